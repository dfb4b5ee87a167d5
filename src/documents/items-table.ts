import type { Plan } from "../model/plan.ts"
import { type DataTable, dataTable, type Fields, field } from "./data-table.ts"

/** What a fact can be of: a measure, an activity's quantity, a duty's status, an amount of money. */
interface Item {
  readonly measure: string
  readonly kind: "measure" | "activity" | "duty" | "funding"
  readonly code: string
  readonly name: string
  readonly unit?: string | null
  readonly project?: string
  readonly clause?: string
  readonly adding: "sum" | "lead" | "none"
  readonly lead?: string
}

const fields: Fields<Item> = {
  measure: field.text("Mã ở cột measure của bảng facts", ({ measure }) => measure),
  kind: field.text("measure, activity, duty, funding", ({ kind }) => kind),
  code: field.text("Mã in trên biểu mẫu", ({ code }) => code),
  name: field.text("Nội dung", ({ name }) => name),
  unit_of_count: field.text("Đơn vị tính; trống: tình trạng, hoặc tùy nơi báo cáo", ({ unit = null }) => unit),
  project: field.text("Mã đề án", ({ project = null }) => project),
  clause: field.text("Vị trí trong quyết định", ({ clause = null }) => clause),
  adding: field.text(
    "Số của các cơ quan trong một kỳ: sum: cộng lại; lead: chỉ lấy số của cơ quan ở cột lead; none: không cộng",
    ({ adding }) => adding,
  ),
  lead: field.text("Mã cơ quan chủ trì hoạt động", ({ lead = null }) => lead, ["agencies", "agency"]),
}

const amounts = {
  allocated: "được cấp",
  spent: "đã chi",
  "province-allocated": "cơ quan phân bổ cấp trong toàn kế hoạch",
} as const

const values = <T>(map: ReadonlyMap<string, T>): readonly T[] => [...map.values()]

function items(plan: Plan): readonly Item[] {
  const measures = values(plan.measures).map(({ id, code, text, unit, indicator, nature, input }): Item => {
    const of = plan.indicators.get(indicator ?? "")
    return {
      measure: id,
      kind: "measure",
      code,
      name: text,
      unit,
      ...(of && { project: of.project, clause: of.clause }),
      // An average is weighted by what it is the average of, a status is no number.
      adding: nature === "average" || input === "status" ? "none" : "sum",
    }
  })
  const activities = values(plan.activities).map(
    ({ id, text, unit, project, clause, quantity, lead }): Item => ({
      measure: `${id}/quantity`,
      kind: "activity",
      code: id,
      name: text,
      unit,
      project,
      clause,
      adding: quantity,
      lead,
    }),
  )
  const duties = values(plan.duties).map(
    ({ id, text, clause }): Item => ({
      measure: `${id}/status`,
      kind: "duty",
      code: id,
      name: text,
      clause,
      adding: "none",
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
        // What was allocated in all holds what each agency was given.
        adding: amount === "province-allocated" ? "none" : "sum",
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
