import type { Goal, Indicator } from "../model/indicator.ts"
import type { Plan } from "../model/plan.ts"
import type { Category, Dimension } from "../model/statistics.ts"
import { isFlat } from "../offices/lines.ts"
import { spansOf, type UnitSpan, unitsNest } from "../offices/units.ts"
import { type DataTable, dataTable, type Fields, field } from "./data-table.ts"
import { itemsTable } from "./items-table.ts"

// What the ids of the facts stand for, so that a stranger needs no YAML: one table for each kind of thing.

const values = <T>(map: ReadonlyMap<string, T>): readonly T[] => [...map.values()]
type Of<M> = M extends ReadonlyMap<string, infer T> ? T : never

const agencies = (plan: Plan): Fields<Of<Plan["agencies"]>> => ({
  agency: field.text("Mã cơ quan", ({ id }) => id),
  name: field.text("Tên", ({ name }) => name),
  level: field.text("Cấp", ({ level }) => level),
  mandate: field.text("ordered: được giao; requested: được đề nghị", ({ mandate }) => mandate),
  from: field.day("Ngày bắt đầu; trống: từ trước", ({ from }) => from),
  until: field.day("Ngày cuối cùng; trống: chưa hết", ({ until }) => until),
  ...(!isFlat(plan) && {
    reports_to: field.text(
      "Gửi báo cáo cho; trống: cơ quan tổng hợp của kế hoạch",
      ({ reportsTo }) => reportsTo ?? null,
      ["agencies", "agency"],
    ),
  }),
})

/** A unit that passed from one agency to another has a row for each. */
const units = (plan: Plan): Fields<UnitSpan & { readonly unit: string; readonly level: string }> => ({
  unit: field.text("Mã đơn vị", ({ unit }) => unit),
  name: field.text("Tên, có loại đơn vị", ({ name }) => name),
  level: field.text("Cấp", ({ level }) => level),
  agency: field.text("Thuộc cơ quan", ({ agency }) => agency, ["agencies", "agency"]),
  from: field.day("Từ ngày; trống: từ trước", ({ from }) => from),
  until: field.day("Đến hết ngày; trống: chưa hết", ({ until }) => until),
  ...(unitsNest(plan) && {
    upper: field.text(
      "Mã đơn vị cấp trên trực tiếp; trống: thuộc thẳng cơ quan",
      ({ within }) => within?.[0]?.code ?? null,
    ),
    upper_name: field.text("Tên đơn vị cấp trên trực tiếp", ({ within }) => within?.[0]?.name ?? null),
  }),
})

const periods = (plan: Plan): Fields<Of<Plan["periods"]>> => ({
  period: field.text("Mã kỳ", ({ id }) => id),
  name: field.text("Tên", ({ name }) => name.vi),
  span: field.text("part: một phần năm; year: năm; stage: cả giai đoạn", ({ span }) => span),
  year: field.whole("Năm; của giai đoạn: năm cuối", ({ year }) => year),
  from: field.day("Từ ngày", ({ from }) => from),
  until: field.day("Đến hết ngày", ({ until }) => until),
  last_day: field.day("Ngày cuối để báo cáo đúng hạn", ({ lastDay }) => lastDay),
  before: field.text("Cùng kỳ năm trước", ({ before }) => before, ["periods", "period"]),
  ...(hasPartTargets(plan) && { report: field.text("Loại báo cáo", ({ kind }) => kind) }),
})

const indicators = (plan: Plan): Fields<Of<Plan["indicators"]>> => ({
  indicator: field.text("Mã chỉ tiêu", ({ id }) => id),
  name: field.text("Tên ngắn", ({ short }) => short),
  text: field.text("Nguyên văn", ({ text }) => text),
  kind: field.text("Cách đánh giá", ({ kind }) => kind),
  project: field.text("Mã đề án", ({ project }) => project),
  project_name: field.text("Tên đề án", ({ project }) => plan.projects.get(project)?.name ?? null),
  clause: field.text("Vị trí trong quyết định", ({ clause }) => clause),
})

const measures = (plan: Plan): Fields<Of<Plan["measures"]>> => ({
  measure: field.text("Mã số liệu", ({ id }) => id),
  code: field.text("Mã in trên biểu mẫu", ({ code }) => code),
  name: field.text("Nội dung", ({ text }) => text),
  unit_of_count: field.text("Đơn vị tính", ({ unit }) => unit),
  nature: field.text(
    "flow: phát sinh trong kỳ; stock: đến cuối kỳ; caseload: phải giải quyết trong kỳ",
    ({ nature }) => nature,
  ),
  indicator: field.text("Mã chỉ tiêu", ({ indicator }) => indicator, ["indicators", "indicator"]),
  sensitive: field.truth("Nhạy cảm: số nhỏ không công bố", ({ sensitive }) => sensitive),
  // A total has no dimension, and holds its categories already.
  ...(plan.dimensions.size > 0 && {
    part_of: field.text("Mã số liệu tổng mà số này là một loại", ({ breakdown }) => breakdown?.of ?? null, [
      "measures",
      "measure",
    ]),
    dimension: field.text("Mã tiêu thức phân tổ", ({ breakdown }) => breakdown?.dimension ?? null),
    category: field.text("Mã loại", ({ breakdown }) => breakdown?.category ?? null),
  }),
  ...(plan.statistics.size > 0 && {
    table: field.text("Mã bảng số liệu thống kê, nếu số liệu không thuộc chỉ tiêu nào", ({ table }) => table ?? null, [
      "statistics",
      "table",
    ]),
  }),
})

