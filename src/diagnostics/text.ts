import { by, groupBy } from "../base/order.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Lang } from "../model/words.ts"
import { countsOf } from "../rules/counts.ts"
import type { FindRule } from "../rules/of-reports.ts"
import { printable } from "../rules/quote.ts"
import { type Printer, type Run, type RunFile, weight } from "./run.ts"
import { groupLines } from "./text-group.ts"
import { countWords, stateWord } from "./words.ts"

/** `CHƯA HỢP LỆ: 3 lỗi, 1 cảnh báo` */
function verdict({ kind, diagnostics, files, lang, colours, failure }: Run): string {
  if (failure) return colours.error(`${lang === "vi" ? "KHÔNG THỰC HIỆN ĐƯỢC" : "COULD NOT RUN"}: ${failure[lang]}`)
  if (kind === "validation" && files.length === 0)
    return lang === "vi" ? "KHÔNG CÓ TỆP NÀO ĐỂ KIỂM TRA" : "NOTHING TO CHECK"
  const counts = countsOf(diagnostics)
  const words = countWords(counts, lang)
  if (kind === "plan-diff") {
    if (diagnostics.length === 0) return colours.good(lang === "vi" ? "KHÔNG CÓ THAY ĐỔI" : "NO CHANGES")
    const said = `${lang === "vi" ? "CÓ THAY ĐỔI" : "CHANGED"}: ${diagnostics.length} ${lang === "vi" ? "điểm" : "in all"}${words === "" ? "" : ` (${words})`}`
    return counts.error > 0 ? colours.error(said) : colours.good(said)
  }
  if (counts.error > 0) return colours.error(`${lang === "vi" ? "CHƯA HỢP LỆ" : "NOT VALID"}: ${words}`)
  return colours.good(`${lang === "vi" ? "HỢP LỆ" : "VALID"}${words === "" ? "" : `: ${words}`}`)
}

/** How many of several workbooks are in which state. */
function tally({ files, lang }: Run): string[] {
  if (files.length < 2 || files.every(({ state }) => state === null)) return []
  const parts = (["unusable", "with-errors", "clean"] as const).flatMap((state) => {
    const count = files.filter((file) => file.state === state).length
    return count === 0 ? [] : [`${count} ${stateWord(state, lang)}`]
  })
  return [`${files.length} ${lang === "vi" ? "tệp" : "files"}: ${parts.join(", ")}`]
}

type ShownFile = Pick<RunFile, "file" | "state" | "title">

function heading(file: ShownFile, findings: readonly Diagnostic[], { lang, colours }: Run): string {
  const title = file.title === null ? "" : ` · ${printable(file.title[lang])}`
  const state = file.state === null ? "" : stateWord(file.state, lang)
  const words = countWords(countsOf(findings), lang)
  const said = [state, words].filter((part) => part !== "").join("; ")
  return `${colours.bold(printable(file.file))}${title}${said === "" ? "" : `: ${said}`}`
}

/** A file's findings: of the file as a whole, then sheet by sheet, those with the worst first; on a sheet, grouped by rule. */
function fileLines(file: ShownFile, findings: readonly Diagnostic[], run: Run, find: FindRule): string[] {
  const sheets = groupBy(findings, ({ place }) => (place.kind === "workbook" ? place.sheet : null))
  // What is said of the whole file comes first, where no sheet's heading stands above it.
  const ordered = [...sheets].sort(
    by(
      ([sheet]) => (sheet === null ? 0 : 1),
      ([, group]) => Math.min(...group.map(weight)),
    ),
  )
  const body = ordered.flatMap(([sheet, group]) => [
    ...(sheet === null ? [] : [`  ${sheetWords(sheet, run.lang)}`]),
    ...[...groupBy(group, ({ code, accepted }) => `${code} ${accepted !== null}`).values()]
      .sort(by((rule) => Math.min(...rule.map(weight))))
      .flatMap((rule) => groupLines(rule, run, find)),
  ])
  return ["", heading(file, findings, run), ...body]
}

const sheetWords = (sheet: string, lang: Lang): string => `${lang === "vi" ? "Trang" : "Sheet"} ${printable(sheet)}`

/** For people: the verdict in one line, then each file with its findings, the worst first. Many findings of one rule on a sheet are shown by the first few
 * and the number of the others; nothing is left out silently. `find` knows the rules' titles. */
export const textBy =
  (find: FindRule): Printer =>
  (run) => {
    const findings = groupBy(run.diagnostics, ({ place }) => place.file)
    const known = new Set(run.files.map(({ file }) => file))
    const others = [...findings.keys()].filter((file) => !known.has(file))
    const shown = [...run.files, ...others.map((file): ShownFile => ({ file, state: null, title: null }))]
      .map((file) => ({ file, group: findings.get(file.file) ?? [] }))
      // A plan's file without findings needs no line; a workbook's verdict is told even when it is clean.
      .filter(
        ({ file, group }) => group.length > 0 || (file.state !== null && run.files.length > 1) || file.title !== null,
      )
      .sort(by(({ group }) => Math.min(4, ...group.map(weight))))
    const quiet = shown.filter(({ group }) => group.length === 0).map(({ file }) => heading(file, [], run))
    const lines = [
      verdict(run),
      ...tally(run),
      ...shown.filter(({ group }) => group.length > 0).flatMap(({ file, group }) => fileLines(file, group, run, find)),
      // Workbooks of which nothing is to be said stand together, a line each.
      ...(quiet.length > 0 ? ["", ...quiet] : []),
    ]
    return `${lines.join("\n")}\n`
  }
