import { readFileSync } from "node:fs"
import { bind } from "../../../src/form/bind/bind.ts"
import type { CheckedSubmission } from "../../../src/model/submission.ts"
import type { AsideKind, Workbook } from "../../../src/model/workbook.ts"
import { checkSubmission } from "../../../src/rules/check.ts"
import { once } from "../../support/once.ts"
import { plan } from "../../support/plan.ts"
import { formWith } from "../../support/submission.ts"
import { sheetOf, type Typed } from "../../support/tables.ts"

/** A line of the corpus: `ket-qua: Hỗ trợ nạn nhân …`. */
export interface CorpusLine {
  readonly line: string
  readonly place: string
  readonly text: string
}

const lineOf = (line: string): CorpusLine => {
  const [place = ""] = line.split(": ", 1)
  return { line, place, text: line.slice(place.length + 2) }
}

export type CorpusPart = "tuned" | "held back" | "later" | "last"

/** The lines of a corpus, in parts: the search was tuned on the first half, the second was held back; two more sets were written when it was done, and what they
 * showed was mended too (docs say how many of each were found at first). */
export function corpus(name: "personal" | "harmless"): Readonly<Record<CorpusPart, readonly CorpusLine[]>> {
  const linesOf = (file: string) =>
    readFileSync(new URL(`${file}.txt`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map(lineOf)
  const lines = linesOf(name)
  const every = (rest: number) => lines.filter((_, i) => i % 2 === rest)
  return { tuned: every(0), "held back": every(1), later: linesOf(`${name}-later`), last: linesOf(`${name}-last`) }
}

const typed = (text: string): Typed | null => {
  if (/^#\d/.test(text)) return Number(text.slice(1))
  if (text.startsWith("=")) return { formula: text.slice(1), value: { kind: "none" } }
  return text === "" ? null : text
}

const grid = (text: string): (Typed | null)[][] =>
  text.split(" // ").map((row) => row.split(" | ").map((cell) => typed(cell.trim())))

const so = (answers: Record<string, Typed | null> = {}): Workbook => formWith("so-tttt", "2013", answers)

function withAside(kind: AsideKind, text: string, label = ""): Workbook {
  const workbook = so()
  return { ...workbook, asides: [...workbook.asides, { kind, name: "x", text, label }] }
}

function workbookAt({ place, text }: CorpusLine): Workbook {
  const workbook = so()
  const [first, ...rest] = workbook.sheets
  if (first === undefined) throw new Error("no sheets")
  if (place.startsWith("bia/")) return so({ [`BIA/${place.slice(4)}`]: text })
  switch (place) {
    case "ket-qua":
      return so({ "NV4.1 result": text })
    case "ghi-chu":
      return so({ "CT1.1/total note": text })
    case "so-lieu":
      return so({ "CT1.1/total": typed(text) })
    case "kinh-phi":
      return so({ "KP1/trung-uong": typed(text) })
    case "o":
      return { ...workbook, sheets: [...workbook.sheets, sheetOf("Nháp", grid(text))] }
    case "comment":
      return { ...workbook, sheets: [{ ...first, comments: [comment(text)] }, ...rest] }
    case "ten-trang":
      return { ...workbook, sheets: [...workbook.sheets, sheetOf(text, [["a", 1]])] }
    case "hop-chu":
      return withAside("drawing", text)
    case "xac-thuc":
      return withAside("validation", text)
    case "thuoc-tinh":
      return { ...workbook, asides: [{ kind: "property", name: "dc:creator", text }] }
    case "pivot": {
      const [field = "", value = ""] = text.split(": ")
      return withAside("pivot-cache", value, field)
    }
    case "ten-tep":
      return workbook
    default:
      throw new Error(`no place ${place}`)
  }
}

/** Excel begins a comment with its author's name. */
function comment(text: string) {
  const [author, said] = text.split(":\\n")
  return author === undefined || said === undefined
    ? { ref: "B2", text }
    : { ref: "B2", text: `${author}:\n${said}`, author }
}

/** The workbook of a line, bound and checked. */
export const checkLine = once((line: CorpusLine): CheckedSubmission => {
  const file = line.place === "ten-tep" ? `in/${line.text}` : "in/so-tttt.xlsx"
  const source = { file, sha256: null, bytes: new Uint8Array(0), fault: null }
  const submission = bind(plan, source, workbookAt(line))
  const period = submission.period === null ? null : (plan.periods.get(submission.period) ?? null)
  return checkSubmission({ plan, submission, period, earlier: new Map() })
})

export const isAccused = ({ diagnostics }: CheckedSubmission): boolean =>
  diagnostics.some(({ code }) => code === "QN315")
