import { pathBelow, pathOf } from "../../deadline/attribute.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { Arrival, Filed, Receipt } from "./receive.ts"

/** What lies in the folder, for filing: a file that was taken out of the reckoning is there all the same. `taken`: what the disk would not give. */
export function filedIn(folder: ReportsFolder, taken: ReadonlySet<string>): Filed {
  const { entries } = folder.register
  const files = new Map<string, string>()
  for (const { submission } of folder.checked)
    if (submission.sha256 !== null) files.set(pathBelow(folder, submission.file), submission.sha256)
  const excluded = new Set(folder.rulings.excluded.map(({ file }) => pathBelow(folder, file)))
  for (const { file, sha256 } of entries) if (sha256 !== null && excluded.has(file)) files.set(file, sha256)
  return { files, entries, taken }
}

const nothingSaid = {
  sha256: null,
  agency: null,
  period: null,
  number: null,
  sent: null,
  received: null,
  name: null,
  container: null,
  batch: null,
} as const

/** The folder with what was done with an arrival; `line` is where its entry stands. */
export function withArrival(
  folder: ReportsFolder,
  receipt: Receipt,
  arrival: Arrival,
  line: number | null,
): ReportsFolder {
  const { checked } = arrival
  const own = { ...checked, submission: { ...checked.submission, file: pathOf(folder, receipt.path) } }
  const { entries, faults } = folder.register
  const at = { kind: "text", file: pathOf(folder, "register.yaml"), line: line ?? 1, column: 3, path: "" } as const
  const entry = receipt.entry === null ? [] : [{ file: "", ...nothingSaid, ...receipt.entry, at }]
  return {
    ...folder,
    register: { entries: [...entries, ...entry], faults },
    checked: receipt.write ? [...folder.checked, own] : folder.checked,
  }
}

/** Files that no entry knows, in order of their path: an interrupted run left them, or somebody put them there. They count by the day on their cover. */
export function looseFiles(folder: ReportsFolder): string[] {
  const registered = new Set(folder.register.entries.map(({ file }) => pathBelow(folder, file)))
  return folder.checked
    .map(({ submission }) => submission.file)
    .filter((file) => !registered.has(pathBelow(folder, file)))
}
