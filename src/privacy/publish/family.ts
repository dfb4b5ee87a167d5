// What a reader of the printed report knows of the counts behind its sums, as data: the ground on which small counts are hidden.
import type { SourceValue } from "../../model/attainment.ts"
import type { CrossCheck } from "../../model/cross-check.ts"

/** Names a reporter's row: an agency, or a unit of it, in a period. */
export const rowKey = ({ agency, unit, period }: Pick<SourceValue, "agency" | "unit" | "period">): string =>
  [agency, unit ?? "", period].join("|")

/** Measures that ratios tie together (numerator and denominator), with their rows: one for each reporter. */
export interface Family {
  readonly measures: readonly string[]
  readonly rows: readonly Row[]
  /** In every row the first is at most the second: `[numerator, denominator]`. */
  readonly atMost: readonly (readonly [string, string])[]
  /** How the plan says that they stand to each other: in every row, or only added up. */
  readonly checks?: readonly Pick<CrossCheck, "left" | "right" | "relation" | "tolerance" | "withinAgency">[]
  /** What the printed verdict says of the sums, also where these are left out. */
  readonly verdicts?: readonly Verdict[]
  /** Events are counted: a year has at least as many as its first half. */
  readonly flows?: ReadonlySet<string>
  /** What was published before, of the same measures. */
  readonly editions?: readonly Edition[]
}

/** The numerators' sum reaches so many percent of the denominators' sum, or does not. */
export interface Verdict {
  readonly numerator: string
  readonly denominator: string
  readonly percent: number
  readonly met: boolean
}

/** What one reporter (an agency, or a unit of it, in a period) gave for the measures of a family. */
export interface Row {
  readonly key: string
  readonly cells: ReadonlyMap<string, Count>
}

export interface Count {
  readonly value: number
  /** May it be left out? Figures of the province's own level are printed as they are. */
  readonly below: boolean
  /** Cells of one measure and one class are added up in a printed sum. */
  readonly sumClass: string
}

/** An edition that was published before, as far as it tells of a family. */
export interface Edition {
  readonly rows: readonly EditionRow[]
  readonly sums: readonly EditionSum[]
}

export interface EditionRow {
  readonly key: string
  readonly cells: ReadonlyMap<string, EditionCell>
  /** Is it the report that the figures of today stand on, too? */
  readonly same: boolean
}

/** A number that was printed, or a sign: from `least` on, to `most` where it tells so. */
export interface EditionCell {
  readonly least: number
  readonly most: number | null
}

export interface EditionSum {
  readonly measure: string
  readonly rows: readonly string[]
  readonly sum: number
}

/** What is left out: cells by row and measure, each with whether it is small; `sums`: no sum of the family is printed; `table`: nothing of it is, nor the verdict. */
export interface Hiding {
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>
  readonly sums: boolean
  readonly table?: boolean
}

export const isHidden = ({ cells }: Hiding, row: string, measure: string): boolean =>
  cells.get(row)?.has(measure) ?? false

/** The same with more cells hidden. */
export function hiding(before: Hiding, more: Iterable<readonly [row: string, measure: string]>): Hiding {
  const cells = new Map([...before.cells].map(([row, measures]) => [row, new Set(measures)]))
  for (const [row, measure] of more) cells.set(row, new Set(cells.get(row)).add(measure))
  return { ...before, cells }
}
