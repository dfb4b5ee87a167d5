import type { Goal, Indicator } from "../model/indicator.ts"
import type { Plan } from "../model/plan.ts"
import { isFlat } from "../offices/lines.ts"
import { spansOf, type UnitSpan, unitsNest } from "../offices/units.ts"
import { type DataField, type DataTable, dataTable } from "./data-table.ts"
import { itemsTable } from "./items-table.ts"
import { statisticsFields, statisticsTables } from "./statistics-tables.ts"

// What the ids of the facts stand for, so that a stranger needs no YAML: one table for each kind of thing.

type Fields<Row> = Readonly<Record<string, DataField<Row>>>
const values = <T>(map: ReadonlyMap<string, T>): readonly T[] => [...map.values()]
type Of<M> = M extends ReadonlyMap<string, infer T> ? T : never

const agencies: Fields<Of<Plan["agencies"]>> = {
  agency: { type: "string", about: "Mã cơ quan", of: ({ id }) => id },
  name: { type: "string", about: "Tên", of: ({ name }) => name },
  level: { type: "string", about: "Cấp", of: ({ level }) => level },
  mandate: { type: "string", about: "ordered: được giao; requested: được đề nghị", of: ({ mandate }) => mandate },
  from: { type: "date", about: "Ngày bắt đầu; trống: từ trước", of: ({ from }) => from },
  until: { type: "date", about: "Ngày cuối cùng; trống: chưa hết", of: ({ until }) => until },
}

/** Where agencies report to one another. */
const reporting: Fields<Of<Plan["agencies"]>> = {
  reports_to: {
    type: "string",
    about: "Gửi báo cáo cho; trống: cơ quan tổng hợp của kế hoạch",
    of: ({ reportsTo }) => reportsTo ?? null,
    refersTo: ["agencies", "agency"],
  },
}

interface UnitRow extends UnitSpan {
  readonly unit: string
  readonly level: string
}

/** A unit that passed from one agency to another has a row for each. */
const units: Fields<UnitRow> = {
  unit: { type: "string", about: "Mã đơn vị", of: ({ unit }) => unit },
  name: { type: "string", about: "Tên, có loại đơn vị", of: ({ name }) => name },
  level: { type: "string", about: "Cấp", of: ({ level }) => level },
  agency: { type: "string", about: "Thuộc cơ quan", of: ({ agency }) => agency, refersTo: ["agencies", "agency"] },
  from: { type: "date", about: "Từ ngày; trống: từ trước", of: ({ from }) => from },
  until: { type: "date", about: "Đến hết ngày; trống: chưa hết", of: ({ until }) => until },
}

/** Where units are in others. */
const nesting: Fields<UnitRow> = {
  upper: {
    type: "string",
    about: "Mã đơn vị cấp trên trực tiếp; trống: thuộc thẳng cơ quan",
    of: ({ within }) => within?.[0]?.code ?? null,
  },
  upper_name: {
    type: "string",
    about: "Tên đơn vị cấp trên trực tiếp",
    of: ({ within }) => within?.[0]?.name ?? null,
  },
}

const periods: Fields<Of<Plan["periods"]>> = {
  period: { type: "string", about: "Mã kỳ", of: ({ id }) => id },
  name: { type: "string", about: "Tên", of: ({ name }) => name.vi },
  span: { type: "string", about: "part: một phần năm; year: năm; stage: cả giai đoạn", of: ({ span }) => span },
  year: { type: "integer", about: "Năm; của giai đoạn: năm cuối", of: ({ year }) => year },
  from: { type: "date", about: "Từ ngày", of: ({ from }) => from },
  until: { type: "date", about: "Đến hết ngày", of: ({ until }) => until },
  last_day: { type: "date", about: "Ngày cuối để báo cáo đúng hạn", of: ({ lastDay }) => lastDay },
  before: {
    type: "string",
    about: "Cùng kỳ năm trước",
    of: ({ before }) => before,
    refersTo: ["periods", "period"],
  },
}

