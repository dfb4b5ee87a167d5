import type { Form } from "../model/form.ts"
import type { Plan } from "../model/plan.ts"
import type { Cover, Entry, Submission } from "../model/submission.ts"
import type { Workbook, WorkbookSource } from "../model/workbook.ts"
import { bindFaults, filledCopies } from "./bind-faults.ts"
import { absentEntries, bindSheet, type Reader } from "./bind-sheet.ts"
import { findSheets, type SheetSearch } from "./find-sheets.ts"
import { identify, readMeta, revisionOf } from "./identity.ts"
import { judgeTogether } from "./judge.ts"
import { layOut } from "./lay-out.ts"
import { decodeWorkbook } from "./legacy.ts"
import { strangerRows } from "./stranger-rows.ts"
import { unbound } from "./unread.ts"
import { coverForm, wholeForm } from "./whole-form.ts"

/**
 * Binds a workbook to the form of the agency and period that it names: an entry for every cell for input of that form, with its place and
 * what was made of it, and what is wrong with the form itself. Where agency or period is not known there are no entries, and `identity` says why.
 */
export function bind(plan: Plan, source: WorkbookSource, given: Workbook): Submission {
  const { file, sha256 } = source
  const { workbook, decoded } = decodeWorkbook(file, given)
  const meta = readMeta(file, workbook)
  const submission = {
    ...unbound,
    file,
    sha256,
    workbook,
    decoded,
    identity: { fault: null, revision: revisionOf(meta) },
  }
  const reader: Reader = { file, period: null, date1904: workbook.date1904 }
  const cover = findSheets(
    coverForm(plan),
    workbook,
    wholeForm(plan).sheets.map((sheet) => sheet.name),
  ).flatMap((search) => entriesOf(reader, search))
  const { fault, agency, period } = identify(plan, file, meta, cover)
  const known = agency !== null && period !== null && plan.periods.get(period)
  if (fault?.kind !== "other-plan" && !known && !holdsForm(wholeForm(plan), workbook))
    return { ...submission, identity: { ...submission.identity, fault: { kind: "not-a-form" } } }
  if (fault !== null || !known) return { ...submission, identity: { ...submission.identity, fault }, agency, period }

  const form = layOut(plan, agency, period)
  const searches = findSheets(form, workbook)
  if (searches.every((search) => search.kind === "missing"))
    return { ...submission, identity: { ...submission.identity, fault: { kind: "not-a-form" } } }
  const entries = searches.flatMap((search) => entriesOf({ ...reader, period: known }, search))
  return {
    ...submission,
    agency,
    period,
    form,
    cover: coverOf(entries),
    entries: judgeTogether(plan, entries),
    bindFaults: [...bindFaults(plan, form, file, searches), ...strangerRows(plan, form, file, workbook, searches)],
  }
}

function entriesOf(reader: Reader, search: SheetSearch): readonly Entry[] {
  if (search.kind === "found") return bindSheet(reader, search.sheet, filledCopies(search.copies))
  return absentEntries(reader.file, search.form, search.kind === "no-table" ? search.sheet.name : null)
}

const holdsForm = (form: Form, workbook: Workbook): boolean =>
  findSheets(form, workbook).some((search) => search.kind === "found" && search.sheet.found.rows.size > 0)

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
