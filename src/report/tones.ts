import type { Mandate } from "../model/agency.ts"
import type { IndicatorStatus } from "../model/attainment.ts"
import type { ObligationState } from "../model/compliance.ts"
import type { Severity } from "../model/diagnostic.ts"
import type { Status, SubmissionState } from "../model/submission.ts"
import type { Tone } from "../model/table.ts"

/** How a status is coloured, one table for every kind of status. */
export const indicatorTone: Readonly<Record<IndicatorStatus, Tone>> = {
  attained: "good",
  "not-attained": "bad",
  "in-progress": "waiting",
  "nothing-arose": "plain",
  inconclusive: "partly",
  "no-data": "partly",
}

export const obligationTone: Readonly<Record<ObligationState, Tone>> = {
  "not-due": "waiting",
  "on-time": "good",
  late: "partly",
  "unknown-day": "partly",
  missing: "bad",
  exempt: "plain",
}

/** A requested agency's silence is no breach. */
export const silenceTone: Readonly<Record<Mandate, Tone>> = { ordered: "bad", requested: "partly" }

export const statusTone: Readonly<Record<Status, Tone>> = {
  "not-started": "bad",
  "under-way": "waiting",
  done: "good",
  "nothing-arose": "plain",
}

export const qualityTone: Readonly<Record<SubmissionState, Tone>> = {
  clean: "good",
  "with-errors": "partly",
  unusable: "bad",
}

export const severityTone: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "partly", note: "plain" }
