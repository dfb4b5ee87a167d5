import type * as model from "../../model/table.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { cellText } from "../cell-text.ts"
import { twips } from "./page.ts"

/** What words keep off the lines at their left and right, in twips. */
export const sidePadding = twips(1.2)

/**
 * Columns that need less than their share of the width get what their longest text needs, and the others share the rest; no word is
 * broken where there is room for it.
 */
export function columnWidths(table: model.Table, print: Printing, width: number, letters: number): number[] {
  const twipsOf = (text: string, bold: boolean): number =>
    ems(text) * letters * 10 * (bold ? 1.06 : 1) + 2 * sidePadding + 40
  const longestWord = (text: string, bold: boolean): number =>
    Math.max(0, ...text.split(/\s+/u).map((word) => twipsOf(word, bold)))
  const rows = table.rows.filter(({ kind }) => kind !== "group")
  const needs = table.columns.map(({ heading }, i) => {
    const cells = rows.flatMap(({ kind, cells }) => {
      const value = cells[i]
      return value === undefined
        ? []
        : [{ text: cellText(value, print), bold: kind === "total" || value.kind === "status" }]
    })
    const head = Math.max(longestWord(heading, true), twipsOf(heading, true) / (heading.length < 12 ? 2 : 3))
    // Not as arguments of Math.max: a list of findings may be longer than a call can be.
    const least = cells.reduce((so, { text, bold }) => Math.max(so, longestWord(text, bold)), head)
    const full = cells.reduce((so, { text, bold }) => Math.max(so, twipsOf(text, bold)), head)
    return { least: Math.min(least, width / 4), full }
  })
  return shared(
    table.columns.map((column, i) => ({ weight: column.width, least: 0, full: 0, ...needs[i] })),
    width,
  )
}

/** About how wide Times New Roman sets a text, in ems. The horn of ư and ơ takes room of its own. */
const ems = (text: string): number => [...text].reduce((so, letter) => so + width(letter), 0)

function width(letter: string): number {
  if (/[\p{Lu}mw%…–]/u.test(letter)) return 0.72
  if (/[.,;:/()\sijlt-]/.test(letter)) return 0.3
  return letter.normalize("NFD").includes("\u031b") ? 0.58 : 0.49
}

/** How much a narrow column may take beyond its share to stand on one line. */
const leeway = 1.4

interface Need {
  readonly weight: number
  readonly least: number
  readonly full: number
}

function shared(needs: readonly Need[], width: number): number[] {
  const fixed = new Map<Need, number>()
  for (let settled = false; !settled; ) {
    const open = needs.filter((need) => !fixed.has(need))
    const rest = width - needs.reduce((so, need) => so + (fixed.get(need) ?? 0), 0)
    const weights = open.reduce((so, { weight }) => so + weight, 0)
    const share = ({ weight }: Need) => (rest * weight) / weights
    const small = open.filter((need) => need.full <= share(need) * (need.full <= width / 5 ? leeway : 1))
    const narrow = open.filter((need) => need.least > share(need))
    for (const need of small) fixed.set(need, need.full)
    if (small.length === 0) for (const need of narrow) fixed.set(need, need.least)
    settled = small.length + narrow.length === 0
    if (settled) for (const need of open) fixed.set(need, share(need))
  }
  const widths = needs.map((need) => fixed.get(need) ?? 0)
  const all = widths.reduce((so, one) => so + one, 0)
  return widths.map((one) => Math.floor((one * width) / all))
}
