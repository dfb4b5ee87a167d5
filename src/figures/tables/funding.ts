import { groupBy } from "../../base/order.ts"
import type { Consolidation, FundingTotal } from "../../model/consolidation.ts"
import type { Fact } from "../../model/fact.ts"
import type { Expression, Table, TableCell } from "../../model/table.ts"
import { projectShort, projectTitle } from "../../vocabulary/titles.ts"
import { type Amount, amountAt, checkAt, fundingAt, fundingGroup, lineAt, lineOf, numberAt } from "../addresses.ts"
import { none, numberCell, percentCell, textCell } from "../cells.ts"
import {
  above,
  added,
  atLeast,
  blank,
  both,
  count,
  differs,
  equal,
  expression,
  howMany,
  isNumber,
  joined,
  range,
  round,
  share,
  sumOf,
  times,
  when,
} from "../expression.ts"
import { fundingReporters, spentShare, total as totalAmount } from "../funding.ts"
import type { Setting } from "../setting.ts"
import { calculated, column, data, group, type Row, tableOf, total } from "../table.ts"

const own = {
  total: { vi: "Cộng", en: "Total" },
  title: {
    vi: (unit: string) => `Kinh phí theo đề án và nguồn vốn (${unit})`,
    en: (unit: string) => `Funding by project and source (${unit})`,
  },
  source: { vi: "Nguồn vốn", en: "Source of funds" },
}

/** A row of the funding, the sum of a project's, or of all. */
interface Line {
  readonly id: string
  /** Null for a sum. */
  readonly code: string | null
  /** Or what is summed up: `Cộng Đề án 1`. */
  readonly source: string
  /** What it is the sum of: of a row itself. */
  readonly rows: readonly FundingTotal[]
  /** A row that agencies report; null for a sum of rows. */
  readonly row: FundingTotal | null
  /** The lines that are added up. */
  readonly over: readonly string[]
}

type Column = Amount | "provinceAllocated"
const keys = { allocated: "allocated", spent: "spent", provinceAllocated: "province" } as const

/** Funding by project and source, with each project's sum and the sum of all. */
export function fundingTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  const amount = (column: Column) => (line: Line) => amountCell(setting, line, column)
  return tableOf<Line>({
    id: "funding",
    title: own.title[lang](consolidation.plan.funding.unit),
    columns: [
      column.code("code", c.code, 18, (line) => codeCell(setting, line)),
      column.left("source", own.source[lang], 34, ({ source }) => textCell(source)),
      column.right("allocated", c.allocated, 14, amount("allocated")),
      column.right("spent", c.spent, 14, amount("spent")),
      column.percent("rate", c.rate, 10, (line) => rateCell(setting, line)),
      column.right("province", c.allocatedBy(setting.nouns), 14, amount("provinceAllocated")),
      column.centre("heard", c.heard, 14, (line) => heardCell(setting, line)),
    ],
    rows: linesOf(setting),
  })
}

function linesOf(setting: Setting): Row<Line>[] {
  const { lang, consolidation } = setting
  const { plan, funding } = consolidation
  const projects = [...groupBy(funding, ({ project }) => project)]
  return [
    ...projects.flatMap(([project, rows]): Row<Line>[] => [
      group(projectTitle(setting, project), fundingGroup(project)),
      ...rows.map((row) => {
        const source = plan.funding.sources.get(row.source)?.name ?? row.source
        return data(
          { id: row.id, code: plan.funding.rows.get(row.id)?.code ?? row.id, source, rows: [row], row, over: [] },
          row.id,
        )
      }),
      total(
        sumOfRows(
          project,
          `${own.total[lang]} ${projectShort(setting, project)}`,
          rows,
          rows.map(({ id }) => id),
        ),
        project,
      ),
    ]),
    total(
      sumOfRows(
        "all",
        own.total[lang],
        funding,
        projects.map(([project]) => project),
      ),
      "all",
    ),
  ]
}

const sumOfRows = (id: string, source: string, rows: readonly FundingTotal[], over: readonly string[]): Line => ({
  id,
  code: null,
  source,
  rows,
  row: null,
  over,
})

/** To the comparison of what was allocated in all with what the agencies were given: `DC7/KP1/trung-uong`. */
function codeCell({ consolidation }: Setting, { code, row }: Line): TableCell {
  const check = row && consolidation.crossChecks.find(({ id }) => id.endsWith(`/${row.id}`))
  return textCell(code, check ? checkAt(check.id) : null)
}

function amountCell(setting: Setting, line: Line, column: Column): TableCell {
  const { row, rows } = line
  if (row === null) return calculated(numberCell(totalAmount(rows, column)), sumFormula(setting, line, column))
  const from = firstLine(setting, row, keys[column])
  return calculated(
    numberCell(row[column], from === null ? null : lineAt(from)),
    column !== "provinceAllocated"
      ? rowFormula(setting, row, column)
      : from === null
        ? null
        : expression(numberAt(from)),
  )
}

