import { percentOf, sum } from "../base/fraction.ts"
import { groupBy } from "../base/order.ts"
import type { FundingReport, FundingTotal } from "../model/consolidation.ts"
import type { Block, Table, TableCell, TableRow } from "../model/report.ts"
import { allocationAnchor, fundingAnchor } from "./anchors.ts"
import {
  column,
  dataRow,
  groupRow,
  named,
  none,
  numberCell,
  paragraphs,
  percentCell,
  textCell,
  totalRow,
} from "./cells.ts"
import { amountName, fundingName } from "./excel/names.ts"
import { projectTitle } from "./indicators.ts"
import { agencyName, lowerFirst, type Setting } from "./setting.ts"

/** Funding by project and source, with each project's sum and the sum of all. */
export function fundingTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  const rows = [...groupBy(consolidation.funding, ({ project }) => project)].flatMap(([project, own]): TableRow[] => [
    groupRow(projectTitle(setting, project)),
    ...own.map((row) => rowOf(setting, row)),
    sumRow(setting, `${words.total} ${project}`, own, project),
  ])
  return {
    id: "funding",
    title: words.tables.funding(consolidation.plan.funding.unit),
    columns: [
      column("code", c.code, 18),
      column("source", c.source, 34),
      column("allocated", c.allocated, 14, "right"),
      column("spent", c.spent, 14, "right"),
      column("rate", c.rate, 10, "right"),
      column("province", c.province, 14, "right"),
      column("heard", c.heard, 14, "center"),
    ],
    rows: [...rows, sumRow(setting, words.total, consolidation.funding, "all")],
  }
}

function rowOf(setting: Setting, row: FundingTotal): TableRow {
  const { consolidation } = setting
  const { allocated, spent } = row.coverage
  return dataRow(
    [
      textCell(row.id),
      textCell(consolidation.plan.funding.sources.get(row.source)?.name ?? row.source),
      named(numberCell(row.allocated, firstAgency(row, "allocated")), fundingName(row.id, "allocated")),
      named(numberCell(row.spent, firstAgency(row, "spent")), fundingName(row.id, "spent")),
      named(percentCell(spentShare(setting, [row])), fundingName(row.id, "rate")),
      named(numberCell(row.provinceAllocated, allocationOf(setting, row)), fundingName(row.id, "provinceAllocated")),
      named(
        textCell(
          allocated.heard === spent.heard && allocated.expected === spent.expected
            ? `${allocated.heard}/${allocated.expected}`
            : `${allocated.heard}/${allocated.expected} · ${spent.heard}/${spent.expected}`,
        ),
        fundingName(row.id, "heard"),
      ),
    ],
    `funding|${row.id}`,
  )
}

function allocationOf({ consolidation }: Setting, { id }: FundingTotal): string | null {
  const { plan, period } = consolidation
  return plan.funding.allocator && allocationAnchor(id, plan.funding.allocator, period.id)
}

function firstAgency({ id, agencies }: FundingTotal, column: "allocated" | "spent"): string | null {
  const first = agencies.find((agency) => agency[column] !== null)
  return first === undefined ? null : fundingAnchor(id, first, column)
}

function sumRow(setting: Setting, label: string, rows: readonly FundingTotal[], id: string): TableRow {
  const all = (column: "allocated" | "spent" | "provinceAllocated"): TableCell =>
    named(numberCell(total(rows, column)), fundingName(id, column))
  return totalRow([
    textCell(label),
    textCell(null),
    all("allocated"),
    all("spent"),
    named(percentCell(spentShare(setting, rows)), fundingName(id, "rate")),
    all("provinceAllocated"),
    textCell(null),
  ])
}

/** The sum over the rows that have one; null where none has. */
export function total(
  rows: readonly FundingTotal[],
  column: "allocated" | "spent" | "provinceAllocated",
): number | null {
  const given = rows.map((row) => row[column]).filter((value) => value !== null)
  return given.length === 0 ? null : sum(given)
}

