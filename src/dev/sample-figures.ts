// What the sample province counted, period by period: believable trends, and consistent between agencies but where the story says so.
import type { Period } from "../model/period.ts"
import { draw, drawWhole } from "./draw.ts"

/** The periods of the tables below, in order of time. */
export const samplePeriods: readonly string[] = [
  "2011",
  "2012-H1",
  "2012",
  "2013-H1",
  "2013",
  "2014-H1",
  "2014",
  "2015-H1",
  "2015",
]

type Row = readonly [number, number, number, number, number, number, number, number, number]

/**
 * `agency measure`: its figures in the nine periods. A year's flow covers its first half too; what was not dealt with in 2011 (information
 * to sort, cases to verify, people to verify and to support) is among what was to be dealt with in 2012.
 */
const province: Readonly<Record<string, Row>> = {
  "so-tttt CT1.1/total": [180, 186, 195, 202, 214, 220, 228, 236, 240],
  "so-tttt CT1.1/converted": [96, 112, 138, 158, 184, 198, 211, 228, 240],
  "so-tttt CT1.3/speakers-province": [6, 8, 10, 11, 12, 12, 14, 14, 15],
  "so-tttt CT1.5/total": [24, 26, 26, 28, 28, 30, 30, 30, 30],
  "so-tttt CT1.5/skilled": [9, 14, 17, 20, 23, 25, 27, 28, 30],
  "cong-an-tinh CT1.6/suspected": [11, 6, 15, 7, 14, 6, 13, 5, 12],
  "cong-an-tinh CT1.6/reported-by-people": [4, 3, 7, 4, 9, 4, 9, 4, 8],
  "cong-an-tinh CT2.1/at-risk": [14, 14, 15, 15, 16, 16, 16, 17, 17],
  "cong-an-tinh CT2.1/covered": [12, 13, 15, 15, 16, 16, 16, 17, 17],
  "bdbp-tinh CT2.1/at-risk": [9, 9, 9, 10, 10, 10, 10, 10, 10],
  "bdbp-tinh CT2.1/covered": [9, 9, 9, 10, 10, 10, 10, 10, 10],
  "cong-an-tinh CT2.2/received": [38, 19, 44, 20, 47, 21, 45, 18, 41],
  "cong-an-tinh CT2.2/sorted": [36, 19, 44, 20, 47, 21, 45, 18, 41],
  "cong-an-tinh CT2.2/with-signs": [12, 6, 15, 7, 14, 6, 13, 5, 12],
  "cong-an-tinh CT2.2/verified": [11, 6, 15, 7, 14, 6, 13, 5, 12],
  "bdbp-tinh CT2.2/received": [7, 3, 8, 4, 9, 4, 8, 3, 7],
  "bdbp-tinh CT2.2/sorted": [7, 3, 8, 4, 9, 4, 8, 3, 7],
  "bdbp-tinh CT2.2/with-signs": [2, 1, 3, 1, 2, 1, 2, 1, 2],
  "bdbp-tinh CT2.2/verified": [2, 1, 3, 1, 2, 1, 2, 1, 2],
  "cong-an-tinh CT2.3/trafficking-cases": [6, 2, 5, 1, 2, 1, 2, 0, 0],
  "cong-an-tinh CT2.4/detected": [5, 2, 4, 1, 2, 1, 2, 0, 0],
  "cong-an-tinh CT2.4/investigated": [5, 2, 4, 1, 2, 1, 2, 0, 0],
  "bdbp-tinh CT2.4/detected": [1, 0, 1, 0, 0, 0, 0, 0, 0],
  "bdbp-tinh CT2.4/investigated": [1, 0, 1, 0, 0, 0, 0, 0, 0],
  "vksnd-tinh CT2.4/to-prosecute": [6, 2, 5, 1, 2, 1, 2, 0, 0],
  "vksnd-tinh CT2.4/prosecuted": [5, 2, 5, 1, 2, 1, 2, 0, 0],
  // Cases carry over: in 2013 the court had one more to try than was prosecuted that year.
  "tand-tinh CT2.4/to-try": [4, 2, 5, 1, 3, 1, 2, 0, 0],
  "tand-tinh CT2.4/tried": [4, 2, 5, 1, 3, 1, 2, 0, 0],
  // Of the judgments of 2011 one was carried out in 2012 only: it is among those to be carried out in both years.
  "cong-an-tinh CT2.4/to-execute": [4, 2, 6, 1, 3, 1, 2, 0, 0],
  "cong-an-tinh CT2.4/executed": [3, 2, 6, 1, 3, 1, 2, 0, 0],
  "cong-an-tinh CT3.1/received": [9, 4, 10, 3, 6, 2, 5, 1, 3],
  "cong-an-tinh CT3.1/verified": [8, 4, 10, 3, 6, 2, 5, 1, 3],
  "so-ldtbxh CT3.2/confirmed": [6, 3, 7, 2, 4, 2, 4, 1, 2],
  "so-ldtbxh CT3.2/supported": [5, 3, 7, 2, 4, 2, 4, 1, 2],
  "so-tp CT3.3/in-need": [2, 1, 2, 0, 0, 1, 2, 0, 1],
  "so-tp CT3.3/aided": [2, 1, 2, 0, 0, 1, 2, 0, 1],
  "cong-an-tinh CT4.1/issued": [0, 2, 4, 5, 6, 7, 8, 9, 9],
  "cong-an-tinh CT4.1/carried-out": [0, 1, 4, 5, 6, 7, 8, 9, 9],
  "cong-an-tinh CT4.2/reviewed": [6, 3, 8, 4, 9, 3, 7, 2, 5],
  "cong-an-tinh CT4.2/proposed": [0, 0, 1, 0, 2, 0, 1, 0, 1],
  "so-tp CT4.2/reviewed": [14, 7, 16, 8, 18, 7, 15, 6, 12],
  "so-tp CT4.2/proposed": [1, 0, 2, 1, 3, 0, 1, 0, 2],
  "cong-an-tinh CT4.3/inspections": [2, 1, 3, 1, 4, 2, 4, 2, 4],
  "so-tp CT4.3/inspections": [1, 0, 2, 1, 2, 1, 2, 1, 2],
}

