import { by, groupBy } from "../base/order.ts"
import type { Diagnostic, Severity } from "../model/diagnostic.ts"
import type { Lang } from "../model/words.ts"
import { type Printer, weight } from "./run.ts"

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" }

/** Escapes a command's text: `%`, CR and LF. */
const data = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")

/** Escapes a command's property: `:` and `,` too. */
const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C")

/** So many annotations of a kind are shown of one step. */
const shownOfAKind = 10

/** GitHub's workflow commands, the worst first; the last line says how many of them GitHub will not show. Without findings it prints nothing. */
export const github: Printer = ({ diagnostics, lang, tool, failure }) => {
  const commandOf = ({ severity, accepted }: Diagnostic) => (accepted === null ? commands[severity] : "notice")
  const line = (diagnostic: Diagnostic): string => {
    const { code, name, place, message, fix } = diagnostic
    const inText = place.kind === "text"
    const where = inText ? [`line=${place.line}`, `col=${place.column}`] : []
    const cell = place.kind === "workbook" && place.cell !== null ? `${place.sheet ?? ""}!${place.cell}: ` : ""
    const properties = [`file=${property(place.file)}`, ...where, `title=${property(`${code} ${name}`)}`]
    return `::${commandOf(diagnostic)} ${properties.join(",")}::${data(`${cell}${message[lang]}. ${fix[lang]}`)}\n`
  }
  const failed = failure ? [`::error title=${property(tool.name)}::${data(failure[lang])}\n`] : []
  const worstFirst = [...diagnostics].sort(by(weight))
  const kinds = [...groupBy(diagnostics, commandOf).values()]
  const more = kinds.reduce((sum, { length }) => sum + Math.max(0, length - shownOfAKind), 0)
  const unshown = more === 0 ? [] : [`${unshownWords(more, lang)}\n`]
  return [...failed, ...worstFirst.map(line), ...unshown].join("")
}

const unshownWords = (more: number, lang: Lang): string =>
  lang === "vi"
    ? `Còn ${more} phát hiện GitHub không hiện thành chú thích (mỗi bước hiện nhiều nhất ${shownOfAKind} mỗi loại); xem đủ ở các dòng trên, hoặc dùng --format text.`
    : `${more} more findings are not shown as annotations (GitHub shows at most ${shownOfAKind} of a kind for a step); they stand in the lines above, or use --format text.`
