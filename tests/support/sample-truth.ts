// What the sample province's own values come to, by plain arithmetic: nothing here goes through workbooks, the plan's indicators or the
// program's figures. The definitions of the decision are written down a second time.
import { readFileSync } from "node:fs"
import { communicatorsOf, figureOf, moneyOf } from "../../src/dev/sample-figures.ts"
import { cutOff, silent, typed } from "../../src/dev/sample-story.ts"
import { plan } from "./plan.ts"
import { seed } from "./sample-term.ts"

export const years = [2011, 2012, 2013, 2014, 2015] as const
export type Verdict = "attained" | "not-attained" | "in-progress" | "nothing-arose" | "inconclusive" | "no-data"

const districts = [
  ...["tp-quang-ngai", "binh-son", "son-tinh", "tu-nghia", "nghia-hanh", "mo-duc", "duc-pho"],
  ...["ba-to", "minh-long", "son-ha", "son-tay", "tra-bong", "tay-tra", "ly-son"],
]

/** How the clerks' texts of the story are to be read; whatever is not here is no number. */
const meant: Readonly<Record<string, number>> = {
  "không phát sinh": 0,
  không: 0,
  "-": 0,
  "08 người": 8,
  "09 người": 9,
  " 240 ": 240,
  "181 (một trăm tám mươi mốt)": 181,
}

const periodOf = (id: string) => {
  const period = plan.periods.get(id)
  if (!period) throw new Error(`no period ${id}`)
  return period
}

const isSilent = (agency: string, period: string): boolean =>
  [silent, cutOff].some((story) => story[period]?.includes(agency))

/** What the agency gave for the measure in a period's last version; null where nobody can use it. */
export function given(measure: string, agency: string, period: string): number | null {
  if (isSilent(agency, period)) return null
  const text = typed[`${period} ${agency}`]?.[measure]
  return text === undefined ? figureOf(seed, measure, agency, periodOf(period)) : (meant[text] ?? null)
}

const communes = readFileSync("fixtures/source/communes.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))

/** Communicators of every commune that there was on the year's last day, each once; null where its district was silent. */
export const communicators = (year: number): readonly (number | null)[] =>
  communes.flatMap(([code = "", , , district = "", from = "", until = ""]) => {
    const there = from <= `${year}-12-31` && (until === "" || until >= `${year}-12-31`)
    const count = isSilent(district, `${year}`) ? null : communicatorsOf(seed, code, periodOf(`${year}`))
    return there ? [count] : []
  })

type Part = readonly [numerator: string, denominator: string, agencies: readonly string[]]

const law = ["so-tttt"]
const police = ["cong-an-tinh"]
const both = ["cong-an-tinh", "bdbp-tinh"]

const milestones: Readonly<Record<string, { readonly part: Part; readonly by: Readonly<Record<number, number>> }>> = {
  "CT1.1": { part: ["CT1.1/converted", "CT1.1/total", law], by: { 2013: 85, 2015: 100 } },
  "CT1.2": { part: ["CT1.2/trained", "CT1.2/total", districts], by: { 2013: 75, 2015: 100 } },
  "CT1.4": { part: ["CT1.4/understand", "CT1.4/surveyed", districts], by: { 2013: 70, 2015: 85 } },
  "CT1.5": { part: ["CT1.5/skilled", "CT1.5/total", law], by: { 2015: 100 } },
}

const everyYear: Readonly<Record<string, readonly Part[]>> = {
  "CT2.1": [["CT2.1/covered", "CT2.1/at-risk", both]],
  "CT2.2": [
    ["CT2.2/sorted", "CT2.2/received", both],
    ["CT2.2/verified", "CT2.2/with-signs", both],
  ],
  "CT2.4": [
    ["CT2.4/investigated", "CT2.4/detected", both],
    ["CT2.4/prosecuted", "CT2.4/to-prosecute", ["vksnd-tinh"]],
    ["CT2.4/tried", "CT2.4/to-try", ["tand-tinh"]],
    ["CT2.4/executed", "CT2.4/to-execute", police],
  ],
  "CT3.1": [["CT3.1/verified", "CT3.1/received", police]],
  "CT3.2": [["CT3.2/supported", "CT3.2/confirmed", ["so-ldtbxh"]]],
  "CT3.3": [["CT3.3/aided", "CT3.3/in-need", ["so-tp"]]],
  "CT4.1": [["CT4.1/carried-out", "CT4.1/issued", police]],
}

const qualitative: Readonly<Record<string, readonly string[]>> = {
  "CT4.2": ["cong-an-tinh", "so-tp"],
  "CT4.3": ["cong-an-tinh", "so-tp"],
  "CT4.4": ["cong-an-tinh", "so-ngv"],
}

export const indicatorIds = [
  ...["CT1.1", "CT1.2", "CT1.3", "CT1.4", "CT1.5", "CT1.6", "CT2.1", "CT2.2", "CT2.3"],
  ...["CT2.4", "CT3.1", "CT3.2", "CT3.3", "CT4.1", "CT4.2", "CT4.3", "CT4.4"],
]

const add = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0)
const isNumber = (value: number | null): value is number => value !== null