/** Shares that the districts reach on average, in percent, in the nine periods. */
const trained: Row = [38, 50, 63, 72, 83, 87, 91, 95, 100]
const understand: Row = [48, 55, 62, 67, 74, 78, 81, 84, 88]
const speakers: Row = [3, 4, 5, 6, 7, 7, 8, 8, 8]
const communicators: Row = [6, 8, 9, 10, 11, 11, 12, 12, 13]

/** Where the story wants a number of its own: the floor that is missed in 2013. */
const own: Readonly<Record<string, number>> = { "2013 son-tay CT1.3/speakers-district": 4 }

const share = (whole: number, percent: number): number => Math.round((whole * Math.min(100, percent)) / 100)

function ofDistrict(seed: number, measure: string, agency: string, period: Period, at: number): number | null {
  const units = period.units.get(agency)?.length ?? 0
  const officers = units * drawWhole(5, 7, seed, agency, "officers") + drawWhole(2, 6, seed, agency, "more")
  const asked = drawWhole(180, 420, seed, agency, period.id, "asked")
  const noise = drawWhole(-5, 5, seed, agency, period.id, measure)
  // Who has trained nearly all stays there; in the last year everybody has.
  const percentTrained = (trained[at] ?? 0) + (trained[at] === 100 ? 0 : drawWhole(-4, 4, seed, agency, "trained"))
  switch (measure) {
    case "CT1.2/total":
      return officers
    case "CT1.2/trained":
      return share(officers, percentTrained)
    case "CT1.3/speakers-district":
      return (speakers[at] ?? 0) + drawWhole(0, 3, seed, agency, "speakers")
    case "CT1.4/surveyed":
      return asked
    case "CT1.4/understand":
      return share(asked, (understand[at] ?? 0) + noise)
    default:
      return null
  }
}

/** What an agency counted for a measure in a period; null where the sample knows of none. */
export function figureOf(seed: number, measure: string, agency: string, period: Period): number | null {
  const at = samplePeriods.indexOf(period.id)
  const fixed = own[`${period.id} ${agency} ${measure}`] ?? province[`${agency} ${measure}`]?.[at]
  return fixed ?? ofDistrict(seed, measure, agency, period, at)
}

/** Communicators of a commune. */
export const communicatorsOf = (seed: number, unit: string, period: Period): number =>
  (communicators[samplePeriods.indexOf(period.id)] ?? 0) + drawWhole(0, 3, seed, unit)

/** Money of an agency in a funding row, in millions of đồng; null where it has none from that source. */
export function moneyOf(seed: number, row: string, agency: string, period: Period) {
  const source = row.slice(row.indexOf("/") + 1)
  const has = { "trung-uong": 0.4, "dia-phuong": 0.9, "vien-tro": 0.15, khac: 0.2 }[source] ?? 0.5
  if (draw(seed, row, agency) > has) return null
  const year = drawWhole(8, 48, seed, row, agency, period.year) * 5
  const half = period.span === "part"
  const allocated = half ? Math.round(year * 0.6) : year
  const spent = (allocated * drawWhole(half ? 55 : 88, half ? 80 : 100, seed, row, agency, period.id, "spent")) / 100
  return { allocated, spent: Math.round(spent * 2) / 2 }
}
