import { compareDecimals } from "../../base/fraction.ts"
import { printNumber, printPercent } from "../../base/text.ts"
import type { Goal, Indicator, Milestone, Targets } from "../../model/indicator.ts"
import type { Bilingual } from "../../model/words.ts"
import type { NodePath } from "../../yaml/read.ts"
import { type Change, change, matched, type Of } from "./change.ts"

/** `95%`, `10 CT1.3/communicators`, `0`; of a goal without a number, what it asks. */
function goalWords(goal: Goal): Bilingual {
  switch (goal.kind) {
    case "at-least-percent":
      return { vi: printPercent(goal.percent), en: `${goal.percent}%` }
    case "at-least-each": {
      const each = [...goal.floors].map(([measure, least]) => `${measure}: ${printNumber(least)}`).join(", ")
      return { vi: `ít nhất ${each}`, en: `at least ${each}` }
    }
    case "at-most":
      return { vi: `không quá ${printNumber(goal.count)}`, en: `at most ${goal.count}` }
    case "above-year-before":
      return { vi: "cao hơn năm trước", en: "above the year before" }
    case "done":
      return { vi: "đã thực hiện", en: "done" }
  }
}

const moved = (what: Bilingual, down: boolean, from: string, to: string, en: readonly [string, string]): Bilingual => ({
  vi: `${what.vi} ${down ? "giảm" : "tăng"} từ ${from} ${down ? "xuống" : "lên"} ${to}`,
  en: `${what.en} ${down ? "lowered" : "raised"} from ${en[0]} to ${en[1]}`,
})

/** What changed between two goals, in words; nothing where they are the same. */
function goalChanges(what: Bilingual, from: Goal, to: Goal): Bilingual[] {
  if (from.kind === "at-least-percent" && to.kind === "at-least-percent") {
    const order = compareDecimals(from.percent, to.percent)
    const [old, now] = [goalWords(from), goalWords(to)]
    return order === 0 ? [] : [moved(what, order > 0, old.vi, now.vi, [old.en, now.en])]
  }
  if (from.kind === "at-most" && to.kind === "at-most") {
    const [old, now] = [printNumber(from.count), printNumber(to.count)]
    const most = { vi: `${what.vi}: mức tối đa`, en: `${what.en}: the maximum` }
    return from.count === to.count ? [] : [moved(most, from.count > to.count, old, now, [old, now])]
  }
  if (from.kind === "at-least-each" && to.kind === "at-least-each")
    return [...new Set([...from.floors.keys(), ...to.floors.keys()])].flatMap((measure) => {
      const [old, now] = [from.floors.get(measure), to.floors.get(measure)]
      if (old === now) return []
      const floor = { vi: `${what.vi}: mức tối thiểu của ${measure}`, en: `${what.en}: the floor of ${measure}` }
      if (old === undefined || now === undefined)
        return [
          old === undefined
            ? { vi: `${floor.vi} (${now}) được thêm`, en: `${floor.en} (${now}) was added` }
            : { vi: `${floor.vi} (${old}) bị bỏ`, en: `${floor.en} (${old}) was removed` },
        ]
      return [moved(floor, old > now, printNumber(old), printNumber(now), [String(old), String(now)])]
    })
  const [old, now] = [goalWords(from), goalWords(to)]
  return old.vi === now.vi
    ? []
    : [{ vi: `${what.vi} đổi từ ${old.vi} thành ${now.vi}`, en: `${what.en} changed from ${old.en} to ${now.en}` }]
}

const milestoneWords = ({ year }: Milestone): Bilingual => ({ vi: `mốc ${year}`, en: `the milestone of ${year}` })
const byYear = (list: readonly Milestone[]) => new Map(list.map((one) => [String(one.year), one]))

interface Found {
  readonly field: NodePath
  readonly said: Bilingual
}

function milestoneChanges(before: readonly Milestone[], after: readonly Milestone[]): Found[] {
  const { removed, added, kept } = matched(byYear(before), byYear(after))
  const fieldOf = (milestone: Milestone): NodePath => ["targets", after.indexOf(milestone)]
  const gone = removed.map(([, milestone]) => milestone)
  const found: Found[] = kept.flatMap(({ old, now }) =>
    goalChanges(milestoneWords(now), old.goal, now.goal).map((said) => ({ field: fieldOf(now), said })),
  )
  for (const [, milestone] of added) {
    // The same goal in another year is a milestone put off, or brought forward.
    const was = gone.findIndex(({ goal }) => goalWords(goal).vi === goalWords(milestone.goal).vi)
    const from = gone[was]
    const goal = goalWords(milestone.goal)
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
        vi: `bỏ mốc ${year} (${goalWords(goal).vi})`,
        en: `the milestone of ${year} (${goalWords(goal).en}) was removed`,
      },
    })
  return found
}

const targetWords = (targets: Targets): Bilingual => {
  if (targets.kind === "every-year") {
    const goal = goalWords(targets.goal)
    return { vi: `${goal.vi}, hằng năm từ ${targets.fromYear}`, en: `${goal.en}, every year from ${targets.fromYear}` }
  }
  const list = targets.milestones.map(({ year, goal }) => ({ year, words: goalWords(goal) }))
  return {
    vi: list.map(({ year, words }) => `${words.vi} vào ${year}`).join(", "),
    en: list.map(({ year, words }) => `${words.en} by ${year}`).join(", "),
  }
}

function found(before: Targets, after: Targets): Found[] {
  if (before.kind === "milestones" && after.kind === "milestones")
    return milestoneChanges(before.milestones, after.milestones)
  if (before.kind === "every-year" && after.kind === "every-year") {
    const goals = goalChanges({ vi: "mức hằng năm", en: "the yearly target" }, before.goal, after.goal)
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
  const [old, now] = [targetWords(before), targetWords(after)]
  const said = {
    vi: `mức phải đạt đổi từ ${old.vi} thành ${now.vi}`,
    en: `the target changed from ${old.en} to ${now.en}`,
  }
  return [{ field: ["targets"], said }]
}

/** What is to be reached otherwise than before: one change a milestone. */
export const targetChanges = (of: Of, before: Indicator, after: Indicator): Change[] =>
  found(before.targets, after.targets).map(({ field, said }) =>
    change(of, "target-changed", "obligations", field, said, { rows: after.measures }),
  )
