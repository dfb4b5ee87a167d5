import { readdirSync, readFileSync } from "node:fs"
import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import type { ZodType } from "zod"
import { allSchemas } from "../../src/cli/schemas.ts"
import { kindsOfFiles } from "../../src/plan/build/draft.ts"
import { type PlanFileKind, planSchemas } from "../../src/plan/schema/files.ts"
import { planFileKinds, planFileSchema } from "../../src/plan/schema/json-schema.ts"
import { readYaml } from "../../src/yaml/read.ts"
import { planFiles } from "../support/plan.ts"

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validators = new Map(planFileKinds.map((kind) => [kind, ajv.compile(planFileSchema(kind))]))

const kindOf = (file: string): PlanFileKind => kindsOfFiles([{ file, text: "" }])[0] ?? "project"

const schemaOf = (kind: PlanFileKind): ZodType<unknown> => planSchemas[kind]

/** What the editor's schema and `plan check` say of one file. */
const verdicts = (kind: PlanFileKind, text: string) => ({
  editor: validators.get(kind)?.(parse(text)),
  check: readYaml({ file: "x.yaml", text }, schemaOf(kind)).faults.length === 0,
})

const files = [
  ...planFiles("plan"),
  ...planFiles("fixtures/plans/tinh-khac"),
  ...planFiles("fixtures/plans/sua-doi"),
  ...planFiles("fixtures/plans/thong-ke"),
]

describe("JSON Schemas of the plan's files", () => {
  it.each(files)("$file fits its schema, and names it for editors", ({ file, text }) => {
    const kind = kindOf(file)
    expect(verdicts(kind, text)).toEqual({ editor: true, check: true })
    const named = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text.split("\n")[0] ?? "")?.[1] ?? ""
    expect(new URL(named, `file:///${file}`).pathname).toBe(`/plan/schema/${kind}.json`)
  })

  it.each(planFileKinds)("%s: every key has a title and a description", (kind) => {
    const bare: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (key === "properties")
          for (const [name, one] of Object.entries<{ title?: string; description?: string }>(value))
            if (!one.title || !one.description) bare.push(`${path}/${name}`)
        walk(value, `${path}/${key}`)
      }
    }
    walk(planFileSchema(kind), "")
    expect(bare).toEqual([])
  })

  it("speak of the key, not of ids in general", () => {
    const { properties } = planFileSchema("project")
    expect(properties?.objective).toMatchObject({ title: "Mục tiêu", examples: ["MT1"] })
  })
})

/** A file of the made-up plan with one text replaced: what both must refuse, or both accept. */
const edits: readonly (readonly [string, string, string, boolean])[] = [
  ["plan.yaml", "revision: 1", "revision: 0", false],
  ["plan.yaml", "revision: 1", "revision: 1.5", false],
  ["plan.yaml", "revision: 1", "revision: một", false],
  ["plan.yaml", "format: 1", "format: 2", false],
  ["plan.yaml", "format: 1", "", false],
  ["plan.yaml", "province: Bình Hải", "province:", false],
  ["plan.yaml", "province: Bình Hải", 'province: "  "', false],
  ["plan.yaml", "province: Bình Hải", "tinh: Bình Hải", false],
  ["plan.yaml", "issued: 2016-01-08", "issued: 2016-02-30", false],
  ["plan.yaml", "issued: 2016-01-08", "issued: 08/01/2016", false],
  ["plan.yaml", "issued: 2016-01-08", "issued: 2016-01-09", true],
  ["plan.yaml", "onOrBefore: 03-20", "onOrBefore: 03-32", false],
  ["plan.yaml", "onOrBefore: 03-20", "onOrBefore: 2-3", false],
  ["plan.yaml", "onOrBefore: 03-20", "onOrBefore: 2017-03-20", true],
  ["plan.yaml", "due: { onOrBefore: 03-20 }", "due: null", true],
  ["plan.yaml", "due: { onOrBefore: 03-20 }", "due: { after: 03-20 }", false],
  ["plan.yaml", "from: 12-15, until: 03-14", "from: 02-29, until: 03-14", true],
  ["plan.yaml", "rollOver: next-working-day", "rollOver: sometimes", false],
  ["plan.yaml", "code: Q1, span: part", "span: part", false],
  ["plan.yaml", "span: stage", "span: stages", false],
  ["agencies.yaml", "mandate: requested", "mandate: asked", false],
  ["agencies.yaml", "id: truong-a", "id: trường-a", false],
  ["agencies.yaml", "id: truong-a", "id: 7", false],
  ["agencies.yaml", "aliases: [Sở GD]", "aliases: Sở GD", false],
  ["agencies.yaml", "aliases: [Sở GD]", "aliases:", true],
  ["agencies.yaml", "agencies: [{ agency: so-giao-duc }]", "agencies: [so-giao-duc]", false],
  ["projects/hoc-duong.yaml", "kind: ratio", "kind: ratios", false],
  ["projects/hoc-duong.yaml", "nature: flow", "nature: float", false],
  ["projects/hoc-duong.yaml", "percent: 95.5", "percent: 195.5", false],
  ["projects/hoc-duong.yaml", "percent: 95.5", 'percent: "95.5"', true],
  ["projects/hoc-duong.yaml", "percent: 95.5", "percent: 95,5", false],
  ["projects/hoc-duong.yaml", "percent: 95.5", "percents: 95.5", false],
  ["projects/hoc-duong.yaml", "atMost: 0", "atMost: -1", false],
  ["projects/hoc-duong.yaml", "CT2/teachers: 2", "CT2/teachers: 2.5", false],
  ["projects/hoc-duong.yaml", "by: 2017", "by: 17", false],
  ["projects/hoc-duong.yaml", "readings: [", "reading: [", false],
  ["cross-checks.yaml", "crossChecks:", "checks:", false],
  ["calendar.yaml", "daysOff:", "days:", false],
]

describe("the editor and plan check agree", () => {
  it.each(edits)("%s: %s -> %s", (name, from, to, good) => {
    const file = files.find((one) => one.file === `fixtures/plans/tinh-khac/${name}`)
    expect(file?.text).toContain(from)
    const text = file?.text.replace(from, () => to) ?? ""
    expect(verdicts(kindOf(`/${name}`), text)).toEqual({ editor: good, check: good })
  })
})

it("the schemas beside the plan are current: npm run docs", () => {
  const all = allSchemas()
  expect(readdirSync("plan/schema").sort()).toEqual(
    Object.keys(all)
      .map((name) => `${name}.json`)
      .sort(),
  )
  for (const [name, schema] of Object.entries(all))
    expect(JSON.parse(readFileSync(`plan/schema/${name}.json`, "utf8")), name).toEqual(
      JSON.parse(JSON.stringify(schema)),
    )
})
