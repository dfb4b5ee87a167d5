// The province's report as a value: what md, xlsx, html and docx say, before any of them says it in its own way.
import type { Chart, Lead } from "./chart.ts"
import type { Layout } from "./plan.ts"
import type { ReportWorkbook } from "./sheet.ts"
import type { Address, Table, Tone } from "./table.ts"
import type { Lang } from "./words.ts"

export interface Report {
  readonly lang: Lang
  /** The document that says how an official paper looks. */
  readonly layout: Layout
  readonly head: ReportHead
  /** What the state of the plan is, on one page. */
  readonly summary: Section
  /** I to VII, in the order of an official report. */
  readonly sections: readonly Section[]
  /** How the figures were come by: readings, errata, how to read. */
  readonly notes: Section
  /** Tables in full, for a page that can keep them closed. */
  readonly more: Section
  readonly paper: Paper
  /** On a report that is not in the plan's language: the plan's own texts, which stay in theirs. */
  readonly passages: readonly string[]
  readonly workbook: ReportWorkbook
}

/** The title block of an official report. Blanks that only a person can fill are dots. */
export interface ReportHead {
  readonly parent: string
  readonly agency: string
  readonly number: string
  readonly nation: string
  readonly motto: string
  readonly placeAndDay: string
  readonly title: string
  readonly subject: string
  /** The decision that the plan was issued with. */
  readonly basis: string
  readonly addressee: string
  /** As-of day, plan and revision, in one line. */
  readonly standing: string
}

/** What an official paper says besides: by which decision it reports, for whom it is, who signs. Blanks are dots. */
export interface Paper {
  readonly opening: string
  readonly recipients: { readonly title: string; readonly lines: readonly string[] }
  /** Lines of the signature, from above; `hint` says what a blank waits for, `space` is room to write. */
  readonly signature: readonly { readonly kind: "blank" | "hint" | "space"; readonly text: string }[]
  /** Below each annex's title: to which report it belongs. */
  readonly attached: string
}

/**
 * The documents that a report becomes: a text; a page, on which things open, sort and are searched; an official paper, with annexes behind
 * its signature.
 */
export type Place = "text" | "page" | "body" | "annex"

export interface Section {
  /** `deadlines`, `indicators` …: for links within a document. */
  readonly id: string
  /** `I`; null for the summary and the notes. */
  readonly number: string | null
  readonly title: string
  /** How the paper lies on which the section's annex is printed; upright, if nothing is said. */
  readonly annex?: "upright" | "wide"
  readonly blocks: readonly Block[]
}

/** What a report is made of, by kind. */
export interface Blocks {
  readonly heading: { readonly text: string }
  /** `lead` is set in bold before the text, by tone. */
  readonly paragraph: { readonly lead: Lead | null; readonly text: string }
  readonly list: { readonly items: readonly ListItem[] }
  readonly table: {
    readonly table: Table
    /** No heading above says what the table is: its title does, in a paper. */
    readonly titled?: true
    /** Rows belong to those above them: they are not sorted. */
    readonly fixed?: true
  }
  readonly chart: { readonly chart: Chart }
  readonly tiles: { readonly title: string; readonly tiles: readonly Tile[] }
  readonly details: { readonly opens: "figures" | "tables"; readonly items: readonly Detail[] }
  /** Who stands where: a table of states, by rows that belong together. */
  readonly matrix: { readonly table: Table }
}

export type BlockKind = keyof Blocks

export type Block<Kind extends BlockKind = BlockKind> = {
  [One in Kind]: Blocks[One] & {
    readonly kind: One
    /** Where it stands; in the text, on the page and in the paper's body, if nothing is said. */
    readonly on?: readonly Place[]
  }
}[Kind]

/** One figure of the few that say most. */
export interface Tile {
  readonly figure: string
  readonly text: string
  /** Of how much; what it stands for where there is nothing. */
  readonly of: string
  readonly tone: Tone
}

/** What can be opened: a figure with the rows behind it. Where nothing opens, what is said of it stands in a list, without the rows. */
export interface Detail {
  /** Where figures elsewhere point at it. */
  readonly at: Address | null
  /** `CT1.2`; null for what has no code. */
  readonly code: string | null
  readonly name: string
  readonly lead: Lead | null
  /** What a machine calls the lead: `not-attained`. */
  readonly state: string | null
  readonly text: string
  /** The whole text of what the name is short for. */
  readonly about: string | null
  readonly remarks: readonly string[]
  /** How the plan is read: in a paper that stands in the notes, once. */
  readonly readings: readonly string[]
  readonly tables: readonly Table[]
}

export interface ListItem {
  readonly lead: Lead | null
  readonly text: string
  /** Remarks below the item. */
  readonly under: readonly string[]
}
