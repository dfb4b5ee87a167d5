// The province's report as a value: what md, xlsx, html and docx say, before any of them says it in its own way.

import type { Chart, Lead } from "./chart.ts"
import type { Layout } from "./report-settings.ts"
import type { ReportWorkbook } from "./sheet.ts"
import type { Address, Table, Tone } from "./table.ts"
import type { Lang } from "./words.ts"

export interface Report {
  readonly lang: Lang
  /** The document that says how an official paper looks. */
  readonly layout: Layout
  readonly head: ReportHead
  /** In order: what only a page shows first, the report itself, its annexes, what is for the office, tables in full. */
  readonly sections: readonly Section[]
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
  readonly addressee: string
  /** As-of day, and what edition it is. */
  readonly standing: string
}

/** What an official paper says around its sections. Blanks, which only a person can fill, are dots. */
export interface Paper {
  readonly opening: string
  readonly closing: string
  readonly recipients: { readonly title: string; readonly lines: readonly string[] }
  /** Lines of the signature, from above; `hint` says what a blank waits for, `space` is room to write. */
  readonly signature: readonly { readonly kind: "line" | "hint" | "space"; readonly text: string }[]
  /** Below each annex's title: to which report it belongs. */
  readonly attached: string
  /** What the office's own paper is called. */
  readonly office: string
}

/** `body`: the report that is signed; `annex`: behind its signature; `office`: for the office that consolidates; `screen`: on a page alone. */
export type SectionRole = "body" | "annex" | "office" | "screen"

export interface Section {
  /** For links within a document. */
  readonly id: string
  readonly role: SectionRole
  /** `I`, `Phụ lục II`; null where it has none. */
  readonly label: string | null
  readonly title: string
  /** How the paper lies that an annex is printed on; upright, if nothing is said. */
  readonly lies?: "wide"
  readonly blocks: readonly Block[]
}

/** A section before it has its place in the report. */
export type SectionParts = Pick<Section, "title" | "lies" | "blocks">

/** What a report is made of, by kind. */
interface Blocks {
  /** Of the second rank below the section's title, if it says so. */
  readonly heading: { readonly text: string; readonly minor?: true }
  /** `lead` is set in bold before the text, by tone; `minor` where it stands for a heading of the second rank. */
  readonly paragraph: { readonly lead: Lead | null; readonly text: string; readonly minor?: true }
  readonly list: { readonly items: readonly ListItem[] }
  /** Room that only a person can fill. */
  readonly blank: { readonly text: string }
  readonly table: {
    readonly table: Table
    /** No heading above says what the table is: its title does, in a paper. */
    readonly titled?: true
    /** Rows belong to those above them: they are not sorted. */
    readonly fixed?: true
  }
  readonly chart: { readonly chart: Chart }
  readonly details: { readonly items: readonly Detail[] }
}

/** What a page alone shows. */
interface ScreenBlocks {
  readonly tiles: { readonly title: string; readonly tiles: readonly Tile[] }
  /** Who stands where: a table of states, by rows that belong together. */
  readonly matrix: { readonly table: Table }
  /** Each closed until it is wanted. */
  readonly tables: { readonly tables: readonly Table[] }
}

type AllBlocks = Blocks & ScreenBlocks

export type BlockKind = keyof AllBlocks
export type PaperKind = keyof Blocks

export type Block<Kind extends BlockKind = BlockKind> = {
  [One in Kind]: AllBlocks[One] & { readonly kind: One }
}[Kind]

/** One figure of the few that say most. */
export interface Tile {
  /** `11/17` */
  readonly figure: string
  readonly text: string
  readonly tone: Tone
}

/** A figure that opens to the rows behind it. Where nothing opens, what is said of it stands in a list, without the rows. */
export interface Detail {
  /** Where figures elsewhere point at it. */
  readonly at: Address
  /** `CT1.2` */
  readonly code: string
  readonly name: string
  readonly lead: Lead
  /** What a machine calls the lead: `not-attained`. */
  readonly state: string
  readonly text: string
  /** The whole of it as an item of a list, with what stands below that. */
  readonly said: string
  readonly under: readonly string[]
  /** The whole text of what the name is short for. */
  readonly about: string
  /** Also how the plan is read. */
  readonly remarks: readonly string[]
  readonly tables: readonly Table[]
}

export interface ListItem {
  readonly lead: Lead | null
  readonly text: string
  /** Remarks below the item. */
  readonly under: readonly string[]
}