function ratio([n, d, agencies]: Part, year: number, percent: number | null): Verdict {
  const pairs = agencies.map((agency) => [given(n, agency, `${year}`), given(d, agency, `${year}`)] as const)
  const heard = pairs.flatMap(([top, bottom]) => (top === null || bottom === null ? [] : [{ top, bottom }]))
  if (heard.length === 0) return "no-data"
  if (percent === null) return "in-progress"
  if (percent === 100 && heard.some(({ top, bottom }) => top < bottom)) return "not-attained"
  const bottoms = pairs.map(([, bottom]) => bottom).filter(isNumber)
  if (bottoms.length < pairs.length) return "inconclusive"
  const [whole, low] = [add(bottoms), add(heard.map(({ top }) => top))]
  if (whole === 0) return heard.length === pairs.length ? "nothing-arose" : "inconclusive"
  const high = low + add(pairs.flatMap(([top, bottom]) => (top === null ? [bottom ?? 0] : [])))
  if (100 * low >= percent * whole) return "attained"
  return 100 * high < percent * whole ? "not-attained" : "inconclusive"
}

function together(parts: readonly Verdict[]): Verdict {
  if (parts.includes("not-attained")) return "not-attained"
  if (parts.every((part) => part === "no-data")) return "no-data"
  if (parts.some((part) => part === "inconclusive" || part === "no-data")) return "inconclusive"
  return parts.includes("attained") ? "attained" : "nothing-arose"
}

function trend(year: number): Verdict {
  const of = (period: number) =>
    ["reported-by-people", "suspected"].map((name) => given(`CT1.6/${name}`, "cong-an-tinh", `${period}`) ?? -1)
  if (year === 2011) return "no-data"
  const [now = 0, all = 0] = of(year)
  const [then = 0, allThen = 0] = of(year - 1)
  return now * allThen > then * all ? "attained" : "not-attained"
}

function floor(year: number): Verdict {
  const province = given("CT1.3/speakers-province", "so-tttt", `${year}`)
  const own = districts.map((district) => given("CT1.3/speakers-district", district, `${year}`))
  const all = [province, ...own, ...communicators(year)]
  if (year < 2013) return "in-progress"
  const below = [[province, 10] as const, ...own.map((one) => [one, 5] as const)]
  const short = [...below, ...communicators(year).map((one) => [one, 10] as const)]
  if (short.some(([value, least]) => value !== null && value < least)) return "not-attained"
  return all.every(isNumber) ? "attained" : "inconclusive"
}

/** The verdict on an indicator in a year. */
export function verdictIn(id: string, year: number): Verdict {
  const milestone = milestones[id]
  if (milestone) {
    const due = Object.entries(milestone.by).filter(([by]) => Number(by) <= year)
    return ratio(milestone.part, year, due.at(-1)?.[1] ?? null)
  }
  const parts = everyYear[id]
  if (parts)
    return id === "CT4.1" && year < 2012
      ? before2012(parts, year)
      : together(parts.map((part) => ratio(part, year, 100)))
  const sources = qualitative[id]
  if (sources) return sources.some((agency) => isSilent(agency, `${year}`)) ? "inconclusive" : "attained"
  if (id === "CT1.6") return trend(year)
  if (id === "CT1.3") return floor(year)
  return given("CT2.3/trafficking-cases", "cong-an-tinh", `${year}`) === 0 ? "attained" : "not-attained"
}