/** What a goal asks, as far as numbers say it. */
interface Numbers {
  readonly measure?: string
  readonly atLeast?: number
  readonly atMost?: number
  readonly riseBy?: number
  readonly fallBy?: number
}

interface TargetRow extends Numbers {
  readonly indicator: string
  readonly year: number
  readonly every: boolean
  /** The kind of report on a part of a year whose own target it is; null: the year's. */
  readonly report: string | null
  readonly clause: string
}

const targets = (plan: Plan): Fields<TargetRow> => ({
  indicator: field.text("Mã chỉ tiêu", ({ indicator }) => indicator, ["indicators", "indicator"]),
  year: field.whole("Năm đến hạn; hằng năm: kể từ năm này", ({ year }) => year),
  every_year: field.truth("Mục tiêu hằng năm", ({ every }) => every),
  measure: field.text("Mã số liệu, nếu mục tiêu riêng của nó", ({ measure = null }) => measure, [
    "measures",
    "measure",
  ]),
  at_least: field.number("Ít nhất; của tỷ lệ: phần trăm", ({ atLeast = null }) => atLeast),
  at_most: field.number("Nhiều nhất; của tỷ lệ: phần trăm", ({ atMost = null }) => atMost),
  rise_by: field.number("Tăng ít nhất, phần trăm", ({ riseBy = null }) => riseBy),
  fall_by: field.number("Giảm ít nhất, phần trăm", ({ fallBy = null }) => fallBy),
  clause: field.text("Vị trí trong quyết định", ({ clause }) => clause),
  ...(hasPartTargets(plan) && {
    report: field.text(
      "Loại báo cáo một phần năm có mục tiêu riêng này, kể từ năm đến khi có mục tiêu sau của loại đó; trống: mục tiêu của năm",
      ({ report }) => report,
    ),
  }),
})

/** Have reports on a part of a year targets of their own? */
const hasPartTargets = (plan: Plan): boolean =>
  values(plan.indicators).some(({ partTargets }) => partTargets !== undefined && partTargets.length > 0)

/** The numbers of a goal, a row for each; one without a number has a row with none. */
const numbersOf: {
  readonly [K in Goal["kind"]]: (goal: Extract<Goal, { readonly kind: K }>) => readonly Numbers[]
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
  stated: Omit<TargetRow, keyof Numbers>,
): readonly TargetRow[] {
  return numbersOf[goal.kind as K](goal).map((numbers) => ({ ...numbers, ...stated }))
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

const categories: Fields<{ readonly dimension: Dimension; readonly category: Category }> = {
  dimension: field.text("Mã tiêu thức phân tổ", ({ dimension }) => dimension.id),
  dimension_name: field.text("Tên tiêu thức", ({ dimension }) => dimension.name),
  category: field.text("Mã loại", ({ category }) => category.id),
  category_name: field.text("Tên loại", ({ category }) => category.name),
  overlap: field.truth(
    "Một trường hợp có thể thuộc nhiều loại: không cộng các loại lại",
    ({ dimension }) => dimension.overlap,
  ),
}

const statistics: Fields<Of<Plan["statistics"]>> = {
  table: field.text("Mã bảng số liệu thống kê", ({ id }) => id),
  title: field.text("Tên bảng", ({ title }) => title),
  clause: field.text("Vị trí trong quyết định", ({ clause }) => (clause === "" ? null : clause)),
}

/** The plan's agencies, units, periods, indicators, measures and targets by their ids. Plans without statistics have no tables of them. */
export const planTables = (plan: Plan): readonly DataTable[] => [
  dataTable({ name: "agencies", about: "Cơ quan báo cáo", key: ["agency"] }, agencies(plan), values(plan.agencies)),
  dataTable(
    { name: "units", about: "Đơn vị cấp dưới của các cơ quan", key: unitsNest(plan) ? [] : ["unit", "agency"] },
    units(plan),
    values(plan.units).flatMap(({ code, level }) =>
      spansOf(plan.units, code).map((span) => ({ unit: code, level, ...span })),
    ),
  ),
  dataTable({ name: "periods", about: "Kỳ báo cáo", key: ["period"] }, periods(plan), values(plan.periods)),
  dataTable({ name: "indicators", about: "Chỉ tiêu", key: ["indicator"] }, indicators(plan), values(plan.indicators)),
  dataTable({ name: "measures", about: "Số liệu", key: ["measure"] }, measures(plan), values(plan.measures)),
  ...[
    dataTable(
      { name: "categories", about: "Các loại của mỗi tiêu thức phân tổ", key: ["dimension", "category"] },
      categories,
      values(plan.dimensions).flatMap((dimension) =>
        values(dimension.categories).map((category) => ({ dimension, category })),
      ),
    ),
    dataTable(
      { name: "statistics", about: "Bảng số liệu thống kê", key: ["table"] },
      statistics,
      values(plan.statistics),
    ),
  ].filter(({ rows }) => rows > 0),
  itemsTable(plan),
  // What tells the rows of targets apart may be blank, and is no key.
  dataTable(
    { name: "targets", about: "Mục tiêu", key: [] },
    targets(plan),
    values(plan.indicators).flatMap(targetRows),
  ),
]
