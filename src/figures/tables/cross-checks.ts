import { lowerFirst } from "../../base/text.ts"
import { isPlain } from "../../consolidation/comparison.ts"
import type { MeasureTotal } from "../../model/attainment.ts"
import type { CrossCheck, CrossCheckResult } from "../../model/cross-check.ts"
import type { Address, Expression, Table, TableCell } from "../../model/table.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { holderOf } from "../../vocabulary/holder.ts"
import { relationWords, toleranceText } from "../../vocabulary/relations.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { checkAt, figureAt, fundingAt } from "../addresses.ts"
import { numberCell, statusCell, textCell } from "../cells.ts"
import { type Conclusions, conclusions, measuresCompared } from "../conclusions.ts"
import {
  above,
  added,
  atMost,
  begin,
  blank,
  both,
  count,
  either,
  equal,
  expression,
  isNumber,
  type Operand,
  sumOf,
  times,
  when,
} from "../expression.ts"
import { givenAt, isWhole, levelOf, totalAt } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { calculated, column, data, tableOf } from "../table.ts"
import { checkTones } from "../word-tones.ts"
import { brokenBy, comparedCells, numberIn } from "./compared-cells.ts"

const own = {
  title: { vi: "Đối chiếu số liệu giữa các cơ quan", en: "Cross-checks between agencies" },
  checkOf: {
    vi: (left: string, holds: string, right: string, tolerance: string | null, within: boolean) =>
      `${left} ${holds} ${right}${tolerance === null ? "" : `, ${tolerance}`}${within ? ", cả trong báo cáo của từng cơ quan" : ""}`,
    en: (left: string, holds: string, right: string, tolerance: string | null, within: boolean) =>
      `${left} ${holds} ${right}${tolerance === null ? "" : `, ${tolerance}`}${within ? ", in each agency's report too" : ""}`,
  },
  measure: {
    vi: (text: string, indicator: string) => `${text} (${indicator})`,
    en: (text: string, indicator: string) => `“${text}” (${indicator})`,
  },
  checkOfFunding: {
    vi: (area: string, row: string, allocator: string) =>
      `${row}: kinh phí ${area} phân bổ (${allocator}) bằng tổng kinh phí các cơ quan báo được cấp`,
    en: (area: string, row: string, allocator: string) =>
      `${row}: what the ${area} allocated (${allocator}) equals the sum that the agencies report as allocated`,
  },
  check: { vi: "Nội dung đối chiếu", en: "Cross-check" },
  left: { vi: "Số thứ nhất", en: "First number" },
  right: { vi: "Số thứ hai", en: "Second number" },
  agrees: { vi: "Kết luận", en: "Conclusion" },
}

/** A comparison, and how it is worked out; a stage's are its last year's, whose figures the report does not show. */
interface Line {
  readonly check: CrossCheckResult
  readonly compared: Comparison | null
}

interface Comparison {
  readonly left: SideFrom
  readonly right: SideFrom
  readonly holds: Expression
}

/** Where a side's number comes from: the cell that it repeats, or leads to, and how it is worked out. */
interface SideFrom {
  readonly to: Address
  readonly worked: Expression
}

const repeated = (to: Address): SideFrom => ({ to, worked: expression(to) })

/** Every cross-check with both sides. */
export function crossChecksTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<Line>({
    id: "cross-checks",
    title: own.title[lang],
    columns: [
      column.code("code", c.code, 20, ({ check }) => textCell(codePrinted(setting.consolidation.plan, check.id))),
      column.left("item", own.check[lang], 70, ({ check }) => textCell(checkText(setting, check))),
      column.right("left", own.left[lang], 12, ({ check, compared }) => sideCell(check.left, compared?.left)),
      column.right("right", own.right[lang], 12, ({ check, compared }) => sideCell(check.right, compared?.right)),
      column.left(
        "agrees",
        own.agrees[lang],
        44,
        ({ check, compared }) => calculated(conclusionCell(setting, check), compared?.holds),
        { tones: checkTones(setting) },
      ),
    ],
    rows: consolidation.crossChecks.map((check) =>
      data({ check, compared: consolidation.period.span === "stage" ? null : comparison(setting, check) }, check.id),
    ),
  })
}

/** A number that stands elsewhere: it is repeated, and leads there. */
const sideCell = (number: number | null, from: SideFrom | undefined): TableCell =>
  from === undefined ? numberCell(number) : calculated(numberCell(number, from.to), from.worked)

function conclusionCell(setting: Setting, check: CrossCheckResult): TableCell {
  const { yes, no, open } = conclusions(setting, check)
  if (check.holds === null) return statusCell(open, "partly")
  return check.holds ? statusCell(yes, "good") : statusCell(no, "bad")
}

