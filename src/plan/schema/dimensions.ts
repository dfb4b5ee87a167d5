import { z } from "zod"
import { orFalse, orNone } from "../../yaml/left-open.ts"
import { id, reading, text } from "./fields.ts"

const retired = orFalse.describe("Thôi hỏi: dòng không còn, nhưng vẫn giữ chỗ để mã in của các dòng sau không đổi")

export const category = z.strictObject({ id, name: text, retired })

export const dimension = z.strictObject({
  id,
  name: text.describe("Tên tiêu thức: Giới tính"),
  overlap: orFalse.describe(
    "Một trường hợp có thể thuộc nhiều loại: không loại nào lớn hơn tổng số, không cộng các loại lại",
  ),
  optional: orFalse.describe("Được báo cáo thêm, không bắt buộc"),
  categories: z.array(category).min(1),
  retired,
  reading,
})

export const dimensions = orNone(dimension).describe("Tiêu thức phân tổ số liệu: giới tính, nhóm tuổi…")

export type DimensionShape = z.infer<typeof dimension>
