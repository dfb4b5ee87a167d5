import { z } from "zod"
import { orNone, orNull } from "../../yaml/left-open.ts"
import { agencies, bilingual, clause, day, id, reading, text } from "./fields.ts"

export const agencyLevel = z.strictObject({
  id,
  name: text,
  unit: orNull(id).describe("Mã của cả cấp khi chỉ tiêu tính theo đơn vị"),
  area: bilingual
    .nullish()
    .describe(
      "Địa bàn mà cơ quan cấp này tổng hợp, trong báo cáo của cơ quan đó: huyện; để trống là nơi thực hiện kế hoạch",
    ),
})

export const agency = z.strictObject({
  id,
  name: text.describe("Tên như trong văn bản"),
  level: id,
  mandate: z.enum(["ordered", "requested"]).describe("ordered: được giao; requested: được đề nghị"),
  clause,
  short: orNull(text).describe("Tên ngắn, dùng ở bảng hẹp và trong câu liệt kê; để trống là tên"),
  fullName: orNull(text).describe("Tên đầy đủ trên văn bản của cơ quan"),
  over: orNull(text).describe("Cơ quan chủ quản, ghi trên tên cơ quan"),
  place: orNull(text).describe("Nơi ban hành văn bản; để trống là tên tỉnh"),
  aliases: orNone(text).describe("Các cách ghi tên khác"),
  from: orNull(day),
  until: orNull(day),
  reportsTo: id
    .nullish()
    .describe("Cơ quan nhận và tổng hợp báo cáo của cơ quan này; để trống là cơ quan tổng hợp của kế hoạch"),
  reading,
})

export const group = z.strictObject({ id, name: text, clause })
export const duty = z.strictObject({ id, entry: z.int().min(0), clause, agencies: z.array(agencies).min(1), text })

/** agencies.yaml */
export const agenciesFile = z
  .strictObject({
    levels: z.array(agencyLevel).min(1).describe("Các cấp của cơ quan báo cáo"),
    agencies: z.array(agency).min(1),
    groups: orNone(group),
    duties: orNone(duty),
    ambiguous: orNone(
      z.strictObject({
        text,
        candidates: z.array(z.union([z.strictObject({ agency: id }), z.strictObject({ other: text })])).min(2),
      }),
    ).describe("Cách ghi có thể chỉ nhiều nơi: luôn hỏi lại"),
  })
  .describe("Cơ quan báo cáo, nhóm phối hợp, nhiệm vụ được phân công")

export const unitLevel = z.strictObject({ id, name: text, sheet: text.max(31), heading: text })

const unitCode = z.string().regex(/^[0-9A-Za-z.-]+$/)

/** To an agency, or to another unit. */
const membership = z
  .strictObject({
    agency: orNull(id),
    unit: orNull(unitCode).describe("Mã đơn vị cấp trên, thay cho agency: thôn thuộc xã"),
    type: text,
    name: text,
    from: orNull(day),
    until: orNull(day),
  })
  .refine(({ agency, unit }) => Boolean(agency) !== Boolean(unit), {
    params: {
      vi: "ghi agency (thuộc cơ quan) hoặc unit (thuộc đơn vị cấp trên), đúng một trong hai",
      en: "either agency or unit (the unit that it is in), exactly one of them",
    },
  })
  .meta({ oneOf: [{ required: ["agency"] }, { required: ["unit"] }] })

export const unit = z.strictObject({
  code: unitCode.describe("Mã thống kê, đặt trong ngoặc kép"),
  level: id,
  population: orNull(z.int().min(0)).describe(
    "Dân số: số liệu tính bằng “người” của nơi này không thể lớn hơn; số lớn hơn thì hỏi lại (QN329)",
  ),
  memberships: z.array(membership).min(1),
})

/** units.yaml */
export const unitsFile = z
  .strictObject({ levels: z.array(unitLevel), units: z.array(unit) })
  .describe("Các đơn vị cấp dưới và cơ quan quản lý theo ngày")

/** calendar.yaml */
export const calendarFile = z
  .strictObject({ daysOff: z.array(z.strictObject({ day, name: text })) })
  .describe("Ngày nghỉ ngoài thứ bảy và chủ nhật")

export type AgenciesFile = z.infer<typeof agenciesFile>
export type UnitsFile = z.infer<typeof unitsFile>
export type CalendarFile = z.infer<typeof calendarFile>
