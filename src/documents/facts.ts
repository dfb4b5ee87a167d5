import type { Consolidation } from "../model/consolidation.ts"
import type { Fact } from "../model/fact.ts"
import type { Plan } from "../model/plan.ts"
import { isFlat } from "../offices/lines.ts"
import { withheldSign } from "../privacy/publish/sign.ts"
import { type DataField, type DataTable, dataTable, field } from "./data-table.ts"

// A row for each number (or status) that one agency gave, or owed and did not give.

/** A column: its type, what it says, what of a fact it has, and which table says more. */
interface Field extends Omit<DataField<Fact>, "of"> {
  readonly of: (fact: Fact, consolidation: Consolidation) => string | number | null
}

/** The columns in their order. */
const fields = {
  plan: field.text("Mã kế hoạch", (_, { plan }) => plan.id),
  revision: field.whole("Bản số của kế hoạch", (_, { plan }) => plan.revision),
  province: field.text("Nơi thực hiện kế hoạch", (_, { plan }) => plan.province),
  period: field.text("Kỳ được tổng hợp", (_, { period }) => period.id, ["periods", "period"]),
  agency: field.text("Mã cơ quan báo cáo", ({ agency }) => agency, ["agencies", "agency"]),
  unit: field.text("Mã đơn vị, nếu số liệu hỏi theo từng đơn vị", ({ unit }) => unit),
  indicator: field.text("Mã chỉ tiêu", ({ id }, { plan }) => plan.measures.get(id)?.indicator ?? null, [
    "indicators",
    "indicator",
  ]),
  measure: field.text("Mã số liệu; của hoạt động, nhiệm vụ, kinh phí: mã và điều được ghi", (fact) => nameOf(fact), [
    "items",
    "measure",
  ]),
  value: field.number("Số; trống nếu là tình trạng, hoặc không có số dùng được", ({ value }) => value),
  state: field.text("value: có; missing: thiếu; faulty: có lỗi; withheld: không công bố", ({ state, withheld }) =>
    withheld === undefined ? state : "withheld",
  ),
  file_hash: field.text("Mã băm SHA-256 của tệp nguồn", ({ version }) => version?.checked.submission.sha256 ?? null),
  sheet: field.text("Trang tính", ({ sheet }) => sheet),
  cell: field.text("Ô", ({ cell }) => cell),
  kind: field.text("measure, activity, duty, funding", ({ kind }) => kind),
  status: field.text("Tình trạng: not-started, under-way, done, nothing-arose", ({ status, own }) => own?.id ?? status),
  shown: field.text("Ký hiệu thay cho số không công bố", ({ withheld }) =>
    withheld === undefined ? null : withheldSign[withheld],
  ),
  source_period: field.text("Kỳ của báo cáo có ô này", ({ period }) => period, ["periods", "period"]),
  file: field.text("Tệp nguồn", ({ file }) => file),
  within: field.text(
    "Mã cơ quan mà số tổng hợp đã gồm số này; trống: được cộng vào số của kỳ. Chỉ có khi kế hoạch có nhiều cấp tổng hợp",
    ({ within }) => within ?? null,
    ["agencies", "agency"],
  ),
  as_of: field.day("Tính đến hết ngày", (_, { asOf }) => asOf),
  dimension: field.text(
    "Mã tiêu thức phân tổ; trống: số liệu tổng, đã gồm mọi loại",
    ({ id }, { plan }) => plan.measures.get(id)?.breakdown?.dimension ?? null,
  ),
  category: field.text(
    "Mã loại của tiêu thức; tên ở bảng categories",
    ({ id }, { plan }) => plan.measures.get(id)?.breakdown?.category ?? null,
  ),
  plan_hash: field.text("Mã băm SHA-256 của kế hoạch", (_, { plan }) => plan.sha256),
} as const satisfies Record<string, Field>

/** Columns that only some plans have something to say in: the others' tables go without. */
const sometimes = {
  within: (plan: Plan) => !isFlat(plan),
  dimension: (plan: Plan) => plan.dimensions.size > 0,
  category: (plan: Plan) => plan.dimensions.size > 0,
}
type Sometimes = keyof typeof sometimes
const isSometimes = (name: string): name is Sometimes => Object.hasOwn(sometimes, name)

export type FactName = keyof typeof fields
type Told = { readonly [name in FactName]: ReturnType<(typeof fields)[name]["of"]> }
export type FactRow = Omit<Told, Sometimes> & Partial<Pick<Told, Sometimes>>

const names = Object.keys(fields).filter((name): name is FactName => Object.hasOwn(fields, name))

/**
 * Every fact that the figures are made of: measures (the missing ones too), activities, duties, funding; in the plan's order. Behind them those
 * that stand in the figures of agencies that send on others' reports; `within` says so.
 */
export function facts(consolidation: Consolidation): FactRow[] {
  const { plan, below = [] } = consolidation
  const told = names.filter((name) => !isSometimes(name) || sometimes[name](plan))
  return [...consolidation.facts.filter(({ role }) => role === "figure"), ...below].map(
    (fact) => Object.fromEntries(told.map((name) => [name, fields[name].of(fact, consolidation)])) as FactRow,
  )
}

/** The facts as a table, also those of several provinces and periods one after another. */
export const factsTable = (rows: readonly FactRow[]): DataTable =>
  dataTable(
    { name: "facts", about: "Mỗi dòng là một số liệu của một cơ quan, với tệp, trang tính và ô", key: [] },
    Object.fromEntries(
      Object.entries<Field>(fields)
        .filter(([name]) => !isSometimes(name) || rows.some((row) => name in row))
        .map(([name, field]) => [name, { ...field, of: (row: FactRow) => row[name as FactName] ?? null }]),
    ),
    rows,
  )

/** `CT1.2/trained`, `HD1.1.1/quantity`, `NV1.1/status`, `KP1/trung-uong/allocated` */
function nameOf(fact: Fact): string {
  switch (fact.kind) {
    case "measure":
      return fact.id
    case "activity":
      return `${fact.id}/quantity`
    case "duty":
      return `${fact.id}/status`
    case "funding":
      return `${fact.id}/${fact.amount === "province" ? "province-allocated" : fact.amount}`
  }
}
