import type { Block, Section } from "../../model/report.ts"
import { blocksOn } from "../shown.ts"

/** What of a section stands behind the signature. */
export interface Annex {
  /** `I` */
  readonly numeral: string
  readonly section: Section
  readonly blocks: readonly Block[]
}

/** The annexes in the order of the sections; a table without a row makes none. */
export const annexesOf = (sections: readonly Section[]): readonly Annex[] =>
  sections
    .map((section) => ({ section, blocks: blocksOn(section, "annex").filter(hasRows) }))
    .filter(({ blocks }) => blocks.some(({ kind }) => kind !== "heading"))
    .map((annex, i) => ({ ...annex, numeral: roman(i + 1) }))

const hasRows = (block: Block): boolean => block.kind !== "table" || block.table.rows.length > 0

const numerals = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const

const roman = (number: number): string => {
  let [left, text] = [number, ""]
  for (const [value, letters] of numerals)
    while (left >= value) {
      text += letters
      left -= value
    }
  return text
}
