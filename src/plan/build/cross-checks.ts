import type { CrossCheck, Tolerance } from "../../model/cross-check.ts"
import { type CrossChecksFile, relations } from "../schema/cross-checks.ts"

/** A file that may ask for comparisons. */
type Asking = Pick<CrossChecksFile, "reading"> & {
  readonly crossChecks?: CrossChecksFile["crossChecks"] | null | undefined
}

/** The comparisons that the file asks for; a reading at its head is that of each without one. */
export const crossChecksOf = (file: Asking | null | undefined): CrossCheck[] =>
  (file?.crossChecks ?? []).map(({ id, left, is, right, tolerance, withinAgency, text, reading }) => ({
    id,
    left: sideOf(left),
    relation: relations[is ?? "≤"],
    right: sideOf(right),
    tolerance: toleranceOf(tolerance ?? 0),
    withinAgency: withinAgency ?? false,
    text,
    reading: reading ?? file?.reading ?? null,
  }))

const sideOf = (named: string | readonly string[]): readonly string[] => (typeof named === "string" ? [named] : named)

function toleranceOf(typed: number | string): Tolerance | null {
  if (typeof typed === "number") return typed === 0 ? null : { amount: typed }
  const percent = typed.replace(/ ?%$/, "")
  return Number(percent) === 0 ? null : { percent }
}
