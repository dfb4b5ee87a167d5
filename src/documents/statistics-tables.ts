import type { Plan } from "../model/plan.ts"
import type { Category, Dimension } from "../model/statistics.ts"
import { type DataField, type DataTable, dataTable, field } from "./data-table.ts"

// What dimensions, categories and tables of statistics stand for; plans without any have none of these tables and columns.

type Fields<Row> = Readonly<Record<string, DataField<Row>>>
const values = <T>(map: ReadonlyMap<string, T>): readonly T[] => [...map.values()]
type Of<M> = M extends ReadonlyMap<string, infer T> ? T : never

interface CategoryRow {
  readonly dimension: Dimension
  readonly category: Category
}

const categories: Fields<CategoryRow> = {
  dimension: field.text("Mã tiêu thức phân tổ", ({ dimension }) => dimension.id),
  dimension_name: field.text("Tên tiêu thức", ({ dimension }) => dimension.name),
  category: field.text("Mã loại", ({ category }) => category.id),
  category_name: field.text("Tên loại", ({ category }) => category.name),
  overlap: field.truth(
    "Một trường hợp có thể thuộc nhiều loại: không cộng các loại lại",
    ({ dimension }) => dimension.overlap,
  ),
}

const statistics: Fields<Of<Plan["statistics"]>> = {
  table: field.text("Mã bảng số liệu thống kê", ({ id }) => id),
  title: field.text("Tên bảng", ({ title }) => title),
  clause: field.text("Vị trí trong quyết định", ({ clause }) => (clause === "" ? null : clause)),
}

/** Where measures are broken down: a total has no dimension, and holds its categories already. */
const breakdown: Fields<Of<Plan["measures"]>> = {
  part_of: field.text("Mã số liệu tổng mà số này là một loại", ({ breakdown }) => breakdown?.of ?? null, [
    "measures",
    "measure",
  ]),
  dimension: field.text("Mã tiêu thức phân tổ", ({ breakdown }) => breakdown?.dimension ?? null),
  category: field.text("Mã loại", ({ breakdown }) => breakdown?.category ?? null),
}

const tabled: Fields<Of<Plan["measures"]>> = {
  table: field.text("Mã bảng số liệu thống kê, nếu số liệu không thuộc chỉ tiêu nào", ({ table }) => table ?? null, [
    "statistics",
    "table",
  ]),
}

/** What the table of measures has besides. */
export const statisticsFields = (plan: Plan): Fields<Of<Plan["measures"]>> => ({
  ...(plan.dimensions.size > 0 ? breakdown : {}),
  ...(plan.statistics.size > 0 ? tabled : {}),
})

export const statisticsTables = (plan: Plan): readonly DataTable[] => [
  ...(plan.dimensions.size > 0
    ? [
        dataTable(
          { name: "categories", about: "Các loại của mỗi tiêu thức phân tổ", key: ["dimension", "category"] },
          categories,
          values(plan.dimensions).flatMap((dimension) =>
            values(dimension.categories).map((category) => ({ dimension, category })),
          ),
        ),
      ]
    : []),
  ...(plan.statistics.size > 0
    ? [
        dataTable(
          { name: "statistics", about: "Bảng số liệu thống kê", key: ["table"] },
          statistics,
          values(plan.statistics),
        ),
      ]
    : []),
]
