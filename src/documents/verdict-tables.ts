import type { IndicatorAttainment } from "../model/attainment.ts"
import type { Obligation } from "../model/compliance.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { PartAttainment } from "../model/kinds.ts"
import { type DataField, type DataTable, dataTable, type Fields, field } from "./data-table.ts"

// What was found of each indicator, and of each share that is held against a target.

type Told = { readonly of: Consolidation }
const head = {
  plan: field.text("Mã kế hoạch", ({ of }: Told) => of.plan.id),
  province: field.text("Nơi thực hiện kế hoạch", ({ of }: Told) => of.plan.province),
  period: field.text("Kỳ", ({ of }: Told) => of.period.id, ["periods", "period"]),
  as_of: field.day("Tính đến hết ngày", ({ of }: Told) => of.asOf),
} as const satisfies Record<string, DataField<Told>>

const verdicts: Fields<IndicatorAttainment & Told> = {
  ...head,
  indicator: field.text("Mã chỉ tiêu", ({ id }) => id, ["indicators", "indicator"]),
  status: field.text(
    "attained, not-attained, in-progress, nothing-arose, inconclusive, no-data",
    ({ status }) => status,
  ),
  reached: field.truth("Chưa đến hạn: đã bằng mục tiêu chưa", ({ reached }) => reached),
  provisional: field.truth("Còn cơ quan chưa báo cáo", ({ provisional }) => provisional),
  heard: field.whole("Số nguồn đã có số liệu", ({ coverage }) => coverage.heard),
  expected: field.whole("Số nguồn phải có số liệu", ({ coverage }) => coverage.expected),
  due: field.day("Mục tiêu đến hạn ngày", ({ target }) => target?.due ?? null),
}

const shares: Fields<Told & { readonly indicator: string; readonly part: Omit<PartAttainment, "judged"> }> = {
  ...head,
  indicator: field.text("Mã chỉ tiêu", ({ indicator }) => indicator, ["indicators", "indicator"]),
  numerator: field.text("Mã số liệu của tử số", ({ part }) => part.numerator.measure, ["measures", "measure"]),
  denominator: field.text("Mã số liệu của mẫu số", ({ part }) => part.denominator.measure, ["measures", "measure"]),
  n: field.number("Tử số, cộng các nguồn có đủ cả hai số", ({ part }) => part.numerator.value),
  d: field.number("Mẫu số, cộng các nguồn có đủ cả hai số", ({ part }) => part.denominator.value),
  percent: field.number("Tỷ lệ phần trăm như in trong báo cáo", ({ part }) =>
    part.percent === null ? null : Number(part.percent),
  ),
  status: field.text("Kết luận về riêng tỷ lệ này", ({ part }) => part.status),
}

/** Who has reported, by which day. */
const reports: Fields<Obligation & Told> = {
  ...head,
  agency: field.text("Mã cơ quan", ({ agency }) => agency, ["agencies", "agency"]),
  status: field.text(
    "on-time: đúng hạn; late: chậm; unknown-day: đã gửi, chưa rõ ngày; missing: chưa có; exempt: được miễn; not-due: chưa đến hạn",
    ({ state }) => state,
  ),
  last_day: field.day("Ngày cuối để đúng hạn", ({ lastDay }) => lastDay),
  sent: field.day("Ngày gửi bản đầu tiên dùng được", ({ timely }) => timely?.sent ?? null),
  received: field.day("Ngày nhận bản ấy", ({ timely }) => timely?.received ?? null),
  days_late: field.whole("Số ngày chậm", ({ daysLate }) => daysLate),
}

/** The verdicts on the indicators in the period, and their shares; who has reported. */
export const verdictTables = (consolidation: Consolidation): readonly DataTable[] => [
  dataTable(
    { name: "reports", about: "Cơ quan nào đã gửi báo cáo của kỳ, ngày nào", key: ["province", "period", "agency"] },
    reports,
    consolidation.compliance.obligations.map((obligation) => ({ ...obligation, of: consolidation })),
  ),
  dataTable(
    { name: "verdicts", about: "Kết quả từng chỉ tiêu", key: ["province", "period", "indicator"] },
    verdicts,
    consolidation.indicators.map((indicator) => ({ ...indicator, of: consolidation })),
  ),
  dataTable(
    { name: "shares", about: "Tỷ lệ của từng chỉ tiêu", key: ["province", "period", "numerator", "denominator"] },
    shares,
    consolidation.indicators.flatMap((indicator) =>
      "parts" in indicator ? indicator.parts.map((part) => ({ of: consolidation, indicator: indicator.id, part })) : [],
    ),
  ),
]
