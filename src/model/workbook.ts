import type { PersonalKind } from "./personal.ts"

// A workbook is cells that know their address, nothing more. Meaning comes later.

export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly date1904: boolean
  readonly macros: boolean
  /** Targets of links to other workbooks, as the file names them. */
  readonly externalLinks: readonly string[]
  /** Text that travels with the file outside its cells: names, properties, text boxes, caches … */
  readonly asides: readonly Aside[]
  /** Formulas are computed only when somebody asks for it (`calcMode="manual"`). */
  readonly manualCalculation?: boolean
  /** What the file holds and nobody looked into, by kind, with how many there are. */
  readonly unread: ReadonlyMap<UnreadKind, number>
}

/** Text outside the cells: of what kind, whose (`dc:creator`, a part's name), and what it says. */
export interface Aside {
  readonly kind: AsideKind
  readonly name: string
  readonly text: string
  /** The sheet that it lies on, and the cell that it is anchored at, where the file says so. */
  readonly sheet?: string
  readonly cell?: string
  /** What it is labelled with: the field of a cache, the paragraph before, the element around it. */
  readonly label?: string
}

export type AsideKind =
  | "defined-name"
  | "property"
  | "header-footer"
  | "drawing"
  | "chart"
  | "diagram"
  | "pivot-cache"
  | "external-cache"
  | "validation"
  | "hyperlink"
  | "number-format"
  | "comment-author"
  | "custom-xml"
  | "shared-string"
  | "part-name"
  | "file-name"
  | "other-part"

/** `object`: an embedded file; `beyond`: parts beyond what is looked through of one file; `damaged`: parts that cannot be read. */
export type UnreadKind = "object" | "picture" | "data-model" | "control" | "beyond" | "damaged" | "other"

export type Visibility = "visible" | "hidden" | "very-hidden"

export interface Sheet {
  readonly name: string
  readonly visibility: Visibility
  /** Cells that hold something (a value, a formula), by row, then column. Formatted blanks are not kept. */
  readonly cells: readonly Cell[]
  readonly merges: readonly CellRange[]
  readonly comments: readonly CellComment[]
  /** The cells that each picture lies over. */
  readonly pictures?: readonly CellRange[]
  readonly tables?: readonly Table[]
}

/** Cells that formulas name by their column: `SUM(Bảng1[Số])`. Names are in lower case. */
export interface Table {
  readonly name: string
  readonly range: CellRange
  /** So many rows at its head and at its foot are no data. */
  readonly headers: number
  readonly totals: number
  readonly columns: readonly string[]
}

/** Rows and columns count from 1; both ends belong to the range. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface CellComment {
  readonly ref: string
  readonly text: string
  /** Who wrote it: Excel begins the text with it. */
  readonly author?: string
}

export interface Cell {
  /** `D7` */
  readonly ref: string
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** What the number format makes of a number. */
  readonly format: "general" | "number" | "date" | "percent" | "text"
  readonly formula: string | null
  /** The font's name as the file has it; null where none is named. */
  readonly font: string | null
  /** In a hidden row or column, or white on white. The sheet's own visibility is the sheet's. */
  readonly hidden: boolean
  /** Of a formula that several cells share and another cell writes out: that cell, from which its references are seen. */
  readonly formulaOf?: string
  /** How it looks, where it does not plainly show what it holds. */
  readonly look?: CellLook
}

/** What a person sees in a cell that its value does not tell. */
export interface CellLook {
  /** How the whole of it stands. */
  readonly mark?: Mark
  /** Its text in pieces, where they do not all stand the same way. */
  readonly pieces?: readonly Piece[]
  /** What its number format shows, where that is not simply what it holds: `12` of 12000, nothing of `;;;`. */
  readonly shown?: string
  /** Its column is so narrow, or its row so low, that not all of the figure is seen: `####`, or a piece of it. */
  readonly narrow?: true
  /** A picture placed in the cell stands for its value. */
  readonly picture?: true
}

/** Crossed out; above the line, as marks of footnotes are; below it; in the colour of the paper, or too small to be seen; in a font that has pictures for
 * letters. */
export type Mark = "struck" | "raised" | "lowered" | "unseen" | "pictured"

export interface Piece {
  readonly text: string
  readonly mark: Mark | null
}

export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** An ISO date cell (`t="d"`). */
  | { readonly kind: "iso-date"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** `#REF!`, `#N/A` … */
  | { readonly kind: "error"; readonly error: string }
  /** A formula without a cached value. */
  | { readonly kind: "none" }

/** Why a file could not be read as a workbook. */
export type ReadFault =
  | { readonly kind: "not-a-workbook"; readonly found: FoundFile }
  | { readonly kind: "corrupt"; readonly detail: string }
  | { readonly kind: "encrypted" }
  | { readonly kind: "over-limit"; readonly limit: string; readonly most: number }

/** What a file that is not an .xlsx workbook is. */
export type FoundFile =
  | "empty"
  | "xls"
  | "xlsb"
  | "ods"
  | "docx"
  | "doc"
  | "pptx"
  | "pdf"
  | "html"
  | "xml-2003"
  | "csv"
  | "text"
  | "image"
  | "zip"
  | "archive"
  | "lock-file"
  | "folder"
  | "device"
  | "unreadable"
  | "unknown"

/**
 * Inflates by the machine's own means: `size` bytes and their CRC-32. Null where it cannot, or has doubts: the library inflates again, and
 * says what is wrong.
 */
export type Inflate = (packed: Uint8Array, size: number) => { readonly bytes: Uint8Array; readonly crc: number } | null

/** The bytes of a submitted file, with what the outside world knows of it. */
export interface WorkbookSource {
  /** The path as people gave it, `/` between folders; where its own name tells of a person, as it may be shown. */
  readonly file: string
  /** What its own name, which is not shown, tells. */
  readonly nameHolds?: readonly PersonalKind[]
  readonly sha256: string | null
  readonly bytes: Uint8Array
  /** Set where the host already knows that there is nothing to read: a folder, a device, no permission, a file too large to load. */
  readonly fault: ReadFault | null
  /** Faster than the library's, where the host has it. */
  readonly inflate?: Inflate
}
