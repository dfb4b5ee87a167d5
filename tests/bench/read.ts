// By hand: what reading costs beside a bare unzip-and-scan, and beside exceljs, in the same run. Ratios of medians of CPU time.
//   npx rolldown tests/bench/read.ts --platform node -e exceljs -d out/bench && node out/bench/read.js FOLDER
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ExcelJS from "exceljs"
import { unzipSync } from "fflate"
import { readWorkbook } from "../../src/excel/read/read.ts"

const folder = process.argv[2] ?? "out/demo"
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".xlsx"))
  .slice(0, 32)
  .map((name) => readFileSync(join(folder, name)))

const tag = /<(\/?)(\w+)([^>]*)>/g

/** The least that any reader has to do: inflate the parts, decode them, and look at every tag once. */
function scan(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") })
  let tags = 0
  for (const part of Object.values(parts)) for (const _ of new TextDecoder().decode(part).matchAll(tag)) tags++
  return tags
}

const rivals: Record<string, (bytes: Buffer) => Promise<void> | void> = {
  "unzip and scan": (bytes) => {
    scan(bytes)
  },
  readWorkbook: (bytes) => {
    const result = readWorkbook(bytes)
    if (result.kind === "fault") throw new Error(JSON.stringify(result.fault))
  },
  exceljs: async (bytes) => {
    await new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer)
  },
}

async function cost(read: (bytes: Buffer) => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage()
  for (const bytes of files) await read(bytes)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const rounds = 9
const costs = new Map<string, number[]>(Object.keys(rivals).map((name) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, read] of Object.entries(rivals)) costs.get(name)?.push(await cost(read))
const bare = median(costs.get("unzip and scan") ?? [])
console.log(`${files.length} workbooks, ${rounds} rounds; the first round is cold`)
for (const [name, all] of costs) {
  const cold = (all[0] ?? 0).toFixed(0).padStart(6)
  console.log(
    `${name.padEnd(16)} ${median(all).toFixed(0).padStart(6)} ms  x ${(median(all) / bare).toFixed(1)}   cold ${cold} ms`,
  )
}
