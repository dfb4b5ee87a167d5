import type { Form } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import type { Cover, Entry, IdentityFault, Submission } from "../../model/submission.ts"
import type { Workbook, WorkbookSource } from "../../model/workbook.ts"
import { doubter } from "../doubt/doubt.ts"
import { layOut } from "../layout/lay-out.ts"
import { coverForm, wholeForm } from "../layout/whole-form.ts"
import { wordsOf } from "../legacy/form-words.ts"
import { decodeWorkbook } from "../legacy/legacy.ts"
import { judgeTogether } from "../value/judge.ts"
import { withoutNewRows } from "./earlier.ts"
import { bindFaults, filledCopies, strangerRows } from "./faults.ts"
import { findSheets, type SheetSearch, type SpotsBySheet, spotsIn } from "./find-sheets.ts"
import { identify, readMeta, revisionOf, settledAs, type Whose } from "./identity.ts"
import { beyond, cellText, filledCells, filledRows } from "./limits.ts"
import { absentEntries, bindSheet, type Reader } from "./sheet.ts"
import { unread } from "./unread.ts"

/**
 * Binds a workbook to the form of the agency and period that it names: an entry for every cell for input of that form, with its place and
 * what was made of it, and what is wrong with the form itself. Where agency or period is not known there are no entries, and `identity` says why.
 * What people have settled (`settled`) stands before what the workbook says.
 */
export function bind(plan: Plan, source: WorkbookSource, given: Workbook, settled: Whose | null = null): Submission {
  const { file } = source
  const whole = wholeForm(plan)
  const tooMuch = beyond("form-cells", filledCells(given)) ?? beyond("cell-text", cellText(given))
  if (tooMuch) return unread(source, tooMuch)
  const { workbook, decoded, characters } = decodeWorkbook(file, given, () => wordsOf(whole))
  const spots = spotsIn(whole, workbook)
  const over = beyond("legacy-text", characters) ?? beyond("form-rows", rowsOfForm(spots))
  if (over) return unread(source, over)
  const meta = readMeta(file, workbook)
  const revision = { revision: revisionOf(meta), amendment: meta.get("amendment")?.text ?? null }
  const withFault = (fault: IdentityFault | null): Submission => ({
    ...unread(source, null),
    workbook,
    decoded,
    identity: { fault, ...revision },
  })
  const reader: Reader = { file, period: null, date1904: workbook.date1904, doubtOf: doubter(file, workbook) }
  const cover = findSheets(
    coverForm(plan),
    workbook,
    spots,
    whole.sheets.map((sheet) => sheet.name),
  ).flatMap((search) => entriesOf(reader, search))
  const said = identify(plan, file, meta, cover)
  const { fault, agency, period } = said.fault?.kind === "other-plan" ? said : (settledAs(plan, settled) ?? said)
  const known = agency !== null && period !== null && plan.periods.get(period)
  if (fault?.kind !== "other-plan" && !known && !holdsForm(whole, workbook, spots))
    return withFault({ kind: "not-a-form" })
  if (fault !== null || !known) return { ...withFault(fault), agency, period }

  const form = layOut(plan, agency, period)
  const searches = findSheets(form, workbook, spots)
  if (searches.every((search) => search.kind === "missing")) return withFault({ kind: "not-a-form" })
  const entries = searches.flatMap((search) => entriesOf({ ...reader, period: known }, search))
  return {
    ...withFault(null),
    agency,
    period,
    form,
    cover: coverOf(entries),
    entries: judgeTogether(plan, entries),
    bindFaults: [
      ...withoutNewRows(form, meta, file, bindFaults(plan, form, file, searches)),
      ...strangerRows(plan, form, file, workbook, searches, spots),
    ],
  }
}

function entriesOf(reader: Reader, search: SheetSearch): readonly Entry[] {
  if (search.kind === "found") return bindSheet(reader, search.sheet, filledCopies(search.copies))
  return absentEntries(reader.file, search.form, search.kind === "no-table" ? search.sheet.name : null)
}

const holdsForm = (form: Form, workbook: Workbook, spots: SpotsBySheet): boolean =>
  findSheets(form, workbook, spots).some((search) => search.kind === "found" && search.sheet.found.rows.size > 0)

/** Rows of all sheets on which two headings of a form stand: those that are looked through row by row. */
const rowsOfForm = (spots: SpotsBySheet): number =>
  [...spots].reduce((sum, [sheet, headings]) => (headings.size < 2 ? sum : sum + filledRows(sheet)), 0)

function coverOf(entries: readonly Entry[]): Cover {
  const read = (row: string) => entries.find((entry) => entry.row === row)?.read
  const text = (row: string) => {
    const found = read(row)
    return found?.state === "text" ? found.text : null
  }
  const sent = read("BIA/ngay-gui")
  return {
    number: text("BIA/so-van-ban"),
    sent: sent?.state === "day" ? sent.day : null,
    preparer: text("BIA/nguoi-lap"),
    signer: text("BIA/nguoi-ky"),
  }
}
