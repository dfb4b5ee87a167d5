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
  const given = new Map<string, number>()
  const texts = new Map<string, number>()
  const rich = new Map<string, number>()
  const elements: string[] = []
  let uses = 0
  const add = (known: Map<string, number>, key: string, element: string): number => {
    const number = known.get(key) ?? elements.length
    if (number === elements.length) {
      known.set(key, number)
      elements.push(`<si>${element}</si>`)
    }
    return number
  }
  const ofText = (text: string): number => {
    const short = clean(text)
    return add(texts, short, textElement(short))
  }
  return {
    numberOf: (value) => {
      uses += 1
      if (typeof value !== "string") {
        const element = value.length === 0 ? textElement("") : value.map(runElement).join("")
        return add(rich, element, element)
      }
      const number = given.get(value) ?? ofText(value)
      given.set(value, number)
      return number
    },
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${elements.length}">${elements.join("")}</sst>`,
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
