import { visible } from "../base/text.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { TextPlace } from "../model/place.ts"
import type { FindRule } from "../rules/of-reports.ts"
import { printable } from "../rules/quote.ts"
import { severityName } from "../vocabulary/statuses.ts"
import type { Paint, Run } from "./run.ts"

/** So many findings of one rule on one sheet are shown; of more, these and the number of the others. */
const shownAtMost = 5

/** The findings of one rule: what is wrong, where, and what to do, once for all of them. */
export function groupLines(findings: readonly Diagnostic[], run: Run, find: FindRule): string[] {
  const [first] = findings
  if (!first) return []
  const { lang, colours } = run
  const paint: Paint = first.accepted === null ? colours[first.severity] : colours.dim
  const title = find(first.code)?.[lang].title ?? first.name
  const shown = findings.length > shownAtMost + 1 && run.all !== true ? findings.slice(0, shownAtMost) : findings
  const fixes = [...new Set(findings.map(({ fix }) => fix[lang]))]
  return [
    `    ${paint(`${severityName[lang][first.severity]} ${first.code}`)} ${colours.bold(title)}`,
    ...shown.flatMap((finding) => findingLines(finding, run)),
    ...(shown.length < findings.length ? [`      … ${othersWords(findings.length - shown.length, first, run)}`] : []),
    ...acceptedLines(first, run),
    ...fixes.map((fix) => `      → ${visible(fix)}`),
  ]
}

function othersWords(count: number, { place }: Diagnostic, { lang }: Run): string {
  const cells = place.kind === "workbook" && place.cell !== null
  if (lang === "vi") return `và ${count} ${cells ? "ô" : "chỗ"} khác (xem hết: --all)`
  return `and ${count} other ${cells ? "cells" : "places"} (all of them: --all)`
}

function findingLines({ place, message }: Diagnostic, run: Run): string[] {
  const said = visible(message[run.lang])
  if (place.kind === "text")
    return [`      ${printable(place.file)}:${place.line}:${place.column}: ${said}`, ...caretLines(place, run)]
  return [`      ${place.cell === null ? "" : `${run.colours.bold(visible(place.cell))}: `}${said}`]
}

/** The faulty line of a plan's file with a caret under the place. */
function caretLines({ file, line, column }: TextPlace, { texts, colours }: Run): string[] {
  const found = texts?.get(file)?.split(/\r\n|\n|\r/)[line - 1]
  if (found === undefined) return []
  // Long lines are cut around the place, so that the caret is seen; a tab is shown as one space.
  const from = Math.max(0, column - 60)
  const shown = found
    .replace(/\p{Cc}/gu, " ")
    .replace(/\p{Cf}/gu, "·")
    .slice(from, from + 100)
  const number = String(line)
  return [
    colours.dim(`        ${number} │ ${from > 0 ? "…" : ""}${shown}`),
    colours.dim(
      `        ${" ".repeat(number.length)} │ ${from > 0 ? " " : ""}${" ".repeat(Math.max(0, column - 1 - from))}^`,
    ),
  ]
}

function acceptedLines({ accepted }: Diagnostic, { lang }: Run): string[] {
  if (accepted === null) return []
  const [by, reason] = [visible(accepted.by), visible(accepted.reason)]
  const document = accepted.document === null ? null : visible(accepted.document)
  const source = document === null ? "" : ` (${document})`
  return [
    lang === "vi"
      ? `      Đã được chấp nhận: ${by}${source}: ${reason}`
      : `      Accepted by ${by}${source}: ${reason}`,
  ]
}
