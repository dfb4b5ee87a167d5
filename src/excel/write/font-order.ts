import { by } from "../../base/order.ts"

/** What stands in a font, in the order in which Excel writes it. ECMA-376 takes any; Office's own schema, which Microsoft's validator holds, only this. */
const order = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ")

/** A part of styles with what stands in each font in that order: exceljs has one of its own. */
export const withFontsInOrder = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const elements = [...inside.matchAll(/<(\w+)[^>]*>/g)].sort(by(([, name = ""]) => order.indexOf(name)))
    return `<font>${elements.map(([element]) => element).join("")}</font>`
  })
