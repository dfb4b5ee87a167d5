import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"

/** What a plan has to explain, because a decision seldom says it outright. */
type UnreadKind =
  /** A report without a due day. */
  | "due-open"
  /** A target that holds every year. */
  | "every-year"
  /** A measure whose count several agencies share. */
  | "shared-measure"
  /** Checks between agencies. */
  | "cross-checks"

export interface UnreadItem {
  readonly kind: UnreadKind
  readonly item: string
  readonly at: TextPlace
}

/** Interpretations without a note beside them. */
export function* missingReadings(draft: PlanDraft): Generator<UnreadItem> {
  const { plan, crossChecks, statistics } = draft
  for (const [i, { id, due, reading }] of (plan?.value?.regime.kinds ?? []).entries())
    if (plan && due === null && !reading)
      yield { kind: "due-open", item: id, at: plan.at(["regime", "kinds", i, "due"]) }
  for (const document of draft.projects)
    for (const [i, { id, targets, measures, readings }] of (document.value?.indicators ?? []).entries()) {
      if (readings && readings.length > 0) continue
      const path = ["indicators", i]
      if (targets && !Array.isArray(targets) && !targets.everyYear.reading)
        yield { kind: "every-year", item: id, at: document.at([...path, "targets", "everyYear"]) }
      for (const [j, { id: measure, sources, reading }] of measures.entries())
        if (sources && sources.length > 1 && !reading)
          yield { kind: "shared-measure", item: measure, at: document.at([...path, "measures", j, "sources"]) }
    }
  for (const [i, { measures, reading }] of (statistics?.value?.tables ?? []).entries()) {
    if (reading || !statistics || statistics.value?.reading) continue
    for (const [j, { id, sources, reading: own }] of measures.entries())
      if (sources && sources.length > 1 && !own)
        yield { kind: "shared-measure", item: id, at: statistics.at(["tables", i, "measures", j, "sources"]) }
  }
  if (crossChecks?.value && !crossChecks.value.reading)
    for (const [i, { id, reading }] of crossChecks.value.crossChecks.entries())
      if (!reading) yield { kind: "cross-checks", item: id, at: crossChecks.at(["crossChecks", i]) }
  for (const [i, { id, reading }] of (statistics?.value?.crossChecks ?? []).entries())
    if (statistics && !reading && !statistics.value?.reading)
      yield { kind: "cross-checks", item: id, at: statistics.at(["crossChecks", i]) }
}
