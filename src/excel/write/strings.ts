import type { Run } from "../book.ts"
import { font } from "../look.ts"
import { clean, textElement } from "./text.ts"

/** The texts of a book, each once; a text's number is its place among them. */
export interface Strings {
  readonly numberOf: (value: string | readonly Run[]) => number
  /** The part that holds them, as exceljs would write it. */
  readonly xml: () => string
}

export function sharedStrings(): Strings {
  /** By the text as it was given, and by the element that is made of it. */
  const given = new Map<string, number>()
  const elements = new Map<string, number>()
  let uses = 0
  const add = (element: string): number => {
    const number = elements.get(element) ?? elements.size
    elements.set(element, number)
    return number
  }
  return {
    numberOf: (value) => {
      uses += 1
      if (typeof value !== "string") return add(value.length === 0 ? textElement("") : value.map(runElement).join(""))
      const number = given.get(value) ?? add(textElement(clean(value)))
      given.set(value, number)
      return number
    },
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${elements.size}">${[...elements.keys()].map((element) => `<si>${element}</si>`).join("")}</sst>`,
  }
}

function runElement({ text, style: { size = 12, bold, italic, underline, color } = {} }: Run): string {
  const letters = [
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    underline ? "<u/>" : "",
    color ? `<color rgb="FF${color}"/>` : "",
    `<family val="1"/><sz val="${size}"/><rFont val="${font}"/>`,
  ]
  return `<r><rPr>${letters.join("")}</rPr>${textElement(clean(text))}</r>`
}
