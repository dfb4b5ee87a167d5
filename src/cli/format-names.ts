import { type PrinterName, printers } from "../diagnostics/index.ts"
import { reportFormatNames } from "./report-formats.ts"

const isPrinter = (name: string): name is PrinterName => Object.hasOwn(printers, name)
const run: readonly PrinterName[] = Object.keys(printers).filter(isPrinter)

/** What commands print or write, by the names that `--format` takes. Nothing is loaded for knowing them: `--help` lists them. */
export const formatNames = {
  run,
  planDiff: [...run, "changelog"],
  report: reportFormatNames,
  status: ["text", "json", "md", "html"],
  comparison: ["text", "md", "xlsx", "json"],
  document: ["text", "json"],
} as const