/** The two numbers and how they are to stand to each other, in words. */
export function checkText({ consolidation, lang, nouns }: Setting, { id }: Pick<CrossCheckResult, "id">): string {
  const { plan } = consolidation
  const planned = plan.crossChecks.find((check) => check.id === id)
  if (planned !== undefined) {
    const { left, relation, right, tolerance, withinAgency } = planned
    const say = relationWords[lang]
    const told = (id: string, first: boolean) => {
      const measure = plan.measures.get(id)
      const text = measure?.text ?? id
      const holder = measure === undefined ? id : holderOf(measure)
      return own.measure[lang](lang === "en" || first ? text : lowerFirst(text), holder)
    }
    return own.checkOf[lang](
      left.map((measure, i) => told(measure, i === 0)).join(say.plus),
      say.holds[relation],
      right.map((measure) => told(measure, false)).join(say.plus),
      tolerance && say.within(toleranceText(tolerance, lang)),
      withinAgency,
    )
  }
  // `DC7/KP1/trung-uong`: the allocations, one check for each row of the funding.
  const row = plan.funding.rows.get(id.slice(id.indexOf("/") + 1))
  const source = row && plan.funding.sources.get(row.source)?.name
  const allocator = plan.agencies.get(plan.funding.allocator ?? "")?.name ?? ""
  return row === undefined
    ? id
    : own.checkOfFunding[lang](
        nouns.area,
        `${projectShort({ plan, lang }, row.project)}, ${source ?? row.source}`,
        allocator,
      )
}

/** How a comparison between agencies is worked out; null where something of it is left out. */
function comparison(setting: Setting, check: CrossCheckResult): Comparison | null {
  const { plan, measures } = setting.consolidation
  const said = conclusions(setting, check)
  const planned = plan.crossChecks.find(({ id }) => id === check.id)
  if (planned === undefined) return allocationComparison(setting, check, said)
  const totals = new Map(measures.map((total) => [total.id, total]))
  const over = planned.left.flatMap((id) => totals.get(id) ?? [])
  const under = planned.right.flatMap((id) => totals.get(id) ?? [])
  const all = [...over, ...under]
  if (all.length < measuresCompared(planned).length || !all.every(isWhole)) return null
  // Within an agency it is its units that are compared, whose cells stand in another table.
  if (planned.withinAgency && all.some(({ sources }) => sources.some(({ unit }) => unit !== null))) return null
  const compared = comparedTotals(setting, planned, check, { over, under })
  const broken = agenciesOf(all).map((agency) => {
    const [left, right] = [over, under].map((side) =>
      side.map(({ id }) => expression(figureAt(levelOf(setting, agency), id, agency))),
    )
    return isPlain(planned) ? brokenPair(left?.[0] ?? 0, right?.[0] ?? 0) : brokenBy(planned, left ?? [], right ?? [])
  })
  return {
    left: sideFrom(setting, over),
    right: sideFrom(setting, under),
    holds: planned.withinAgency && broken.length > 0 ? when(above(added(broken), 0), said.no, compared) : compared,
  }
}

interface Sides {
  readonly over: readonly MeasureTotal[]
  readonly under: readonly MeasureTotal[]
}

function comparedTotals(
  setting: Setting,
  planned: CrossCheck,
  check: CrossCheckResult,
  { over, under }: Sides,
): Expression {
  const said = conclusions(setting, check)
  const { left, right } = sidesOf(check)
  const full = (totals: readonly MeasureTotal[]) =>
    totals.map((total) => equal(givenAt(setting, total), `${total.sources.length}/${total.sources.length}`))
  if (isPlain(planned))
    return when(both(...full(over), ...full(under)), when(atMost(left, right), said.yes, said.no), said.open)
  const side = (at: Address, totals: readonly MeasureTotal[]) => ({
    known: numberIn(expression(at)),
    whole: both(...full(totals)),
  })
  return comparedCells(planned, side(left, over), side(right, under), said)
}

/** The agencies that are a source of all of them. */
const agenciesOf = ([first, ...others]: readonly MeasureTotal[]): string[] =>
  [...new Set(first?.sources.map(({ agency }) => agency))].filter((agency) =>
    others.every(({ sources }) => sources.some((source) => source.agency === agency)),
  )

/** One measure's sum is repeated; several are added up, those that have no number left out. */
function sideFrom(setting: Setting, totals: readonly MeasureTotal[]): SideFrom {
  const [first, ...others] = totals.map((total) => totalAt(setting, total))
  if (first === undefined) throw new RangeError("a side has a measure at least")
  if (others.length === 0) return repeated(first)
  const cells = [first, ...others]
  return { to: first, worked: when(equal(count(...cells), 0), blank, sumOf(...cells)) }
}

const brokenPair = (n: Operand, d: Operand): Expression => times(isNumber(n), isNumber(d), above(n, d))

const sidesOf = ({ id }: CrossCheckResult) => ({ left: checkAt(id, "left"), right: checkAt(id, "right") })

/** What was allocated in all against what the agencies were given. */
function allocationComparison(
  { consolidation }: Setting,
  check: CrossCheckResult,
  said: Conclusions,
): Comparison | null {
  const row = consolidation.funding.find((row) => check.id.endsWith(`/${row.id}`))
  if (row === undefined || row.agencies.length === 0) return null
  const { expected } = row.coverage.allocated
  const [heard, all] = [fundingAt(row.id, "heard"), `${expected}/${expected}`]
  // The heard of both columns stand in one cell; those of the allocations come first.
  const full = either(equal(heard, all), equal(begin(heard, all.length + 1), `${all} `))
  const { left, right } = sidesOf(check)
  return {
    left: repeated(fundingAt(row.id, "province")),
    right: repeated(fundingAt(row.id, "allocated")),
    holds: when(both(isNumber(left), isNumber(right), full), when(equal(left, right), said.yes, said.no), said.open),
  }
}
