import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseDocument, visit } from "yaml"
import { checkPlan } from "../../src/engine/check-plan.ts"
import { comparePlans } from "../../src/engine/compare/compare.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { type Edit, editedPlan } from "../support/edited-plan.ts"
import { planFiles } from "../support/plan.ts"

const check = (...edits: readonly Edit[]) => checkPlan(editedPlan(...edits), "0")
const shown = (...edits: readonly Edit[]) =>
  check(...edits).diagnostics.map(({ code, place }) =>
    place.kind === "text" ? `${code} ${place.file.slice("plan/".length)} ${place.path}` : code,
  )

describe("findings on a plan", () => {
  it("of independent files all come in one run", () =>
    expect(
      shown(
        ["calendar.yaml", "daysOff:", "daysOff: ["],
        ["projects/da5.yaml", "objective: MT5", "objective: MT6"],
        ["agencies.yaml", "mandate: ordered", "mandate: order"],
        ["projects/da2.yaml", "    lead: vksnd-tinh\n", ""],
      ).map((one) => one.split(" ")[0]),
    ).toEqual(expect.arrayContaining(["QN101", "QN102", "QN104", "QN109"])))

  it("of a file that cannot be read do not make what it holds unknown elsewhere", () => {
    const found = shown(["agencies.yaml", "agencies:\n", "agencies: [\n"])
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((one) => !one.startsWith("QN101 agencies.yaml"))).toEqual([])
  })

  it("of an item do not make the item unknown elsewhere", () =>
    expect(shown(["agencies.yaml", "mandate: ordered", "mandate: order"])).toEqual([
      "QN102 agencies.yaml agencies/cong-an-tinh/mandate",
    ]))

  it.each([
    ["lead: so-tttt", "lead: so-ttt", "so-tttt"],
    ["kind: ratio", "kind: ratios", "ratio"],
    ["nature: stock", "nature: stok", "stock"],
    ["readings:", "reading:", "readings"],
  ])("offer what is near: %s -> %s", (from, to, near) => {
    const [first] = check(["projects/da1.yaml", from, to]).diagnostics
    expect(first?.message.vi).toContain(`có phải là “${near}”?`)
    expect(first?.message.en).toContain(`did you mean “${near}”?`)
  })

  it("name the line that they are found on", () => {
    const files = editedPlan(["projects/da4.yaml", "lead: cong-an-tinh", "lead: cong-an"])
    const line =
      files
        .find(({ file }) => file.endsWith("da4.yaml"))
        ?.text.split("\n")
        .indexOf("lead: cong-an") ?? -1
    const [found] = checkPlan(files, "0").diagnostics
    expect(found?.place).toEqual({
      kind: "text",
      file: "plan/projects/da4.yaml",
      line: line + 1,
      column: 7,
      path: "lead",
    })
  })

  it.each(["plan.yaml", "agencies.yaml"])("a plan without %s says so", (name) => {
    const files = planFiles("plan").filter(({ file }) => file !== `plan/${name}`)
    const { plan, diagnostics } = checkPlan(files, "0")
    expect(plan).toBeNull()
    expect(diagnostics.map(({ code, message }) => `${code} ${message.vi}`).join()).toContain(
      `không có tệp plan/${name}`,
    )
  })

  it("no file at all is a finding, too", () => expect(checkPlan([], "0").counts.error).toBe(3))

  it("follow the severities that the plan sets, and a plan with warnings only is a plan", () => {
    const idle: readonly Edit[] = [
      ["agencies.yaml", "{ agency: so-khdt }", "{ agency: so-tc }"],
      ["agencies.yaml", "{ every: province }", "{ agency: so-tc }"],
    ]
    const set = (severity: string): Edit => [
      "plan.yaml",
      "errata:",
      `rules:\n  - { rule: QN108, severity: ${severity}, reason: thử }\nerrata:`,
    ]
    expect(check(...idle).counts).toEqual({ error: 0, warning: 1, note: 0 })
    expect(check(...idle).plan).not.toBeNull()
    expect(check(...idle, set("error")).plan).toBeNull()
    expect(check(...idle, set("off")).diagnostics).toEqual([])
  })
})

