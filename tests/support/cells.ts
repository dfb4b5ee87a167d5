import { readWorkbook } from "../../src/excel/read/read.ts"
import type { Cell, CellValue, ReadFault, Workbook } from "../../src/model/workbook.ts"

/** The workbook in these bytes; anything else fails the test with the fault. */
export function opened(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes)
  if (result.kind === "fault") throw new Error(`not read: ${JSON.stringify(result.fault)}`)
  return result.workbook
}

/** A fault in one line: `corrupt zip-cut-off`, `over-limit cells`, `not-a-workbook pdf`, `encrypted`. */
export function faultLine(fault: ReadFault): string {
  switch (fault.kind) {
    case "corrupt":
      return `corrupt ${fault.detail}`
    case "over-limit":
      return `over-limit ${fault.limit}`
    case "not-a-workbook":
      return `not-a-workbook ${fault.found}`
    case "encrypted":
      return "encrypted"
  }
}

/** What comes of these bytes in one line: the fault, or `workbook`. */
export function outcome(bytes: Uint8Array): string {
  const result = readWorkbook(bytes)
  return result.kind === "fault" ? faultLine(result.fault) : "workbook"
}

function valueText(value: CellValue): string {
  switch (value.kind) {
    case "text":
      return JSON.stringify(value.text)
    case "number":
      return String(value.number)
    case "iso-date":
      return `day ${value.text}`
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE"
    case "error":
      return value.error
    case "none":
      return "?"
  }
}

/** A cell in one line: `D7 41459 date =B7+1 ~.VnTime hidden`. */
export const cellLine = ({ ref, value, format, formula, font, hidden }: Cell): string =>
  [
    ref,
    valueText(value),
    ...(format === "general" ? [] : [format]),
    ...(formula === null ? [] : [`=${formula}`]),
    ...(font === null ? [] : [`~${font}`]),
    ...(hidden ? ["hidden"] : []),
  ].join(" ")

/** The cells of the first sheet, a line each, or the fault. */
export function cellLines(bytes: Uint8Array): string[] {
  const result = readWorkbook(bytes)
  return result.kind === "fault" ? [faultLine(result.fault)] : (result.workbook.sheets[0]?.cells.map(cellLine) ?? [])
}
