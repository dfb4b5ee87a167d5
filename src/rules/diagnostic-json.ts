import type { Diagnostic } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"
import type { Lang } from "../model/words.ts"

/** A place as the JSON has it: one without a cell has no `sheet` and `cell`, one in a text has line, column and path. */
export function placeJson(place: Place) {
  if (place.kind === "text") {
    const { file, line, column, path } = place
    return { file, line, column, path }
  }
  const { file, sheet, cell, row, column } = place
  return {
    file,
    ...(sheet === null || cell === null ? {} : { sheet, cell }),
    ...(row === null ? {} : { row }),
    ...(column === null ? {} : { column }),
  }
}

/** A finding as the JSON has it, in one language. */
export const diagnosticJson = (diagnostic: Diagnostic, lang: Lang) => ({
  code: diagnostic.code,
  name: diagnostic.name,
  severity: diagnostic.severity,
  message: diagnostic.message[lang],
  fix: diagnostic.fix[lang],
  place: placeJson(diagnostic.place),
  facts: diagnostic.facts,
  related: diagnostic.related.map(placeJson),
  ...(diagnostic.accepted === null ? {} : { accepted: diagnostic.accepted }),
})
