import { groupBy } from "../../base/order.ts"
import { numberCell, textCell } from "../../figures/cells.ts"
import { type Column, column, data, tableOf } from "../../figures/table.ts"
import type { Version } from "../../model/compliance.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { findRule } from "../../rules/index.ts"
import { printable } from "../../rules/quote.ts"
import { letterWords } from "./words.ts"

interface At {
  readonly sheet: string | null
  readonly cell: string | null
}

const placeOf = ({ place }: Diagnostic): At =>
  place.kind === "workbook" ? { sheet: place.sheet, cell: place.cell } : { sheet: null, cell: null }

/** Cells of one column that follow one another as a range: `D7:D12`. */
export function ranges(cells: readonly string[]): string {
  const out: { column: string; from: number; until: number }[] = []
  for (const cell of cells) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
    const row = Number(digits)
    const last = out.at(-1)
    if (last && last.column === letters && last.until + 1 === row) last.until = row
    else out.push({ column: letters, from: row, until: row })
  }
  return out
    .map(({ column: letters, from, until }) =>
      from === until ? `${letters}${from}` : `${letters}${from}:${letters}${until}`,
    )
    .join(", ")
}

/** What stood in a cell, as far as it may be repeated: personal data were hidden when the report was read. */
function typedAt(version: Version, { sheet, cell }: At): string {
  const entries = version.checked.submission.entries
  const found = cell === null ? undefined : entries.find(({ at }) => at.sheet === sheet && at.cell === cell)
  return found === undefined ? "" : printable(found.typed)
}

/** From so many on, findings of one rule on one sheet that say nothing of what was typed stand in one line. */
const many = 4

interface Line {
  readonly where: string
  readonly typed: string
  readonly what: string
  readonly how: string
}

function lines(version: Version, findings: readonly Diagnostic[], lang: Lang): Line[] {
  const own = letterWords[lang]
  const sheetOf = (finding: Diagnostic) => placeOf(finding).sheet
  return [...groupBy(findings, (finding) => JSON.stringify([finding.code, sheetOf(finding)])).values()].flatMap(
    (group) => {
      const told = group.map((finding) => ({
        finding,
        at: placeOf(finding),
        typed: typedAt(version, placeOf(finding)),
      }))
      const blank = told.filter(({ at, typed }) => at.cell !== null && typed === "")
      const [first] = blank
      const joined = blank.length >= many && first !== undefined
      const single = joined ? told.filter((one) => !blank.includes(one)) : told
      const one = ({ finding, at, typed }: (typeof told)[number]): Line => ({
        where: own.where(at.sheet, at.cell),
        typed,
        what: finding.message[lang],
        how: finding.fix[lang],
      })
      if (!joined) return single.map(one)
      const { finding, at } = first
      const cells = ranges(blank.map((each) => each.at.cell ?? ""))
      const title = findRule(finding.code)?.[lang].title ?? finding.message[lang]
      return [{ where: own.where(at.sheet, cells), typed: "", what: title, how: finding.fix[lang] }, ...single.map(one)]
    },
  )
}

/** The cells to be corrected or looked at again: what was typed, what is wrong with it, what to do. */
export function cellsTable(version: Version, findings: readonly Diagnostic[], lang: Lang): Table {
  const { columns: c, blank } = letterWords[lang]
  const columns: readonly Column<Line & { readonly position: number }>[] = [
    column.centre("position", c.position, 5, ({ position }) => numberCell(position)),
    column.left("where", c.where, 16, ({ where }) => textCell(where)),
    column.left("typed", c.typed, 16, ({ typed }) => textCell(typed === "" ? blank : typed)),
    column.left("what", c.what, 31, ({ what }) => textCell(what)),
    column.left("how", c.how, 32, ({ how }) => textCell(how)),
  ]
  const rows = lines(version, findings, lang).map((line, i) => data({ ...line, position: i + 1 }))
  return tableOf({ id: "cells", title: "", columns, rows })
}
