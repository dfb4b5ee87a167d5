import type { Plan } from "../model/plan.ts"
import { object } from "./shape.ts"
import { from1, id, text } from "./values.ts"

/** What made the document. */
export interface Tool {
  readonly name: string
  readonly version: string
}

export const tool = object<Tool>()({ name: text, version: text })

export const planHead = object<Pick<Plan, "id" | "revision" | "sha256">>()({ id, revision: from1, sha256: text })
