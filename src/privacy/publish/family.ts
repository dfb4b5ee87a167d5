// What a reader of the printed report knows of the counts behind its sums, as data: the ground on which small counts are hidden.

/** Measures that ratios tie together (numerator and denominator), with their rows: one for each reporter. */
export interface Family {
  readonly measures: readonly string[]
  readonly rows: readonly Row[]
  /** In every row the first is at most the second: `[numerator, denominator]`. */
  readonly atMost: readonly (readonly [string, string])[]
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

/** What is left out: cells by row and measure, each with whether it is small; `sums`: no sum of the family is printed. */
export interface Hiding {
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>
  readonly sums: boolean
}

export const isHidden = ({ cells }: Hiding, row: string, measure: string): boolean =>
  cells.get(row)?.has(measure) ?? false

/** The same with more cells hidden. */
export function hiding(before: Hiding, more: Iterable<readonly [row: string, measure: string]>): Hiding {
  const cells = new Map([...before.cells].map(([row, measures]) => [row, new Set(measures)]))
  for (const [row, measure] of more) cells.set(row, new Set(cells.get(row)).add(measure))
  return { ...before, cells }
}
