import { groupBy } from "../../base/order.ts"
import type { FundingTotal } from "../../model/consolidation.ts"
import { fundingAnchor } from "../anchors.ts"
import type { Setting } from "../setting.ts"
import { amountName, fundingName } from "./names.ts"
import { blank, cell, quoted, range, share } from "./write-formula.ts"

type Entry = readonly [name: string, formula: string]
type Column = "allocated" | "spent" | "provinceAllocated"

/** Money: what the agencies entered, the rows' sums, the projects' and the whole. */
export function moneyFormulas({ consolidation }: Setting): Entry[] {
  const { funding } = consolidation
  const places = placesOf(funding)
  const projects = [...groupBy(funding, ({ project }) => project)]
  const sums = (id: string, over: (column: Column) => string, bothGiven: string): Entry[] => [
    ...(["allocated", "spent", "provinceAllocated"] as const).map(
      (column): Entry => [fundingName(id, column), sumOf(over(column), places)],
    ),
    [fundingName(id, "rate"), rate(id, bothGiven, places)],
  ]
  return [
    ...funding.flatMap((row) => rowEntries(row, places)),
    ...projects.flatMap(([project, rows]) =>
      sums(project, (column) => range(rows.map(({ id }) => fundingName(id, column))), bothGiven(rows)),
    ),
    ...sums(
      "all",
      (column) => projects.map(([project]) => cell(fundingName(project, column))).join(","),
      bothGiven(funding),
    ),
  ]
}

function rowEntries(row: FundingTotal, places: number): Entry[] {
  const { id, agencies, coverage } = row
  const amounts = (column: "allocated" | "spent") => range(agencies.map((report) => amountName(id, report, column)))
  const entered = agencies.flatMap((report): Entry[] =>
    (["allocated", "spent"] as const).flatMap((column): Entry[] =>
      report[column] === null ? [] : [[amountName(id, report, column), `${cell(fundingAnchor(id, report, column))}`]],
    ),
  )
  if (agencies.length === 0) return entered
  const heard = (["allocated", "spent"] as const).map(
    (column) => `COUNT(${amounts(column)})&"/${coverage[column].expected}"`,
  )
  const [allocated, spent] = heard
  return [
    ...entered,
    [fundingName(id, "allocated"), sumOf(amounts("allocated"), places)],
    [fundingName(id, "spent"), sumOf(amounts("spent"), places)],
    [fundingName(id, "rate"), rate(id, bothGiven([row]), places)],
    [fundingName(id, "heard"), `IF(${allocated}=${spent},${allocated},${allocated}&${quoted(" · ")}&${spent})`],
  ]
}

/** The sum without the noise of binary fractions. */
const sumOf = (cells: string, places: number): string => `IF(COUNT(${cells})=0,${blank},ROUND(SUM(${cells}),${places}))`

/** Do the same agencies give both amounts? Else the two sums do not compare. */
const bothGiven = (rows: readonly FundingTotal[]): string => {
  const asked = rows.filter(({ agencies }) => agencies.length > 0)
  const [first, last] = [asked[0], asked.at(-1)]
  const [from, to] = [first?.agencies[0], last?.agencies.at(-1)]
  if (!first || !last || !from || !to) return "TRUE"
  const [allocated, spent] = (["allocated", "spent"] as const).map(
    (column) => `ISNUMBER({${amountName(first.id, from, column)}..${amountName(last.id, to, column)}})`,
  )
  return `SUMPRODUCT((${allocated}<>${spent})*1)=0`
}

/** Spent as a share of allocated, in whole units of the last decimal place. */
function rate(id: string, given: string, places: number): string {
  const [allocated, spent] = [cell(fundingName(id, "allocated")), cell(fundingName(id, "spent"))]
  const whole = (amount: string) => `ROUND(${amount}*${10 ** places},0)`
  const comparable = `IF(AND(${allocated}>0,${spent}>=0,${given}),${share(whole(spent), whole(allocated))},${blank})`
  return `IF(AND(ISNUMBER(${allocated}),ISNUMBER(${spent})),${comparable},${blank})`
}

/** Decimal places that money is given in: three at least, so that a correction may have them. */
function placesOf(funding: readonly FundingTotal[]): number {
  const amounts = funding.flatMap(({ agencies, provinceAllocated }) => [
    provinceAllocated,
    ...agencies.flatMap(({ allocated, spent }) => [allocated, spent]),
  ])
  return Math.max(3, ...amounts.map((amount) => String(amount ?? 0).split(".")[1]?.length ?? 0))
}
