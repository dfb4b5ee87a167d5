import { by } from "../base/order.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"

/** Row and column of `D7`, counted from 1; 0 where there is no cell. */
function cellPosition(cell: string | null): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)/.exec(cell ?? "")
  if (!match) return { row: 0, column: 0 }
  const column = [...(match[1] ?? "")].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(match[2]), column }
}

const placeKey = (place: Place): string => JSON.stringify(place)

/** Findings in the order in which people read them: file, sheet in the workbook's order, row, column, code; the same finding at the same place once.
 * `sheets` are the names of the workbook's sheets; sheets that it does not name come after them, by name. */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  sheets: readonly string[] = [],
): readonly Diagnostic[] {
  const order = new Map(sheets.map((name, index) => [name, index]))
  const keyed = diagnostics.map((diagnostic) => {
    const { place } = diagnostic
    if (place.kind === "text") return { diagnostic, sheet: -1, name: "", row: place.line, column: place.column }
    const sheet = place.sheet === null ? -1 : (order.get(place.sheet) ?? sheets.length)
    return { diagnostic, sheet, name: place.sheet ?? "", ...cellPosition(place.cell) }
  })
  const sorted = keyed.sort(
    by(
      ({ diagnostic }) => diagnostic.place.file,
      ({ sheet }) => sheet,
      ({ name }) => name,
      ({ row }) => row,
      ({ column }) => column,
      ({ diagnostic }) => diagnostic.code,
      ({ diagnostic }) => diagnostic.message.vi,
    ),
  )
  const seen = new Set<string>()
  return sorted.flatMap(({ diagnostic }) => {
    const key = `${diagnostic.code} ${placeKey(diagnostic.place)} ${diagnostic.message.vi}`
    if (seen.has(key)) return []
    seen.add(key)
    return [diagnostic]
  })
}