/** Spent as a share of allocated, where the same agencies gave both and something was allocated: else the two do not compare. */
export function spentShare({ consolidation }: Setting, rows: readonly FundingTotal[]): string | null {
  const { allocator } = consolidation.plan.funding
  const bothGiven = rows.every(({ agencies }) =>
    agencies.every(({ agency, allocated, spent }) => agency === allocator || (allocated === null) === (spent === null)),
  )
  const [allocated, spent] = [total(rows, "allocated"), total(rows, "spent")]
  if (!bothGiven || allocated === null || spent === null || allocated <= 0 || spent < 0) return null
  const places = Math.max(decimalPlaces(allocated), decimalPlaces(spent))
  return percentOf(digits(spent, places), digits(allocated, places))
}

const decimalPlaces = (value: number): number => String(value).split(".")[1]?.length ?? 0

/** The amount in units of its last decimal place, as a whole number. */
const digits = (value: number, places: number): number => Math.round(value * 10 ** places)

/** What each agency entered: a row for each project, the sources side by side. */
export function fundingByAgencyTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  const { plan, funding } = consolidation
  const sources = [...plan.funding.sources.values()].filter(({ id }) => funding.some(({ source }) => source === id))
  const amounts = ["allocated", "spent"] as const
  return {
    id: "funding-by-agency",
    title: words.tables.fundingByAgency(plan.funding.unit),
    columns: [
      column("code", c.code, 8),
      column("agency", c.agency, 34),
      column("period", c.period, 8, "center"),
      ...sources.flatMap(({ id, name }) =>
        amounts.map((amount) => column(`${id}-${amount}`, `${name}: ${lowerFirst(c[amount])}`, 13, "right")),
      ),
    ],
    rows: [...groupBy(funding, ({ project }) => project)].flatMap(([project, own]) =>
      fundingReporters(own).map((reporter) =>
        dataRow([
          textCell(project),
          textCell(agencyName(setting, reporter.agency)),
          textCell(reporter.period),
          ...sources.flatMap(({ id }) => {
            const row = own.find(({ source }) => source === id)
            return amounts.map((amount) => (row === undefined ? none : amountCell(row, reporter, amount)))
          }),
        ]),
      ),
    ),
  }
}

type Reporter = Pick<FundingReport, "agency" | "period">

function amountCell(row: FundingTotal, reporter: Reporter, amount: "allocated" | "spent"): TableCell {
  const report = row.agencies.find(({ agency, period }) => agency === reporter.agency && period === reporter.period)
  const value = numberCell(report?.[amount] ?? null, fundingAnchor(row.id, reporter, amount))
  return named(value, amountName(row.id, reporter, amount))
}

/** Who entered anything in one of the rows of a project: each once, agency by agency. */
export function fundingReporters(rows: readonly FundingTotal[]): readonly Reporter[] {
  const all = new Map(rows.flatMap(({ agencies }) => agencies.map((one) => [`${one.agency}|${one.period}`, one])))
  return [...groupBy(all.values(), ({ agency }) => agency).values()].flat()
}

/** Section V in sentences. */
export function fundingText(setting: Setting): Block[] {
  return paragraphs([moneyText(setting), setting.words.say.fundingCoverage(setting.consolidation.plan.funding.unit)])
}

/** The two sums in one sentence; where the province allocated another sum in all, that too, lest one be taken for the other. */
export function moneyText(setting: Setting): string {
  const { words, print, consolidation } = setting
  const { funding, plan } = consolidation
  const [allocated, spent] = [total(funding, "allocated"), total(funding, "spent")]
  if (allocated === null && spent === null) return words.say.noMoney
  const rate = spentShare(setting, funding)
  const amount = (value: number | null) => (value === null ? words.missingCell : print.number(value))
  const own = words.say.money(
    amount(allocated),
    amount(spent),
    plan.funding.unit,
    rate === null ? null : print.percent(rate),
  )
  const province = total(funding, "provinceAllocated")
  const { allocator, unit } = plan.funding
  const partial = funding.some(({ coverage }) => coverage.allocated.heard < coverage.allocated.expected)
  if (province === null || province === allocated || allocator === null) return own
  return `${own} ${words.say.moneyOfProvince(print.number(province), unit, agencyName(setting, allocator), partial)}`
}
