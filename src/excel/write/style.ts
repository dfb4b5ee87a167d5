import type ExcelJS from "exceljs"
import type { Style } from "../book.ts"
import { font } from "../look.ts"

/** A style as exceljs takes it. */
export function exceljsStyle(style: Style): Partial<ExcelJS.Style> {
  const result: Partial<ExcelJS.Style> = {
    font: fontOf(style),
    alignment: {
      vertical: style.vertical ?? "middle",
      wrapText: style.wrap ?? false,
      ...(style.align ? { horizontal: style.align } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
    },
    protection: { locked: !style.input },
  }
  if (style.format) result.numFmt = style.format
  if (style.fill) result.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill}` } }
  if (style.border) {
    const { sides, line, color } = style.border
    const edge: Partial<ExcelJS.Border> = { style: line, color: { argb: `FF${color}` } }
    result.border = sides === "all" ? { top: edge, left: edge, bottom: edge, right: edge } : { [sides]: edge }
  }
  return result
}

/** The letters of a style, as exceljs takes them. */
export function fontOf(style: Style): Partial<ExcelJS.Font> {
  const { size = 12, bold = false, italic = false, underline = false, color } = style
  const base = { name: font, family: 1, size, bold, italic, underline }
  return color ? { ...base, color: { argb: `FF${color}` } } : base
}
