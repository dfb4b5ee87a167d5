import { fold } from "../../base/text.ts"
import type { Indicator, Measure, RatioPart } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Bilingual } from "../../model/words.ts"
import { holderClause, holderOf } from "../../vocabulary/holder.ts"
import { definitionOf } from "../kinds/kinds.ts"
import { agenciesChanged, type Change, change, changed, changedMembers, fromTo, type Level, type Of } from "./change.ts"
import { comparedApart } from "./lists.ts"
import { targetChanges } from "./targets.ts"
import { wording } from "./wording.ts"

const indicatorOf = ({ id, project, clause }: Indicator): Of => ({
  itemKind: "indicator",
  item: id,
  within: [project],
  clause,
})

const measureOf = (measure: Measure, plan: Plan): Of => {
  const id = holderOf(measure)
  const { project = "" } = plan.indicators.get(id) ?? {}
  const clause = holderClause(plan, id)
  return {
    itemKind: "measure",
    item: measure.id,
    within: project === "" ? [id] : [id, project],
    clause: clause === "" ? null : clause,
  }
}

/** A measure's row, and those of the categories that it is broken down by. */
const rowsOf = ({ id }: Measure, { measures }: Plan): string[] =>
  [...measures.values()].filter((one) => one.id === id || one.breakdown?.of === id).map((one) => one.id)

/** Categories are told with their dimension, or with the measure that they are of. */
const whole = ({ measures }: Plan): ReadonlyMap<string, Measure> =>
  new Map([...measures].filter(([, { breakdown }]) => breakdown === undefined))

const partWords = (parts: readonly RatioPart[]): string =>
  parts.map(({ numerator, denominator }) => `${numerator} / ${denominator}`).join(", ")

const word = {
  kind: { vi: "cách tính", en: "the kind" },
  parts: { vi: "tử số, mẫu số", en: "numerator and denominator" },
  ifAny: { vi: "“nếu có”", en: "“if any”" },
  unit: { vi: "đơn vị tính", en: "the unit" },
  nature: {
    vi: "cách đếm (flow: phát sinh trong kỳ, stock: có đến cuối kỳ, caseload: phải giải quyết trong kỳ)",
    en: "the nature",
  },
  input: {
    vi: "kiểu nhập (count: số đếm, decimal: số lẻ, money: số tiền, yes-no: có hoặc không, status: tình trạng)",
    en: "the input",
  },
  places: { vi: "số chữ số thập phân", en: "the decimals" },
  range: { vi: "khoảng của số liệu", en: "its range" },
  per: { vi: "cấp đơn vị của từng dòng", en: "the level of its rows" },
  indicator: { vi: "chỉ tiêu chứa số liệu này", en: "the indicator it belongs to" },
  heading: { vi: "tên cột", en: "the heading of its column" },
  sources: { vi: "nơi cung cấp số liệu", en: "the source of record" },
} satisfies Record<string, Bilingual>

function indicatorChanges(old: Indicator, now: Indicator): Change[] {
  const of = indicatorOf(now)
  const effect = { rows: now.measures }
  const definition = () => [
    ...changed(of, "measure-redefined", "parts", word.parts, partWords(old.parts), partWords(now.parts), effect),
    ...changed(of, "measure-redefined", "kind", word.kind, definitionOf(old), definitionOf(now), effect),
  ]
  return [
    ...changed(of, "measure-redefined", "kind", word.kind, old.kind, now.kind, effect),
    ...(old.kind === now.kind ? definition() : []),
    ...changed(of, "target-changed", "ifAny", word.ifAny, old.ifAny, now.ifAny, effect),
    ...(old.kind === now.kind ? targetChanges(of, old, now) : []),
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
    ...changedMembers(of, "source-changed", "sources", word.sources, members, { rows }),
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
  const redefined = (key: "unit" | "nature" | "input" | "places" | "per", level: Level): Change[] =>
    changed(of, "measure-redefined", key, word[key], old[key], now[key], { rows, level })
  const heading = fromTo(word.heading, old.heading, now.heading)
  return [
    ...redefined("unit", "figures"),
    ...redefined("nature", "figures"),
    ...changed(of, "measure-redefined", [], word.indicator, holderOf(old), holderOf(now), { rows }),
    ...redefined("input", "form"),
    ...redefined("places", "form"),
    ...changed(of, "measure-redefined", "range", word.range, rangeWords(old), rangeWords(now), { rows, level: "form" }),
    ...redefined("per", "form"),
    ...(now.per !== null && old.per === now.per && fold(old.heading ?? "") !== fold(now.heading ?? "")
      ? [change(of, "form-changed", "heading", heading, { rows })]
      : []),
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
