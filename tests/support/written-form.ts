import { examine } from "../../src/engine/validate/validate.ts"
import { cellRef } from "../../src/excel/address.ts"
import { rowsAsked } from "../../src/form/layout/asked.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import type { Form, FormCell } from "../../src/model/form.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import { relationsXml, type SmallBook, sheetXml, smallBook } from "./package.ts"
import { plan } from "./plan.ts"

// A form that is answered well, written by hand, so that a test can write one cell of it exactly as an office program does.

export interface Written extends Pick<SmallBook, "styles" | "strings" | "related" | "afterSheets"> {
  readonly agency?: string
  readonly period?: string
  /** Without `_meta`, the cover alone says whose it is. */
  readonly meta?: false
  /** By row, or row and column's key: the `<c>` as it is written, `@` for its address; "" for none. */
  readonly cells?: Readonly<Record<string, string>>
  /** By sheet: what stands before and behind its rows. */
  readonly before?: Readonly<Record<string, string>>
  readonly after?: Readonly<Record<string, string>>
  /** By sheet: parts that it is related to, by the type of the relationship, with their parts. */
  readonly drawings?: Readonly<Record<string, string>>
  /** By sheet, then column: the heading as it is written. */
  readonly headings?: Readonly<Record<string, string>>
  /** By sheet: rows below its own. */
  readonly rows?: Readonly<Record<string, string>>
  /** More sheets, by name: their rows. */
  readonly sheets?: Readonly<Record<string, string>>
  readonly parts?: Readonly<Record<string, string>>
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const textCell = (ref: string, text: string): string =>
  text === "" ? "" : `<c r="${ref}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
const numberCell = (ref: string, number: number): string => `<c r="${ref}"><v>${number}</v></c>`

function answer(form: Form, { input, column }: FormCell, ref: string): string {
  const texts: Partial<Record<FormCell["input"], string>> = {
    status: "Đang thực hiện",
    day: "03/01/2014",
    agency: plan.agencies.get(form.agency)?.name ?? "",
    period: plan.periods.get(form.period)?.name.vi ?? "",
  }
  if (input === "count" || input === "number") return numberCell(ref, 12)
  if (input === "amount") return numberCell(ref, column === "spent" ? 10 : 12)
  return textCell(ref, texts[input] ?? (column === "value" ? "45/BC" : ""))
}

/** The workbook's bytes. */
export function writtenForm(written: Written): Uint8Array {
  const { agency = "so-tttt", period = "2013", cells = {}, drawings = {}, headings = {} } = written
  const form = layOut(plan, agency, period)
  const meta = [
    ["plan", plan.id],
    ["revision", "1"],
    ["form", "1"],
    ["agency", agency],
    ["period", period],
    ["rows", rowsAsked(form)],
  ]
  const metaRows = meta
    .map(([name = "", value = ""], at) => {
      const row = at + 1
      return `<row r="${row}">${textCell(`A${row}`, name)}${textCell(`B${row}`, value)}</row>`
    })
    .join("")
  const used = new Set<string>()
  const rowsOf = (sheet: (typeof form.sheets)[number]): string => {
    const head = sheet.columns.map(({ heading }, column) => {
      const ref = cellRef(1, column + 1)
      return headings[`${sheet.name} ${heading}`]?.replaceAll("@", ref) ?? textCell(ref, heading)
    })
    const rows = sheet.rows.map(({ code, label, unit, cells: inputs }, index) => {
      const row = index + 2
      const line = sheet.columns.map(({ key, id }, column) => {
        const ref = cellRef(row, column + 1)
        const input = inputs.find((one) => one.column === key)
        const names = [`${code} ${key}`, ...(input === inputs[0] && input ? [code] : [])]
        const name = names.find((one) => one in cells)
        if (name !== undefined) {
          used.add(name)
          return (cells[name] ?? "").replaceAll("@", ref)
        }
        if (input) return answer(form, input, ref)
        return textCell(ref, id === "code" ? code : id === "label" ? label : id === "unit" ? (unit ?? "") : "")
      })
      return `<row r="${row}">${line.join("")}</row>`
    })
    return `<row r="1">${head.join("")}</row>${rows.join("")}`
  }
  const sheets = Object.fromEntries([
    ...form.sheets.map((sheet) => {
      const drawing = drawings[sheet.name] === undefined ? "" : '<drawing r:id="rId1"/>'
      const around = {
        before: written.before?.[sheet.name] ?? "",
        after: (written.after?.[sheet.name] ?? "") + drawing,
      }
      return [sheet.name, sheetXml(rowsOf(sheet) + (written.rows?.[sheet.name] ?? ""), around)]
    }),
    ...Object.entries(written.sheets ?? {}).map(([name, rows]) => [name, sheetXml(rows)]),
    ...(written.meta === false ? [] : [["_meta", sheetXml(metaRows)]]),
  ])
  const left = Object.keys(cells).filter((name) => !used.has(name))
  if (left.length > 0) throw new RangeError(`no such cell for input: ${left.join(", ")}`)
  const parts = Object.entries(drawings).flatMap(([name, xml]) => {
    const number = Object.keys(sheets).indexOf(name) + 1
    const relations = relationsXml([{ id: "rId1", type: "drawing", target: `../drawings/drawing${number}.xml` }])
    return [
      [`xl/worksheets/_rels/sheet${number}.xml.rels`, relations],
      [`xl/drawings/drawing${number}.xml`, xml],
    ]
  })
  const { styles, strings, related, afterSheets } = written
  return smallBook({
    sheets,
    states: { _meta: "veryHidden" },
    parts: { ...Object.fromEntries(parts), ...written.parts },
    ...(styles === undefined ? {} : { styles }),
    ...(strings === undefined ? {} : { strings }),
    ...(related === undefined ? {} : { related }),
    ...(afterSheets === undefined ? {} : { afterSheets }),
  })
}

/** The form, checked. */
export const checkedForm = (written: Written): CheckedSubmission =>
  examine(plan, { file: "in/so-tttt.xlsx", sha256: null, bytes: writtenForm(written), fault: null })

/** What was found at a row (at its cells, or at the sheet for what has no row), a line each: `QN306 12? 121`. */
export const foundAt = ({ diagnostics }: CheckedSubmission, row: string): string[] =>
  diagnostics
    .filter(({ place }) => place.kind === "workbook" && place.row === row)
    .map(({ code, facts }) => {
      const guess = typeof facts.guess === "string" ? ` ${facts.guess}?` : ""
      const joined = typeof facts.joined === "string" ? ` ${facts.joined}` : ""
      return `${code}${guess}${joined}`
    })
