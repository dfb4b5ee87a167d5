// By hand: every hostile file in full size, each read by a process of its own; prints the slowest and the largest.
//   npx rolldown tests/hostile/measure.ts --platform node -d out/measure && node out/measure/measure.js [words of the name…]
import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { faultLine } from "../support/cells.ts"
import { hostileFiles } from "./files.ts"

interface Measured {
  readonly what: string
  readonly bytes: number
  readonly milliseconds: number
  readonly cpu: number
  readonly megabytes: number
  readonly answer: string
}

/** Reads one file and prints what it took. */
function readOne(path: string): void {
  const bytes = readFileSync(path)
  const start = performance.now()
  const before = process.cpuUsage()
  const result = readWorkbook(bytes)
  const { user, system } = process.cpuUsage(before)
  const answer = result.kind === "fault" ? faultLine(result.fault) : "workbook"
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    JSON.stringify({
      milliseconds: Math.round(performance.now() - start),
      cpu: Math.round((user + system) / 1000),
      megabytes,
      answer,
    }),
  )
}

function measure(what: string, make: () => Uint8Array): Measured {
  mkdirSync("out/measure", { recursive: true })
  const path = "out/measure/hostile.bin"
  const bytes = make()
  writeFileSync(path, bytes)
  const child = spawnSync(process.execPath, [process.argv[1] ?? "", "--one", path], {
    encoding: "utf8",
    timeout: 60_000,
  })
  const base = { what, bytes: bytes.length }
  if (child.status !== 0)
    return { ...base, milliseconds: 60_000, cpu: 60_000, megabytes: 0, answer: `FAILED ${child.stderr.slice(-300)}` }
  const { milliseconds, cpu, megabytes, answer } = JSON.parse(child.stdout)
  return { ...base, milliseconds, cpu, megabytes, answer: String(answer).slice(0, 60) }
}

function table(rows: readonly Measured[]): void {
  for (const { what, bytes, milliseconds, cpu, megabytes, answer } of rows)
    console.log(
      `${String(milliseconds).padStart(6)} ms  ${String(cpu).padStart(6)} ms cpu  ${String(megabytes).padStart(4)} MB  ${(bytes / 1e6).toFixed(1).padStart(5)} MB file  ${what}: ${answer}`,
    )
}

const [flag, ...words] = process.argv.slice(2)
if (flag === "--one") readOne(words[0] ?? "")
else {
  const wanted = [flag, ...words].filter((word) => word !== undefined)
  const files = hostileFiles(1).filter(([what]) => wanted.every((word) => what.includes(word)))
  const all = files.map(([what, make]) => measure(what, make))
  console.log(`${all.length} files\nslowest`)
  table(all.toSorted((a, b) => b.cpu - a.cpu).slice(0, 25))
  console.log("largest in memory")
  table(all.toSorted((a, b) => b.megabytes - a.megabytes).slice(0, 12))
  console.log("failed")
  table(all.filter(({ answer }) => answer.startsWith("FAILED")))
}
