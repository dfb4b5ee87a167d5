import type { Consolidation } from "../../src/model/consolidation.ts"
import { type Answers, consolidationOf, type Sent } from "./consolidation.ts"
import { plan } from "./plan.ts"

const silent = new Set(["so-khdt", "ubmttq-tinh"])

/** What differs in 2013 from a report in which everything is reached. */
const year2013: Answers = {
  "CT1.2/trained": 13,
  "tay-tra CT1.2/trained": "mười ba",
  "CT1.3/speakers-district": 12,
  "son-tay CT1.3/speakers-district": 4,
  "CT1.4/surveyed": 200,
  "CT1.4/understand": 150,
  "CT1.5/total": 2000,
  "CT1.5/skilled": 1999,
  "CT1.6/reported-by-people": 6,
  "CT1.6/suspected": 10,
  "CT2.1/covered": 19,
  "CT2.1/at-risk": 20,
  "CT2.3/trafficking-cases": 2,
  "CT2.4/detected": 3,
  "CT2.4/investigated": 3,
  "CT2.4/to-try": 0,
  "CT2.4/tried": 0,
  "CT3.1/received": 5,
  "CT3.1/verified": 5,
  "CT3.2/confirmed": 6,
  "CT3.2/supported": 6,
  "CT3.3/in-need": 0,
  "CT3.3/aided": 0,
  "so-tp CT4.3/status": "under-way",
  "CT4.4/status": "nothing-arose",
  "HD1.1.1 result": "Phát | thanh <b>12 buổi</b>\nở *cơ sở*",
  "son-ha KP1/trung-uong spent": null,
}

const year2012: Answers = { ...year2013, "CT1.6/reported-by-people": 5, "CT2.3/trafficking-cases": 5 }

const day = (agency: string): string | null =>
  agency === "so-ngv" ? "2014-01-08" : agency === "tu-nghia" ? null : "2014-01-03"

const reports: readonly Sent[] = [...plan.agencies.keys()]
  .filter((agency) => !silent.has(agency))
  .flatMap((agency) => [
    { agency, period: "2013", sent: day(agency), answers: year2013 },
    { agency, period: "2012", sent: "2013-01-03", answers: year2012 },
  ])

/** A year with two agencies silent, one late, one of unknown day, one faulty cell, a floor missed and texts full of marks. */
export const province2013: Consolidation = consolidationOf("2013", reports, "2014-01-20")

/** The same plan at mid-year, with only the districts' first half and half of them silent. */
export const half2013: Consolidation = consolidationOf(
  "2013-H1",
  [...plan.agencies.keys()]
    .slice(0, 25)
    .map((agency) => ({ agency, period: "2013-H1", sent: "2013-07-03", answers: year2013 })),
  "2013-07-20",
)

/** Nobody has reported anything. */
export const nothing2013: Consolidation = consolidationOf("2013", [], "2014-01-20")

/** The whole term, of which two agencies of each kind reported every year: figures are sums of years, verdicts the years' own. */
export const stage2015: Consolidation = consolidationOf(
  "2011-2015",
  ["2011", "2012", "2013", "2014", "2015"].flatMap((period) =>
    ["cong-an-tinh", "so-tttt", "binh-son", "ba-to", "so-tc"].map((agency) => ({
      agency,
      period,
      sent: `${Number(period) + 1}-01-03`,
      answers: { "CT2.3/trafficking-cases": 2, "ba-to KP1/trung-uong spent": null },
    })),
  ),
  "2016-03-01",
)
