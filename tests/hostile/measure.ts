// By hand: every hostile file in full size, each in a process of its own; prints the slowest and the largest.
//   npx rolldown tests/hostile/measure.ts --platform node -d out/measure && node out/measure/measure.js [words of the name…]
// With --validate as the first word, by the command `validate` as it is built (npm run build), printing included.
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

/** The command line that is measured: as it is built, or another build of it. */
const program = process.env.QN_TIP ?? "bin/qn-tip.js"

/** The command `validate` on one file; GNU time says what it took. */
function validateOne(path: string): Omit<Measured, "what" | "bytes"> {
  const timed = ["-f", "%e %U %S %M", "timeout", "30", process.execPath, program, "validate", path]
  const child = spawnSync("/usr/bin/time", timed, { encoding: "utf8", maxBuffer: 2 ** 30 })
  const [elapsed = 60, user = 60, system = 0, kilobytes = 0] = (child.stderr.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number)
  const ended = child.status === 0 || child.status === 1
  const cost = {
    milliseconds: elapsed * 1000,
    cpu: Math.round((user + system) * 1000),
    megabytes: Math.round(kilobytes / 1024),
  }
  const answer = child.stdout.split("\n").slice(0, 3).join(" ").trim()
  return {
    ...cost,
    answer: ended ? `${answer} (${child.stdout.length} characters)` : `FAILED ${child.stderr.slice(-300)}`,
  }
}

function readApart(path: string): Omit<Measured, "what" | "bytes"> {
  const child = spawnSync(process.execPath, [process.argv[1] ?? "", "--one", path], {
    encoding: "utf8",
    timeout: 60_000,
  })
  if (child.status !== 0)
    return { milliseconds: 60_000, cpu: 60_000, megabytes: 0, answer: `FAILED ${child.stderr.slice(-300)}` }
  return JSON.parse(child.stdout)
}

function measure(
  what: string,
  make: () => Uint8Array,
  how: (path: string) => Omit<Measured, "what" | "bytes">,
): Measured {
  mkdirSync("out/measure", { recursive: true })
  const path = `out/measure/hostile-${process.pid}.xlsx`
  const bytes = make()
  writeFileSync(path, bytes)
  const measured = { what, bytes: bytes.length, ...how(path) }
  table([measured])
  return measured
}

function table(rows: readonly Measured[]): void {
  for (const { what, bytes, milliseconds, cpu, megabytes, answer } of rows)
    console.log(
      `${String(milliseconds).padStart(6)} ms  ${String(cpu).padStart(6)} ms cpu  ${String(megabytes).padStart(4)} MB  ${(bytes / 1e6).toFixed(1).padStart(5)} MB file  ${what}: ${answer.slice(0, 100)}`,
    )
}

const [flag, ...words] = process.argv.slice(2)
if (flag === "--one") readOne(words[0] ?? "")
else {
  const how = flag === "--validate" ? validateOne : readApart
  const wanted = [flag, ...words].filter((word) => word !== undefined && word !== "--validate")
  const files = hostileFiles(1).filter(([what]) => wanted.every((word) => what.includes(word ?? "")))
  const all = files.map(([what, make]) => measure(what, make, how))
  console.log(`${all.length} files\nslowest`)
  table(all.toSorted((a, b) => b.cpu - a.cpu).slice(0, 25))
  console.log("largest in memory")
  table(all.toSorted((a, b) => b.megabytes - a.megabytes).slice(0, 12))
  console.log("failed")
  table(all.filter(({ answer }) => answer.startsWith("FAILED")))
}
