import type { Diagnostic } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"
import type { Lang } from "../model/words.ts"
import { countsOf } from "../rules/counts.ts"
import type { Printer } from "./run.ts"

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

/** One document, also when there is nothing to report and when the run failed (`failure` says why). */
export const json: Printer = ({ kind, tool, plan, files, diagnostics, lang, failure }) => {
  const document = {
    schema: `qn-tip/${kind}@1`,
    tool,
    plan,
    files: files.map(({ file, sha256, agency, period, state }) =>
      state === null ? { file, sha256 } : { file, sha256, agency, period, state },
    ),
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lang)),
    counts: countsOf(diagnostics),
    ...(failure ? { failure: failure[lang] } : {}),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
