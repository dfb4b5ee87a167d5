import { pathBelow, pathOf } from "../../deadline/attribute.ts"
import type { RegisterEntry, ReportsFolder } from "../../model/records.ts"
import type { Fields } from "../../yaml/edit.ts"
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

const entryOf = (fields: Fields, register: string, line: number): RegisterEntry => ({
  file: fields.file ?? "",
  sha256: fields.sha256 ?? null,
  agency: fields.agency ?? null,
  period: fields.period ?? null,
  number: fields.number ?? null,
  sent: fields.sent ?? null,
  received: fields.received ?? null,
  name: fields.name ?? null,
  container: fields.container ?? null,
  batch: fields.batch ?? null,
  at: { kind: "text", file: register, line, column: 3, path: "" },
})

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
  const entry = receipt.entry === null ? [] : [entryOf(receipt.entry, pathOf(folder, "register.yaml"), line ?? 1)]
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
