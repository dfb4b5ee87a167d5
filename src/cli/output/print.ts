import { jsonText } from "../../base/json.ts"
import { type PrinterName, printers } from "../../diagnostics/index.ts"
import { type Colours, noColours, type Run } from "../../diagnostics/run.ts"
import type { TextFile } from "../../yaml/read.ts"
import type { Host } from "../host.ts"
import type { Options } from "../options.ts"
import { printed } from "../paths.ts"
import { type Refusal, refuseUnwritten } from "../refusal.ts"
import { formatNames, type Wanted, wantedFormats } from "./formats.ts"
import { shown } from "./terminal.ts"

/** The formats of `validate`, `plan check` and `plan diff` that were asked for. */
export const runFormats = (options: Options): readonly Wanted<PrinterName>[] | Refusal =>
  wantedFormats(options.format, formatNames.run, "text")

/** Is it one of the formats that print findings? */
export const isPrinted = (wanted: Wanted<string>): wanted is Wanted<PrinterName> =>
  formatNames.run.some((name) => name === wanted.format)

type Content = string | Uint8Array

/** Prints a text to stdout, or it or a workbook into its file; null when it is written. */
export async function printTo(host: Host, file: string | null, content: Content): Promise<Refusal | null> {
  const isText = typeof content === "string"
  if (file === null && isText) {
    host.out(content)
    return null
  }
  const fault = await host.write(printed(file ?? ""), isText ? shown(content, false) : content)
  return fault ? refuseUnwritten(fault) : null
}

/** Prints in every format asked for what `contentIn` gives, to stdout or into its file; null when all is written. */
export async function printAll<Format extends string>(
  host: Host,
  wanted: readonly Wanted<Format>[],
  contentIn: (format: Format, file: string | null) => Content | Promise<Content>,
): Promise<Refusal | null> {
  for (const { format, file } of wanted) {
    const unwritten = await printTo(host, file, await contentIn(format, file))
    if (unwritten) return unwritten
  }
  return null
}

/** A command that could not run: machines get their document also when there is nothing to say. */
export async function printFailure(
  host: Host,
  wanted: readonly Wanted<string>[],
  refusal: Refusal,
  document: (reason: string) => Promise<unknown>,
): Promise<Refusal> {
  const machines = wanted.filter(({ format }) => format === "json")
  const text = async () => jsonText(await document(refusal.refusal[host.lang]))
  return (await printAll(host, machines, text)) ?? refusal
}

/** Prints a run in every format asked for; null when all is written. */
export const printRun = (
  run: Omit<Run, "lang" | "colours" | "tool" | "all">,
  wanted: readonly Wanted<PrinterName>[],
  options: Options,
  host: Host,
): Promise<Refusal | null> =>
  printAll(host, wanted, async (format, file) => {
    const colours = file === null ? await coloursFor(host, options) : noColours
    const print = await printers[format](run.kind)
    return print({ ...run, tool: host.tool, lang: host.lang, colours, all: options.all })
  })

/** A run that could not be carried out: machines get their document also when there is nothing to say. */
export async function printRefused(
  kind: Run["kind"],
  refusal: Refusal,
  wanted: readonly Wanted<PrinterName>[],
  options: Options,
  host: Host,
): Promise<Refusal> {
  const machines = wanted.filter(({ format }) => format !== "text")
  const nothing = { kind, plan: null, files: [], diagnostics: [], failure: refusal.refusal }
  return (await printRun(nothing, machines, options, host)) ?? refusal
}

/** A plan's files as a run names them, with their texts to show a faulty line of. */
export const filesOfPlan = (host: Host, files: readonly TextFile[]): Pick<Run, "files" | "texts"> => ({
  files: files.map(({ file, text }) => ({
    file,
    sha256: host.sha256(text),
    agency: null,
    period: null,
    state: null,
    title: null,
  })),
  texts: new Map(files.map(({ file, text }) => [file, text])),
})

/** Colours for stdout, or none: where it is no terminal, NO_COLOR is set, or `--no-color` was given. The library is loaded only where there are some. */
async function coloursFor(host: Host, options: Options): Promise<Colours> {
  if (!host.colours || !options.color) return noColours
  const { Chalk } = await import("chalk")
  const chalk = new Chalk({ level: 1 })
  return {
    error: chalk.red.bold,
    warning: chalk.yellow,
    note: chalk.cyan,
    good: chalk.green.bold,
    bold: chalk.bold,
    dim: chalk.dim,
  }
}
