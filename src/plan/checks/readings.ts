import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import { statedIndicators, statedMeasures } from "./stated.ts"

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
  for (const { indicator, document, path } of statedIndicators(draft))
    if (indicator.readings.length === 0 && indicator.targets && "everyYear" in indicator.targets)
      if (!indicator.targets.everyYear.reading)
        yield { kind: "every-year", item: indicator.id, at: document.at([...path, "targets", "everyYear"]) }
  const tables = new Map(
    statistics?.value?.tables.map((table) => [table.id, table.reading ?? statistics.value?.reading]),
  )
  for (const { measure, document, path, holder, indicator } of statedMeasures(draft)) {
    const isRead = measure.reading ?? tables.get(holder) ?? indicator?.readings[0]
    if (measure.sources.length > 1 && !isRead)
      yield { kind: "shared-measure", item: measure.id, at: document.at([...path, "sources"]) }
  }
  for (const document of [crossChecks, statistics])
    for (const [i, { id, reading }] of document?.value?.crossChecks.entries() ?? [])
      if (document && !reading && !document.value?.reading)
        yield { kind: "cross-checks", item: id, at: document.at(["crossChecks", i]) }
}
