import { isVietnamese } from "../base/vietnamese.ts"
import type { Plan } from "../model/plan.ts"

/** The plan's own texts: on a report in another language they stay Vietnamese. */
export const passagesOf = (plan: Plan): readonly string[] => [...new Set(textsOf(plan))]

/** Every text in a value that has a letter of Vietnamese, however deep. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (isVietnamese(value)) yield value
  } else if (value instanceof Map) for (const one of value.values()) yield* textsOf(one)
  else if (Array.isArray(value) || value instanceof Set) for (const one of value) yield* textsOf(one)
  else if (value !== null && typeof value === "object") for (const one of Object.values(value)) yield* textsOf(one)
}
