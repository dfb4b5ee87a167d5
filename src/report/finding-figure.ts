import type { Diagnostic } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"
import type { Lang } from "../model/words.ts"

/** A diagnostic as the JSON documents have it, in one language. */
export const diagnosticFigure = (
  { code, name, severity, message, fix, place, facts, related, accepted }: Diagnostic,
  lang: Lang,
) => ({
  code,
  name,
  severity,
  message: message[lang],
  fix: fix[lang],
  place: placeFigure(place),
  facts,
  related: related.map(placeFigure),
  ...(accepted === null ? {} : { accepted }),
})

/** A place of a workbook without a cell has no `sheet` and `cell`; a text has line, column and path. */
function placeFigure(place: Place) {
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
