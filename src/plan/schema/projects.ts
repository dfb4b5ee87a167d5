import { z } from "zod"
import { orElse, orFalse, orNone, orNull } from "../../yaml/left-open.ts"
import { indicatorShape } from "../kinds/kinds.ts"
import { clause, id, reading, text } from "./fields.ts"

export const activity = z.strictObject({
  id,
  clause,
  text,
  unit: orNull(text),
  sensitive: orFalse.describe("Số lượng đếm nạn nhân hoặc người phạm tội"),
  by: orNull(z.array(id).min(1)).describe("Cơ quan thực hiện và báo cáo, khi không phải mọi cơ quan chủ trì, phối hợp"),
  quantity: orElse(z.enum(["sum", "lead", "none"]), "sum").describe(
    "Số lượng của tỉnh: sum: cộng các cơ quan (mặc định); lead: số của cơ quan chủ trì; none: không cộng",
  ),
  reading,
})

const roles = {
  lead: orElse(id, "").describe("Cơ quan chủ trì"),
  coordinators: orNone(id).describe("Cơ quan phối hợp"),
  groups: orNone(id),
  reading,
}
const activities = orNone(activity)

export const subProject = z.strictObject({ id, clause, name: text, ...roles, activities })

/** projects/*.yaml */
export const projectFile = z
  .strictObject({
    id,
    objective: id,
    clause,
    funding: orNull(id).describe("Phần đầu của mã dòng kinh phí: KP1 trong KP1/trung-uong"),
    name: text,
    ...roles,
    subProjects: orNone(subProject),
    activities,
    indicators: orNone(indicatorShape),
  })
  .describe("Một đề án: tiểu đề án, hoạt động, chỉ tiêu, số liệu")

export type ProjectFile = z.infer<typeof projectFile>
