import type { Plan } from "../model/plan.ts"
import { object, value } from "./shape.ts"
import { from1, id, text } from "./values.ts"

/** What made the document. */
export interface Tool {
  readonly name: string
  readonly version: string
}

export const tool = object<Tool>()({
  name: value(text, ({ name }) => name),
  version: value(text, ({ version }) => version),
})

export const planHead = object<Pick<Plan, "id" | "revision" | "sha256">>()({
  id: value(id, ({ id }) => id),
  revision: value(from1, ({ revision }) => revision),
  sha256: value(text, ({ sha256 }) => sha256),
})
