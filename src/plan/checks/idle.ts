import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"

/** Agencies that owe a report and are asked nothing in it: no role, no measure, no duty. */
export function* idleAgencies(
  draft: PlanDraft,
): Generator<{ readonly id: string; readonly name: string; readonly at: TextPlace }> {
  const document = draft.agencies
  if (!document?.value || draft.projects.some(({ value }) => value === null)) return
  const busy = new Set<string>()
  const levels = new Set<string>([
    ...(draft.plan?.value?.funding.everyProject ?? []),
    ...Object.keys(draft.plan?.value?.regime.activitiesOf ?? {}),
  ])
  const note = (who: { readonly agency: string } | { readonly every: string }) =>
    "agency" in who ? busy.add(who.agency) : levels.add(who.every)
  // Who consolidates others' reports has these to send on.
  for (const { reportsTo } of document.value.agencies) busy.add(reportsTo ?? "")
  for (const duty of document.value.duties) for (const who of duty.agencies) note(who)
  for (const { value } of draft.projects) {
    if (!value) continue
    for (const { lead, coordinators, activities } of [value, ...value.subProjects])
      for (const id of [lead, ...coordinators, ...activities.flatMap(({ by }) => by ?? [])]) busy.add(id)
    for (const { measures } of value.indicators)
      for (const { sources } of measures) for (const source of sources) note(source)
  }
  for (const [i, { id, name, level }] of document.value.agencies.entries())
    if (!busy.has(id) && !levels.has(level)) yield { id, name, at: document.at(["agencies", i]) }
}
