import { type ChildProcess, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { serialize } from "node:v8"
import { afterAll, beforeAll, expect, it } from "vitest"
import { draw } from "../../src/dev/draw.ts"
import { readRegister } from "../../src/records/register.ts"
import { plan } from "../support/plan.ts"
import { bundled } from "../support/program.ts"
import { filesBelow } from "../support/run.ts"

const runs = 100
const filesEach = 3

let child: Awaited<ReturnType<typeof bundled>>
let folder: string
beforeAll(async () => {
  child = await bundled("tests/cli/receive-child.ts")
  folder = mkdtempSync(join(tmpdir(), "qn-tip-killed-"))
  writeFileSync(join(folder, "plan.v8"), serialize(plan))
})
afterAll(() => {
  child.done()
  rmSync(folder, { recursive: true, force: true })
})

interface Waiting {
  readonly process: ChildProcess
  /** Its signal or exit code, with what it said on stderr. */
  readonly ended: Promise<string | number | null>
}

/** A process that is ready to receive: it has loaded what it needs, and waits for the names of the files. */
function ready(): Waiting {
  const process = spawn("node", [child.file, join(folder, "plan.v8"), folder])
  const said: Buffer[] = []
  process.stderr.on("data", (text: Buffer) => said.push(text))
  process.stdin.on("error", () => undefined)
  const ended = new Promise<string | number | null>((done) =>
    process.once("close", (code, signal) => done(said.length > 0 ? Buffer.concat(said).toString() : (signal ?? code))),
  )
  return { process, ended }
}

/** Lets it receive, and kills it so many milliseconds after it has begun; null lets it end. */
function receive({ process, ended }: Waiting, files: readonly string[], killAfter: number | null) {
  process.stdout?.on("data", (text: Buffer) => {
    if (killAfter !== null && text.includes("going")) setTimeout(() => process.kill("SIGKILL"), killAfter)
  })
  process.stdin?.end(files.join("\n"))
  return ended
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")

function entriesNow() {
  const file = join(folder, "reports/register.yaml")
  const { entries, faults } = readRegister(file, existsSync(file) ? readFileSync(file, "utf8") : null)
  expect(faults).toEqual([])
  return entries
}

it(`nothing is lost in ${runs} runs of receive, nine in ten of them killed at any point`, async () => {
  const names: string[] = []
  let killed = 0
  let before = 0
  let next = ready()
  // How long an undisturbed run takes on this machine, as it is now: kills fall anywhere in it, and a little behind it.
  let whole = 60
  for (let run = 0; run < runs; run++) {
    const files = [...Array(filesEach).keys()].map((i) => `báo cáo ${run}-${i}.xlsx`)
    for (const name of files) writeFileSync(join(folder, name), `nội dung ${name}`)
    names.push(...files)
    const now = next
    next = ready()
    const begun = performance.now()
    const end = await receive(now, files, run % 10 === 0 ? null : draw("killed", run) * 1.1 * whole)
    expect(["SIGKILL", 1]).toContain(end)
    if (end === "SIGKILL") killed++
    if (run % 10 === 0) whole = performance.now() - begun
    const entries = entriesNow()
    expect(entries.length).toBeGreaterThanOrEqual(before)
    before = entries.length
    for (const { file, sha256: hash } of entries)
      expect(sha256(readFileSync(join(folder, "reports", file))), file).toBe(hash)
  }
  // A test that never kills anything in the middle would say nothing.
  expect(killed).toBeGreaterThan(runs / 3)
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(names.length)

  expect(await receive(next, names, null)).toBe(1)
  const filed = filesBelow(join(folder, "reports"))
  const workbooks = [...filed.keys()].filter((path) => path !== "register.yaml")
  expect(workbooks.sort()).toEqual(names.map((name) => `chua-xac-dinh/${name}`).sort())
  expect(
    entriesNow()
      .map(({ file }) => file)
      .sort(),
  ).toEqual(workbooks)
}, 600_000)
