import type { Day } from "../base/day.ts"
import { groupBy } from "../base/order.ts"
import type { DayFrom } from "../model/compliance.ts"
import type { RegisterEntry, ReportsFolder, SettledFile } from "../model/records.ts"
import type { CheckedSubmission } from "../model/submission.ts"
import { withAccepted } from "./accept.ts"

/** A file of the reports folder with its entry in the register, and whose and when it is by both. */
export interface Filed {
  readonly checked: CheckedSubmission
  readonly entry: RegisterEntry | null
  /** Its entry's place in the register, from 0; null without an entry. */
  readonly order: number | null
  readonly agency: string | null
  readonly period: string | null
  /** What the register and the workbook itself disagree about; such a file is unusable. */
  readonly conflict: "agency" | "period" | null
  readonly sent: Day | null
  readonly received: Day | null
  readonly dayFrom: DayFrom | null
}

/** The path of a file below the reports folder, as the register has it: one spelling (NFC), no `./` before it. */
export function pathBelow(folder: Pick<ReportsFolder, "path">, file: string): string {
  const prefix = `${folder.path.replace(/\/+$/, "")}/`
  const below = file.startsWith(prefix) ? file.slice(prefix.length) : file
  return below.replace(/^(\.\/)+/, "").normalize("NFC")
}

/** The path of a file as it is printed, of its path below the reports folder. */
export const pathOf = ({ path }: Pick<ReportsFolder, "path">, file: string): string =>
  `${path.replace(/(?<=.)\/+$/, "").replace(/^\/$/, "")}/${file}`

/** The day that timeliness looks at: sent, else received, else the day that the cover declares; null: unknown. */
export const dayOf = (filed: Pick<Filed, "sent" | "received">): Day | null => filed.sent ?? filed.received

/**
 * Gives every checked file of the folder its entry of the register: by path, else (a file that was moved) by its bytes.
 * Of several entries for one path the one with the file's hash counts, else the last. Where the register and the workbook
 * disagree, the file goes to the register's agency and period, and is unusable, unless a ruling has settled whose it is. Findings that the office accepted (at the as-of day) are
 * marked, and a version all of whose errors are accepted is clean.
 */
export function attribute(folder: ReportsFolder, asOf: Day): readonly Filed[] {
  const entries = folder.register.entries
  const order = new Map(entries.map((entry, index) => [entry, index]))
  const paths = new Set(folder.checked.map(({ submission }) => pathBelow(folder, submission.file)))
  const byPath = groupBy(entries, (entry) => pathBelow(folder, entry.file))
  const moved = new Map(
    entries.filter((entry) => !paths.has(pathBelow(folder, entry.file))).map((entry) => [entry.sha256, entry]),
  )

  const entryOf = ({ submission: { file, sha256 } }: CheckedSubmission): RegisterEntry | null => {
    const here = byPath.get(pathBelow(folder, file)) ?? []
    const sameBytes = (entry: RegisterEntry) => sha256 !== null && entry.sha256 === sha256
    return here.find(sameBytes) ?? here.at(-1) ?? (sha256 === null ? undefined : moved.get(sha256)) ?? null
  }
  const ruled = new Map(folder.rulings.settled.map((ruling) => [pathBelow(folder, ruling.file), ruling]))
  return folder.checked.map((checked) => {
    const entry = entryOf(checked)
    const settled = ruled.get(pathBelow(folder, checked.submission.file)) ?? null
    const filed = file(checked, entry, entry === null ? null : (order.get(entry) ?? null), settled)
    return { ...filed, checked: withAccepted(filed.checked, folder.rulings.accepted, filed, asOf) }
  })
}

function file(
  checked: CheckedSubmission,
  entry: RegisterEntry | null,
  order: number | null,
  settled: SettledFile | null,
): Filed {
  const { agency, period, cover } = checked.submission
  const differs = (own: string | null, registered: string | null) =>
    own !== null && registered !== null && own !== registered
  const conflict =
    settled !== null
      ? null
      : differs(agency, entry?.agency ?? null)
        ? "agency"
        : differs(period, entry?.period ?? null)
          ? "period"
          : null
  const registered = entry !== null && (entry.sent !== null || entry.received !== null)
  return {
    checked: conflict === null ? checked : { ...checked, state: "unusable" },
    entry,
    order,
    agency: settled?.agency ?? entry?.agency ?? agency,
    period: settled?.period ?? entry?.period ?? period,
    conflict,
    sent: registered ? entry.sent : cover.sent,
    received: entry?.received ?? null,
    dayFrom: registered ? "register" : cover.sent === null ? null : "declared",
  }
}
