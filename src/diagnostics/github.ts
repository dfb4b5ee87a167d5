import { by } from "../base/order.ts"
import type { Diagnostic, Severity } from "../model/diagnostic.ts"
import type { Printer } from "./run.ts"

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" }
const worst: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** Escapes a command's text: `%`, CR and LF. */
const data = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")

/** Escapes a command's property: `:` and `,` too. */
const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C")

/** GitHub's workflow commands, the worst first (GitHub shows ten of a kind). Without findings it prints nothing. */
export const github: Printer = ({ diagnostics, lang, tool, failure }) => {
  const line = ({ code, name, severity, place, message, fix, accepted }: Diagnostic): string => {
    const inText = place.kind === "text"
    const where = inText ? [`line=${place.line}`, `col=${place.column}`] : []
    const cell = place.kind === "workbook" && place.cell !== null ? `${place.sheet ?? ""}!${place.cell}: ` : ""
    const properties = [`file=${property(place.file)}`, ...where, `title=${property(`${code} ${name}`)}`]
    const command = accepted === null ? commands[severity] : "notice"
    return `::${command} ${properties.join(",")}::${data(`${cell}${message[lang]}. ${fix[lang]}`)}\n`
  }
  const failed = failure ? [`::error title=${property(tool.name)}::${data(failure[lang])}\n`] : []
  const worstFirst = [...diagnostics].sort(by(({ severity, accepted }) => (accepted === null ? worst[severity] : 3)))
  return [...failed, ...worstFirst.map(line)].join("")
}