/** The first of the lines that tell of an amount of the row. */
function firstLine({ consolidation }: Setting, { id }: FundingTotal, amount: Fact<"funding">["amount"]): string | null {
  return firstLines(consolidation).get(`${id}|${amount}`) ?? null
}

/** What many cells ask of a consolidation, found once. */
function ofEach<T>(find: (consolidation: Consolidation) => T): (consolidation: Consolidation) => T {
  const found = new WeakMap<Consolidation, { readonly value: T }>()
  return (consolidation) => {
    const known = found.get(consolidation) ?? { value: find(consolidation) }
    found.set(consolidation, known)
    return known.value
  }
}

/** By row and amount. */
const firstLines = ofEach(({ facts }) => {
  const lines = new Map<string, string | null>()
  for (const fact of facts) {
    if (fact.kind !== "funding" || fact.file === null) continue
    const key = `${fact.id}|${fact.amount}`
    if (!lines.has(key)) lines.set(key, lineOf(fact))
  }
  return lines
})

/** Who reports a project, by project. */
const reporters = ofEach(
  ({ funding }) =>
    new Map([...groupBy(funding, ({ project }) => project)].map(([id, rows]) => [id, fundingReporters(rows)])),
)

/** The cells of those who report a row's project; none where nobody does. */
function amountsOf({ consolidation }: Setting, row: FundingTotal, column: Amount): Expression | null {
  const all = reporters(consolidation).get(row.project) ?? []
  const ends = all.length > 1 ? [all[0], all.at(-1)] : all
  return all.length === 0 ? null : range(ends.flatMap((one) => (one ? [amountAt(row, one, column)] : [])))
}

function rowFormula(setting: Setting, row: FundingTotal, column: Amount): Expression | null {
  const amounts = amountsOf(setting, row, column)
  return amounts && sumWithoutNoise(setting, [amounts])
}

function sumFormula(setting: Setting, { id, over }: Line, column: Column): Expression {
  const cells = over.map((row) => fundingAt(row, keys[column]))
  return sumWithoutNoise(setting, id === "all" ? cells.map(expression) : [range(cells)])
}

/** The sum without the noise of binary fractions. */
const sumWithoutNoise = (setting: Setting, cells: readonly Expression[]): Expression =>
  when(equal(count(...cells), 0), blank, round(sumOf(...cells), placesGiven(setting.consolidation)))

/** Decimal places that money is given in: three at least, so that a correction may have them. */
const placesGiven = ofEach(({ funding }) => {
  const amounts = funding.flatMap(({ agencies, provinceAllocated }) => [
    provinceAllocated,
    ...agencies.flatMap(({ allocated, spent }) => [allocated, spent]),
  ])
  return Math.max(3, ...amounts.map((amount) => String(amount ?? 0).split(".")[1]?.length ?? 0))
})

/** Spent as a share of allocated, in whole units of the last decimal place. */
function rateCell(setting: Setting, { id, row, rows }: Line): TableCell {
  const cell = percentCell(spentShare(setting, rows))
  if (row !== null && amountsOf(setting, row, "spent") === null) return cell
  const [allocated, spent] = [fundingAt(id, "allocated"), fundingAt(id, "spent")]
  const inUnits = (amount: typeof spent) => round(times(amount, 10 ** placesGiven(setting.consolidation)), 0)
  const comparable = both(above(allocated, 0), atLeast(spent, 0), bothGiven(setting, rows))
  return calculated(
    cell,
    when(
      both(isNumber(allocated), isNumber(spent)),
      when(comparable, share(inUnits(spent), inUnits(allocated)), blank),
      blank,
    ),
  )
}

/** Do the same agencies give both amounts? Else the two sums do not compare. */
function bothGiven(setting: Setting, rows: readonly FundingTotal[]): Expression {
  const uneven = rows.flatMap((row) => {
    const [allocated, spent] = [amountsOf(setting, row, "allocated"), amountsOf(setting, row, "spent")]
    if (allocated === null || spent === null) return []
    return [howMany(times(differs(isNumber(allocated), isNumber(spent)), 1))]
  })
  return uneven.length === 0 ? expression(true) : equal(added(uneven), 0)
}

function heardCell(setting: Setting, { row }: Line): TableCell {
  if (row === null) return none
  const { allocated, spent } = row.coverage
  const said = [allocated, spent].map(({ heard, expected }) => `${heard}/${expected}`)
  const cell = textCell([...new Set(said)].join(" · "))
  const columns = ["allocated", "spent"] as const
  const [gave, gaveSpent] = columns.flatMap((column) => {
    const amounts = amountsOf(setting, row, column)
    return amounts === null ? [] : [joined(count(amounts), `/${row.coverage[column].expected}`)]
  })
  if (gave === undefined || gaveSpent === undefined) return cell
  const [reporter] = reporters(setting.consolidation).get(row.project) ?? []
  return calculated(
    { ...cell, to: reporter === undefined ? null : amountAt(row, reporter, "allocated") },
    when(equal(gave, gaveSpent), gave, joined(gave, " · ", gaveSpent)),
  )
}
