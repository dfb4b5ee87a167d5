import { z } from "zod"

// The numbers that goals are stated in.

/** A share that must be reached. */
export const percent = z
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
/** A share that must not be passed. */
export const most = percent.meta({ description: "Tỷ lệ phần trăm không được vượt quá: 10" })
/** A rise or fall. */
export const changePercent = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine((value) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0, {
    params: { vi: "tỷ lệ tăng, giảm phải lớn hơn 0", en: "a rise or fall is more than 0 percent" },
  })
  .meta({
    description: "Phải tăng, giảm ít nhất bao nhiêu phần trăm: 20",
    pattern: "^[0-9]+(\\.[0-9]+)?$",
    examples: [20, 7.5],
  })
/** A whole number, 0 or more. */
export const count = z.int().min(0)
/** A number, 0 or more: of a measure with decimals it may have some. */
export const amount = z.number().min(0)
