import { printers } from "../diagnostics/index.ts"
import type { Run } from "../diagnostics/run.ts"
import { noColours } from "../diagnostics/run.ts"
import { coloursFor } from "./colours.ts"
import { type Wanted, wantedFormats } from "./formats.ts"
import type { Host } from "./host.ts"
import type { Options } from "./options.ts"
import { printed } from "./paths.ts"
import { type Refusal, refuseUnwritten } from "./refusal.ts"

export type PrinterName = keyof typeof printers
const names: readonly PrinterName[] = ["text", "json", "sarif", "github", "junit"]

/** The formats of `validate`, `plan check` and `plan diff` that were asked for. */
export const runFormats = (options: Options): readonly Wanted<PrinterName>[] | Refusal =>
  wantedFormats(options.format, names, "text")

/** Prints a run in every format asked for, to stdout or into its file; null when all is written. */
export async function printRun(
  run: Omit<Run, "lang" | "colours" | "tool">,
  wanted: readonly Wanted<PrinterName>[],
  options: Options,
  host: Host,
): Promise<Refusal | null> {
  const tool = { name: "qn-tip", version: host.version }
  for (const { format, file } of wanted) {
    const colours = file === null ? coloursFor(host, options) : noColours
    const text = printers[format]({ ...run, tool, lang: options.lang, colours })
    if (file === null) host.out(text)
    else {
      const fault = await host.write(printed(file), text)
      if (fault) return refuseUnwritten(fault)
    }
  }
  return null
}
