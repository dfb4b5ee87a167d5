import type { Setting } from "../setting.ts"
import { stepName } from "./names.ts"
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

/** A step's cell by its column. */
export const at = (id: string, part: number, column: string) => cell(stepName(id, part, column))
