import type { Setting } from "../setting.ts"
import { stepName } from "./names.ts"
import type { Step, Working } from "./steps.ts"
import { cell, quoted } from "./write-formula.ts"

/** The verdicts' words as formulas have them. */
export const say = ({ words }: Setting) => {
  const s = words.indicatorStatus
  return {
    attained: quoted(s.attained),
    missed: quoted(s["not-attained"]),
    later: quoted(s["in-progress"]),
    nothing: quoted(s["nothing-arose"]),
    open: quoted(s.inconclusive),
    none: quoted(s["no-data"]),
  }
}

/** The name of a step's cell by its column, and the cell in a formula. */
export const nameOf = ({ indicator, year }: Working, part: number | "all", column: string): string =>
  stepName(indicator.id, part, column, year)
export const at = (working: Working, part: number | "all", column: string): string =>
  cell(nameOf(working, part, column))

/** The part under which a verdict stands: where one part makes the verdict, the whole. */
export const verdictPart = ({ steps }: Working, { part }: Step): number | "all" => (steps.length === 1 ? "all" : part)
