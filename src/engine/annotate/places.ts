import type { Book } from "../../excel/book.ts"
import { fillIn } from "../../form/sheets/fill-in.ts"
import type { Form } from "../../model/form.ts"
import type { Place } from "../../model/place.ts"
import type { Entry } from "../../model/submission.ts"

/** Where something stands in the copy. */
interface CopyPlace {
  readonly at: { readonly sheet: string; readonly cell: string }
  /** It is that cell itself; else only its row or sheet. */
  readonly exact: boolean
}

/** From places in the file sent to places in the form written anew, whose rows and sheets may stand elsewhere. */
export interface CopyPlaces {
  readonly entryAt: (sheet: string, ref: string) => Entry | undefined
  readonly of: (place: Place) => CopyPlace | null
}

const keyOf = (sheet: string, row: string, column: string): string => JSON.stringify([sheet, row, column])

export function copyPlaces(book: Book, form: Form, entries: readonly Entry[]): CopyPlaces {
  const known = new Map(entries.map((entry) => [keyOf(entry.sheet, entry.row, entry.column), entry]))
  const byRef = new Map<string, Entry>()
  const bySent = new Map<string, CopyPlace>()
  const byRow = new Map<string, CopyPlace>()
  const bySheet = new Map<string, CopyPlace>()
  fillIn(book, form, ({ sheet, row, input, ref }, cell) => {
    const entry = known.get(keyOf(sheet.id, row.code, input.column))
    if (entry === undefined) return cell
    const at = { sheet: sheet.name, cell: ref }
    byRef.set(`${sheet.name}!${ref}`, entry)
    const { sheet: sent, cell: sentCell } = entry.at
    if (sent !== null && sentCell !== null) bySent.set(`${sent}!${sentCell}`, { at, exact: true })
    // A row that is missing stands in the copy again: there it is to be filled in.
    if (!byRow.has(row.code)) byRow.set(row.code, { at, exact: sentCell === null })
    for (const name of [sheet.name, sent])
      if (name !== null && !bySheet.has(name))
        bySheet.set(name, { at: { sheet: sheet.name, cell: "A1" }, exact: false })
    return cell
  })
  return {
    entryAt: (sheet, ref) => byRef.get(`${sheet}!${ref}`),
    of: (place) => {
      if (place.kind === "text") return null
      const { sheet, cell, row } = place
      return (
        bySent.get(`${sheet}!${cell}`) ??
        (row === null ? undefined : byRow.get(row)) ??
        (sheet === null || cell !== null ? undefined : bySheet.get(sheet)) ??
        null
      )
    },
  }
}
