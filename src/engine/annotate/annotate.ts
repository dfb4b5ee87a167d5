import { fileName } from "../../base/file-name.ts"
import { groupBy } from "../../base/order.ts"
import { cellRef } from "../../excel/address.ts"
import type { Book, BookCell, BookRow } from "../../excel/book.ts"
import { colors } from "../../excel/look.ts"
import { readWorkbook } from "../../excel/read/read.ts"
import { withoutCounts } from "../../form/sheets/counts.ts"
import { fillIn } from "../../form/sheets/fill-in.ts"
import { retyped } from "../../form/sheets/retype.ts"
import { formBook } from "../../form/sheets/sheets.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Form } from "../../model/form.ts"
import type { Period } from "../../model/period.ts"
import type { Place } from "../../model/place.ts"
import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission, Entry } from "../../model/submission.ts"
import type { Lang } from "../../model/words.ts"
import { planOf } from "../../plan/amendments/in-force.ts"
import { countsOf } from "../../rules/counts.ts"
import { printable } from "../../rules/quote.ts"
import type { PreviousFigures } from "../template.ts"
import { type CopyPlaces, copyPlaces } from "./places.ts"
import { type PlacedFinding, resultsSheet } from "./sheet.ts"
import { unboundOf } from "./unbound.ts"
import { annotateWords } from "./words.ts"

export interface AnnotateOptions {
  readonly lang: Lang
  /** The agency's figures a year earlier, as the form shows them beside the cells for input. */
  readonly previous?: PreviousFigures | null
}

/** A submission's form written anew, with everything that was bound in its place. */
interface RewrittenForm {
  readonly agency: string
  readonly period: Period
  readonly book: Book
  /** Where what stands in the file sent stands in the form. */
  readonly places: CopyPlaces
}

/** The form of a submission as the agency filled it in; null where agency or period are not known. Nothing of the file itself is copied,
 * and no formula. */
export function rewritten(
  whole: Plan,
  { submission }: CheckedSubmission,
  previous: PreviousFigures | null = null,
): RewrittenForm | null {
  const { form } = submission
  const plan = planOf(whole, form?.period ?? null)
  const agency = form === null ? undefined : plan.agencies.get(form.agency)
  const period = form === null ? undefined : plan.periods.get(form.period)
  if (form === null || !agency || !period) return null
  const blank = formBook(plan, form, previous)
  const places = copyPlaces(blank, form, submission.entries)
  const book = fillIn(blank, form, ({ ref, sheet }, cell) => {
    const entry = places.entryAt(sheet.name, ref)
    return entry === undefined ? cell : entered(entry, cell, unitOf(submission.entries, entry), period)
  })
  // The copy is of what somebody else sent: nothing in it reckons.
  return { agency: agency.name, period, book: withoutCounts(book), places }
}

/** The marked copy of a submission as data: its form written anew, faulty cells marked and commented, and a first sheet with the findings.
 * `checked` has its workbook where what could not be bound is to be listed with its contents. */
export function annotatedBook(
  plan: Plan,
  checked: CheckedSubmission,
  { lang, previous = null }: AnnotateOptions,
): Book | null {
  const form = rewritten(plan, checked, previous)
  if (form === null) return null
  const { submission, diagnostics } = checked
  const unbound = unboundOf(plan, submission)
  const results = resultsSheet(
    {
      agency: form.agency,
      period: form.period.name[lang],
      file: printable(fileName(submission.file)),
      counts: countsOf(diagnostics),
      findings: diagnostics.map(
        (finding): PlacedFinding => ({
          finding,
          row: printedRow(submission.form, finding.place),
          link: form.places.of(finding.place)?.at ?? null,
        }),
      ),
      unbound: unbound.lines,
      unboundMore: unbound.more,
    },
    lang,
  )
  return { ...form.book, sheets: [results, ...marked(form.book, diagnostics, form.places, lang)] }
}

/** Is it a marked copy that this program wrote? It may be written anew. */
export function isAnnotatedCopy(bytes: Uint8Array): boolean {
  const read = readWorkbook(bytes)
  const first = read.kind === "workbook" ? read.workbook.sheets[0]?.name : undefined
  return Object.values(annotateWords).some(({ sheet }) => sheet === first)
}

/** The unit of counting that holds for an entry: printed, or entered beside it. */
const unitOf = (entries: readonly Entry[], { sheet, row, countUnit }: Entry): string | null =>
  countUnit ??
  entries.find((one) => one.column === "quantity-unit" && one.sheet === sheet && one.row === row)?.typed ??
  null

type Span = Parameters<typeof retyped>[2]

function entered(entry: Entry, cell: BookCell, unit: string | null, period: Span): BookCell {
  // Whose and when it is, the form prints.
  if (entry.input === "agency" || entry.input === "period") return cell
  const { value, format } = retyped(entry, unit, period)
  return { ...cell, value, style: format === null ? cell.style : { ...cell.style, format } }
}

const fills = { error: colors.badFill, warning: colors.waitFill, note: colors.muteFill } as const
const gravest = ["error", "warning", "note"] as const

/** The sheets with every cell that has a finding filled and commented; what the office accepted is left alone. */
function marked(book: Book, diagnostics: readonly Diagnostic[], places: CopyPlaces, lang: Lang): Book["sheets"] {
  const cellOf = ({ accepted, place }: Diagnostic): string | null => {
    const target = places.of(place)
    return accepted === null && target?.exact === true ? `${target.at.sheet}!${target.at.cell}` : null
  }
  const found = groupBy(diagnostics, cellOf)
  return book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index): BookRow => {
      const cells = row.cells.map((cell, at) => {
        const findings = cell === null ? undefined : found.get(`${sheet.name}!${cellRef(index + 1, at + 1)}`)
        return cell && findings ? mark(cell, findings, lang) : cell
      })
      return { ...row, cells }
    }),
  }))
}

/** A comment tells so many findings; the first sheet has them all. */
const mostInComment = 5

function mark(cell: BookCell, findings: readonly Diagnostic[], lang: Lang): BookCell {
  const words = annotateWords[lang]
  const worst = gravest.find((one) => findings.some(({ severity }) => severity === one)) ?? "note"
  const texts = findings
    .slice(0, mostInComment)
    .map(
      ({ severity, code, message, fix }) =>
        `${words.severity[severity]} ${code}: ${message[lang]}.\n${words.fix}: ${fix[lang]}`,
    )
  if (findings.length > mostInComment) texts.push(words.more(findings.length - mostInComment))
  const style = { ...cell.style, fill: fills[worst] }
  return { ...cell, style, comment: texts.join("\n\n") }
}

/** What the form prints in "Mã số" on the row of a finding. */
function printedRow(form: Form | null, place: Place): string {
  const id = place.kind === "workbook" ? place.row : null
  if (id === null) return ""
  const rows = form?.sheets.flatMap((sheet) => sheet.rows) ?? []
  return rows.find(({ code }) => code === id)?.printed ?? id
}
