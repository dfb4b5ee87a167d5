import { spawn } from "node:child_process"
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { nodeHost } from "../../src/cli/node-host.ts"
import { draw } from "../../src/dev/draw.ts"
import { bundled } from "../support/program.ts"
import { scratch } from "../support/run.ts"

const runs = 100

it(`an issued report is whole or not there, in ${runs} runs that are killed at any point`, async () => {
  const child = await bundled("tests/cli/issue-child.ts")
  const folder = scratch()
  const host = nodeHost(folder)
  try {
    for (let run = 0; run < runs; run++) {
      const going = spawn("node", [child.file, folder])
      await new Promise<void>((done) => {
        going.stdout.once("data", () => setTimeout(() => going.kill("SIGKILL"), draw("issue", run) * 60))
        going.once("close", () => done())
      })
    }
  } finally {
    child.done()
  }
  const kept = join(folder, "issued/2013")
  const whole = readdirSync(kept).filter((name) => /^\d+$/.test(name))
  const sizes = whole.map((turn) => readdirSync(join(kept, turn)).map((name) => statSync(join(kept, turn, name)).size))
  expect(whole.length).toBeGreaterThan(10)
  expect(sizes).toEqual(whole.map(() => [200_000, 200_000, 200_000, 200_000, 200_000]))
  await host.sweep(".")
  expect(readdirSync(kept)).toEqual(whole)
}, 300_000)
