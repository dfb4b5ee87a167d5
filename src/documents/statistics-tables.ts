import type { Plan } from "../model/plan.ts"
import type { Category, Dimension } from "../model/statistics.ts"
import { type DataField, type DataTable, dataTable } from "./data-table.ts"

// What dimensions, categories and tables of statistics stand for; plans without any have none of these tables and columns.

type Fields<Row> = Readonly<Record<string, DataField<Row>>>
const values = <T>(map: ReadonlyMap<string, T>): readonly T[] => [...map.values()]
type Of<M> = M extends ReadonlyMap<string, infer T> ? T : never

interface CategoryRow {
  readonly dimension: Dimension
  readonly category: Category
}

const categories: Fields<CategoryRow> = {
  dimension: { type: "string", about: "Mã tiêu thức phân tổ", of: ({ dimension }) => dimension.id },
  dimension_name: { type: "string", about: "Tên tiêu thức", of: ({ dimension }) => dimension.name },
  category: { type: "string", about: "Mã loại", of: ({ category }) => category.id },
  category_name: { type: "string", about: "Tên loại", of: ({ category }) => category.name },
  overlap: {
    type: "boolean",
    about: "Một trường hợp có thể thuộc nhiều loại: không cộng các loại lại",
    of: ({ dimension }) => dimension.overlap,
  },
}

const statistics: Fields<Of<Plan["statistics"]>> = {
  table: { type: "string", about: "Mã bảng số liệu thống kê", of: ({ id }) => id },
  title: { type: "string", about: "Tên bảng", of: ({ title }) => title },
  clause: { type: "string", about: "Vị trí trong quyết định", of: ({ clause }) => (clause === "" ? null : clause) },
}

/** Where measures are broken down: a total has no dimension, and holds its categories already. */
const breakdown: Fields<Of<Plan["measures"]>> = {
  part_of: {
    type: "string",
    about: "Mã số liệu tổng mà số này là một loại",
    of: ({ breakdown }) => breakdown?.of ?? null,
    refersTo: ["measures", "measure"],
  },
  dimension: { type: "string", about: "Mã tiêu thức phân tổ", of: ({ breakdown }) => breakdown?.dimension ?? null },
  category: { type: "string", about: "Mã loại", of: ({ breakdown }) => breakdown?.category ?? null },
}

const tabled: Fields<Of<Plan["measures"]>> = {
  table: {
    type: "string",
    about: "Mã bảng số liệu thống kê, nếu số liệu không thuộc chỉ tiêu nào",
    of: ({ table }) => table ?? null,
    refersTo: ["statistics", "table"],
  },
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
