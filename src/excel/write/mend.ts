// What exceljs leaves to mend: links to cells, rows that grow, boxes of comments, whole references and filters, the default font, the order
// in fonts, charts, and a container without the clock in it.
import { strFromU8, strToU8, unzipSync } from "fflate"
import { by } from "../../base/order.ts"
import { cellRef, rangeRef } from "../address.ts"
import type { Book, BookSheet } from "../book.ts"
import { addCharts } from "../charts.ts"
import { font } from "../look.ts"
import { hasComments, withBoxes } from "./comment.ts"
import { pack } from "./pack.ts"

/** The package that exceljs wrote for `book`, mended: entries in order, none with the time of writing. */
export function mend(bytes: Uint8Array, book: Book): Uint8Array {
  const parts = unzipSync(bytes)
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name]
    if (part) parts[name] = strToU8(change(strFromU8(part)))
  }
  for (const [index, sheet] of book.sheets.entries())
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withLinks(growing(xml, sheet), sheet))
  const commented = book.sheets.filter(hasComments)
  for (const [index, sheet] of commented.entries()) {
    edit(`xl/drawings/vmlDrawing${index + 1}.vml`, (xml) => withBoxes(xml, sheet))
    edit(`xl/comments${index + 1}.xml`, (xml) => withAuthor(xml, book.creator))
  }
  edit("xl/styles.xml", (xml) => withFontsInOrder(withDefaultFont(xml)))
  edit("xl/workbook.xml", (xml) => withFilters(withWholeReferences(xml), book))
  addCharts(parts, book.sheets)
  return pack(parts)
}

/** exceljs fixes every height that it is given; only a row that says so is fixed, the others grow with what is typed. */
const growing = (xml: string, sheet: BookSheet): string =>
  xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole, kept: string, number: string) =>
    sheet.rows[Number(number) - 1]?.fixed ? whole : kept,
  )

/** Links inside the workbook name their place (`location`); exceljs would make them links to elsewhere, and only on text. */
function withLinks(xml: string, sheet: BookSheet): string {
  const links = sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link
        ? `<hyperlink ref="${cellRef(row + 1, column + 1)}" location="${escaped(`'${cell.link.sheet}'!${cell.link.cell}`)}"/>`
        : [],
    ),
  )
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
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escaped(`'${name}'!${range}`)}</definedName>`
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
  xml.replace("<author>Author</author>", `<author>${escaped(author)}</author>`)

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;")
