// What exceljs leaves to mend: rows and their texts, links to cells, boxes of comments, whole references and filters, the default font, the order
// in fonts, charts, and a container without the clock in it.
import { strFromU8, strToU8, unzipSync } from "fflate"
import { by } from "../../base/order.ts"
import { cellRef, rangeRef } from "../address.ts"
import type { Book, BookSheet, Style } from "../book.ts"
import { addCharts } from "../charts.ts"
import { font } from "../look.ts"
import type { StyledCell } from "./cells.ts"
import { hasComments, withBoxes } from "./comment.ts"
import { joined, type Packed, packed } from "./pack.ts"
import { sheetData } from "./rows.ts"
import { sharedStrings } from "./strings.ts"
import { encoded } from "./text.ts"

/** The package that exceljs wrote for `book`, mended: entries in order, none with the time of writing. `styled`: where each style was first used. */
export function mend(bytes: Uint8Array, book: Book, styled: ReadonlyMap<Style, StyledCell>): Uint8Array {
  const parts = unzipSync(bytes)
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name]
    if (part) parts[name] = strToU8(change(strFromU8(part)))
  }
  const partOf = (index: number) => `xl/worksheets/sheet${index + 1}.xml`
  const numberOf = styleNumbers(
    new Map(book.sheets.map(({ name }, index) => [name, strFromU8(parts[partOf(index)] ?? new Uint8Array())])),
    styled,
  )
  addCharts(parts, book.sheets)
  const strings = sharedStrings()
  // The rows are by far the most of it: each sheet is packed at once, and let go of.
  const done = new Map<string, Packed>()
  for (const [index, sheet] of book.sheets.entries()) {
    const name = partOf(index)
    const xml = strFromU8(parts[name] ?? new Uint8Array())
    done.set(name, packed(name, withRows(withLinks(xml, sheet), sheetData(sheet, numberOf, strings))))
    delete parts[name]
  }
  edit("xl/sharedStrings.xml", strings.xml)
  const commented = book.sheets.filter(hasComments)
  for (const [index, sheet] of commented.entries()) {
    edit(`xl/drawings/vmlDrawing${index + 1}.vml`, (xml) => withBoxes(xml, sheet))
    edit(`xl/comments${index + 1}.xml`, (xml) => withAuthor(xml, book.creator))
  }
  edit("xl/styles.xml", (xml) => withFontsInOrder(withDefaultFont(xml)))
  edit("xl/workbook.xml", (xml) => withFilters(withWholeReferences(xml), book))
  for (const [name, part] of Object.entries(parts)) done.set(name, packed(name, part))
  return joined(done)
}

/** The numbers that exceljs gave the styles, by what it wrote into the first cell of each. */
function styleNumbers(
  sheets: ReadonlyMap<string, string>,
  styled: ReadonlyMap<Style, StyledCell>,
): (style: Style) => number {
  const written = new Map(
    [...sheets].map(([name, xml]) => [
      name,
      new Map([...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].map(([, ref = "", id]) => [ref, Number(id)])),
    ]),
  )
  const numbers = new Map([...styled].map(([style, { sheet, ref }]) => [style, written.get(sheet)?.get(ref) ?? 0]))
  return (style) => numbers.get(style) ?? 0
}

function withRows(xml: string, { rows, dimension }: ReturnType<typeof sheetData>): Uint8Array {
  const [before = "", after = ""] = xml
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${dimension}"/>`)
    .split(/<sheetData(?:\/>|>.*?<\/sheetData>)/s)
  return rows.isEmpty()
    ? rows.between(`${before}<sheetData/>`, after)
    : rows.between(`${before}<sheetData>`, `</sheetData>${after}`)
}

/** Links inside the workbook name their place (`location`); exceljs would make them links to elsewhere, and only on text. */
function withLinks(xml: string, sheet: BookSheet): string {
  const links: string[] = []
  for (const [row, { cells }] of sheet.rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell?.link) {
        const location = encoded(`'${cell.link.sheet}'!${cell.link.cell}`)
        links.push(`<hyperlink ref="${cellRef(row + 1, column + 1)}" location="${location}"/>`)
      }
  if (links.length === 0) return xml
  // The schema's order: after the validations, before what is said of printing.
  return xml.replace(/<(?:printOptions|pageMargins)\b/, (next) => `<hyperlinks>${links.join("")}</hyperlinks>${next}`)
}

/** exceljs fixes a print area's columns only: `$A1:$C18`. */
const withWholeReferences = (xml: string): string =>
  xml.replace(/!\$([A-Z]+)(\d+):\$([A-Z]+)(\d+)</g, "!$$$1$$$2:$$$3$$$4<")

/** Filtered ranges have a hidden name, which exceljs leaves out: without it some programs lose the filter. */
function withFilters(xml: string, { sheets }: Book): string {
  const names = sheets.flatMap(({ name, autoFilter }, i) => {
    if (autoFilter === undefined) return []
    const range = rangeRef(autoFilter).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${encoded(`'${name}'!${range}`)}</definedName>`
  })
  return names.length === 0 ? xml : xml.replace("<definedNames>", `<definedNames>${names.join("")}`)
}

/** The default font gives column widths their unit (the width of a digit), and is what people type in outside the styled cells. */
const withDefaultFont = (xml: string): string =>
  xml
    .replace('<sz val="11"/>', '<sz val="12"/>')
    .replaceAll('<name val="Calibri"/>', `<name val="${font}"/>`)
    .replaceAll('<scheme val="minor"/>', "")

/** What stands in a font, in the order in which Excel writes it. ECMA-376 takes any; Office's own schema, which Microsoft's validator holds, only this. */
const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ")

const withFontsInOrder = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const elements = [...inside.matchAll(/<(\w+)[^>]*>/g)].sort(by(([, name = ""]) => fontOrder.indexOf(name)))
    return `<font>${elements.map(([element]) => element).join("")}</font>`
  })

const withAuthor = (xml: string, author: string): string =>
  xml.replace("<author>Author</author>", `<author>${encoded(author)}</author>`)
