import type { Counts } from "../model/diagnostic.ts"

/** Nothing of severity error · findings of severity error · could not run · a defect of the program itself. */
export const exits = { fine: 0, findings: 1, refused: 2, defect: 70 } as const

/** The exit code of a run with these findings; with `strict`, warnings count as errors. */
export const exitCode = (counts: Counts, strict: boolean): number =>
  counts.error > 0 || (strict && counts.warning > 0) ? exits.findings : exits.fine
