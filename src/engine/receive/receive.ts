import { type Day, printDay } from "../../base/day.ts"
import type { Plan } from "../../model/plan.ts"
import type { RegisterEntry } from "../../model/records.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"

/** A workbook that came in, checked. */
export interface Arrival {
  /** The path as given. */
  readonly file: string
  readonly sha256: string
  readonly checked: CheckedSubmission
}

/** What the office says of the documents that it enters. */
export interface Entering {
  readonly sent: Day | null
  readonly received: Day | null
  readonly number: string | null
  /** For workbooks that do not say whose or when they are. */
  readonly agency: string | null
  readonly period: string | null
}

/** What lies in the reports folder already: its files' hashes by path, and the register. */
export interface Filed {
  readonly files: ReadonlyMap<string, string>
  readonly entries: readonly RegisterEntry[]
}

export type Fields = Readonly<Record<string, string>>

/** What is to be done with an arrival; paths are below the reports folder. `write` null: the file is there; `entry` null: so is the entry. */
export interface Receipt {
  readonly kind: "filed" | "entered" | "restored" | "again"
  readonly path: string
  readonly write: boolean
  readonly entry: Fields | null
  readonly notes: readonly Bilingual[]
}

/** Where workbooks go that say neither whose nor when they are: nothing received is lost. */
export const unknownFolder = "chua-xac-dinh"

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

/** The extension to file under: readable workbooks are `.xlsx` (with macros `.xlsm`), anything else keeps what it came with. */
function extensionFor({ file, checked }: Arrival): string {
  const own = /\.[A-Za-z0-9]{1,8}$/.exec(nameOf(file))?.[0].toLowerCase() ?? ""
  return checked.submission.fault === null && own !== ".xlsm" ? ".xlsx" : own
}

/** A file's own name without its extension, in characters that every disk takes. */
const safeStem = (file: string): string => {
  const stem = nameOf(file)
    .normalize("NFC")
    .replace(/\.[^.]*$/, "")
  const safe = stem.replace(/[^\p{L}\p{N}._ -]+/gu, "-").replace(/^[. ]+|[. ]+$/g, "")
  return safe.slice(0, 80) || "tep"
}

/** The first of `stem.xlsx`, `stem.2.xlsx`, `stem.3.xlsx` … that neither a file nor an entry has, whatever the case. */
function freePath(stem: string, extension: string, { files, entries }: Filed): string {
  const taken = new Set([...files.keys(), ...entries.map(({ file }) => file)].map((path) => path.toLowerCase()))
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? "" : `.${number}`}${extension}`
    if (!taken.has(path.toLowerCase())) return path
  }
}

/** Whose and when it is: what the workbook says, else what the office says; the two disagreeing is noted. */
function attributed({ checked: { submission } }: Arrival, entering: Entering) {
  const notes: Bilingual[] = []
  const settle = (own: string | null, said: string | null, vi: string, en: string): string | null => {
    if (own !== null && said !== null && own !== said)
      notes.push({
        vi: `Báo cáo tự ghi ${vi} là ${own}; không dùng ${said}.`,
        en: `The report itself gives its ${en} as ${own}; ${said} is not used.`,
      })
    return own ?? said
  }
  const agency = settle(submission.agency, entering.agency, "cơ quan", "agency")
  const period = settle(submission.period, entering.period, "kỳ", "period")
  return { agency, period, notes }
}

function fieldsOf(
  path: string,
  arrival: Arrival,
  agency: string | null,
  period: string | null,
  entering: Entering,
): Fields {
  const { number, sent, received } = entering
  const all = { file: path, sha256: arrival.sha256, agency, period, number, sent, received }
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
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
  const { agency, period, notes } = attributed(arrival, entering)
  const said = [...notes, ...earlyNote(plan, period, entering.sent)]
  const known = filed.entries.filter((entry) => entry.sha256 === arrival.sha256)
  const there = known.find(({ file }) => filed.files.get(file) === arrival.sha256)
  if (there)
    return {
      kind: "again",
      path: there.file,
      write: false,
      entry: null,
      notes: [...notes, ...unsaid(there, agency, period)],
    }
  const gone = known.find(({ file }) => !filed.files.has(file))
  if (gone) return { kind: "restored", path: gone.file, write: true, entry: null, notes }
  const registered = new Set(filed.entries.map(({ file }) => file))
  const loose = [...filed.files].find(([path, hash]) => hash === arrival.sha256 && !registered.has(path))
  if (loose) {
    const [path] = loose
    return {
      kind: "entered",
      path,
      write: false,
      entry: fieldsOf(path, arrival, agency, period, entering),
      notes: said,
    }
  }
  const stem = agency !== null && period !== null ? `${period}/${agency}` : `${unknownFolder}/${safeStem(arrival.file)}`
  const path = freePath(stem, extensionFor(arrival), filed)
  return { kind: "filed", path, write: true, entry: fieldsOf(path, arrival, agency, period, entering), notes: said }
}
