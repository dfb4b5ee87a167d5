import type { Counts, Diagnostic } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"
import type { Lang } from "../model/words.ts"
import { countsOf } from "../rules/counts.ts"
import { each, object, of, perhaps, value, whereAny } from "./shape.ts"
import { code, count, from1, id, record, severity, text, textOrNull } from "./values.ts"

const inText = <T>(place: Place, take: (place: Extract<Place, { kind: "text" }>) => T) =>
  place.kind === "text" ? take(place) : undefined
const inWorkbook = <T>(place: Place, take: (place: Extract<Place, { kind: "workbook" }>) => T | null) =>
  place.kind === "workbook" ? (take(place) ?? undefined) : undefined

/** A place: one in a text has line, column and path; one in a workbook without a cell has no `sheet` and `cell`. */
const place = object<Place>()({
  file: text,
  line: perhaps(from1, (at) => inText(at, ({ line }) => line)),
  sheet: perhaps(text, (at) => inWorkbook(at, ({ sheet, cell }) => (cell === null ? null : sheet))),
  cell: perhaps(text, (at) => inWorkbook(at, ({ sheet, cell }) => (sheet === null ? null : cell))),
  row: perhaps(text, (at) => inWorkbook(at, ({ row }) => row)),
  column: perhaps(text.or(from1), (at) => inText(at, ({ column }) => column) ?? inWorkbook(at, ({ column }) => column)),
  path: perhaps(text, (at) => inText(at, ({ path }) => path)),
})

const acceptance = object<NonNullable<Diagnostic["accepted"]>>()({ by: text, reason: text, document: textOrNull })

interface Told {
  readonly found: Diagnostic
  readonly lang: Lang
}

const diagnostic = object<Told>()({
  code: value(code, ({ found }) => found.code),
  name: value(id, ({ found }) => found.name),
  severity: value(severity, ({ found }) => found.severity),
  message: value(text, ({ found, lang }) => found.message[lang]),
  fix: value(text, ({ found, lang }) => found.fix[lang]),
  place: of(place, ({ found }) => found.place),
  facts: value(record, ({ found }) => found.facts),
  related: each(place, ({ found }) => found.related),
  accepted: whereAny(acceptance, ({ found }) => found.accepted ?? undefined),
})

const counts = object<Counts>()({ error: count, warning: count, note: count })

/** What every document ends with: the findings, in one language, and how many of each severity stand. */
export const diagnosticsFields = <From>(take: (from: From) => readonly Diagnostic[], langOf: (from: From) => Lang) => ({
  diagnostics: each<From, Told, ReturnType<(typeof diagnostic)["write"]>>(diagnostic, (from) =>
    take(from).map((found) => ({ found, lang: langOf(from) })),
  ),
  counts: of<From, Counts, Counts>(counts, (from) => countsOf(take(from))),
})
