import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { commands } from "../../src/cli/catalogue.ts"
import { flagOf } from "../../src/cli/options.ts"
import { allSchemas } from "../../src/cli/schemas.ts"
import { runIn, scratch } from "../support/run.ts"

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)

/** A folder with the made-up plan, an older one, an empty reports folder, and something that is no workbook. */
function world(): string {
  const folder = scratch()
  cpSync("fixtures/plans/tinh-khac", join(folder, "plan"), { recursive: true })
  cpSync("fixtures/plans/tinh-khac", join(folder, "truoc"), { recursive: true })
  const project = join(folder, "plan/projects/hoc-duong.yaml")
  writeFileSync(project, readFileSync(project, "utf8").replace("percent: 98", "percent: 96"))
  mkdirSync(join(folder, "reports"))
  writeFileSync(join(folder, "khong-phai.xlsx"), "Mã số;Số liệu\n")
  return folder
}

describe("every JSON document fits its published schema", () => {
  it.each([
    ["plan check", "plan-check", 0],
    ["plan check --plan khong-co", "plan-check", 2],
    ["plan diff --against truoc", "plan-diff", 1],
    ["plan diff --against khong-co", "plan-diff", 2],
    ["plan show", "plan-document", 0],
    ["validate khong-phai.xlsx", "validation", 1],
    ["validate khong-co.xlsx", "validation", 2],
    ["status 2016", "status", 0],
    ["status 1999", "status", 2],
    ["compare 2016 2017", "comparison", 0],
    ["compare 2016 2016", "comparison", 2],
  ] as const)("%s", async (line, name, exit) => {
    const { code, out } = await runIn(world(), [...line.split(" "), "--format", "json"])
    expect(code).toBe(exit)
    const fits = ajv.compile(Object(allSchemas()[name]))
    fits(JSON.parse(out))
    expect(fits.errors ?? []).toEqual([])
    expect(fits({ ...JSON.parse(out), tool: null })).toBe(false)
  })
})

describe("plan schema", () => {
  it("prints every schema in one document, or writes a file for each", async () => {
    const folder = scratch()
    const { code, out } = await runIn(folder, ["plan", "schema"])
    expect([code, Object.keys(JSON.parse(out))]).toEqual([0, Object.keys(allSchemas())])
    expect((await runIn(folder, ["plan", "schema", "--out", "luoc-do"])).out).toBe("")
    expect(readdirSync(join(folder, "luoc-do")).sort()).toEqual(
      Object.keys(allSchemas())
        .map((name) => `${name}.json`)
        .sort(),
    )
  })
})

describe("what runs in other programs", () => {
  const workflow: { jobs: { plan: { steps: { run?: string }[] } } } = parse(
    readFileSync(".github/workflows/plan.yml", "utf8"),
  )
  const hooks: { entry: string }[] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"))
  const local: { repos: { hooks: { entry: string }[] }[] } = parse(readFileSync(".pre-commit-config.yaml", "utf8"))
  const lines = [
    ...workflow.jobs.plan.steps.flatMap(({ run }) => (run?.includes("qn-tip") ? [run] : [])),
    ...hooks.map(({ entry }) => entry),
    ...local.repos.flatMap((repo) => repo.hooks.map(({ entry }) => entry)),
  ]

  it("is check, fmt and diff", () => {
    const ran = new Set(lines.map((line) => /plan \w+/.exec(line)?.[0]))
    expect([...ran].sort()).toEqual(["plan check", "plan diff", "plan fmt"])
  })

  it.each(lines)("%s: a command and options that there are", (line) => {
    const command = commands.find(({ name }) => name === /plan \w+/.exec(line)?.[0])
    const known = [...(command?.options ?? []), "plan" as const].map(flagOf)
    for (const [option] of line.matchAll(/--[\w-]+/g)) expect(known).toContain(option)
  })
})
