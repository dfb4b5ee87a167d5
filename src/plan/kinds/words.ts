// What is to be done, and shown to be done.
import { z } from "zod"
import { timed } from "../build/timed.ts"
import { indicatorOf } from "../schema/indicator.ts"
import { never, type PlannedKind, unchanged } from "./planned.ts"

export const shapes = { qualitative: indicatorOf("qualitative", {}, {}) }

/** The same with fields that an indicator has besides where it stands. */
export const wordsWith = <M extends z.ZodRawShape>(more: M) =>
  [z.strictObject(more).extend(shapes.qualitative.shape)] as const

type Shape<K extends keyof typeof shapes> = z.infer<(typeof shapes)[K]>

const qualitative: PlannedKind<"qualitative", Shape<"qualitative">> = {
  name: { vi: "định tính", en: "qualitative" },
  built: (shape, head) => ({
    ...head,
    kind: "qualitative",
    ...timed(shape, (_: unknown) => ({ kind: "done" })),
  }),
  words: () => ({ vi: "đã thực hiện", en: "done" }),
  asks: () => ({ vi: "hoàn thành, có minh chứng", en: "done, with evidence" }),
  changed: unchanged,
  asksLess: never,
  named: null,
  unfit: null,
}

export const words = { qualitative }
