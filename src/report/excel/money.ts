import { groupBy } from "../../base/order.ts"
import { allocatorCell } from "../../consolidation/allocator.ts"
import type { Consolidation, FundingTotal } from "../../model/consolidation.ts"
import { allocationAnchor, fundingAnchor } from "../anchors.ts"
import { fundingReporters } from "../funding.ts"
import type { Setting } from "../setting.ts"
import type { Entry } from "./entry.ts"
import { amountName, fundingName } from "./names.ts"
import { blank, cell, quoted, range, share } from "./write-formula.ts"

type Column = "allocated" | "spent" | "provinceAllocated"

/** Money: what the agencies entered, the rows' sums, the projects' and the whole. */
export function moneyFormulas({ consolidation }: Setting): Entry[] {
  const { funding } = consolidation
  const places = placesOf(funding)
  const projects = [...groupBy(funding, ({ project }) => project)].map(([project, rows]) => {
    const reporters = fundingReporters(rows)
    const lists = rows.map((row): Row => ({ row, amounts: (column) => amountsOf(row, reporters, column) }))
    return { project, rows, lists: reporters.length === 0 ? [] : lists }
  })
  const all = projects.flatMap(({ lists }) => lists)
  const sums = (id: string, over: (column: Column) => string, lists: readonly Row[]): Entry[] => [
    ...(["allocated", "spent", "provinceAllocated"] as const).map(
      (column): Entry => [fundingName(id, column), sumOf(over(column), places)],
    ),
    [fundingName(id, "rate"), rate(id, lists, places)],
  ]
  return [
    ...funding.flatMap((row) => [...enteredEntries(row), ...allocationEntries(consolidation, row)]),
    ...all.flatMap((list) => rowEntries(list, places)),
    ...projects.flatMap(({ project, rows, lists }) =>
      sums(project, (column) => range(rows.map(({ id }) => fundingName(id, column))), lists),
    ),
    ...sums("all", (column) => projects.map(({ project }) => cell(fundingName(project, column))).join(","), all),
  ]
}

/** A row of the funding, and the cells of those who report its project. */
interface Row {
  readonly row: FundingTotal
  readonly amounts: (column: "allocated" | "spent") => string
}

const amountsOf = (
  { id }: FundingTotal,
  reporters: ReturnType<typeof fundingReporters>,
  column: "allocated" | "spent",
): string => range(reporters.map((reporter) => amountName(id, reporter, column)))

/** What the agencies entered is that of the table of sources. */
const enteredEntries = ({ id, agencies }: FundingTotal): Entry[] =>
  agencies.flatMap((report) =>
    (["allocated", "spent"] as const).flatMap((column): Entry[] =>
      report[column] === null ? [] : [[amountName(id, report, column), cell(fundingAnchor(id, report, column))]],
    ),
  )

function allocationEntries(consolidation: Consolidation, { id, provinceAllocated }: FundingTotal): Entry[] {
  const { plan, period } = consolidation
  const { allocator } = plan.funding
  if (allocator === null || provinceAllocated === null || allocatorCell(consolidation, id) === null) return []
  return [[fundingName(id, "provinceAllocated"), cell(allocationAnchor(id, allocator, period.id))]]
}

function rowEntries({ row, amounts }: Row, places: number): Entry[] {
  const { id, coverage } = row
  const heard = (["allocated", "spent"] as const).map(
    (column) => `COUNT(${amounts(column)})&"/${coverage[column].expected}"`,
  )
  const [allocated, spent] = heard
  return [
    [fundingName(id, "allocated"), sumOf(amounts("allocated"), places)],
    [fundingName(id, "spent"), sumOf(amounts("spent"), places)],
    [fundingName(id, "rate"), rate(id, [{ row, amounts }], places)],
    [fundingName(id, "heard"), `IF(${allocated}=${spent},${allocated},${allocated}&${quoted(" · ")}&${spent})`],
  ]
}

/** The sum without the noise of binary fractions. */
const sumOf = (cells: string, places: number): string => `IF(COUNT(${cells})=0,${blank},ROUND(SUM(${cells}),${places}))`

/** Do the same agencies give both amounts? Else the two sums do not compare. */
const bothGiven = (lists: readonly Row[]): string => {
  const uneven = lists.map(
    ({ amounts }) => `SUMPRODUCT((ISNUMBER(${amounts("allocated")})<>ISNUMBER(${amounts("spent")}))*1)`,
  )
  return uneven.length === 0 ? "TRUE" : `${uneven.join("+")}=0`
}

/** Spent as a share of allocated, in whole units of the last decimal place. */
function rate(id: string, lists: readonly Row[], places: number): string {
  const [allocated, spent] = [cell(fundingName(id, "allocated")), cell(fundingName(id, "spent"))]
  const whole = (amount: string) => `ROUND(${amount}*${10 ** places},0)`
  const comparable = `IF(AND(${allocated}>0,${spent}>=0,${bothGiven(lists)}),${share(whole(spent), whole(allocated))},${blank})`
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
