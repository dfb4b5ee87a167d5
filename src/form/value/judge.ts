import type { Plan } from "../../model/plan.ts"
import type { Entry, Reading } from "../../model/submission.ts"
import { faulty } from "./faulty.ts"
import { saysMissing, saysNothingArose } from "./phrases.ts"
import { sharesOf } from "./shares.ts"

/**
 * What only several cells of an agency together can show. A numerator above its denominator makes both faulty: the numerator's reading points at the
 * denominator, where the finding is said; the denominator's has `related: null`. A qualitative status "done" without evidence beside it is faulty.
 */
export function judgeTogether(plan: Plan, entries: readonly Entry[]): readonly Entry[] {
  const faults = new Map<Entry, Reading>()
  const byMeasure = new Map<string, Entry>()
  for (const entry of entries) if (entry.measure !== null) byMeasure.set(key(entry.measure, entry.unit), entry)
  const units = new Set(entries.map((entry) => entry.unit))
  for (const { numerator, denominator } of sharesOf(plan))
    for (const unit of units) {
      const [part, whole] = [byMeasure.get(key(numerator, unit)), byMeasure.get(key(denominator, unit))]
      if (part?.read.state !== "number" || whole?.read.state !== "number") continue
      if (part.read.number <= whole.read.number) continue
      const fault = faulty("numerator-above-denominator")
      faults.set(part, { ...fault, related: whole.at })
      faults.set(whole, fault)
    }
  for (const entry of entries)
    if (entry.measure !== null && entry.read.state === "status" && entry.read.status === "done")
      if (!entries.some((note) => isEvidence(note, entry))) faults.set(entry, faulty("evidence-missing"))
  return entries.map((entry) => {
    const read = faults.get(entry)
    return read ? { ...entry, read } : entry
  })
}

const key = (measure: string, unit: string | null): string => `${measure}\n${unit ?? ""}`

/** Words in the note beside a status; "không" and "…" are none. */
const isEvidence = (note: Entry, status: Entry): boolean =>
  note.sheet === status.sheet &&
  note.row === status.row &&
  note.input === "text" &&
  note.read.state === "text" &&
  !saysMissing(note.read.text) &&
  !saysNothingArose(note.read.text)
