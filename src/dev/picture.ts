import { readFileSync } from "node:fs"
import { nodeHost } from "../cli/node-host.ts"
import { runProgram } from "../cli/program.ts"
import { parseAddress } from "../excel/address.ts"
import { readWorkbook } from "../excel/read/read.ts"
import type { Sheet } from "../model/workbook.ts"

// The README's picture, drawn from what the program says of the committed submissions: a cell of an agency's workbook, the finding on it,
// the verdict that it keeps open, and the way from the verdict back to the cell.

const file = "fixtures/submissions/nghia-hanh.xlsx"
const figure = ["explain", "CT1.4", "--period", "2013", "--reports", "fixtures/submissions", "--as-of", "2014-01-20"]
const ink = { text: "#1f2937", quiet: "#6b7280", line: "#d1d5db", bad: "#b91c1c", badFill: "#fde8e8", page: "#f8fafc" }

interface Finding {
  readonly code: string
  readonly message: string
  readonly fix: string
  readonly place: { readonly sheet: string; readonly cell?: string }
}

interface Explained {
  readonly id: string
  readonly text: string
  readonly verdict: { readonly sentence: string }
  readonly measures: readonly {
    readonly id: string
    readonly sources: readonly { readonly file: string | null; readonly name: string; readonly cell: string | null }[]
  }[]
}

/** The document that a command prints as JSON. */
async function printed<T>(args: readonly string[]): Promise<T> {
  const out: string[] = []
  const host = { ...nodeHost(process.cwd()), colours: false, out: (text: string) => void out.push(text), err: () => {} }
  await runProgram([...args, "--format", "json", "--plan", "plan"], host)
  return JSON.parse(out.join(""))
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** Words as lines of at most so many letters. */
function lines(text: string, most: number): string[] {
  const made: string[] = [""]
  for (const word of text.split(" ")) {
    const last = made.at(-1) ?? ""
    if (last !== "" && last.length + word.length + 1 > most) made.push(word)
    else made[made.length - 1] = last === "" ? word : `${last} ${word}`
  }
  return made
}

interface Look {
  readonly size?: number
  readonly fill?: string
  readonly bold?: boolean
}

const words = (x: number, y: number, text: string, { size = 14, fill = ink.text, bold = false }: Look = {}): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="600"' : ""}>${escaped(text)}</text>`

const paragraph = (x: number, y: number, text: string, most: number, look: Look = {}): string =>
  lines(text, most)
    .map((line, i) => words(x, y + i * 20, line, look))
    .join("\n")

const card = (x: number, title: string, inside: string): string =>
  `<rect x="${x}" y="16" width="280" height="232" rx="8" fill="#fff" stroke="${ink.line}"/>
${words(x + 16, 44, title, { size: 13, fill: ink.quiet, bold: true })}
${inside}`

const arrow = (x: number): string =>
  `<path d="M${x} 132h14m-6-6 6 6-6 6" fill="none" stroke="${ink.quiet}" stroke-width="2"/>`

/** The rows around a cell, as the agency's workbook shows them; the cell itself is marked. */
function grid(sheet: Sheet, cell: string): string {
  const at = parseAddress(cell)
  const rows = [-1, 0, 1].map((step) => (at?.row ?? 0) + step)
  const shown = (row: number, column: number): string => {
    const { value } = sheet.cells.find((one) => one.row === row && one.column === column) ?? {}
    return value?.kind === "text" ? value.text : value?.kind === "number" ? String(value.number) : ""
  }
  return rows
    .map((row, i) => {
      const y = 78 + i * 46
      const marked = row === at?.row
      const label = lines(shown(row, 2), 22)
      return `<rect x="32" y="${y}" width="184" height="46" fill="none" stroke="${ink.line}"/>
<rect x="216" y="${y}" width="64" height="46" fill="${marked ? ink.badFill : "none"}" stroke="${marked ? ink.bad : ink.line}"${marked ? ' stroke-width="2"' : ""}/>
${label
  .slice(0, 2)
  .map((line, at) => words(40, y + 19 + at * 17, at === 1 && label.length > 2 ? `${line} …` : line, { size: 13 }))
  .join("\n")}
${words(228, y + 28, shown(row, 4), marked ? { fill: ink.bad, bold: true } : {})}`
    })
    .join("\n")
}

/** The picture as SVG: the same for the same submissions. */
export async function picture(): Promise<string> {
  const { diagnostics } = await printed<{ diagnostics: readonly Finding[] }>(["validate", file])
  const explained = await printed<Explained>(figure)
  const finding = diagnostics.find(({ place }) => place.cell !== undefined)
  const read = readWorkbook(readFileSync(file))
  if (finding?.place.cell === undefined || read.kind !== "workbook") throw new Error(`${file} has no finding to draw`)
  const { sheet: name, cell } = finding.place
  const sheet = read.workbook.sheets.find((one) => one.name === name)
  const source = explained.measures[0]?.sources.find((one) => one.file === file)
  if (sheet === undefined || source === undefined) throw new Error(`${file} has no cell ${name}!${cell}`)
  const sentence = `${explained.verdict.sentence.split("; ").slice(0, 2).join("; ")}.`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1212 292" font-family="Segoe UI, Noto Sans, Helvetica, Arial, sans-serif">
<rect width="1212" height="292" fill="${ink.page}"/>
${card(16, `nghia-hanh.xlsx · ${name}!${cell}`, grid(sheet, cell))}
${arrow(299)}
${card(
  316,
  "qn-tip validate",
  `${paragraph(332, 76, `${finding.code} · ${finding.message}`, 36, { fill: ink.bad })}
${paragraph(332, 186, `→ ${finding.fix.split(". ")[0]}.`, 36)}`,
)}
${arrow(599)}
${card(
  616,
  "qn-tip consolidate · bao-cao-2013",
  `${paragraph(632, 76, `${explained.id} ${explained.text}`, 33, { bold: true })}
${paragraph(632, 168, sentence, 36)}`,
)}
${arrow(899)}
${card(
  916,
  `qn-tip explain ${explained.id} --period 2013`,
  `${paragraph(932, 76, explained.verdict.sentence.split("; ").find((part) => part.includes(source.name)) ?? source.name, 36)}
${paragraph(932, 130, `${explained.measures[0]?.id} ← ${source.file?.split("/").at(-1)} · ${name}!${source.cell}`, 36, { fill: ink.bad, bold: true })}
`,
)}
<path d="M1056 248v24H270v-96m-6 8 6-8 6 8" fill="none" stroke="${ink.bad}" stroke-width="2"/>
</svg>
`
}
