import { z } from "zod"
import type { Tolerance } from "../../model/cross-check.ts"
import { orElse, orFalse } from "../../yaml/left-open.ts"
import { id, reading, text } from "./fields.ts"

const side = z
  .union([id, z.array(id).min(1)])
  .refine((named) => typeof named === "string" || new Set(named).size === named.length, {
    params: { vi: "một số liệu chỉ cộng một lần", en: "a measure is added up once" },
  })
  .describe("Mã số liệu, hoặc danh sách mã để cộng lại: [CT1.2/male, CT1.2/female]")
  .transform((named) => [named].flat())

/** As it may be typed; the signs that keyboards have stand for those of mathematics. */
const relations = { "≤": "≤", "<=": "≤", "=": "=", "≥": "≥", ">=": "≥" } as const

export const crossCheck = z.strictObject({
  id,
  left: side,
  is: orElse(z.enum(["≤", "<=", "=", "≥", ">="]), "≤")
    .transform((sign) => relations[sign])
    .describe("Vế trái so với vế phải: ≤ không lớn hơn (mặc định), = bằng, ≥ không nhỏ hơn; đặt trong ngoặc kép"),
  right: side,
  tolerance: orElse(z.union([z.number().min(0), z.string().regex(/^\d{1,2}(\.\d+)? ?%$|^100 ?%$/)]), 0)
    .transform(toleranceOf)
    .describe("Được lệch bao nhiêu: một số (2), hoặc phần trăm của vế phải (5%)"),
  withinAgency: orFalse,
  text,
  reading,
})

/** Of 0 none. */
function toleranceOf(typed: number | string): Tolerance | null {
  if (typeof typed === "number") return typed === 0 ? null : { amount: typed }
  const percent = typed.replace(/ ?%$/, "")
  return Number(percent) === 0 ? null : { percent }
}

/** cross-checks.yaml */
export const crossChecksFile = z
  .strictObject({
    reading,
    crossChecks: z.array(crossCheck),
  })
  .describe("Đối chiếu số liệu giữa các cơ quan, hoặc trong từng cơ quan")

export type CrossChecksFile = z.infer<typeof crossChecksFile>
