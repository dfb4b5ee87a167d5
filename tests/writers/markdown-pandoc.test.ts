import { execFileSync, spawnSync } from "node:child_process"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compose } from "../../src/report/compose.ts"
import { escapeLine, escapeText } from "../../src/writers/markdown/escape.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"

const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0
if (!hasPandoc) console.warn("No pandoc here: what it reads in the report's Markdown is not tried.")

interface Element {
  readonly t: string
  readonly c?: unknown
}

/** What pandoc reads, as its JSON has it. `gfm` is GitHub's Markdown; pandoc's own has more, and turns quotes and dashes only if it is smart. */
const read = (text: string, format: string): readonly Element[] =>
  JSON.parse(execFileSync("pandoc", ["-f", format, "-t", "json"], { input: text, maxBuffer: 1e8 }).toString()).blocks

const isElement = (node: unknown): node is Element => typeof node === "object" && node !== null && "t" in node

/** The text of plain words; what is more than words shows as what it is. */
function shown(node: unknown): string {
  if (Array.isArray(node)) return node.map(shown).join("")
  if (!isElement(node)) return JSON.stringify(node)
  if (node.t === "Str") return String(node.c).normalize("NFC")
  if (node.t === "Space" || node.t === "SoftBreak") return " "
  return node.t === "Para" || node.t === "Plain" ? shown(node.c) : `<${node.t}>`
}

const at = (node: unknown, i: number): unknown => (Array.isArray(node) ? node[i] : undefined)
const list = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node : [])

/** A table's rows below its heading, in cells of blocks: pandoc nests bodies, rows and cells. */
const rowsOf = ({ c }: Element): unknown[][] =>
  list(at(c, 4))
    .flatMap((body) => list(at(body, 3)))
    .map((row) => list(at(row, 1)).map((cell) => at(cell, 4)))

const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()

const begun = [
  "",
  "# ",
  "- ",
  "1. ",
  "(1) ",
  "a) ",
  "iv. ",
  "#. ",
  "(@) ",
  ": ",
  "> ",
  "===",
  "---",
  "    ",
  "Table: ",
  "::: ",
]
const marks = [
  "|",
  "<",
  "\\",
  "`",
  "\n",
  "*",
  "_",
  "[",
  "]",
  "(",
  ")",
  "#",
  " ",
  "\u200b",
  "\ufeff",
  "&",
  "&amp;",
  "~",
  "^",
  "$",
  "@",
]
const more = ["http://", "www.", "!", "{", ":x:", "<!--", "[^1]", "x@y.vn", "...", "đ", "ệ".normalize("NFD"), "a", "1"]
const texts = fc.sample(
  fc
    .tuple(
      fc.constantFrom(...begun),
      fc.array(fc.oneof(fc.constantFrom(...marks, ...more), fc.string()), { maxLength: 12 }),
    )
    .map(([first, parts]) => first + parts.join(""))
    .filter((text) => oneLine(text) !== ""),
  { numRuns: 2000, seed: 1455 },
)
/** Pandoc puts letters and their marks together. */
const asWritten = texts.map((text) => oneLine(text).normalize("NFC"))

describe.skipIf(!hasPandoc)("any text comes back from Markdown as it was", () => {
  it.each(["gfm", "markdown-smart", "commonmark_x-smart"])("in a table's cell, read as %s", (format) => {
    const lines = texts.map((text) => `| ${escapeText(text)} | 1 |`)
    const blocks = read(["| a | b |", "| :-- | --: |", ...lines].join("\n"), format)
    expect(blocks.map(({ t }) => t)).toEqual(["Table"])
    expect(blocks.flatMap(rowsOf).map(([cell]) => shown(cell))).toEqual(asWritten)
  })

  it.each(["gfm", "markdown-smart"])("in a paragraph, read as %s", (format) => {
    const lines = texts.map((text) => escapeLine(escapeText(text)))
    expect(read(lines.join("\n\n"), format).map(shown)).toEqual(asWritten)
  })

  it.each(["gfm", "markdown-smart"])("in a list, read as %s", (format) => {
    const lines = texts.map((text) => `- ${escapeLine(escapeText(text))}`)
    const blocks = read(lines.join("\n"), format)
    expect(blocks.map(({ t }) => t)).toEqual(["BulletList"])
    expect(list(blocks[0]?.c).map(shown)).toEqual(asWritten)
  })
})

describe.skipIf(!hasPandoc).each([
  ["a year", province2013],
  ["a half-year", half2013],
  ["an empty folder", nothing2013],
] as const)("the report of %s in pandoc", (_, consolidation) => {
  const written = markdown(compose(consolidation, "vi"))
  it.each(["gfm", "markdown"])("is headings, paragraphs, lists and tables of full rows, read as %s", (format) => {
    const blocks = read(written, format)
    expect([...new Set(blocks.map(({ t }) => t))].filter((t) => !/^(?:Header|Para|BulletList|Table)$/.test(t))).toEqual(
      [],
    )
    const tables = blocks.filter(({ t }) => t === "Table")
    expect(tables).toHaveLength(written.match(/^\| :?-+/gm)?.length ?? 0)
    for (const table of tables) expect(new Set(rowsOf(table).map((cells) => cells.length)).size).toBe(1)
  })
})
