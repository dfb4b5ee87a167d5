// What is to be done, and shown to be done.
import { indicatorOf } from "../schema/indicator.ts"
import { planned } from "./planned.ts"

const qualitative = planned(indicatorOf("qualitative", {}, {}), {
  name: { vi: "định tính", en: "qualitative" },
  goal: () => ({ kind: "done" }),
  words: () => ({ vi: "đã thực hiện", en: "done" }),
  asks: () => ({ vi: "hoàn thành, có minh chứng", en: "done, with evidence" }),
})

export const words = { qualitative }
