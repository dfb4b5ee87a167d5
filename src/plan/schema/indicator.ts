import { z } from "zod"
import { orElse, orFalse, orNone, orNull } from "../../yaml/left-open.ts"
import { clause, id, reading, text, year } from "./fields.ts"

const counts = orNull(text).describe("Cơ quan này đếm phần nào, khi nhiều cơ quan cùng báo một số liệu")

export const measure = z.strictObject({
  id: id.describe("Mã chỉ tiêu, gạch chéo, tên: CT1.2/trained"),
  text,
  noun: orNull(text).describe("Thứ được đếm, dùng trong câu: báo cáo viên cấp huyện; để trống là đơn vị tính"),
  heading: orNull(text).describe("Tên cột khi số liệu được hỏi theo từng đơn vị"),
  input: orElse(z.enum(["count", "decimal", "money", "yes-no", "status"]), "count").describe(
    "count: số đếm (mặc định); decimal: số lẻ; money: số tiền; yes-no: có hoặc không; status: tình trạng",
  ),
  places: orNull(z.int().min(1).max(3)).describe("Số lẻ: nhiều nhất mấy chữ số thập phân (mặc định 2)"),
  range: orNull(
    z.strictObject({ from: z.number().min(0), until: z.number().min(0) }).refine(({ from, until }) => from < until, {
      params: { vi: "until phải lớn hơn from", en: "until has to be above from" },
    }),
  ).describe("Số của một nơi nằm trong khoảng nào, cả hai đầu: điểm từ 0 đến 10"),
  unit: text,
  nature: z
    .enum(["flow", "stock", "caseload", "average"])
    .describe(
      "flow: phát sinh trong kỳ; stock: có đến cuối kỳ; caseload: phải giải quyết trong kỳ, kể cả kỳ trước chuyển sang, không cộng các năm; average: bình quân của từng nơi, không cộng với nơi khác",
    ),
  atMost: orNull(z.int().min(0)).describe(
    "Số liệu của một nơi không thể lớn hơn mức này; số lớn hơn thì hỏi lại (QN329), không sửa, không loại",
  ),
  sensitive: orFalse.describe("Đếm nạn nhân hoặc người phạm tội: số nhỏ không công bố ở cấp dưới tỉnh"),
  by: orElse(z.array(id).min(1).max(26), []).describe(
    "Phân tổ theo những tiêu thức nào: mỗi tiêu thức một nhóm dòng, cộng lại bằng tổng số",
  ),
  per: orNull(id).describe("Cấp đơn vị: mỗi đơn vị một dòng"),
  sources: orNone(z.union([z.strictObject({ agency: id, counts }), z.strictObject({ every: id, counts })])).describe(
    "Nơi cung cấp số liệu; không số nào được đếm hai lần",
  ),
  reading,
})

export type MeasureShape = z.infer<typeof measure>

/** Targets by year, or one that holds every year. */
export const targets = <T extends z.ZodRawShape>(goal: T) =>
  z
    .union([
      z.array(z.strictObject({ by: year, ...goal, clause, reading })),
      z.strictObject({ everyYear: z.strictObject({ from: year, ...goal, clause, reading }) }),
    ])
    .nullish()
    .describe("Mốc theo năm (by), hoặc hằng năm (everyYear)")

/** Of reports on a part of a year, which are judged by these instead. */
export const partTargets = <T extends z.ZodRawShape>(goal: T) =>
  orNone(z.strictObject({ period: id, by: year, ...goal, clause, reading })).describe(
    "Mức riêng của loại báo cáo period (6 tháng, quý), từ năm by trở đi",
  )

export const ratioPart = z.strictObject({ numerator: id, denominator: id })

/** An indicator of a kind: what every indicator has, what this kind has besides, and how its goal is stated. */
export const indicatorOf = <K extends string, O extends z.ZodRawShape, G extends z.ZodRawShape>(
  kind: K,
  own: O,
  goal: G,
) =>
  z.strictObject({
    id,
    clause,
    kind: z.literal(kind),
    ifAny: orFalse.describe("“nếu có”: mẫu số bằng 0 là không phát sinh"),
    short: text.describe("Vài chữ, dùng cho biểu đồ và bảng hẹp"),
    text,
    measures: z.array(measure).min(1),
    ...own,
    targets: targets(goal),
    partTargets: partTargets(goal),
    readings: orNone(text),
  })
