import type { Plan } from "../model/plan.ts"
import { type DataField, type DataTable, dataTable, field } from "./data-table.ts"

/** What a fact can be of: a measure, an activity's quantity, a duty's status, an amount of money. */
interface Item {
  readonly measure: string
  readonly kind: "measure" | "activity" | "duty" | "funding"
  readonly code: string
  readonly name: string
  readonly unit: string | null
  readonly project: string | null
  readonly clause: string | null
}

const fields: Readonly<Record<string, DataField<Item>>> = {
  measure: field.text("Mã ở cột measure của bảng facts", ({ measure }) => measure),
  kind: field.text("measure, activity, duty, funding", ({ kind }) => kind),
  code: field.text("Mã in trên biểu mẫu", ({ code }) => code),
  name: field.text("Nội dung", ({ name }) => name),
  unit_of_count: field.text("Đơn vị tính; trống: tình trạng, hoặc tùy nơi báo cáo", ({ unit }) => unit),
  project: field.text("Mã đề án", ({ project }) => project),
  clause: field.text("Vị trí trong quyết định", ({ clause }) => clause),
}

const amounts = {
  allocated: "được cấp",
  spent: "đã chi",
  "province-allocated": "cơ quan phân bổ cấp trong toàn kế hoạch",
} as const

const values = <T>(map: ReadonlyMap<string, T>): readonly T[] => [...map.values()]

function items(plan: Plan): readonly Item[] {
  const measures = values(plan.measures).map(({ id, code, text, unit, indicator }): Item => {
    const of = plan.indicators.get(indicator ?? "")
    return {
      measure: id,
      kind: "measure",
      code,
      name: text,
      unit,
      project: of?.project ?? null,
      clause: of?.clause ?? null,
    }
  })
  const activities = values(plan.activities).map(
    ({ id, text, unit, project, clause }): Item => ({
      measure: `${id}/quantity`,
      kind: "activity",
      code: id,
      name: text,
      unit,
      project,
      clause,
    }),
  )
  const duties = values(plan.duties).map(
    ({ id, text, clause }): Item => ({
      measure: `${id}/status`,
      kind: "duty",
      code: id,
      name: text,
      unit: null,
      project: null,
      clause,
    }),
  )
  const funding = values(plan.funding.rows).flatMap(({ id, code, project, source }) =>
    Object.entries(amounts).map(
      ([amount, said]): Item => ({
        measure: `${id}/${amount}`,
        kind: "funding",
        code,
        name: `${plan.funding.sources.get(source)?.name ?? source}, ${said}`,
        unit: plan.funding.unit,
        project,
        clause: plan.funding.clause,
      }),
    ),
  )
  return [...measures, ...activities, ...duties, ...funding]
}

/** Everything that a fact can be of, by the name that it has there. */
export const itemsTable = (plan: Plan): DataTable =>
  dataTable(
    { name: "items", about: "Mọi nội dung của bảng facts: số liệu, hoạt động, nhiệm vụ, kinh phí", key: ["measure"] },
    fields,
    items(plan),
  )
