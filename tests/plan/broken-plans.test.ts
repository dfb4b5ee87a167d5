import { cpSync, readdirSync, readFileSync, renameSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import * as comparisonRules from "../../src/rules/comparison/index.ts"
import * as planRules from "../../src/rules/plan/index.ts"
import { runIn, scratch } from "../support/run.ts"

// fixtures/plans/broken: for each rule on plans a folder with what differs from the made-up plan, and what is said of it.

const broken = "fixtures/plans/broken"
const made = "fixtures/plans/tinh-khac"

/** Runs the command of the first line of a story in a folder that holds the broken plan as `plan`, the sound one as `truoc`. */
async function told(name: string, command: string): Promise<string> {
  const folder = scratch()
  cpSync(made, join(folder, "plan"), { recursive: true })
  cpSync(made, join(folder, "truoc"), { recursive: true })
  cpSync(join(broken, name), join(folder, "plan"), { recursive: true })
  renameSync(join(folder, "plan/expected.txt"), join(folder, "expected.txt"))
  const { code, out, err } = await runIn(folder, command.replace("$ qn-tip ", "").split(" "))
  return `${command}\n${out}${err}[exit ${code}]\n`
}

describe("a broken plan and what is said of it", () => {
  it("stands there for every rule", () =>
    expect(readdirSync(broken).sort()).toEqual(
      [...Object.values(planRules), ...Object.values(comparisonRules)]
        .map(({ code, name }) => `${code}-${name}`)
        .sort(),
    ))

  it.each(readdirSync(broken))("%s", async (name) => {
    const expected = readFileSync(join(broken, name, "expected.txt"), "utf8")
    expect(await told(name, expected.split("\n")[0] ?? "")).toBe(expected)
    expect(expected).toContain(name.slice(0, "QN100".length))
  })
})
