import type { Block, Report, Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { narrowed } from "../narrow.ts"

/** A list behind the signature. */
export interface Annex {
  /** `I` */
  readonly numeral: string
  readonly title: string
  /** On paper turned sideways. */
  readonly wide: boolean
  readonly blocks: readonly Block[]
}

/** A section as the report's body has it, with the annex that holds its tables. */
export interface BodySection {
  readonly section: Section
  readonly annex: Annex | null
}

/** Sections whose tables are short enough to be read where they stand. */
const whole = new Set(["funding"])
const wide = new Set(["indicators", "activities", "checks"])

/**
 * What the body says and what goes behind the signature: sentences stay in the outline of the report, lists of agencies, activities and
 * findings become annexes, in the same order; what the figures stand on comes last.
 */
export function divided(report: Report): { readonly body: readonly BodySection[]; readonly annexes: readonly Annex[] } {
  const annexes: Annex[] = []
  const add = (title: string, wide: boolean, blocks: readonly Block[]): Annex => {
    const annex = { numeral: roman(annexes.length + 1), title, wide, blocks }
    annexes.push(annex)
    return annex
  }
  const body = report.sections.map((section): BodySection => {
    const tables = whole.has(section.id) ? [] : annexed(report, section)
    if (tables.length === 0) return { section, annex: null }
    return {
      section: { ...section, blocks: withoutTables(section.blocks) },
      annex: add(section.title, wide.has(section.id), tables),
    }
  })
  add(report.notes.title, false, report.notes.blocks)
  return { body, annexes }
}

/** The section's tables, each with the heading right above it. Indicators stand in one table: their sentences stay in the body. */
function annexed({ tables }: Report, { id, blocks }: Section): Block[] {
  if (id === "indicators") return tables.indicators.rows.length === 0 ? [] : [shown(withoutRemark(tables.indicators))]
  return blocks.flatMap((block, i): Block[] => {
    if (block.kind !== "table" || block.table.rows.length === 0) return []
    const above = blocks[i - 1]
    const bare = above?.kind === "table" || (id === "checks" && above?.kind !== "heading")
    const heading: Block[] =
      above?.kind === "heading" ? [above] : bare ? [{ kind: "heading", text: block.table.title }] : []
    return [...heading, block]
  })
}

const shown = (table: Table): Block => ({ kind: "table", table })

const withoutRemark = (table: Table): Table =>
  narrowed(
    table,
    table.columns.map(({ key }) => key).filter((key) => key !== "remark"),
  )

/** Without tables, and without headings that have nothing but a table. */
const withoutTables = (blocks: readonly Block[]): Block[] => {
  const texts = blocks.filter(({ kind }) => kind !== "table")
  return texts.filter(
    ({ kind }, i) => kind !== "heading" || (texts[i + 1] !== undefined && texts[i + 1]?.kind !== "heading"),
  )
}

const numerals = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const

const roman = (number: number): string => {
  let [left, text] = [number, ""]
  for (const [value, letters] of numerals)
    while (left >= value) {
      text += letters
      left -= value
    }
  return text
}
