import type { WorkbookPlace } from "../model/place.ts"
import type { BindFault, Cover, Entry, Identity, Submission } from "../model/submission.ts"
import type { Workbook } from "../model/workbook.ts"
import type { PersonalData } from "./detect/scan.ts"
import { unsaid } from "./quotable.ts"

/** What stands wherever a value is not repeated. */
export const redacted = "(đã ẩn)"

/** Redacts what is shown of the places and texts of one submission. */
interface Redaction {
  readonly hides: (at: WorkbookPlace) => boolean
  /** The text as a message may have it: as it is, or that it is not repeated. */
  readonly said: (text: string) => string
  readonly place: <P extends WorkbookPlace | null>(at: P) => P
}

/** A sheet's name as it may be shown: by its number where the name itself is personal. */
export const shownSheet = (name: string, workbook: Workbook | null, data: PersonalData): string =>
  data.sheets.has(name) ? `(trang ${(workbook?.sheets.findIndex((sheet) => sheet.name === name) ?? -1) + 1})` : name

function redactionOf({ workbook }: Submission, data: PersonalData, mayQuote: (text: string) => boolean): Redaction {
  const hides = ({ sheet, cell }: WorkbookPlace): boolean => data.cells.has(`${sheet}!${cell}`)
  return {
    hides,
    said: (text) => (mayQuote(text) ? text : unsaid),
    place: (at) => (at === null || at.sheet === null ? at : { ...at, sheet: shownSheet(at.sheet, workbook, data) }),
  }
}

/** What messages quote: what could not be read, and what was read from a text. */
const isQuoted = ({ read }: Entry): boolean => read.state === "faulty" || (read.state === "number" && read.fromText)

const entryOf = (given: Entry, { hides, place, said }: Redaction): Entry => {
  const entry = given.doubt ? { ...given, doubt: { ...given.doubt, at: place(given.doubt.at) } } : given
  const at = place(entry.at)
  if (!hides(entry.at)) {
    const typed = isQuoted(entry) ? said(entry.typed) : entry.typed
    // Pieces of what is not repeated are not repeated either, nor the number behind it, nor what it may mean.
    const { look, ...whole } = entry
    const { held: _, ...bare } = whole
    // A number format has words of its own.
    const shown = look?.shown === undefined ? look : { ...look, shown: said(look.shown) }
    const isSaid = typed === entry.typed
    // The agency's own marked copy has what it typed.
    const kept = isSaid ? { ...whole, ...(shown && { look: shown }) } : { ...bare, entered: entry.typed }
    if (kept.read.state !== "faulty") return { ...kept, at, typed }
    const { guess, related } = kept.read
    const isGuessSaid = isSaid || guess === null || said(guess) === guess
    return { ...kept, at, typed, read: { ...kept.read, guess: isGuessSaid ? guess : null, related: place(related) } }
  }
  // A text stays a text; anything else cannot be used any more.
  const read: Entry["read"] =
    entry.read.state === "text"
      ? { state: "text", text: redacted }
      : { state: "faulty", fault: "not-a-number", guess: null, related: null }
  const { look: _, held: __, ...rest } = entry
  return { ...rest, at, typed: redacted, read }
}

function faultOf(fault: BindFault, { hides, place, said }: Redaction): BindFault {
  if (fault.kind === "sheet-missing") return fault
  const moved = { ...fault, at: place(fault.at) }
  if (moved.kind === "row-unknown" && hides(fault.at))
    return { ...moved, typed: redacted, near: null, at: { ...moved.at, row: null } }
  if (moved.kind === "row-unknown" && said(moved.typed) !== moved.typed)
    return { ...moved, typed: unsaid, at: { ...moved.at, row: null } }
  if (moved.kind === "row-duplicated" || moved.kind === "sheet-doubled")
    return { ...moved, related: place(moved.related) }
  return moved
}

function identityOf(identity: Identity, { hides, place, said }: Redaction): Identity {
  const { fault } = identity
  if (fault === null || fault.kind === "not-a-form") return identity
  if (fault.kind === "other-plan") return { ...identity, fault: { ...fault, found: said(fault.found) } }
  const at = place(fault.at)
  const hidden = hides(fault.at)
  if (fault.kind === "conflict") {
    const related = place(fault.related)
    return { ...identity, fault: { ...fault, at, related, second: hidden ? redacted : said(fault.second) } }
  }
  return { ...identity, fault: { ...fault, at, typed: hidden ? redacted : said(fault.typed) } }
}

/** The cover as its entries now read. */
function coverOf(cover: Cover, entries: readonly Entry[]): Cover {
  const hidden = new Set(entries.filter(({ typed }) => typed === redacted).map(({ row }) => row))
  return {
    number: hidden.has("BIA/so-van-ban") ? redacted : cover.number,
    sent: hidden.has("BIA/ngay-gui") ? null : cover.sent,
    preparer: hidden.has("BIA/nguoi-lap") ? redacted : cover.preparer,
    signer: hidden.has("BIA/nguoi-ky") ? redacted : cover.signer,
  }
}

function workbookOf(workbook: Workbook, data: PersonalData): Workbook {
  const personalAsides = data.others > 0 || data.hits.some(({ sheet }) => sheet === null)
  return {
    ...workbook,
    asides: personalAsides ? [] : workbook.asides,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: shownSheet(sheet.name, workbook, data),
      comments: [],
      cells: sheet.cells.map((cell) => {
        if (!data.cells.has(`${sheet.name}!${cell.ref}`)) return cell
        const { look: _, ...rest } = cell
        return { ...rest, value: { kind: "text", text: redacted }, formula: null }
      }),
    })),
  }
}

/** The submission as everything after sees it: whatever stands in a cell with personal data is hidden, and its entry cannot be used as a number. What would be
 * quoted and cannot be judged (`mayQuote`) is not repeated. */
export function redact(submission: Submission, data: PersonalData, mayQuote: (text: string) => boolean): Submission {
  const redaction = redactionOf(submission, data, mayQuote)
  if (data.hits.length === 0 && !mayBeQuoted(submission)) return submission
  const entries = submission.entries.map((entry) => entryOf(entry, redaction))
  return {
    ...submission,
    workbook:
      submission.workbook === null || data.hits.length === 0
        ? submission.workbook
        : workbookOf(submission.workbook, data),
    identity: identityOf(submission.identity, redaction),
    cover: coverOf(
      submission.cover,
      entries.filter(({ sheet }) => sheet === "cover"),
    ),
    entries,
    bindFaults: submission.bindFaults.map((fault) => faultOf(fault, redaction)),
    decoded: submission.decoded
      .filter(({ at }) => !redaction.hides(at))
      .map((text) => ({
        ...text,
        at: redaction.place(text.at),
        ...(mayQuote(text.after) ? {} : { before: unsaid, after: unsaid }),
      })),
  }
}

/** Does anything in it stand in a message? */
const mayBeQuoted = ({ identity, entries, bindFaults, decoded }: Submission): boolean =>
  identity.fault !== null || decoded.length > 0 || bindFaults.length > 0 || entries.some(isQuoted)
