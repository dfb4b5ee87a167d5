import { type PrinterName, printers } from "../diagnostics/index.ts"
import type { Run } from "../diagnostics/run.ts"
import { noColours } from "../diagnostics/run.ts"
import { coloursFor } from "./colours.ts"
import { formatNames } from "./format-names.ts"
import { type Wanted, wantedFormats } from "./formats.ts"
import type { Host } from "./host.ts"
import type { Options } from "./options.ts"
import { printed } from "./paths.ts"
import { type Refusal, refuseUnwritten } from "./refusal.ts"
import { shown } from "./terminal.ts"

/** The formats of `validate`, `plan check` and `plan diff` that were asked for. */
export const runFormats = (options: Options): readonly Wanted<PrinterName>[] | Refusal =>
  wantedFormats(options.format, formatNames.run, "text")

/** Is it one of the formats that print findings? */
export const isPrinted = (wanted: Wanted<string>): wanted is Wanted<PrinterName> =>
  formatNames.run.some((name) => name === wanted.format)

/** Prints a text to stdout, or into its file; null when it is written. */
export async function printTo(host: Host, file: string | null, text: string): Promise<Refusal | null> {
  if (file === null) {
    host.out(text)
    return null
  }
  const fault = await host.write(printed(file), shown(text, false))
  return fault ? refuseUnwritten(fault) : null
}

/** Prints a run in every format asked for, to stdout or into its file; null when all is written. */
export async function printRun(
  run: Omit<Run, "lang" | "colours" | "tool" | "all">,
  wanted: readonly Wanted<PrinterName>[],
  options: Options,
  host: Host,
): Promise<Refusal | null> {
  const tool = { name: "qn-tip", version: host.version }
  for (const { format, file } of wanted) {
    const colours = file === null ? await coloursFor(host, options) : noColours
    const print = await printers[format](run.kind)
    const text = print({ ...run, tool, lang: options.lang, colours, all: options.all })
    const unwritten = await printTo(host, file, text)
    if (unwritten) return unwritten
  }
  return null
}
