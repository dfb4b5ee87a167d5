import { describe, expect, it } from "vitest"
import { kindsOfFiles } from "../../src/plan/build/draft.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { plan, planFiles } from "../support/plan.ts"

describe("a plan's files are told by where they stand below its folder", () => {
  it.each(["", "plan/", "projects/", "/home/a/projects/", "../projects/2011/", "projects/projects/"])(
    "in the folder “%s”",
    (folder) => {
      const files = planFiles("plan").map(({ file, text }) => ({ file: file.replace(/^plan\//, folder), text }))
      const opened = openPlan(files, plan.sha256)
      expect(opened.draft.faults).toEqual([])
      expect([...(opened.plan?.indicators.keys() ?? [])]).toEqual([...plan.indicators.keys()])
    },
  )

  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ["projects alone", ["a/projects/da1.yaml", "a/projects/da2.yml"], ["project", "project"]],
    ["no plan", ["projects/agencies.yaml", "projects/projects/a.yaml"], ["agencies", "project"]],
    ["one of them", ["a/plan.yaml"], ["plan"]],
    ["something else", ["a/plan.yml", "a/notes.yaml", "a/deep/units.yaml"], ["plan", null, "units"]],
    ["none", [], []],
  ])("%s", (_, names, kinds) => {
    expect(kindsOfFiles(names.map((file) => ({ file, text: "" })))).toEqual(kinds)
  })
})
