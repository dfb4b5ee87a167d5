import { nearest } from "../../base/text.ts"
import { type PrinterName, printers } from "../../diagnostics/index.ts"
import { type Refusal, refuse } from "../refusal.ts"
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

/** One format asked for: on stdout, or into a file. */
export interface Wanted<F extends string> {
  readonly format: F
  readonly file: string | null
}

const oneOf = <F extends string>(name: string, known: readonly F[]): F | undefined => known.find((one) => one === name)

/** Stdout by its own name, and by those that it has as a file. */
const stdoutNames = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]

function unknown(name: string, known: readonly string[]): Refusal {
  const near = nearest(name, known)
  return refuse(
    `Không có định dạng “${name}”${near === null ? "" : ` (có phải là ${near}?)`}; chọn: ${known.join(", ")}.`,
    `There is no format “${name}”${near === null ? "" : ` (did you mean ${near}?)`}; choose: ${known.join(", ")}.`,
  )
}

/** `text`, `json:out.json` and `json:-` (stdout), each as given to one `--format`; at most one goes to stdout. */
export function wantedFormats<F extends string>(
  typed: readonly string[],
  known: readonly F[],
  usual: F,
): readonly Wanted<F>[] | Refusal {
  const wanted: Wanted<F>[] = []
  for (const one of typed) {
    const colon = one.indexOf(":")
    const name = colon < 0 ? one : one.slice(0, colon)
    const format = oneOf(name, known)
    if (format === undefined) return unknown(name, known)
    const target = colon < 0 ? "-" : one.slice(colon + 1)
    if (target === "") return refuse(`Thiếu tên tệp sau “${one}”.`, `The file's name is missing after “${one}”.`)
    wanted.push({ format, file: stdoutNames.includes(target) ? null : target })
  }
  if (wanted.filter(({ file }) => file === null).length > 1)
    return refuse(
      "Chỉ một định dạng được in ra màn hình; các định dạng khác ghi vào tệp, ví dụ --format json:ket-qua.json.",
      "Only one format can go to stdout; write the others to files, such as --format json:result.json.",
    )
  return wanted.length === 0 ? [{ format: usual, file: null }] : wanted
}

/** `xlsx,md` or `--format xlsx --format md`: names without files, each once, in the order of `known`. */
export function listedFormats<F extends string>(
  typed: readonly string[],
  known: readonly F[],
  usual: readonly F[],
): readonly F[] | Refusal {
  const names = typed.flatMap((one) => one.split(",")).map((one) => one.trim())
  for (const name of names) if (oneOf(name, known) === undefined) return unknown(name, known)
  return names.length === 0 ? usual : known.filter((one) => names.includes(one))
}
