import type { Block, Paper, ReportHead } from "./report.ts"
import type { Layout } from "./report-settings.ts"
import type { Lang } from "./words.ts"

/** A letter to one agency, ready to be numbered and signed. */
export interface Letter {
  readonly agency: string
  readonly lang: Lang
  readonly layout: Layout
  readonly head: Pick<ReportHead, "parent" | "agency" | "number" | "nation" | "motto" | "placeAndDay">
  /** What it is about, below its number. */
  readonly about: string
  readonly addressee: string
  readonly blocks: readonly Block[]
  readonly paper: Pick<Paper, "recipients" | "signature">
}
