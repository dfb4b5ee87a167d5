import { z } from "zod"
import { clause, id, reading, text, year } from "./fields.ts"

const percent = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine((value) => /^\d+(\.\d+)?$/.test(value) && Number(value) <= 100, {
    params: { vi: "tỷ lệ phải từ 0 đến 100", en: "a percentage lies between 0 and 100" },
  })
  .meta({
    description: "Tỷ lệ phần trăm phải đạt: 85",
    minimum: 0,
    maximum: 100,
    pattern: "^([0-9]{1,2}(\\.[0-9]+)?|100(\\.0+)?)$",
    examples: [85, 95.5],
  })

const count = z.int().min(0)

const counts = text.nullish().describe("Cơ quan này đếm phần nào, khi nhiều cơ quan cùng báo một số liệu")

const measure = z.strictObject({
  id: id.describe("Mã chỉ tiêu, gạch chéo, tên: CT1.2/trained"),
  text,
  heading: text.nullish().describe("Tên cột khi số liệu được hỏi theo từng đơn vị"),
  input: z.enum(["count", "status"]).nullish().describe("count: một số (mặc định); status: tình trạng"),
  unit: text,
  nature: z
    .enum(["flow", "stock", "caseload"])
    .describe(
      "flow: phát sinh trong kỳ; stock: có đến cuối kỳ; caseload: phải giải quyết trong kỳ, kể cả kỳ trước chuyển sang, không cộng các năm",
    ),
  sensitive: z.boolean().nullish().describe("Đếm nạn nhân hoặc người phạm tội: số nhỏ không công bố ở cấp dưới tỉnh"),
  per: id.nullish().describe("Cấp đơn vị: mỗi đơn vị một dòng"),
  sources: z
    .array(z.union([z.strictObject({ agency: id, counts }), z.strictObject({ every: id, counts })]))
    .nullish()
    .describe("Nơi cung cấp số liệu; không số nào được đếm hai lần"),
  reading,
})

/** Targets by year, or one that holds every year. */
const targets = <T extends z.ZodRawShape>(goal: T) =>
  z
    .union([
      z.array(z.strictObject({ by: year, ...goal, clause })),
      z.strictObject({ everyYear: z.strictObject({ from: year, ...goal, clause }) }),
    ])
    .nullish()
    .describe("Mốc theo năm (by), hoặc hằng năm (everyYear)")

const head = { id, clause }
const indicator = {
  ifAny: z.boolean().nullish().describe("“nếu có”: mẫu số bằng 0 là không phát sinh"),
  short: text.describe("Vài chữ, dùng cho biểu đồ và bảng hẹp"),
  text,
  measures: z.array(measure).min(1),
}
const readings = z.array(text).nullish()
const part = z.strictObject({ numerator: id, denominator: id })

export const indicatorShape = z.discriminatedUnion("kind", [
  z.strictObject({
    ...head,
    kind: z.literal("ratio"),
    ...indicator,
    parts: z.array(part).min(1),
    targets: targets({ percent }),
    readings,
  }),
  z.strictObject({
    ...head,
    kind: z.literal("trend"),
    ...indicator,
    parts: z.array(part).length(1),
    targets: targets({}),
    readings,
  }),
  z.strictObject({
    ...head,
    kind: z.literal("floor"),
    ...indicator,
    targets: targets({ atLeast: z.record(id, count).describe("Mức tối thiểu của từng số liệu, cho mỗi đơn vị") }),
    readings,
  }),
  z.strictObject({
    ...head,
    kind: z.literal("ceiling"),
    ...indicator,
    targets: targets({ atMost: count }),
    readings,
  }),
  z.strictObject({ ...head, kind: z.literal("qualitative"), ...indicator, targets: targets({}), readings }),
])

const activity = z.strictObject({
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

/** projects/*.yaml */
export const projectFile = z
  .strictObject({
    id,
    objective: id,
    clause,
    funding: id.nullish().describe("Phần đầu của mã dòng kinh phí: KP1 trong KP1/trung-uong"),
    name: text,
    ...roles,
    subProjects: z.array(z.strictObject({ id, clause, name: text, ...roles, activities })).nullish(),
    activities,
    indicators: z.array(indicatorShape).nullish(),
  })
  .describe("Một đề án: tiểu đề án, hoạt động, chỉ tiêu, số liệu")

/** cross-checks.yaml */
export const crossChecksFile = z
  .strictObject({
    reading,
    crossChecks: z.array(
      z.strictObject({ id, left: id, right: id, withinAgency: z.boolean().nullish(), text, reading }),
    ),
  })
  .describe("Đối chiếu giữa các cơ quan: số bên trái không lớn hơn số bên phải")

export type ProjectFile = z.infer<typeof projectFile>
export type IndicatorShape = z.infer<typeof indicatorShape>
export type MeasureShape = z.infer<typeof measure>
export type CrossChecksFile = z.infer<typeof crossChecksFile>
