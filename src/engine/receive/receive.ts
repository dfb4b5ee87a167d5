import { type Day, printDay } from "../../base/day.ts"
import type { Plan } from "../../model/plan.ts"
import type { RegisterEntry } from "../../model/records.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import type { Fields } from "../../yaml/edit.ts"

/** A workbook that came in, checked. */
export interface Arrival {
  /** The path as given. */
  readonly file: string
  /** What it was called, and the zip or e-mail in which it lay. */
  readonly name: string
  readonly container: string | null
  readonly sha256: string
  readonly checked: CheckedSubmission
  /** What the office says of it is not what it says itself: it is nobody's until that is settled. */
  readonly disputed: boolean
}

/** What the office says of the documents that it enters. */
export interface Entering {
  readonly sent: Day | null
  readonly received: Day | null
  readonly number: string | null
  /** For workbooks that do not say whose or when they are. */
  readonly agency: string | null
  readonly period: string | null
  /** The number of this call, where it enters several documents. */
  readonly batch: string | null
}

/** What lies in the reports folder already. */
export interface Filed {
  /** The hashes of its files, by path. */
  readonly files: ReadonlyMap<string, string>
  readonly entries: readonly RegisterEntry[]
  /** Paths at which the disk has something that is none of these files. */
  readonly taken: ReadonlySet<string>
}

/** What is to be done with an arrival; paths are below the reports folder. `write` false: the file is there; `entry` null: so is the entry. */
export interface Receipt {
  readonly kind: "filed" | "entered" | "restored" | "again"
  readonly path: string
  readonly write: boolean
  readonly entry: Fields | null
  readonly notes: readonly Bilingual[]
}

/** Where workbooks go that say neither whose nor when they are: nothing received is lost. */
export const unknownFolder = "chua-xac-dinh"

/** The extension to file under: readable workbooks are `.xlsx` (with macros `.xlsm`), anything else keeps what it came with. */
function extensionFor({ name, checked }: Arrival): string {
  const own = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ""
  return checked.submission.fault === null && own !== ".xlsm" ? ".xlsx" : own
}

/** A file's own name without its extension, in characters that every disk takes. */
const safeStem = (name: string): string => {
  const stem = name.normalize("NFC").replace(/\.[^.]*$/, "")
  const safe = stem.replace(/[^\p{L}\p{N}._ -]+/gu, "-").replace(/^[. ]+|[. ]+$/g, "")
  return safe.slice(0, 80) || "tep"
}

/** The first of `stem.xlsx`, `stem.2.xlsx`, `stem.3.xlsx` … that neither a file nor an entry has, whatever the case. */
function freePath(stem: string, extension: string, { files, entries, taken: others }: Filed): string {
  const known = [...files.keys(), ...entries.map(({ file }) => file), ...others]
  const taken = new Set(known.map((path) => path.toLowerCase()))
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? "" : `.${number}`}${extension}`
    if (!taken.has(path.toLowerCase())) return path
  }
}

/** Sent before the period was over, as an entry is made: likely a slip of the pen. */
function earlyNote(plan: Plan, period: string | null, sent: Day | null): Bilingual[] {
  const until = period === null ? undefined : plan.periods.get(period)?.until
  if (until === undefined || sent === null || sent > until) return []
  return [
    {
      vi: `Ngày gửi ${printDay(sent)} trước ngày kết thúc kỳ báo cáo (${printDay(until)}); xem lại.`,
      en: `The day sent, ${sent}, is before the period ends (${until}); please look again.`,
    },
  ]
}

/** An entry that does not say whose or when it is, while it is known now: entries are never rewritten by the program. */
const unsaid = (entry: RegisterEntry, agency: string | null, period: string | null): Bilingual[] =>
  (entry.agency === null && agency !== null) || (entry.period === null && period !== null)
    ? [
        {
          vi: `Mục trong sổ chưa ghi cơ quan hoặc kỳ; thêm vào register.yaml, dòng ${entry.at.line}: agency: ${agency}, period: "${period}".`,
          en: `The entry does not say the agency or the period; add to register.yaml, line ${entry.at.line}: agency: ${agency}, period: "${period}".`,
        },
      ]
    : []

/**
 * Decides, without doing it, where an arrival is filed and what the register says of it. Bytes that are there already are not filed
 * twice: with an entry they are "again"; a file without one (left by an interrupted run, or put there by hand) is "entered"; an entry
 * whose file is gone is "restored".
 */
export function assemble(plan: Plan, arrival: Arrival, entering: Entering, filed: Filed): Receipt {
  const { submission } = arrival.checked
  // The office says whose and when it is where the workbook does not.
  const [agency, period] = [submission.agency ?? entering.agency, submission.period ?? entering.period]
  const entryAt = (file: string): Fields => {
    const { number, sent, received, batch } = entering
    const { sha256, name, container } = arrival
    const all = { file, sha256, agency, period, number, sent, received, name, container, batch }
    return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
  }
  const notes = earlyNote(plan, period, entering.sent)
  const entered = filed.entries.filter((entry) => entry.sha256 === arrival.sha256)
  const there = entered.find(({ file }) => filed.files.get(file) === arrival.sha256)
  if (there) return { kind: "again", path: there.file, write: false, entry: null, notes: unsaid(there, agency, period) }
  const gone = entered.find(({ file }) => !filed.files.has(file) && !filed.taken.has(file))
  if (gone) return { kind: "restored", path: gone.file, write: true, entry: null, notes: [] }
  const registered = new Set(filed.entries.map(({ file }) => file))
  const loose = [...filed.files].find(([path, hash]) => hash === arrival.sha256 && !registered.has(path))
  if (loose) return { kind: "entered", path: loose[0], write: false, entry: entryAt(loose[0]), notes }
  const known = agency !== null && period !== null && !arrival.disputed
  const stem = known ? `${period}/${agency}` : `${unknownFolder}/${safeStem(arrival.name)}`
  const path = freePath(stem, extensionFor(arrival), filed)
  return { kind: "filed", path, write: true, entry: entryAt(path), notes }
}
