import { spawn } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { bundled } from "../support/program.ts"
import { filesBelow, scratch } from "../support/run.ts"

describe("Ctrl-C", () => {
  let program: Awaited<ReturnType<typeof bundled>>
  beforeAll(async () => {
    program = await bundled("src/cli/main.ts")
  })
  afterAll(() => program.done())

  const line = ["consolidate", "2013", "--as-of", "2014-01-20", "--format", "xlsx,md,json,html,csv"]

  /** Runs the program, stops it after so many milliseconds; null: never. Gives the signal that ended it. */
  async function run(folder: string, after: number | null): Promise<NodeJS.Signals | null> {
    const child = spawn("node", [program.file, ...line], { cwd: folder, stdio: "ignore" })
    const ended = new Promise<NodeJS.Signals | null>((done) => child.on("exit", (_, signal) => done(signal)))
    if (after !== null) {
      await wait(after)
      child.kill("SIGINT")
    }
    return ended
  }

  it("leaves whole files or none, whenever it comes", async () => {
    const make = async () => {
      const folder = scratch()
      mkdirSync(join(folder, "reports"))
      writeFileSync(join(folder, "reports/a.xlsx"), await filledForm("so-tp", "2013"))
      return folder
    }
    const whole = await make()
    const began = performance.now()
    await run(whole, null)
    const took = performance.now() - began
    const expected = filesBelow(join(whole, "out"))
    // The report, and the tables that say what the facts' ids are.
    expect(expected.size).toBe(6 + 10)
    const folder = await make()
    mkdirSync(join(folder, "out"))
    for (let nth = 1; nth <= 6; nth++) {
      await run(folder, (took * nth) / 7)
      for (const [name, content] of filesBelow(join(folder, "out")))
        expect([name, expected.get(name)?.equals(content)]).toEqual([name, true])
    }
  }, 240_000)

  it("ends the program as the signal would have", async () => {
    const folder = scratch()
    mkdirSync(join(folder, "reports"))
    expect(await run(folder, 150)).toBe("SIGINT")
  })
})
