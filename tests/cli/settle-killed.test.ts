import { spawn } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { serialize } from "node:v8"
import { expect, it } from "vitest"
import { draw } from "../../src/dev/draw.ts"
import { readRulings } from "../../src/records/rulings.ts"
import { plan } from "../support/plan.ts"
import { bundled } from "../support/program.ts"
import { scratch } from "../support/run.ts"

const runs = 100
const filesEach = 2

/** What somebody wrote by hand before, and the program must not touch. */
const written = `# Các quyết định của phòng
extensions:
  - { period: "2013", agency: so-tp, lastDay: 2014-01-10, by: Trưởng phòng, on: 2014-01-03, reason: theo đề nghị } # số 12/CV

settled: # ai gửi
`

it(`a ruling is written whole or not at all, in ${runs} runs that are killed at any point`, async () => {
  const child = await bundled("tests/cli/settle-child.ts")
  const folder = scratch()
  const rulings = join(folder, "reports/rulings.yaml")
  mkdirSync(join(folder, "reports/chua-xac-dinh"), { recursive: true })
  writeFileSync(join(folder, "plan.v8"), serialize(plan))
  writeFileSync(rulings, written)
  const names = [...Array(runs * filesEach).keys()].map((i) => `chua-xac-dinh/vô danh ${i}.xlsx`)

  /** Settles files one after another; killed so many milliseconds after it has begun, null: not at all. */
  const settle = (files: readonly string[], killAfter: number | null) =>
    new Promise<boolean>((done) => {
      const going = spawn("node", [child.file, join(folder, "plan.v8"), folder, ...files])
      going.stdout.once("data", () => {
        if (killAfter !== null) setTimeout(() => going.kill("SIGKILL"), killAfter)
      })
      going.once("close", (_, signal) => done(signal === "SIGKILL"))
    })
  const settledNow = () => {
    const text = readFileSync(rulings, "utf8")
    const { settled, extensions, faults } = readRulings(rulings, text)
    expect([faults, extensions.length]).toEqual([[], 1])
    expect(text.startsWith(written)).toBe(true)
    return settled
  }

  let killed = 0
  let before = 0
  let whole = 60
  try {
    for (let run = 0; run < runs; run++) {
      const begun = performance.now()
      const undisturbed = run % 10 === 0
      const files = names.slice(run * filesEach, (run + 1) * filesEach)
      for (const name of files) writeFileSync(join(folder, "reports", name), `nội dung ${name}`)
      if (await settle(files, undisturbed ? null : draw("settled", run) * 1.1 * whole)) killed++
      else if (undisturbed) whole = performance.now() - begun
      const settled = settledNow()
      expect(settled.length).toBeGreaterThanOrEqual(before)
      before = settled.length
    }
    // A test that never kills anything in the middle would say nothing.
    expect(killed).toBeGreaterThan(runs / 3)
    expect(before).toBeGreaterThan(runs / 10)
    expect(before).toBeLessThan(names.length)
    const done = new Set(settledNow().map(({ file }) => file))
    const open = names.filter((name) => !done.has(name))
    await settle(open, null)
  } finally {
    child.done()
  }
  expect(
    settledNow()
      .map(({ file }) => file)
      .sort(),
  ).toEqual([...names].sort())
  expect(readdirSync(join(folder, "reports")).sort()).toEqual(["chua-xac-dinh", "rulings.yaml"])
}, 900_000)
