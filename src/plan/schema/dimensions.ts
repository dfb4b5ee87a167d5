import { z } from "zod"
import { id, reading, text } from "./fields.ts"

const dimension = z.strictObject({
  id,
  name: text.describe("Tên tiêu thức: Giới tính"),
  overlap: z
    .boolean()
    .nullish()
    .describe("Một trường hợp có thể thuộc nhiều loại: không loại nào lớn hơn tổng số, không cộng các loại lại"),
  optional: z.boolean().nullish().describe("Được báo cáo thêm, không bắt buộc"),
  categories: z.array(z.strictObject({ id, name: text })).min(1),
  reading,
})

export const dimensions = z.array(dimension).nullish().describe("Tiêu thức phân tổ số liệu: giới tính, nhóm tuổi…")

export type DimensionShape = z.infer<typeof dimension>
