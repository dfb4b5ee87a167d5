import { allocatorCell } from "../consolidation/allocator.ts"
import { versionsByFile } from "../consolidation/versions.ts"
import type { SourceValue } from "../model/attainment.ts"
import type { Consolidation, FundingReport } from "../model/consolidation.ts"
import { withheldSign } from "../privacy/publish/sign.ts"

/**
 * One number (or status) that one agency gave, or owed and did not give: a row of the tables for machines. Facts of many provinces and
 * periods can be laid on top of each other and added up by any engine.
 */
export interface Fact {
  readonly plan: string
  readonly revision: number
  readonly province: string
  /** The period consolidated. */
  readonly period: string
  readonly agency: string
  /** The commune's code where the measure is asked per unit. */
  readonly unit: string | null
  readonly indicator: string | null
  /** `CT1.2/trained`, `KP1/trung-uong/allocated`, `HD1.1.1/quantity`, `NV1.1/status`. */
  readonly measure: string
  /** null: a status, or no number that can be used. */
  readonly value: number | null
  readonly state: "value" | "missing" | "faulty" | "withheld"
  readonly file_hash: string | null
  readonly sheet: string | null
  readonly cell: string | null
  readonly kind: "measure" | "activity" | "duty" | "funding"
  /** The id of a status: `done`. */
  readonly status: string | null
  /** What stands in place of a number that is withheld from publication: `<5`. */
  readonly shown: string | null
  /** The period whose report it stands in; a stage looks at several. */
  readonly source_period: string
  readonly file: string | null
  readonly as_of: string
  readonly plan_hash: string
}

export type FactName = keyof Fact

/** The columns in their order, each with its type and what it says. */
export const factFields: readonly { readonly name: FactName; readonly type: FieldType; readonly about: string }[] = [
  { name: "plan", type: "string", about: "Mã kế hoạch" },
  { name: "revision", type: "integer", about: "Bản số của kế hoạch" },
  { name: "province", type: "string", about: "Tỉnh" },
  { name: "period", type: "string", about: "Kỳ được tổng hợp" },
  { name: "agency", type: "string", about: "Mã cơ quan báo cáo" },
  { name: "unit", type: "string", about: "Mã xã, phường, thị trấn, nếu số liệu hỏi theo từng đơn vị" },
  { name: "indicator", type: "string", about: "Mã chỉ tiêu" },
  { name: "measure", type: "string", about: "Mã số liệu" },
  { name: "value", type: "number", about: "Số; trống nếu là tình trạng, hoặc không có số dùng được" },
  { name: "state", type: "string", about: "value: có; missing: thiếu; faulty: có lỗi; withheld: không công bố" },
  { name: "file_hash", type: "string", about: "Mã băm SHA-256 của tệp nguồn" },
  { name: "sheet", type: "string", about: "Trang tính" },
  { name: "cell", type: "string", about: "Ô" },
  { name: "kind", type: "string", about: "measure, activity, duty, funding" },
  { name: "status", type: "string", about: "Tình trạng: not-started, under-way, done, nothing-arose" },
  { name: "shown", type: "string", about: "Ký hiệu thay cho số không công bố" },
  { name: "source_period", type: "string", about: "Kỳ của báo cáo có ô này" },
  { name: "file", type: "string", about: "Tệp nguồn" },
  { name: "as_of", type: "string", about: "Tính đến hết ngày" },
  { name: "plan_hash", type: "string", about: "Mã băm SHA-256 của kế hoạch" },
]

export type FieldType = "string" | "integer" | "number"

type Told = Omit<Fact, "plan" | "revision" | "province" | "period" | "as_of" | "plan_hash" | "file_hash" | "shown"> &
  Partial<Pick<Fact, "shown">>

