import { fold } from "../../base/text.ts"
import type { Indicator, Measure, RatioPart } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Bilingual } from "../../model/words.ts"
import { definitionOf } from "../kinds/kinds.ts"
import {
  type Change,
  change,
  comeAndGone,
  fromTo,
  matched,
  membersChanged,
  type Of,
  property,
  wording,
} from "./change.ts"
import { added, removed } from "./items.ts"
import { targetChanges } from "./targets.ts"

const indicatorOf = ({ id, project, clause }: Indicator): Of => ({
  itemKind: "indicator",
  item: id,
  within: [project],
  clause,
})

const measureOf = ({ id, indicator }: Measure, plan: Plan): Of => {
  const holder = plan.indicators.get(indicator)
  return { itemKind: "measure", item: id, within: [indicator, holder?.project ?? ""], clause: holder?.clause ?? null }
}

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
  const rows = now.measures
  const redefined = (field: string, said: Bilingual) =>
    change(of, "measure-redefined", "figures", [field], said, { rows })
  return [
    ...(old.kind === now.kind ? [] : [redefined("kind", fromTo(word.kind, old.kind, now.kind))]),
    ...(old.kind !== now.kind || partWords(old.parts) === partWords(now.parts)
      ? []
      : [redefined("parts", fromTo(word.parts, partWords(old.parts), partWords(now.parts)))]),
    ...(old.kind !== now.kind || definitionOf(old) === definitionOf(now)
      ? []
      : [redefined("kind", fromTo(word.kind, definitionOf(old), definitionOf(now)))]),
    ...(old.ifAny === now.ifAny
      ? []
      : [change(of, "target-changed", "obligations", ["ifAny"], fromTo(word.ifAny, old.ifAny, now.ifAny), { rows })]),
    ...(old.kind === now.kind ? targetChanges(of, old, now) : []),
    ...wording(of, [
      property.text(old.text, now.text),
      property.short(old.short, now.short),
      property.clause(old.clause, now.clause),
      property.of("readings", "cách hiểu", "the readings")(old.readings.join(" "), now.readings.join(" ")),
      property.of("id", "đề án", "the project")(old.project, now.project),
    ]),
  ]
}

/** Where the plan names it. */
const nounOf = ({ noun, unit }: Measure): string | null => (noun === unit ? null : noun)

const rangeWords = ({ range }: Measure): string => (range === null ? "" : `${range.from}–${range.until}`)

const countedBy = ({ sources }: Measure) => new Map(sources.map(({ agency, counts }) => [agency, counts]))

function measureChanges(old: Measure, now: Measure, before: Plan, after: Plan): Change[] {
  const of = measureOf(now, after)
  const rows = [now.id]
  const redefined = (
    key: "unit" | "nature" | "input" | "places" | "per" | "indicator",
    level: "figures" | "form",
  ): Change[] =>
    old[key] === now[key]
      ? []
      : [change(of, "measure-redefined", level, [key], fromTo(word[key], old[key], now[key]), { rows })]
  const [were, are] = [countedBy(old), countedBy(now)]
  // Agencies that came or went altogether are told as such.
  const { gone, come } = membersChanged([...were.keys()], [...are.keys()])
  const come2 = come.filter((id) => before.agencies.has(id))
  const gone2 = gone.filter((id) => after.agencies.has(id))
  const recount = [...are].filter(([id, counts]) => were.has(id) && were.get(id) !== counts).map(([id]) => id)
  return [
    ...redefined("unit", "figures"),
    ...redefined("nature", "figures"),
    ...redefined("indicator", "figures"),
    ...redefined("input", "form"),
    ...redefined("places", "form"),
    ...(rangeWords(old) === rangeWords(now)
      ? []
      : [
          change(of, "measure-redefined", "form", ["range"], fromTo(word.range, rangeWords(old), rangeWords(now)), {
            rows,
          }),
        ]),
    ...redefined("per", "form"),
    ...(now.per !== null && old.per === now.per && fold(old.heading ?? "") !== fold(now.heading ?? "")
      ? [change(of, "form-changed", "form", ["heading"], fromTo(word.heading, old.heading, now.heading), { rows })]
      : []),
    ...(come2.length + gone2.length > 0
      ? [change(of, "source-changed", "figures", ["sources"], comeAndGone(word.sources, come2, gone2), { rows })]
      : []),
    ...recount.map((id) =>
      change(
        of,
        "source-changed",
        "figures",
        ["sources"],
        fromTo({ vi: `phần mà ${id} đếm`, en: `what ${id} counts` }, were.get(id) ?? null, are.get(id) ?? null),
        { rows, agencies: [id] },
      ),
    ),
    ...wording(of, [
      property.text(old.text, now.text),
      property.of("noun", "thứ được đếm", "what is counted")(nounOf(old), nounOf(now)),
      property.reading(old.reading, now.reading),
      property.of("atMost", "mức lớn nhất có thể", "the most that is possible")(old.atMost, now.atMost),
      property.of("sensitive", "số nhỏ không công bố", "small counts withheld")(old.sensitive, now.sensitive),
    ]),
  ]
}

/** Indicators and measures. A measure that goes or comes with its indicator is told with it. */
export function compareIndicators(before: Plan, after: Plan): Change[] {
  const indicators = matched(before.indicators, after.indicators)
  const measures = matched(before.measures, after.measures)
  const wentAlong = ([, { indicator }]: [string, Measure]) =>
    before.indicators.has(indicator) && !after.indicators.has(indicator)
  const cameAlong = ([, { indicator }]: [string, Measure]) =>
    after.indicators.has(indicator) && !before.indicators.has(indicator)
  const inProject = (plan: Plan, other: Plan, { project }: Indicator) =>
    plan.projects.has(project) && !other.projects.has(project)
  return [
    ...indicators.removed
      .filter(([, old]) => !inProject(before, after, old))
      .map(([, old]) =>
        removed(
          indicatorOf(old),
          "obligations",
          old.measures.filter((id) => !after.measures.has(id)),
          renamedTo(old, indicators.added),
        ),
      ),
    ...indicators.added
      .filter(([, now]) => !inProject(after, before, now))
      .flatMap(([, now]) =>
        added(
          indicatorOf(now),
          now.measures.filter((id) => !before.measures.has(id)),
        ),
      ),
    ...measures.removed
      .filter((one) => !wentAlong(one))
      .map(([, old]) => removed(measureOf(old, before), "form", [old.id], twinOf(old, measures.added))),
    ...measures.added.filter((one) => !cameAlong(one)).flatMap(([, now]) => added(measureOf(now, after), [now.id])),
    ...indicators.kept.flatMap(({ old, now }) => indicatorChanges(old, now)),
    ...measures.kept.flatMap(({ old, now }) => measureChanges(old, now, before, after)),
  ]
}

const renamedTo = (old: Indicator, added: readonly (readonly [string, Indicator])[]): string | null =>
  added.find(([, now]) => now.text === old.text && now.kind === old.kind)?.[0] ?? null

const twinOf = (old: Measure, added: readonly (readonly [string, Measure])[]): string | null =>
  added.find(([, now]) => now.text === old.text && now.unit === old.unit)?.[0] ?? null
