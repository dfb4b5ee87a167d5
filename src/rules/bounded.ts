import { groupBy } from "../base/order.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import { plural } from "./plural.ts"

/** So many findings of one code are given one by one for a file; a filled form has some 400 cells. Of more, the rest is one finding that says how many. */
export const mostOfOneCode = 2_000

/** The findings of one file, those of a code beyond the bound put together into one that counts them (`facts.others`), at their sheet where they share one. */
export const bounded = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.length <= mostOfOneCode
    ? diagnostics
    : [...groupBy(diagnostics, ({ code }) => code).values()].flatMap((found) => {
        const rest = restOf(found.slice(mostOfOneCode))
        return rest === null ? found : [...found.slice(0, mostOfOneCode), rest]
      })

function restOf(others: readonly Diagnostic[]): Diagnostic | null {
  const [first] = others
  if (!first || first.place.kind === "text") return null
  const { file } = first.place
  const sheets = new Set(others.map(({ place }) => (place.kind === "workbook" ? place.sheet : null)))
  const sheet = sheets.size === 1 ? first.place.sheet : null
  const count = others.length
  return {
    ...first,
    message: {
      vi: `và ${count} ô khác cũng vậy, ngoài ${mostOfOneCode} ô đã nêu`,
      en: `and so in ${plural(count, "other cell")}, besides the ${mostOfOneCode} named`,
    },
    place: { kind: "workbook", file, sheet, cell: null, row: null, column: null },
    facts: { others: count },
    related: [],
  }
}