const indicators = (plan: Plan): Fields<Of<Plan["indicators"]>> => ({
  indicator: { type: "string", about: "Mã chỉ tiêu", of: ({ id }) => id },
  name: { type: "string", about: "Tên ngắn", of: ({ short }) => short },
  text: { type: "string", about: "Nguyên văn", of: ({ text }) => text },
  kind: { type: "string", about: "Cách đánh giá", of: ({ kind }) => kind },
  project: { type: "string", about: "Mã đề án", of: ({ project }) => project },
  project_name: { type: "string", about: "Tên đề án", of: ({ project }) => plan.projects.get(project)?.name ?? null },
  clause: { type: "string", about: "Vị trí trong quyết định", of: ({ clause }) => clause },
})

const measures: Fields<Of<Plan["measures"]>> = {
  measure: { type: "string", about: "Mã số liệu", of: ({ id }) => id },
  code: { type: "string", about: "Mã in trên biểu mẫu", of: ({ code }) => code },
  name: { type: "string", about: "Nội dung", of: ({ text }) => text },
  unit_of_count: { type: "string", about: "Đơn vị tính", of: ({ unit }) => unit },
  nature: {
    type: "string",
    about: "flow: phát sinh trong kỳ; stock: đến cuối kỳ; caseload: phải giải quyết trong kỳ",
    of: ({ nature }) => nature,
  },
  indicator: {
    type: "string",
    about: "Mã chỉ tiêu",
    of: ({ indicator }) => indicator,
    refersTo: ["indicators", "indicator"],
  },
  sensitive: { type: "boolean", about: "Nhạy cảm: số nhỏ không công bố", of: ({ sensitive }) => sensitive },
}

interface TargetRow {
  readonly indicator: string
  readonly year: number
  readonly every: boolean
  /** The kind of report on a part of a year whose own target it is; null: the year's. */
  readonly report: string | null
  readonly measure: string | null
  readonly atLeast: number | null
  readonly atMost: number | null
  readonly riseBy: number | null
  readonly fallBy: number | null
  readonly clause: string
}

const targets: Fields<TargetRow> = {
  indicator: {
    type: "string",
    about: "Mã chỉ tiêu",
    of: ({ indicator }) => indicator,
    refersTo: ["indicators", "indicator"],
  },
  year: { type: "integer", about: "Năm đến hạn; hằng năm: kể từ năm này", of: ({ year }) => year },
  every_year: { type: "boolean", about: "Mục tiêu hằng năm", of: ({ every }) => every },
  measure: {
    type: "string",
    about: "Mã số liệu, nếu mục tiêu riêng của nó",
    of: ({ measure }) => measure,
    refersTo: ["measures", "measure"],
  },
  at_least: { type: "number", about: "Ít nhất; của tỷ lệ: phần trăm", of: ({ atLeast }) => atLeast },
  at_most: { type: "number", about: "Nhiều nhất; của tỷ lệ: phần trăm", of: ({ atMost }) => atMost },
  rise_by: { type: "number", about: "Tăng ít nhất, phần trăm", of: ({ riseBy }) => riseBy },
  fall_by: { type: "number", about: "Giảm ít nhất, phần trăm", of: ({ fallBy }) => fallBy },
  clause: { type: "string", about: "Vị trí trong quyết định", of: ({ clause }) => clause },
}

/** Where reports on a part of a year have targets of their own. */
const partTargets: Fields<TargetRow> = {
  report: {
    type: "string",
    about:
      "Loại báo cáo một phần năm có mục tiêu riêng này, kể từ năm đến khi có mục tiêu sau của loại đó; trống: mục tiêu của năm",
    of: ({ report }) => report,
  },
}
const reports: Fields<Of<Plan["periods"]>> = {
  report: { type: "string", about: "Loại báo cáo", of: ({ kind }) => kind },
}