/** No target is in force yet. */
function before2012([part]: readonly Part[], year: number): Verdict {
  if (part === undefined) return "no-data"
  const [, d, agencies] = part
  return agencies.every((agency) => given(d, agency, `${year}`) === 0) ? "nothing-arose" : "in-progress"
}

/** The verdict on an indicator over the term. */
export function verdictOverTerm(id: string): Verdict {
  if (milestones[id] || id === "CT1.3") return verdictIn(id, 2015)
  const owing = years.filter((year) => (id === "CT1.6" || id === "CT4.1" ? year > 2011 : true))
  const each = owing.map((year) => verdictIn(id, year))
  if (each.includes("not-attained")) return "not-attained"
  if (each.some((one) => one === "inconclusive" || one === "no-data")) return "inconclusive"
  return each.includes("attained") ? "attained" : "nothing-arose"
}

const stocks = ["CT1.1/", "CT1.2/", "CT1.5/", "CT2.1/", "CT4.1/", "CT1.3/"]
const isFlow = (measure: string) => !stocks.some((start) => measure.startsWith(start)) && !measure.startsWith("CT1.4/")

const counting: Readonly<Record<string, readonly string[]>> = {
  "CT1.3/speakers-province": law,
  "CT1.3/speakers-district": districts,
  "CT1.6/reported-by-people": police,
  "CT1.6/suspected": police,
  "CT2.3/trafficking-cases": police,
  "CT4.2/reviewed": ["cong-an-tinh", "so-tp"],
  "CT4.2/proposed": ["cong-an-tinh", "so-tp"],
  "CT4.3/inspections": ["cong-an-tinh", "so-tp"],
  ...Object.fromEntries(
    [...Object.values(milestones).map(({ part }) => part), ...Object.values(everyYear).flat()].flatMap(
      ([n, d, agencies]) => [
        [n, agencies],
        [d, agencies],
      ],
    ),
  ),
}

export const countedMeasures: readonly string[] = [...Object.keys(counting), "CT1.3/communicators"]

/** The province's number for a measure in a year: the sum over those heard; null where nobody was. */
export function totalIn(measure: string, year: number): number | null {
  const all =
    measure === "CT1.3/communicators"
      ? communicators(year)
      : (counting[measure] ?? []).map((agency) => given(measure, agency, `${year}`))
  const heard = all.filter(isNumber)
  return heard.length === 0 ? null : add(heard)
}

/** What was carried over from year to year is counted in each of them. */
const caseloads = [
  ...["CT2.2/received", "CT2.2/with-signs", "CT2.4/to-prosecute", "CT2.4/to-try", "CT2.4/to-execute"],
  ...["CT3.1/received", "CT3.2/confirmed", "CT3.3/in-need"],
]

/** The same over the term: flows added up, stocks and surveys as they were in 2015, caseloads not at all. */
export function totalOverTerm(measure: string): number | null {
  if (caseloads.includes(measure)) return null
  if (!isFlow(measure)) return totalIn(measure, 2015)
  const heard = years.map((year) => totalIn(measure, year)).filter(isNumber)
  return heard.length === 0 ? null : add(heard)
}

/** Money of a project and source in a year, over the agencies whose report came; the Finance department's rows are not among it. */
export function moneyIn(row: string, year: number): { readonly allocated: number; readonly spent: number } {
  const project = plan.projects.get(row.replace(/^KP(\d).*$/, "DA$1"))
  const reports = (project?.funded ?? [])
    .filter((agency) => agency !== "so-tc" && !isSilent(agency, `${year}`))
    .map((agency) => moneyOf(seed, row, agency, periodOf(`${year}`)) ?? { allocated: 0, spent: 0 })
  return { allocated: add(reports.map((one) => one.allocated)), spent: add(reports.map((one) => one.spent)) }
}

export const fundingRows: readonly string[] = [1, 2, 3, 4, 5].flatMap((project) =>
  ["trung-uong", "dia-phuong", "vien-tro", "khac"].map((source) => `KP${project}/${source}`),
)
