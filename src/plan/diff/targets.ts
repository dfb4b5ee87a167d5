import type { IndicatorOf, Milestone, PartTarget, Targets } from "../../model/indicator.ts"
import type { IndicatorKind, Kinds } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import type { NodePath } from "../../yaml/read.ts"
import { kinds } from "../kinds/kinds.ts"
import { type Change, change, type Of } from "./change.ts"
import { matched } from "./lists.ts"

/** How its goals are told. */
interface Telling<G> {
  readonly words: (goal: G) => Bilingual
  readonly changed: (what: Bilingual, from: G, to: G) => Bilingual[]
}

const milestoneWords = ({ year }: Milestone<unknown>): Bilingual => ({
  vi: `mốc ${year}`,
  en: `the milestone of ${year}`,
})
const byYear = <G>(list: readonly Milestone<G>[]) => new Map(list.map((one) => [String(one.year), one]))

interface Found {
  readonly field: NodePath
  readonly said: Bilingual
}

function milestoneChanges<G>(
  { words, changed }: Telling<G>,
  before: readonly Milestone<G>[],
  after: readonly Milestone<G>[],
): Found[] {
  const { removed, added, kept } = matched(byYear(before), byYear(after))
  const fieldOf = (milestone: Milestone<G>): NodePath => ["targets", after.indexOf(milestone)]
  const gone = removed.map(([, milestone]) => milestone)
  const found: Found[] = kept.flatMap(({ old, now }) =>
    changed(milestoneWords(now), old.goal, now.goal).map((said) => ({ field: fieldOf(now), said })),
  )
  for (const [, milestone] of added) {
    // The same goal in another year is a milestone put off, or brought forward.
    const was = gone.findIndex(({ goal }) => words(goal).vi === words(milestone.goal).vi)
    const from = gone[was]
    const goal = words(milestone.goal)
    if (from === undefined) {
      found.push({
        field: fieldOf(milestone),
        said: {
          vi: `thêm mốc ${milestone.year} (${goal.vi})`,
          en: `a milestone of ${milestone.year} (${goal.en}) was added`,
        },
      })
      continue
    }
    gone.splice(was, 1)
    const years = milestone.year - from.year
    found.push({
      field: fieldOf(milestone),
      said: {
        vi: `mốc ${goal.vi} dời từ ${from.year} sang ${milestone.year} (${years > 0 ? "muộn" : "sớm"} hơn ${Math.abs(years)} năm)`,
        en: `the milestone ${goal.en} moved from ${from.year} to ${milestone.year} (${Math.abs(years)} year(s) ${years > 0 ? "later" : "earlier"})`,
      },
    })
  }
  for (const { year, goal } of gone)
    found.push({
      field: ["targets"],
      said: {
        vi: `bỏ mốc ${year} (${words(goal).vi})`,
        en: `the milestone of ${year} (${words(goal).en}) was removed`,
      },
    })
  return found
}

function targetWords<G>({ words }: Telling<G>, targets: Targets<G>): Bilingual {
  if (targets.kind === "every-year") {
    const goal = words(targets.goal)
    return { vi: `${goal.vi}, hằng năm từ ${targets.fromYear}`, en: `${goal.en}, every year from ${targets.fromYear}` }
  }
  const list = targets.milestones.map(({ year, goal }) => ({ year, told: words(goal) }))
  return {
    vi: list.map(({ year, told }) => `${told.vi} vào ${year}`).join(", "),
    en: list.map(({ year, told }) => `${told.en} by ${year}`).join(", "),
  }
}

function found<G>(telling: Telling<G>, before: Targets<G>, after: Targets<G>): Found[] {
  if (before.kind === "milestones" && after.kind === "milestones")
    return milestoneChanges(telling, before.milestones, after.milestones)
  if (before.kind === "every-year" && after.kind === "every-year") {
    const goals = telling.changed({ vi: "mức hằng năm", en: "the yearly target" }, before.goal, after.goal)
    const [from, to] = [before.fromYear, after.fromYear]
    const years =
      from === to
        ? []
        : [
            {
              vi: `mức hằng năm áp dụng từ năm ${to}, trước là từ năm ${from}`,
              en: `the yearly target holds from ${to}, no longer from ${from}`,
            },
          ]
    return [...goals, ...years].map((said) => ({ field: ["targets", "everyYear"], said }))
  }
  const [old, now] = [targetWords(telling, before), targetWords(telling, after)]
  const said = {
    vi: `mức phải đạt đổi từ ${old.vi} thành ${now.vi}`,
    en: `the target changed from ${old.en} to ${now.en}`,
  }
  return [{ field: ["targets"], said }]
}

function foundInParts<G>(
  { words }: Telling<G>,
  before: readonly PartTarget<G>[],
  after: readonly PartTarget<G>[],
): Found[] {
  const told = (targets: readonly PartTarget<G>[], lang: keyof Bilingual): string =>
    targets.map(({ period, year, goal }) => `${period} ${year}: ${words(goal)[lang]}`).join(", ") || "–"
  const said = {
    vi: `mức của một phần năm đổi từ ${told(before, "vi")} thành ${told(after, "vi")}`,
    en: `the targets of parts of a year changed from ${told(before, "en")} to ${told(after, "en")}`,
  }
  return told(before, "vi") === told(after, "vi") ? [] : [{ field: ["partTargets"], said }]
}

/** What is to be reached otherwise than before, by an indicator that is of the same kind: one change a milestone. */
export const targetChanges = <K extends IndicatorKind>(
  of: Of,
  before: IndicatorOf<K>,
  after: IndicatorOf<K>,
): Change[] =>
  [
    ...found<Kinds[K]["goal"]>(kinds[after.kind], before.targets, after.targets),
    ...foundInParts<Kinds[K]["goal"]>(kinds[after.kind], before.partTargets ?? [], after.partTargets ?? []),
  ].map(({ field, said }) => change(of, "target-changed", field, said, { rows: after.measures }))
