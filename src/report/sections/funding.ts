import { paragraph, tableBlock } from "../../figures/blocks.ts"
import { spentShare, total } from "../../figures/funding.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import { fundingByProjectTable } from "../../figures/tables/funding-by-project.ts"
import type { SectionParts } from "../../model/report.ts"
import { agencies as agencyCount } from "../../vocabulary/lists.ts"
import { see } from "./annexes/annexes.ts"

const vi = {
  title: "Kinh phí thực hiện",
  noAmount: "chưa có số liệu",
  money: (allocated: string, spent: string, rate: string | null) =>
    `Kinh phí các cơ quan báo cáo: được cấp ${allocated}, đã chi ${spent}${rate === null ? "" : ` (${rate})`}.`,
  moneyOfProvince: (area: string, amount: string, unit: string, agency: string) =>
    `Theo ${agency}, tổng kinh phí ${area} phân bổ là ${amount} ${unit}.`,
  /** `silent`: how many agencies gave nothing; null where some left single rows blank. */
  partial: (silent: string | null) =>
    silent === null
      ? "Số trên chưa gồm những mục cơ quan để trống."
      : `Số trên chưa gồm số liệu của ${silent} cơ quan chưa báo cáo kinh phí.`,
  noMoney: "Chưa có số liệu về kinh phí.",
}

const en: typeof vi = {
  title: "Funding",
  noAmount: "no figure",
  money: (allocated, spent, rate) =>
    `Funding as the agencies report it: allocated ${allocated}, spent ${spent}${rate === null ? "" : ` (${rate})`}.`,
  moneyOfProvince: (area, amount, unit, agency) =>
    `According to ${agency} the ${area} allocated ${amount} ${unit} in all.`,
  partial: (silent) =>
    silent === null
      ? "Rows that agencies left blank are not in these sums."
      : `The figures of ${agencyCount(silent)} that reported no funding are not in these sums.`,
  noMoney: "No figures on funding yet.",
}

const own = { vi, en }

/** Section III: the sums, and one table by project. */
export const fundingSection = (setting: Setting): SectionParts => ({
  title: own[setting.lang].title,
  blocks: [
    paragraph([moneyText(setting), see(setting, "funding")].join(" ")),
    ...(isTold(setting) ? [tableBlock(fundingByProjectTable(setting))] : []),
  ],
})

const isTold = ({ consolidation }: Setting): boolean =>
  consolidation.funding.some(({ allocated, spent }) => allocated !== null || spent !== null)

/** The two sums in one sentence; where the province allocated another sum in all, that too, lest one be taken for the other. */
export function moneyText(setting: Setting): string {
  const { lang, print, consolidation } = setting
  const { funding, plan } = consolidation
  const [allocated, spent] = [total(funding, "allocated"), total(funding, "spent")]
  if (allocated === null && spent === null) return own[lang].noMoney
  const rate = spentShare(setting, funding)
  const amount = (value: number | null) =>
    value === null ? own[lang].noAmount : `${print.number(value)} ${plan.funding.unit}`
  const sums = own[lang].money(amount(allocated), amount(spent), rate === null ? null : print.percent(rate))
  const province = total(funding, "provinceAllocated")
  const { allocator, unit } = plan.funding
  const other = province !== null && province !== allocated && allocator !== null
  return [
    sums,
    partialText(setting),
    ...(other
      ? [own[lang].moneyOfProvince(setting.nouns.area, print.number(province), unit, agencyName(setting, allocator))]
      : []),
  ]
    .filter((text) => text !== null)
    .join(" ")
}

/** Whose figures are not in the sums; null where all are. */
function partialText({ lang, print, consolidation }: Setting): string | null {
  const { funding, plan, period } = consolidation
  if (funding.every(({ coverage }) => coverage.allocated.heard === coverage.allocated.expected)) return null
  const expected = new Set([...plan.projects.values()].flatMap(({ funded }) => funded))
  const heard = new Set(funding.flatMap(({ agencies }) => agencies.map(({ agency }) => agency)))
  const silent = period.agencies.filter(
    (agency) => expected.has(agency) && agency !== plan.funding.allocator && !heard.has(agency),
  )
  return own[lang].partial(silent.length === 0 ? null : print.counted(silent.length))
}