const hasPartTargets = (plan: Plan): boolean =>
  values(plan.indicators).some(({ partTargets }) => partTargets !== undefined && partTargets.length > 0)

type Numbers = Pick<TargetRow, "measure" | "atLeast" | "atMost" | "riseBy" | "fallBy">
const none: Numbers = { measure: null, atLeast: null, atMost: null, riseBy: null, fallBy: null }

/** The numbers of a goal, a row for each; one without a number has a row with none. */
const numbersOf: {
  readonly [K in Goal["kind"]]: (goal: Extract<Goal, { readonly kind: K }>) => readonly Partial<Numbers>[]
} = {
  "at-least-percent": ({ percent }) => [{ atLeast: Number(percent) }],
  "at-most-percent": ({ percent }) => [{ atMost: Number(percent) }],
  "at-least": ({ count }) => [{ atLeast: count }],
  "at-most": ({ count }) => [{ atMost: count }],
  "at-least-each": ({ floors }) => [...floors].map(([measure, atLeast]) => ({ measure, atLeast })),
  "rise-by": ({ percent }) => [{ riseBy: Number(percent) }],
  "fall-by": ({ percent }) => [{ fallBy: Number(percent) }],
  "above-year-before": () => [{}],
  done: () => [{}],
}

function rowsOf<K extends Goal["kind"]>(
  goal: Extract<Goal, { readonly kind: K }>,
  stated: Pick<TargetRow, "indicator" | "year" | "every" | "report" | "clause">,
): readonly TargetRow[] {
  return numbersOf[goal.kind as K](goal).map((numbers) => ({ ...none, ...numbers, ...stated }))
}

function targetRows({ id: indicator, targets, partTargets = [] }: Indicator): readonly TargetRow[] {
  const ofYears =
    targets.kind === "every-year"
      ? rowsOf(targets.goal, { indicator, year: targets.fromYear, every: true, report: null, clause: targets.clause })
      : targets.milestones.flatMap(({ year, goal, clause }) =>
          rowsOf(goal, { indicator, year, every: false, report: null, clause }),
        )
  const ofParts = partTargets.flatMap(({ period: report, year, goal, clause }) =>
    rowsOf(goal, { indicator, year, every: true, report, clause }),
  )
  return [...ofYears, ...ofParts]
}

/** The plan's agencies, units, periods, indicators, measures and targets by their ids. */
export const planTables = (plan: Plan): readonly DataTable[] => [
  dataTable(
    { name: "agencies", about: "Cơ quan báo cáo", key: ["agency"] },
    isFlat(plan) ? agencies : { ...agencies, ...reporting },
    values(plan.agencies),
  ),
  dataTable(
    { name: "units", about: "Đơn vị cấp dưới của các cơ quan", key: unitsNest(plan) ? [] : ["unit", "agency"] },
    unitsNest(plan) ? { ...units, ...nesting } : units,
    values(plan.units).flatMap(({ code, level }) =>
      spansOf(plan.units, code).map((span) => ({ unit: code, level, ...span })),
    ),
  ),
  dataTable(
    { name: "periods", about: "Kỳ báo cáo", key: ["period"] },
    { ...periods, ...(hasPartTargets(plan) ? reports : {}) },
    values(plan.periods),
  ),
  dataTable({ name: "indicators", about: "Chỉ tiêu", key: ["indicator"] }, indicators(plan), values(plan.indicators)),
  dataTable(
    { name: "measures", about: "Số liệu", key: ["measure"] },
    {
      ...measures,
      ...statisticsFields(plan),
    },
    values(plan.measures),
  ),
  ...statisticsTables(plan),
  itemsTable(plan),
  dataTable(
    // What tells its rows apart may be blank, and is no key.
    { name: "targets", about: "Mục tiêu", key: [] },
    { ...targets, ...(hasPartTargets(plan) ? partTargets : {}) },
    values(plan.indicators).flatMap(targetRows),
  ),
]
