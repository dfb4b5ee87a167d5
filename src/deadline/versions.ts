import type { Day } from "../base/day.ts"
import { by } from "../base/order.ts"
import type { Version } from "../model/compliance.ts"
import type { ReportsFolder } from "../model/records.ts"
import { attribute, dayOf, type Filed, pathBelow } from "./attribute.ts"

/** The versions of an agency's report for a period, in order. */
export interface Versions {
  readonly versions: readonly Version[]
  /** Usable versions of different content whose order nothing tells (QN502). */
  readonly unordered: readonly Version[]
}

/**
 * The versions of one agency and period known at the as-of day, in the order in which they were sent, numbered from 1. A version whose
 * day is after `asOf` is not there yet; one whose day is unknown is. The same bytes twice are one version.
 */
export function versionsOf(
  folder: ReportsFolder,
  agency: string,
  period: string,
  asOf: Day,
  filed: readonly Filed[] = attribute(folder, asOf),
): Versions {
  const known = once(
    filed.filter((item) => item.agency === agency && item.period === period && (dayOf(item) ?? asOf) <= asOf),
  )
  const stands = folder.rulings.stands
    .filter((ruling) => ruling.agency === agency && ruling.period === period)
    .map((ruling) => pathBelow(folder, ruling.file))
    .at(-1)
  const standing = known.find((item) => pathBelow(folder, item.checked.submission.file) === stands) ?? null
  const sorted = sort(known, standing)
  const lost = unorderedIn(sorted, standing)
  const versions = sorted.map(
    (item, index): Version => ({
      agency,
      period,
      number: index + 1,
      checked: item.checked,
      entry: item.entry,
      sent: item.sent,
      received: item.received,
      dayFrom: item.dayFrom,
    }),
  )
  return { versions, unordered: versions.filter((_, index) => lost.has(index)) }
}

/** One of each content: the registered one, the earliest of them. */
function once(filed: readonly Filed[]): Filed[] {
  const preferred = filed.toSorted(
    by<Filed>(
      (item) => (item.dayFrom === "register" ? 0 : item.entry ? 1 : 2),
      (item) => dayOf(item) ?? "9999",
      (item) => item.order,
      (item) => item.checked.submission.file,
    ),
  )
  const seen = new Set<string>()
  return preferred.filter(({ checked: { submission } }) => {
    const content = submission.sha256 ?? `file ${submission.file}`
    if (seen.has(content)) return false
    seen.add(content)
    return true
  })
}

const earlierDay = (a: Day | null, b: Day | null): number => (a === null || b === null || a === b ? 0 : a < b ? -1 : 1)

/** The order in the register: of entries made in different calls only, as those of one call stand there as their files were called. */
function entered(a: Filed, b: Filed): number {
  if (a.order === null || b.order === null) return 0
  const [callA, callB] = [a.entry?.batch ?? null, b.entry?.batch ?? null]
  return callA !== null && callA === callB ? 0 : a.order - b.order
}

/**
 * Which of two was sent earlier: by day, then by the day received, then by the day on the cover, then by the order in the register; a registered
 * one is later than a declared one of the same day; last, by ruling. Negative: `a` earlier; 0: nothing tells.
 */
function compare(a: Filed, b: Filed, standing: Filed | null): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)]
  const told =
    earlierDay(dayA, dayB) ||
    earlierDay(a.received, b.received) ||
    earlierDay(a.checked.submission.cover.sent, b.checked.submission.cover.sent) ||
    entered(a, b)
  if (told !== 0) return told
  if (dayA !== null && dayA === dayB && a.dayFrom !== b.dayFrom) return a.dayFrom === "declared" ? -1 : 1
  return a === standing ? 1 : b === standing ? -1 : 0
}

/** Earlier ones first; where nothing tells, by file, so that the same folder always gives the same list. */
function sort(filed: readonly Filed[], standing: Filed | null): Filed[] {
  const rest = filed.toSorted(
    by(
      (item) => dayOf(item) ?? "9999",
      (item) => item.checked.submission.file,
    ),
  )
  const sorted: Filed[] = []
  while (rest.length > 0) {
    const first = rest.findIndex((item) => rest.every((other) => other === item || compare(other, item, standing) >= 0))
    sorted.push(...rest.splice(Math.max(first, 0), 1))
  }
  return sorted
}

/** Indexes of usable versions that nothing, or only a circle (day against register), puts in an order. */
function unorderedIn(sorted: readonly Filed[], standing: Filed | null): ReadonlySet<number> {
  const lost = new Set<number>()
  for (const [j, later] of sorted.entries())
    for (const [i, earlier] of sorted.slice(0, j).entries()) {
      const usable = earlier.checked.state !== "unusable" && later.checked.state !== "unusable"
      if (usable && compare(earlier, later, standing) >= 0) lost.add(i).add(j)
    }
  if (standing !== null) lost.delete(sorted.indexOf(standing))
  return lost.size > 1 ? lost : new Set()
}
