import type { CrossCheckResult } from "../../model/consolidation.ts"
import type { Address, Expression, Table, TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { holderOf } from "../../vocabulary/holder.ts"
import { checkAt, figureAt, fundingAt } from "../addresses.ts"
import { numberCell, statusCell, textCell } from "../cells.ts"
import { type Conclusions, conclusions } from "../conclusions.ts"
import {
  above,
  added,
  atMost,
  begin,
  both,
  either,
  equal,
  expression,
  isNumber,
  type Operand,
  times,
  when,
} from "../expression.ts"
import { givenAt, isWhole, levelOf, totalAt } from "../measures.ts"
import { lowerFirst, type Setting } from "../setting.ts"
import { calculated, data, tableOf } from "../table.ts"
import { checkTones } from "../word-tones.ts"

const vi = {
  title: "Đối chiếu số liệu giữa các cơ quan",
  checkOf: (left: string, leftId: string, right: string, rightId: string, within: boolean) =>
    `${left} (${leftId}) không lớn hơn ${right} (${rightId})${within ? ", cả trong báo cáo của từng cơ quan" : ""}`,
  checkOfFunding: (row: string, allocator: string) =>
    `${row}: kinh phí tỉnh phân bổ (${allocator}) bằng tổng kinh phí các cơ quan báo được cấp`,
  check: "Nội dung đối chiếu",
  left: "Số thứ nhất",
  right: "Số thứ hai",
  agrees: "Kết luận",
}

const en: typeof vi = {
  title: "Cross-checks between agencies",
  checkOf: (left, leftId, right, rightId, within) =>
    `“${left}” (${leftId}) is not above “${right}” (${rightId})${within ? ", in each agency's report too" : ""}`,
  checkOfFunding: (row, allocator) =>
    `${row}: what the province allocated (${allocator}) equals the sum that the agencies report as allocated`,
  check: "Cross-check",
  left: "First number",
  right: "Second number",
  agrees: "Conclusion",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** A comparison, and how it is worked out; a stage's are its last year's, whose figures the report does not show. */
interface Line {
  readonly check: CrossCheckResult
  readonly compared: Comparison | null
}

interface Comparison {
  readonly left: Address
  readonly right: Address
  readonly holds: Expression
}

/** Every cross-check with both sides. */
export function crossChecksTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<Line>({
    id: "cross-checks",
    title: own[lang].title,
    columns: [
      { key: "code", holds: "code", heading: c.code, width: 20, cell: ({ check }) => textCell(check.id) },
      { key: "item", heading: own[lang].check, width: 70, cell: ({ check }) => textCell(checkText(setting, check)) },
      {
        key: "left",
        heading: own[lang].left,
        width: 12,
        align: "right",
        cell: ({ check, compared }) => sideCell(check.left, compared?.left),
      },
      {
        key: "right",
        heading: own[lang].right,
        width: 12,
        align: "right",
        cell: ({ check, compared }) => sideCell(check.right, compared?.right),
      },
      {
        key: "agrees",
        heading: own[lang].agrees,
        width: 44,
        tones: checkTones(setting),
        cell: ({ check, compared }) => calculated(conclusionCell(setting, check), compared?.holds),
      },
    ],
    rows: consolidation.crossChecks.map((check) =>
      data({ check, compared: consolidation.period.span === "stage" ? null : comparison(setting, check) }, check.id),
    ),
  })
}

/** A number that stands elsewhere: it is repeated, and leads there. */
const sideCell = (number: number | null, from: Address | undefined): TableCell =>
  from === undefined ? numberCell(number) : calculated(numberCell(number, from), expression(from))

function conclusionCell(setting: Setting, check: CrossCheckResult): TableCell {
  const { yes, no, open } = conclusions(setting, check)
  if (check.holds === null) return statusCell(open, "partly")
  return check.holds ? statusCell(yes, "good") : statusCell(no, "bad")
}

/** The two numbers and how they are to stand to each other, in words. */
function checkText({ consolidation, lang }: Setting, { id }: CrossCheckResult): string {
  const { plan } = consolidation
  const planned = plan.crossChecks.find((check) => check.id === id)
  if (planned !== undefined) {
    const [left, right] = [planned.left, planned.right].map((measure) => plan.measures.get(measure))
    if (left === undefined || right === undefined) return planned.text
    const second = lang === "vi" ? lowerFirst(right.text) : right.text
    return own[lang].checkOf(left.text, holderOf(left), second, holderOf(right), planned.withinAgency)
  }
  // `DC7/KP1/trung-uong`: the allocations, one check for each row of the funding.
  const row = plan.funding.rows.get(id.slice(id.indexOf("/") + 1))
  const source = row && plan.funding.sources.get(row.source)?.name
  const allocator = plan.agencies.get(plan.funding.allocator ?? "")?.name ?? ""
  return row === undefined ? id : own[lang].checkOfFunding(`${row.project}, ${source ?? row.source}`, allocator)
}

/** How a comparison between agencies is worked out; null where something of it is left out. */
function comparison(setting: Setting, check: CrossCheckResult): Comparison | null {
  const { plan, measures } = setting.consolidation
  const said = conclusions(setting, check)
  const planned = plan.crossChecks.find(({ id }) => id === check.id)
  if (planned === undefined) return allocationComparison(setting, check, said)
  const [over, under] = [planned.left, planned.right].map((measure) => measures.find(({ id }) => id === measure))
  if (over === undefined || under === undefined || !isWhole(over) || !isWhole(under)) return null
  const full = [over, under].map((total) =>
    equal(givenAt(setting, total), `${total.sources.length}/${total.sources.length}`),
  )
  const { left, right } = sidesOf(check)
  const compared = when(both(...full), when(atMost(left, right), said.yes, said.no), said.open)
  const broken = over.sources
    .map(({ agency }) => agency)
    .filter((agency) => under.sources.some((source) => source.agency === agency))
    .map((agency) => {
      const [n, d] = [over, under].map(({ id }) => expression(figureAt(levelOf(setting, agency), id, agency)))
      return brokenPair(n ?? 0, d ?? 0)
    })
  return {
    left: totalAt(setting, over),
    right: totalAt(setting, under),
    holds: planned.withinAgency && broken.length > 0 ? when(above(added(broken), 0), said.no, compared) : compared,
  }
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
    left: fundingAt(row.id, "province"),
    right: fundingAt(row.id, "allocated"),
    holds: when(both(isNumber(left), isNumber(right), full), when(equal(left, right), said.yes, said.no), said.open),
  }
}
