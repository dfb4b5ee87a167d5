import { fromJson, toJson } from "../../base/json.ts"
import type { Form } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"

/** A plan that was read, checked and built before: neither YAML nor schemas are needed to work with it. */
export interface CompiledPlan {
  readonly plan: Plan
  /** No rule on plans had anything to say of its files; false also where nobody asked. */
  readonly faultless: boolean
  /** All agencies' forms in one (form/layout/whole-form.ts), which every workbook is held against first. */
  readonly form: Form
}

/** The plan as a text that `readCompiled` reads, in Node or in a browser. */
export const compile = (compiled: CompiledPlan): string => toJson(compiled)

/** The compiled plan of the files with this hash; null where the text is cut off, or is another's. */
export function readCompiled(text: string, sha256: string): CompiledPlan | null {
  try {
    const found = fromJson(text)
    return isCompiled(found) && found.plan.sha256 === sha256 ? found : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Whoever keeps the text sees to it that it is whole and of this program: what is in it is not looked at again. */
const isCompiled = (value: unknown): value is CompiledPlan =>
  typeof value === "object" && value !== null && "form" in value && "plan" in value && isPlan(value.plan)

const isPlan = (value: unknown): value is Plan =>
  typeof value === "object" && value !== null && "sha256" in value && "periods" in value
