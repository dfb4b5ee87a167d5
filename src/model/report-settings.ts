// How the report of whoever consolidates is written.

/** The document that says how an official paper is laid out. */
export type Layout = "ND30/2020" | "TT01/2011"

/** How the province's report is written. */
export interface ReportSettings {
  readonly layout: Layout
  readonly letterhead: Letterhead | null
  /** The measures that the report begins with: what happened, each beside the year before. */
  readonly situation: readonly string[]
  /** What it says of how the work is directed. */
  readonly direction: { readonly duties: readonly string[]; readonly measures: readonly string[] }
}

/** Who issues the province's report, to whom, and who signs it. */
interface Letterhead {
  readonly over: string | null
  readonly issuer: string
  /** Behind the number: `BC-CAT-PV11`. */
  readonly symbol: string
  readonly place: string
  readonly recipients: readonly string[]
  readonly archive: string
  /** The lines above the signature. */
  readonly signs: readonly string[]
}
