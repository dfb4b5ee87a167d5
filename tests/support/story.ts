import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { BookValue } from "../../src/excel/book.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { blankForm, filledForm } from "./forms.ts"
import { plan } from "./plan.ts"

/** A workbook in words (fixtures/stories/README.md): its form, and what is typed into which cell. */
interface WorkbookInWords {
  readonly agency: string
  readonly period: string
  readonly full: boolean
  readonly typed: Readonly<Record<string, BookValue>>
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, "")
    .split("|")
    .map((text) => text.trim())

/** A whole number is a number, text in quotes is that text, the rest is text as it stands; an empty cell is blank. */
const typedValue = (text: string): BookValue =>
  text === "" ? null : /^\d+$/.test(text) ? Number(text) : text.replace(/^"(.*)"$/, "$1")

export function readWorkbookInWords(text: string): WorkbookInWords {
  const head = /^mẫu: (\S+) (\S+) (đủ|trống)$/m.exec(text)
  if (!head) throw new Error("no line such as “mẫu: so-tp 2013 đủ”")
  const [, agency = "", period = "", how] = head
  const form = layOut(plan, agency, period)
  const typed: Record<string, BookValue> = {}
  for (const section of text.split(/^## /m).slice(1)) {
    const [name = "", ...lines] = section.split("\n")
    const sheet = form.sheets.find((one) => one.name === name.trim())
    if (!sheet) throw new Error(`${agency} has no sheet ${name}`)
    const [headings = [], , ...rows] = lines.filter((line) => line.startsWith("|")).map(cellsOf)
    for (const [code = "", ...values] of rows)
      for (const [at, value] of values.entries()) {
        const column = sheet.columns.find(({ heading }) => heading === headings[at + 1])
        if (!column || !sheet.rows.some((row) => row.code === code))
          throw new Error(`no cell ${code} ${headings[at + 1]}`)
        typed[`${sheet.id} ${code} ${column.key}`] = typedValue(value)
      }
  }
  return { agency, period, full: how === "đủ", typed }
}

/** Copies a story's `in/` into a folder, workbooks in words as .xlsx. */
export async function unpack(story: string, folder: string): Promise<void> {
  cpSync(join(story, "in"), folder, { recursive: true })
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (entry.endsWith(".md")) {
      const { agency, period, full, typed } = readWorkbookInWords(readFileSync(join(folder, entry), "utf8"))
      const bytes = await (full ? filledForm : blankForm)(agency, period, typed)
      writeFileSync(join(folder, entry.replace(/\.md$/, ".xlsx")), bytes)
      rmSync(join(folder, entry))
    }
}

/** `qn-tip … ` and `exit N` of cmd.txt. */
export function commandOf(story: string): { readonly args: readonly string[]; readonly exit: number } {
  const [command = "", exit = ""] = readFileSync(join(story, "cmd.txt"), "utf8").trim().split("\n")
  return { args: command.split(" ").slice(1), exit: Number(exit.replace("exit ", "")) }
}

/** What a story expects, by the name in `expected/`. */
export function expectedOf(story: string): Map<string, string> {
  const folder = join(story, "expected")
  const names = existsSync(folder) ? readdirSync(folder) : []
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]))
}

/** Is everything that is expected there? Of a list, every expected item must match some item. Gives the paths of what is not. */
export function missingFrom(actual: unknown, expected: unknown, path = "$"): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || (expected.length === 0 && actual.length > 0)) return [path]
    return expected.flatMap((item, i) =>
      actual.some((one) => missingFrom(one, item).length === 0) ? [] : [`${path}[${i}] ${JSON.stringify(item)}`],
    )
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof actual !== "object" || actual === null) return [path]
    const there = new Map(Object.entries(actual))
    return Object.entries(expected).flatMap(([key, value]) => missingFrom(there.get(key), value, `${path}.${key}`))
  }
  return Object.is(actual, expected) ? [] : [`${path}: ${JSON.stringify(actual)}`]
}
