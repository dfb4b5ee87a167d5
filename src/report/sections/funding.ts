import type { Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { paragraphs } from "../cells.ts"
import { moneyChart } from "../charts/money.ts"
import { spentShare, total } from "../funding.ts"
import { agencyName, type Setting } from "../setting.ts"

const vi = {
  title: "Kinh phí",
  money: (allocated: string, spent: string, unit: string, rate: string | null) =>
    `Kinh phí các cơ quan báo cáo: được cấp ${allocated} ${unit}, đã chi ${spent} ${unit}${rate === null ? "" : ` (${rate})`}.`,
  /** `partial`: not all agencies have given theirs. */
  moneyOfProvince: (amount: string, unit: string, agency: string, partial: boolean) =>
    `Theo ${agency}, tổng kinh phí tỉnh phân bổ là ${amount} ${unit}${partial ? "; số trên chỉ cộng các cơ quan đã ghi số" : ""}.`,
  noMoney: "Chưa có số liệu về kinh phí.",
  fundingCoverage: (unit: string) =>
    `Đơn vị: ${unit}. Tổng chỉ cộng các cơ quan có ghi số; ô trống không được coi là 0. Cột “Tỉnh phân bổ” là số của cơ quan tài chính, chỉ để đối chiếu, không cộng vào tổng.`,
}

const en: typeof vi = {
  title: "Funding",
  money: (allocated, spent, unit, rate) =>
    `Funding as the agencies report it: allocated ${allocated} ${unit}, spent ${spent} ${unit}${rate === null ? "" : ` (${rate})`}.`,
  moneyOfProvince: (amount, unit, agency, partial) =>
    `According to ${agency} the province allocated ${amount} ${unit} in all${partial ? "; the sum above is of the agencies that gave theirs only" : ""}.`,
  noMoney: "No figures on funding yet.",
  fundingCoverage: (unit) =>
    `Unit: ${unit}. Sums are over the agencies that gave a figure; a blank is not 0. The province's allocations are the finance department's, for comparison, and not added.`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Money by project and source: sums, and the table, which is short enough to be read where it stands. */
export function fundingSection(setting: Setting, table: Table): Section {
  const { title, fundingCoverage } = own[setting.lang]
  const chart = moneyChart(setting)
  return {
    id: "funding",
    number: null,
    title,
    blocks: [
      ...paragraphs([moneyText(setting), fundingCoverage(setting.consolidation.plan.funding.unit)]),
      ...(chart.bars.length === 0 ? [] : [{ kind: "chart" as const, chart }]),
      { kind: "table", table },
    ],
  }
}

/** The two sums in one sentence; where the province allocated another sum in all, that too, lest one be taken for the other. */
export function moneyText(setting: Setting): string {
  const { lang, words, print, consolidation } = setting
  const { funding, plan } = consolidation
  const [allocated, spent] = [total(funding, "allocated"), total(funding, "spent")]
  if (allocated === null && spent === null) return own[lang].noMoney
  const rate = spentShare(setting, funding)
  const amount = (value: number | null) => (value === null ? words.missingCell : print.number(value))
  const sums = own[lang].money(
    amount(allocated),
    amount(spent),
    plan.funding.unit,
    rate === null ? null : print.percent(rate),
  )
  const province = total(funding, "provinceAllocated")
  const { allocator, unit } = plan.funding
  const partial = funding.some(({ coverage }) => coverage.allocated.heard < coverage.allocated.expected)
  if (province === null || province === allocated || allocator === null) return sums
  return `${sums} ${own[lang].moneyOfProvince(print.number(province), unit, agencyName(setting, allocator), partial)}`
}
