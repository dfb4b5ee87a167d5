import { fold } from "../../base/text.ts"
import type { Indicator, Measure, RatioPart } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import { holderClause, holderOf } from "../../vocabulary/holder.ts"
import { definitionOf } from "../kinds/kinds.ts"
import { agenciesChanged, type Change, changed, changedMembers, itemOf, type Of } from "./change.ts"
import { comparedApart } from "./lists.ts"
import { targetChanges } from "./targets.ts"
import { redone, wording } from "./wording.ts"

const indicatorOf = (indicator: Indicator) => itemOf("indicator", indicator, indicator.project)

function measureOf(measure: Measure, plan: Plan): Of {
  const holder = holderOf(measure)
  const within = [holder, plan.indicators.get(holder)?.project ?? []].flat()
  return itemOf("measure", { id: measure.id, clause: holderClause(plan, holder) || null }, ...within)
}

/** A measure's row, and those of the categories that it is broken down by. */
const rowsOf = ({ id }: Measure, { measures }: Plan): string[] =>
  [...measures.values()].filter((one) => one.id === id || one.breakdown?.of === id).map((one) => one.id)

/** Categories are told with their dimension, or with the measure that they are of. */
const whole = ({ measures }: Plan): ReadonlyMap<string, Measure> =>
  new Map([...measures].filter(([, { breakdown }]) => breakdown === undefined))

const partWords = (parts: readonly RatioPart[]): string =>
  parts.map(({ numerator, denominator }) => `${numerator} / ${denominator}`).join(", ")

function indicatorChanges(old: Indicator, now: Indicator): Change[] {
  const of = indicatorOf(now)
  const effect = { rows: now.measures }
  const isSameKind = old.kind === now.kind
  return [
    ...redone(of, "measure-redefined", effect, old, now, [
      ["kind", "cách tính", "the kind"],
      ["parts", "tử số, mẫu số", "numerator and denominator", ({ parts }) => (isSameKind ? partWords(parts) : "")],
      ["kind", "cách tính", "the kind", (one) => (isSameKind ? definitionOf(one) : "")],
    ]),
    ...redone(of, "target-changed", effect, old, now, [["ifAny", "“nếu có”", "“if any”"]]),
    ...(isSameKind ? targetChanges(of, old, now) : []),
    ...wording(of, old, now, [
      "text",
      "short",
      "clause",
      ["readings", "cách hiểu", "the readings", ({ readings }) => readings.join(" ")],
      ["id", "đề án", "the project", ({ project }) => project],
    ]),
  ]
}

const rangeWords = ({ range }: Measure): string => (range === null ? "" : `${range.from}–${range.until}`)

function sourceChanges(old: Measure, now: Measure, before: Plan, after: Plan): Change[] {
  const [were, are] = [old, now].map(({ sources }) => new Map(sources.map(({ agency, counts }) => [agency, counts])))
  if (!were || !are) return []
  const of = measureOf(now, after)
  const rows = rowsOf(now, after)
  const members = agenciesChanged([...were.keys()], [...are.keys()], before, after)
  return [
    ...changedMembers(
      of,
      "source-changed",
      "sources",
      { vi: "nơi cung cấp số liệu", en: "the source of record" },
      members,
      { rows },
    ),
    ...[...are].flatMap(([id, counts]) => {
      const name = { vi: `phần mà ${id} đếm`, en: `what ${id} counts` }
      const effect = { rows, agencies: [id] }
      return were.has(id) ? changed(of, "source-changed", "sources", name, were.get(id), counts, effect) : []
    }),
  ]
}

function measureChanges(old: Measure, now: Measure, before: Plan, after: Plan): Change[] {
  const of = measureOf(now, after)
  const rows = rowsOf(now, after)
  const isHeadingKept = now.per === null || old.per !== now.per || fold(old.heading ?? "") === fold(now.heading ?? "")
  return [
    ...redone(of, "measure-redefined", { rows }, old, now, [
      ["unit", "đơn vị tính", "the unit"],
      [
        "nature",
        "cách đếm (flow: phát sinh trong kỳ, stock: có đến cuối kỳ, caseload: phải giải quyết trong kỳ)",
        "the nature",
      ],
      [[], "chỉ tiêu chứa số liệu này", "the indicator it belongs to", holderOf],
    ]),
    ...redone(of, "measure-redefined", { rows, level: "form" }, old, now, [
      [
        "input",
        "kiểu nhập (count: số đếm, decimal: số lẻ, money: số tiền, yes-no: có hoặc không, status: tình trạng)",
        "the input",
      ],
      ["places", "số chữ số thập phân", "the decimals"],
      ["range", "khoảng của số liệu", "its range", rangeWords],
      ["per", "cấp đơn vị của từng dòng", "the level of its rows"],
    ]),
    ...(isHeadingKept
      ? []
      : redone(of, "form-changed", { rows }, old, now, [["heading", "tên cột", "the heading of its column"]])),
    ...sourceChanges(old, now, before, after),
    ...wording(of, old, now, [
      "text",
      // Where the plan names it.
      ["noun", "thứ được đếm", "what is counted", ({ noun, unit }) => (noun === unit ? null : noun)],
      "reading",
      ["atMost", "mức lớn nhất có thể", "the most that is possible"],
      ["sensitive", "số nhỏ không công bố", "small counts withheld"],
    ]),
  ]
}

/** Indicators and measures. A measure that goes or comes with its indicator is told with it. */
export function compareIndicators(before: Plan, after: Plan): Change[] {
  const holds = ({ indicators, statistics }: Plan, id: string) => indicators.has(id) || statistics.has(id)
  const isOnlyIn = (plan: Plan, other: Plan, measure: Measure): boolean =>
    holds(plan, holderOf(measure)) && !holds(other, holderOf(measure))
  const inProject = (plan: Plan, other: Plan, { project }: Indicator): boolean =>
    plan.projects.has(project) && !other.projects.has(project)
  const indicators = comparedApart(before.indicators, after.indicators, {
    of: indicatorOf,
    level: "obligations",
    gone: (old) => old.measures.filter((id) => !after.measures.has(id)),
    come: (now) => now.measures.filter((id) => !before.measures.has(id)),
    wentAlong: (old) => inProject(before, after, old),
    cameAlong: (now) => inProject(after, before, now),
    alike: (old, now) => now.text === old.text && now.kind === old.kind,
    kept: indicatorChanges,
  })
  const measures = comparedApart(whole(before), whole(after), {
    of: (one) => measureOf(one, after.measures.has(one.id) ? after : before),
    level: "form",
    gone: (old) => rowsOf(old, before),
    come: (now) => rowsOf(now, after),
    wentAlong: (old) => isOnlyIn(before, after, old),
    cameAlong: (now) => isOnlyIn(after, before, now),
    alike: (old, now) => now.text === old.text && now.unit === old.unit,
    kept: (old, now) => measureChanges(old, now, before, after),
  })
  return [...indicators.ends, ...measures.ends, ...indicators.kept, ...measures.kept]
}
