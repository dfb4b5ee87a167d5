import { z } from "zod"
import { orNone } from "../../yaml/left-open.ts"
import { crossCheck } from "./cross-checks.ts"
import { dimensions } from "./dimensions.ts"
import { clause, id, reading, text } from "./fields.ts"
import { measure } from "./indicator.ts"

export const table = z.strictObject({
  id,
  clause,
  title: text.describe("Tên bảng số liệu"),
  reading,
  measures: z.array(measure).min(1),
})

export const breakdown = z.strictObject({
  measure: id.describe("Mã số liệu của một chỉ tiêu, được hỏi thêm theo tiêu thức"),
  by: z.array(id).min(1).max(26).describe("Phân tổ theo những tiêu thức nào"),
})

/** statistics.yaml */
export const statisticsFile = z
  .strictObject({
    reading,
    dimensions,
    tables: orNone(table).describe("Các bảng số liệu không thuộc chỉ tiêu nào"),
    breakdowns: orNone(breakdown).describe("Số liệu của chỉ tiêu được hỏi thêm theo tiêu thức"),
    crossChecks: orNone(crossCheck),
  })
  .describe("Số liệu thống kê ngoài các chỉ tiêu; kế hoạch không có tệp này thì không hỏi")

export type StatisticsFile = z.infer<typeof statisticsFile>
