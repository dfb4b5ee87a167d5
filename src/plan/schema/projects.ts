import { z } from "zod"
import { indicatorShape } from "../kinds/kinds.ts"
import { clause, id, reading, text } from "./fields.ts"

export const activity = z.strictObject({
  id,
  clause,
  text,
  unit: text.nullish(),
  sensitive: z.boolean().nullish().describe("Số lượng đếm nạn nhân hoặc người phạm tội"),
  by: z
    .array(id)
    .min(1)
    .nullish()
    .describe("Cơ quan thực hiện và báo cáo, khi không phải mọi cơ quan chủ trì, phối hợp"),
  quantity: z
    .enum(["sum", "lead", "none"])
    .nullish()
    .describe("Số lượng của tỉnh: sum: cộng các cơ quan (mặc định); lead: số của cơ quan chủ trì; none: không cộng"),
  reading,
})

const roles = {
  lead: id.nullish().describe("Cơ quan chủ trì"),
  coordinators: z.array(id).nullish().describe("Cơ quan phối hợp"),
  groups: z.array(id).nullish(),
  reading,
}
const activities = z.array(activity).nullish()

export const subProject = z.strictObject({ id, clause, name: text, ...roles, activities })

/** projects/*.yaml */
export const projectFile = z
  .strictObject({
    id,
    objective: id,
    clause,
    funding: id.nullish().describe("Phần đầu của mã dòng kinh phí: KP1 trong KP1/trung-uong"),
    name: text,
    ...roles,
    subProjects: z.array(subProject).nullish(),
    activities,
    indicators: z.array(indicatorShape).nullish(),
  })
  .describe("Một đề án: tiểu đề án, hoạt động, chỉ tiêu, số liệu")

export type ProjectFile = z.infer<typeof projectFile>
