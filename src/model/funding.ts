// What money is asked for, and by whom.
import type { Passage } from "./passage.ts"

export interface Funding {
  readonly clause: string
  /** The unit of every amount: "triệu đồng". */
  readonly unit: string
  readonly sources: ReadonlyMap<string, FundingSource>
  /** The agency whose rows are what the province allocated in all: compared with the agencies' sum, never added to it. */
  readonly allocator: string | null
  /** Id of the check of the allocator's rows against the agencies' sum: `DC7`, before `/` and the row's id. */
  readonly crossCheck: string | null
  readonly rows: ReadonlyMap<string, FundingRow>
  readonly mechanism: Passage | null
  readonly reading: string | null
}

interface FundingSource {
  readonly id: string
  readonly name: string
}

/** `KP1/trung-uong`: a project and a source. */
export interface FundingRow {
  readonly id: string
  /** What forms print, and people read: the source's number behind the project's prefix, `KP1.1`. */
  readonly code: string
  readonly project: string
  readonly source: string
}
