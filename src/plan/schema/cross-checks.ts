import { z } from "zod"
import { id, reading, text } from "./fields.ts"

const side = z
  .union([id, z.array(id).min(1)])
  .refine((named) => typeof named === "string" || new Set(named).size === named.length, {
    params: { vi: "một số liệu chỉ cộng một lần", en: "a measure is added up once" },
  })
  .describe("Mã số liệu, hoặc danh sách mã để cộng lại: [CT1.2/male, CT1.2/female]")

/** As it may be typed; the signs that keyboards have stand for those of mathematics. */
export const relations = { "≤": "≤", "<=": "≤", "=": "=", "≥": "≥", ">=": "≥" } as const

export const crossCheck = z.strictObject({
  id,
  left: side,
  is: z
    .enum(["≤", "<=", "=", "≥", ">="])
    .nullish()
    .describe("Vế trái so với vế phải: ≤ không lớn hơn (mặc định), = bằng, ≥ không nhỏ hơn; đặt trong ngoặc kép"),
  right: side,
  tolerance: z
    .union([z.number().min(0), z.string().regex(/^\d{1,2}(\.\d+)? ?%$|^100 ?%$/)])
    .nullish()
    .describe("Được lệch bao nhiêu: một số (2), hoặc phần trăm của vế phải (5%)"),
  withinAgency: z.boolean().nullish(),
  text,
  reading,
})

/** cross-checks.yaml */
export const crossChecksFile = z
  .strictObject({
    reading,
    crossChecks: z.array(crossCheck),
  })
  .describe("Đối chiếu số liệu giữa các cơ quan, hoặc trong từng cơ quan")

export type CrossChecksFile = z.infer<typeof crossChecksFile>
