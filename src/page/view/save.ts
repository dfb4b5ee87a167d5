import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Lang } from "../../model/words.ts"
import type { CheckedFile } from "../protocol.ts"
import { pageWords } from "./words.ts"

/** Hands a file to the browser to be saved. */
export function save(name: string, content: Uint8Array | string, type: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

export const sheetOf = ({ place }: Diagnostic): string => (place.kind === "workbook" ? (place.sheet ?? "") : "")
export const cellOf = ({ place }: Diagnostic): string => (place.kind === "workbook" ? (place.cell ?? "") : "")

/** A file's findings as text, a paragraph each: for a mail to whoever has to mend them. */
export function asText({ file, title, state, diagnostics, counts }: CheckedFile, lang: Lang): string {
  const words = pageWords[lang]
  const head = `${file}${title === null ? "" : ` · ${title[lang]}`}: ${words.verdict[state]}; ${words.counts(counts.error, counts.warning, counts.note)}`
  const body = diagnostics.map((one) => {
    const at = [sheetOf(one), cellOf(one)].filter((part) => part !== "").join("!")
    return `${words.severity[one.severity]} ${one.code}${at === "" ? "" : ` ${at}`}: ${one.message[lang]}\n  → ${one.fix[lang]}`
  })
  return [head, ...body].join("\n\n")
}

/** Begins like a formula: a spreadsheet would run it. */
const quoted = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`

/** The findings of files as CSV (RFC 4180, with the mark by which Excel knows UTF-8). */
export function asCsv(files: readonly CheckedFile[], lang: Lang): string {
  const words = pageWords[lang]
  const rows = files.flatMap(({ file, diagnostics }) =>
    diagnostics.map((one) => [
      file,
      sheetOf(one),
      cellOf(one),
      words.severity[one.severity],
      one.code,
      one.message[lang],
      one.fix[lang],
    ]),
  )
  return `\uFEFF${[words.columns, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`
}
