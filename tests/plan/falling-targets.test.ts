import { describe, expect, it } from "vitest"
import { checkPlan } from "../../src/engine/check-plan.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { compose } from "../../src/report/compose.ts"
import { html } from "../../src/writers/html/html.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { ofKind } from "../support/figures.ts"
import { folderOf } from "../support/folder.ts"
import { planFiles } from "../support/plan.ts"

type Change = (text: string) => string

const files = (name: string, changes: Readonly<Record<string, Change>>, more: readonly TextFile[] = []) => {
  const folder = `fixtures/plans/${name}`
  return [
    ...planFiles(folder).map(({ file, text }) => ({
      file,
      text: changes[file.slice(folder.length + 1)]?.(text) ?? text,
    })),
    ...more.map(({ file, text }) => ({ file: `${folder}/${file}`, text })),
  ]
}
const checked = (...given: Parameters<typeof files>) => checkPlan(files(...given), "0".repeat(64))
const found = (...given: Parameters<typeof files>) =>
  checked(...given).diagnostics.map(({ code, severity }) => `${code} ${severity}`)

const health = (from: string, to: string) => ({ "projects/suc-khoe.yaml": (text: string) => text.replace(from, to) })

describe("a target that falls from one milestone to the next", () => {
  it.each([
    ["a share that must not be passed rises", "by: 2018, percent: 10 }", "by: 2018, percent: 13 }", ["QN120 warning"]],
    ["… and it is said why", "by: 2018, percent: 10 }", "by: 2018, percent: 13, reading: Giao lại }", []],
    ["a share that must not be passed falls, as it should", "by: 2018, percent: 10 }", "by: 2018, percent: 4 }", []],
    [
      "a sum to be reached",
      "everyYear: { from: 2016, atLeast: 1000 }",
      "[{ by: 2016, atLeast: 1000 }, { by: 2017, atLeast: 900 }]",
      ["QN120 warning"],
    ],
    [
      "a fall to be made",
      "- { by: 2017, percent: 20 }",
      "- { by: 2017, percent: 20 }\n      - { by: 2018, percent: 15 }",
      ["QN120 warning"],
    ],
  ])("%s", (_, from, to, expected) => {
    expect(found("y-te", health(from, to))).toEqual(expected)
  })

  it("a ceiling that is raised, too", () => {
    const raised = (text: string) =>
      text.replace("everyYear: { from: 2017, atMost: 0 }", "[{ by: 2017, atMost: 0 }, { by: 2018, atMost: 3 }]")
    expect(found("tinh-khac", { "projects/hoc-duong.yaml": raised })).toEqual(["QN120 warning"])
  })

  const fallen = (reading: string) => ({
    "projects/hoc-duong.yaml": (text: string) => text.replace("percent: 98 }", `percent: 90${reading} }`),
  })
  it.each(["", ", reading: Giao lại theo Nghị quyết"])("is worked with like any other%s", (reading) => {
    const { plan } = checked("tinh-khac", fallen(reading))
    if (plan === null) throw new Error("no plan")
    const run = (year: string) => {
      const owed = plan.periods.get(year)
      if (owed === undefined) throw new Error("no year")
      const given = ["truong-a", "truong-b", "truong-c"].map(
        (one) => `${one} ${year} | registered | CT1/in-school=92 | CT1/all=100`,
      )
      return consolidate(plan, owed, folderOf(given, {}, plan), "2020-01-01")
    }
    expect([ofKind(run("2017"), "CT1", "ratio").status, ofKind(run("2018"), "CT1", "ratio").status]).toEqual([
      "not-attained",
      "attained",
    ])
    const paper = html(compose(run("2018"), "vi"))
    expect(paper.includes("2018: Giao lại theo Nghị quyết")).toBe(reading !== "")
  })

  it("needs no other reason where an amendment lowers it: that says why it does", () => {
    const amendment = {
      file: "amendments/31-qd-ubnd.yaml",
      text: "number: 31/QĐ-UBND\nday: 2017-05-01\nreason: Giao lại\nsets:\n  indicators:\n    - { id: CT1, article: Điều 1, targets: [{ by: 2018, percent: 90 }] }\n",
    }
    expect(found("tinh-khac", {}, [amendment])).toEqual([])
    const raised = { ...amendment, text: amendment.text.replace("by: 2018, percent: 90", "by: 2017, percent: 99") }
    expect(found("tinh-khac", {}, [raised])).toEqual(["QN120 warning"])
  })
})

it("what no plan can be built from stays an error, whatever the plan says of its rules", () => {
  const disordered = (text: string) => text.replace("by: 2017, percent: 95.5", "by: 2018, percent: 95.5")
  const lowered = (text: string) => `${text}\nrules:\n  - { rule: QN106, severity: note, reason: Thử }\n`
  const { plan, counts } = checked("tinh-khac", { "projects/hoc-duong.yaml": disordered, "plan.yaml": lowered })
  expect([plan, counts.error]).toEqual([null, 1])
})