describe("a setting in rules:", () => {
  const set = (...rules: readonly string[]): Edit => [
    "plan.yaml",
    "errata:",
    `rules:\n${rules.map((rule) => `  - { ${rule}, reason: thử }\n`).join("")}\nerrata:`,
  ]
  const found = (...rules: readonly string[]) =>
    check(set(...rules)).diagnostics.map(({ code, facts }) => `${code} ${facts.rule} ${facts.why} ${facts.near}`)

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["of no rule", ["rule: QN999, severity: off"], ["QN115 QN999 unknown null"]],
    ["misspelt", ["rule: jump-since-lst, severity: off"], ["QN115 jump-since-lst unknown jump-since-last"]],
    ["of a rule that finds nothing", ["rule: QN108, severity: off"], ["QN115 QN108 quiet null"]],
    ["that changes nothing", ["rule: QN313, severity: warning"], ["QN115 QN313 same null"]],
    [
      "given twice, once by the name",
      ["rule: QN313, severity: note", "rule: jump-since-last, severity: off"],
      ["QN115 jump-since-last twice null"],
    ],
    ["of a rule on workbooks", ["rule: QN313, severity: note"], []],
  ])("%s", (_, rules, expected) => expect(found(...rules)).toEqual(expected))
})

describe("whatever is done to a plan's file", () => {
  const files = [...editedPlan(), ...planFiles("fixtures/plans/tinh-khac")]
  const shippedPlans = new Map(
    [editedPlan(), planFiles("fixtures/plans/tinh-khac")].map((one) => [
      one[0]?.file.split("/")[0] ?? "",
      openPlan(one, "0").plan,
    ]),
  )
  const junk = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    "",
    "x",
    true,
    [],
    {},
    [[]],
    [null],
    { id: 5 },
    "2013-13-45",
    1e21,
  )

  it("there is an answer, with places inside the files", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.constantFrom("drop", "twice", "rename", "retype", "cut"),
        junk,
        (target, pick, how, value) => {
          const text = mutate(target.text, pick, how, value)
          const folder = target.file.split("/")[0] ?? ""
          const all = files
            .filter(({ file }) => file.startsWith(folder))
            .map((one) => (one.file === target.file ? { file: one.file, text } : one))
          const { diagnostics: found, plan, counts } = checkPlan(all, "0")
          const diagnostics = [...found]
          expect(plan === null).toBe(counts.error > 0)
          const base = shippedPlans.get(folder)
          const after = openPlan(all, "0")
          if (base && after.plan) {
            const to = { plan: after.plan, draft: after.draft }
            const { diagnostics: changes } = comparePlans(base, to, { failOn: "any", reports: null })
            diagnostics.push(...changes)
          }
          for (const { place, message } of diagnostics) {
            const lines = all.find(({ file }) => file === place.file)?.text.split("\n") ?? []
            if (place.kind !== "text") throw new Error("a finding on a plan without a line")
            expect(place.line).toBeGreaterThan(0)
            expect(place.line).toBeLessThanOrEqual(Math.max(1, lines.length))
            expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1)
            expect(message.vi).not.toMatch(/undefined|\[object/)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** Drops, doubles, renames or retypes one node of a YAML text, or cuts the text off. */
function mutate(text: string, pick: number, how: string, value: unknown): string {
  if (how === "cut") return text.slice(0, pick % (text.length + 1))
  const doc = parseDocument(text)
  let count = 0
  visit(doc, { Pair: () => void count++ })
  const chosen = pick % Math.max(1, count)
  let at = -1
  visit(doc, {
    Pair(_, pair) {
      at++
      if (at !== chosen) return undefined
      if (how === "drop") return visit.REMOVE
      if (how === "rename") pair.key = doc.createNode("khac")
      else if (how === "twice") pair.value = doc.createNode([pair.value, pair.value])
      else pair.value = doc.createNode(value)
      return visit.BREAK
    },
  })
  return doc.toString()
}