/** Every fact that the consolidation stands on: measures (the missing ones too), activities, duties, funding; in the plan's order. */
export function facts(consolidation: Consolidation): Fact[] {
  const { plan, period, asOf } = consolidation
  const versions = versionsByFile(consolidation)
  return [...measureFacts(consolidation), ...workFacts(consolidation), ...fundingFacts(consolidation)].map((told) => ({
    plan: plan.id,
    revision: plan.revision,
    province: plan.province,
    period: period.id,
    agency: told.agency,
    unit: told.unit,
    indicator: told.indicator,
    measure: told.measure,
    value: told.value,
    state: told.state,
    file_hash: told.file === null ? null : (versions.get(told.file)?.checked.submission.sha256 ?? null),
    sheet: told.sheet,
    cell: told.cell,
    kind: told.kind,
    status: told.status,
    shown: told.shown ?? null,
    source_period: told.source_period,
    file: told.file,
    as_of: asOf,
    plan_hash: plan.sha256,
  }))
}

function measureFacts({ plan, measures }: Consolidation): Told[] {
  return measures.flatMap(({ id, sources }) =>
    sources.map((source) => ({
      agency: source.agency,
      unit: source.unit,
      indicator: plan.measures.get(id)?.indicator ?? null,
      measure: id,
      ...measured(source),
      sheet: source.sheet,
      cell: source.cell,
      kind: "measure" as const,
      source_period: source.period,
      file: source.file,
    })),
  )
}

const measured = ({ state, value, withheld }: SourceValue): Pick<Told, "value" | "status" | "state" | "shown"> => ({
  value: typeof value === "number" ? value : null,
  status: typeof value === "string" ? value : null,
  state: withheld === undefined ? state : "withheld",
  shown: withheld === undefined ? null : withheldSign[withheld],
})

function workFacts({ period, activities, duties }: Consolidation): Told[] {
  const shared = { unit: null, indicator: null, source_period: period.id }
  return [
    ...activities.flatMap(({ id, agencies }) =>
      agencies.map(
        (report): Told => ({
          ...shared,
          agency: report.agency,
          measure: `${id}/quantity`,
          value: report.quantity,
          state: report.withheld
            ? "withheld"
            : report.quantity === null && report.status === null
              ? "missing"
              : "value",
          shown: report.withheld === undefined ? null : withheldSign[report.withheld],
          sheet: report.sheet,
          cell: report.cell,
          kind: "activity",
          status: report.status,
          file: report.file,
        }),
      ),
    ),
    ...duties.map(
      (report): Told => ({
        ...shared,
        agency: report.agency,
        measure: `${report.id}/status`,
        value: null,
        state: report.status === null ? "missing" : "value",
        sheet: report.sheet,
        cell: report.cell,
        kind: "duty",
        status: report.status,
        file: report.file,
      }),
    ),
  ]
}

function fundingFacts(consolidation: Consolidation): Told[] {
  const { plan, period, funding } = consolidation
  const { allocator } = plan.funding
  return funding.flatMap(({ id, agencies, provinceAllocated }) => {
    const at = allocatorCell(consolidation, id)
    const places = { file: at?.file ?? null, sheet: at?.sheet ?? null, cell: at?.cell ?? null }
    const provincial: readonly Told[] =
      provinceAllocated === null || allocator === null
        ? []
        : [amountFact(`${id}/province-allocated`, allocator, period.id, provinceAllocated, places)]
    return [
      ...agencies.flatMap((report) => [
        ...amount(id, report, "allocated", report.allocated, report.allocatedCell),
        ...amount(id, report, "spent", report.spent, report.spentCell),
      ]),
      ...provincial,
    ]
  })
}

const amount = (
  row: string,
  { agency, period, file, sheet }: FundingReport,
  column: "allocated" | "spent",
  value: number | null,
  cell: string | null,
): Told[] => (value === null ? [] : [amountFact(`${row}/${column}`, agency, period, value, { file, sheet, cell })])

const amountFact = (
  measure: string,
  agency: string,
  period: string,
  value: number,
  place: Pick<Told, "file" | "sheet" | "cell">,
): Told => ({
  agency,
  unit: null,
  indicator: null,
  measure,
  value,
  state: "value",
  kind: "funding",
  status: null,
  source_period: period,
  ...place,
})
