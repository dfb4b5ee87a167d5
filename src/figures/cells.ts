import type { Day } from "../base/day.ts"
import type { Withholding } from "../model/attainment.ts"
import type { Address, TableCell, Tone } from "../model/table.ts"
import { withheldSign } from "../privacy/publish/sign.ts"

/** Cells of a report's tables. `to` is the cell that says where a figure comes from; what is null or empty is "known to be empty". */
export const none: TableCell = { kind: "none", to: null }

export const textCell = (text: string | null, to: Address | null = null): TableCell =>
  text === null || text === "" ? none : { kind: "text", text, to }

export const numberCell = (number: number | null, to: Address | null = null): TableCell =>
  number === null ? none : { kind: "number", number, to }

export const percentCell = (percent: string | null, to: Address | null = null): TableCell =>
  percent === null ? none : { kind: "percent", percent, to }

export const dayCell = (day: Day | null): TableCell => (day === null ? none : { kind: "day", day, to: null })

export const statusCell = (text: string, tone: Tone, to: Address | null = null): TableCell => ({
  kind: "status",
  text,
  tone,
  to,
})

/** The sign in place of a number that is not published; of several added up, the one that says nothing of their size. */
export const withheldCell = (withheld: readonly Withholding[], to: Address | null = null): TableCell =>
  textCell(withheld.length === 1 ? withheldSign[withheld[0] ?? "secondary"] : withheldSign.secondary, to)
