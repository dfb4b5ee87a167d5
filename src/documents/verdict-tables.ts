import type { IndicatorAttainment } from "../model/attainment.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { PartAttainment } from "../model/kinds.ts"
import { type DataField, type DataTable, dataTable } from "./data-table.ts"

// What was found of each indicator, and of each share that is held against a target.

type Verdict = IndicatorAttainment & { readonly of: Consolidation }

interface Share {
  readonly of: Consolidation
  readonly indicator: string
  readonly part: Omit<PartAttainment, "judged">
}

type Told = { readonly of: Consolidation }
const head = {
  plan: { type: "string", about: "Mã kế hoạch", of: ({ of }: Told) => of.plan.id },
  province: { type: "string", about: "Nơi thực hiện kế hoạch", of: ({ of }: Told) => of.plan.province },
  period: { type: "string", about: "Kỳ", of: ({ of }: Told) => of.period.id, refersTo: ["periods", "period"] },
  as_of: { type: "date", about: "Tính đến hết ngày", of: ({ of }: Told) => of.asOf },
} as const satisfies Record<string, DataField<Told>>

const verdicts: Readonly<Record<string, DataField<Verdict>>> = {
  ...head,
  indicator: { type: "string", about: "Mã chỉ tiêu", of: ({ id }) => id, refersTo: ["indicators", "indicator"] },
  status: {
    type: "string",
    about: "attained, not-attained, in-progress, nothing-arose, inconclusive, no-data",
    of: ({ status }) => status,
  },
  reached: { type: "boolean", about: "Chưa đến hạn: đã bằng mục tiêu chưa", of: ({ reached }) => reached },
  provisional: { type: "boolean", about: "Còn cơ quan chưa báo cáo", of: ({ provisional }) => provisional },
  heard: { type: "integer", about: "Số nguồn đã có số liệu", of: ({ coverage }) => coverage.heard },
  expected: { type: "integer", about: "Số nguồn phải có số liệu", of: ({ coverage }) => coverage.expected },
  due: { type: "date", about: "Mục tiêu đến hạn ngày", of: ({ target }) => target?.due ?? null },
}

const shares: Readonly<Record<string, DataField<Share>>> = {
  ...head,
  indicator: {
    type: "string",
    about: "Mã chỉ tiêu",
    of: ({ indicator }) => indicator,
    refersTo: ["indicators", "indicator"],
  },
  numerator: {
    type: "string",
    about: "Mã số liệu của tử số",
    of: ({ part }) => part.numerator.measure,
    refersTo: ["measures", "measure"],
  },
  denominator: {
    type: "string",
    about: "Mã số liệu của mẫu số",
    of: ({ part }) => part.denominator.measure,
    refersTo: ["measures", "measure"],
  },
  n: { type: "number", about: "Tử số, cộng các nguồn có đủ cả hai số", of: ({ part }) => part.numerator.value },
  d: { type: "number", about: "Mẫu số, cộng các nguồn có đủ cả hai số", of: ({ part }) => part.denominator.value },
  percent: {
    type: "number",
    about: "Tỷ lệ phần trăm như in trong báo cáo",
    of: ({ part }) => (part.percent === null ? null : Number(part.percent)),
  },
  status: { type: "string", about: "Kết luận về riêng tỷ lệ này", of: ({ part }) => part.status },
}

/** The verdicts on the indicators in the period, and their shares. */
export const verdictTables = (consolidation: Consolidation): readonly DataTable[] => [
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
