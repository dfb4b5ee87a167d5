// Fields that the plan's files share.
import { z } from "zod"
import { parseIsoDay } from "../../base/day.ts"
import { orNull } from "../../yaml/left-open.ts"

/** Text of one line or more, never empty. */
export const text = z.string().trim().min(1).meta({ pattern: "\\S" })

/** ASCII, never changed once it was used: `CT1.2`, `so-tttt`. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/, { abort: true })
  .describe("Mã: chữ không dấu, chữ số, dấu chấm, gạch nối, gạch chéo; không đổi khi đã dùng")

export const clause = text
  .nullish()
  .transform((stated) => stated ?? "")
  .describe("Chỗ trong văn bản: IV.I.2.b là Phần IV, mục I, khoản 2, điểm b")

export const reading = orNull(text).describe("Cách hiểu ở chỗ văn bản không nói rõ")

export const day = z
  .string()
  .refine((value) => parseIsoDay(value) !== null, {
    params: { vi: "ngày phải ghi dạng 2013-07-04 và có trên lịch", en: "a day is written 2013-07-04, and exists" },
  })
  .meta({ description: "Ngày, dạng 2013-07-04", format: "date", examples: ["2013-07-04"] })

export const monthDay = z
  .string()
  .refine((value) => parseIsoDay(`2012-${value}`) !== null, {
    params: {
      vi: "ngày trong năm phải ghi dạng 07-05 (tháng-ngày)",
      en: "a day of the year is written 07-05 (month-day)",
    },
  })
  .meta({
    description: "Ngày trong năm, dạng tháng-ngày: 07-05",
    pattern: "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",
    examples: ["07-05"],
  })

export const year = z.int().min(1900).max(2199).describe("Năm")

/** A key that stands where one would look for it, and says why it cannot be used. */
export const refused = (vi: string, en: string) =>
  z
    .unknown()
    .refine(() => false, { params: { vi, en } })
    .transform((): undefined => undefined)
    .optional()
    .meta({ description: vi, not: {} })

export const bilingual = z.strictObject({ vi: text, en: text })

/** An agency, or every agency of a level. */
export const agencies = z
  .union([z.strictObject({ agency: id }), z.strictObject({ every: id })])
  .describe("Một cơ quan, hoặc mọi cơ quan của một cấp")
