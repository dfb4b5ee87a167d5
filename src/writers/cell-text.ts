import type { TableCell } from "../model/table.ts"
import type { Printing } from "../vocabulary/print.ts"

/** What stands in a cell: numbers and days as the language prints them, `–` for what is known to be empty. */
export function cellText(cell: TableCell, print: Printing): string {
  switch (cell.kind) {
    case "text":
    case "status":
      return cell.text
    case "number":
      return print.number(cell.number)
    case "percent":
      return print.percent(cell.percent)
    case "day":
      return print.day(cell.day)
    case "none":
      return "–"
  }
}
