import { readFileSync } from "node:fs"
import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { SaxesParser } from "saxes"
import { describe, expect, it } from "vitest"
import { github } from "../../src/diagnostics/github.ts"
import { printers } from "../../src/diagnostics/index.ts"
import { json } from "../../src/diagnostics/json.ts"
import { junit } from "../../src/diagnostics/junit.ts"
import type { Run } from "../../src/diagnostics/run.ts"
import { sarif } from "../../src/diagnostics/sarif.ts"
import { cellAt, finding, lineAt, runOf } from "../support/findings.ts"

const failure = { vi: "Kế hoạch không đọc được: 85%, dòng 3", en: "The plan does not load" }
const hostile = finding({
  message: { vi: "<b>&\u0000\ud800 “85%, a:b”\r\nhai dòng", en: "x" },
  place: { ...cellAt("Chỉ, tiêu:1", "D7"), file: "in/ba tơ, 100%:1.xlsx" },
})
const runs: readonly (readonly [string, Run])[] = [
  ["nothing to report", runOf([])],
  ["no file", runOf([], { files: [] })],
  ["a failure", runOf([], { files: [], plan: null, failure })],
  ["a finding in a cell", runOf([finding({ related: [cellAt("Chỉ tiêu", "D8")] })])],
  ["a finding in a plan", runOf([finding({ place: lineAt(3, 5) })], { kind: "plan-check" })],
  ["text that means to break out", runOf([hostile])],
]

/** The published schema of SARIF 2.1.0, as a dev dependency carries it. */
const {
  $schema: _draft,
  id: _id,
  ...sarifSchema
} = JSON.parse(readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8"))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

/** Fails the test where the XML is not well formed; gives the elements in order. */
function elements(xml: string): { readonly name: string; readonly attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }))
  parser.write(xml).close()
  return found
}

describe("every format is valid whatever there is to report", () => {
  it.each(runs)("JSON: %s", (_, run) => {
    const document = JSON.parse(json(run))
    expect(document).toMatchObject({ schema: `qn-tip/${run.kind}@1`, tool: { name: "qn-tip", version: "0.1.0" } })
    expect(document.diagnostics).toHaveLength(run.diagnostics.length)
    expect(document.counts).toEqual({ error: run.diagnostics.length, warning: 0, note: 0 })
  })

  it.each(runs)("SARIF: %s", (_, run) => {
    isSarif(JSON.parse(sarif(run)))
    expect(isSarif.errors ?? []).toEqual([])
    const { version, runs: parts } = JSON.parse(sarif(run))
    expect([version, parts.length, parts[0].results.length]).toEqual(["2.1.0", 1, run.diagnostics.length])
    expect(parts[0].invocations[0].executionSuccessful).toBe(!run.failure)
    for (const result of parts[0].results) {
      expect(parts[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      const { uri } = result.locations[0].physicalLocation.artifactLocation
      expect(uri).toBe(encodeURI(decodeURIComponent(uri)).replace(/[,:]/g, encodeURIComponent))
    }
  })

  it("the schema refuses what is no SARIF", () => {
    expect(isSarif({ version: "2.1.0" })).toBe(false)
    expect(isSarif({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false)
  })

  it.each(runs)("JUnit: %s", (_, run) => {
    const found = elements(junit(run))
    const cases = found.filter(({ name }) => name === "testcase").length
    expect(found[0]?.attributes.tests).toBe(String(cases))
    expect(found.filter(({ name }) => name === "failure")).toHaveLength(run.diagnostics.length)
    expect(found.filter(({ name }) => name === "error")).toHaveLength(run.failure ? 1 : 0)
  })

  it.each(runs)("GitHub: %s", (_, run) => {
    const lines = github(run).split("\n").slice(0, -1)
    expect(lines).toHaveLength(run.diagnostics.length + (run.failure ? 1 : 0))
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) \S.*::.+$/)
  })

  it.each([
    [10, 10, 0],
    [12, 0, 2],
    [12, 11, 3],
  ])("GitHub: of %i errors and %i warnings %i are not shown, and the last line says so", (errors, warnings, more) => {
    const run = runOf([
      ...Array.from({ length: errors }, () => finding()),
      ...Array.from({ length: warnings }, () => finding({ severity: "warning" })),
    ])
    const last = github(run).trimEnd().split("\n").at(-1) ?? ""
    expect(last.startsWith(`Còn ${more} phát hiện GitHub không hiện`)).toBe(more > 0)
  })

  it.each(Object.keys(printers))("%s ends with a line break, or is empty", async (name) => {
    const print = await Object.entries(printers).find(([known]) => known === name)?.[1]()
    const printed = print?.(runOf([finding()])) ?? ""
    expect(printed.endsWith("\n") && !printed.endsWith("\n\n")).toBe(true)
  })
})

describe("JSON, as the contract has it", () => {
  it("one document", () => {
    expect(JSON.parse(json(runOf([finding()])))).toEqual({
      schema: "qn-tip/validation@1",
      tool: { name: "qn-tip", version: "0.1.0" },
      plan: { id: "qd-1455", revision: 1, sha256: "ab" },
      files: [{ file: "in/so-tttt.xlsx", sha256: "cd", agency: "so-tttt", period: "2013-H1", state: "with-errors" }],
      diagnostics: [
        {
          code: "QN305",
          name: "not-a-number",
          severity: "error",
          message: "“hai mươi” không phải là một số",
          fix: "Nhập một số.",
          place: { file: "in/so-tttt.xlsx", sheet: "Chỉ tiêu", cell: "D7", row: "CT1.1/total", column: "Số liệu" },
          facts: { typed: "hai mươi" },
          related: [],
        },
      ],
      counts: { error: 1, warning: 0, note: 0 },
    })
  })

  it.each([
    ["the whole file", cellAt(), { file: "in/so-tttt.xlsx" }],
    ["a sheet without a cell", cellAt("Chỉ tiêu"), { file: "in/so-tttt.xlsx" }],
    [
      "a line of the plan",
      lineAt(3, 5, "indicators/CT1.2"),
      { file: "plan/projects/da1.yaml", line: 3, column: 5, path: "indicators/CT1.2" },
    ],
  ])("the place of %s", (_, place, expected) => {
    expect(JSON.parse(json(runOf([finding({ place })]))).diagnostics[0].place).toEqual(expected)
  })

  it("is in the language asked for", () => {
    expect(JSON.parse(json(runOf([finding()], { lang: "en" }))).diagnostics[0].message).toBe(
      "“hai mươi” is not a number",
    )
  })
})

describe("GitHub annotations", () => {
  it("escape %, line ends, colons and commas", () => {
    expect(github(runOf([hostile]))).toBe(
      "::error file=in/ba tơ%2C 100%25%3A1.xlsx,title=QN305 not-a-number::Chỉ, tiêu:1!D7: <b>&\u0000\ud800 “85%25, a:b”%0D%0Ahai dòng. Nhập một số.\n",
    )
  })

  it("come worst first, with the plan's line", () => {
    const printed = github(runOf([finding({ severity: "note" }), finding({ place: lineAt(3, 5) })]))
    expect(printed.split("\n").map((line) => line.split("::")[1]?.split(",title")[0])).toEqual([
      "error file=plan/projects/da1.yaml,line=3,col=5",
      "notice file=in/so-tttt.xlsx",
      undefined,
    ])
  })
})

describe("SARIF", () => {
  it("has a rule with its help, a cell as logical location, and a relative URI", () => {
    const [run] = JSON.parse(
      sarif(runOf([finding({ place: { ...cellAt("Chỉ tiêu", "D7"), file: "in/ba tơ.xlsx" } })])),
    ).runs
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: "QN305",
      name: "not-a-number",
      shortDescription: { text: "Số liệu không phải là số" },
      defaultConfiguration: { level: "error" },
    })
    expect(run.results[0].locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: "in/ba%20t%C6%A1.xlsx" } },
      logicalLocations: [{ name: "Chỉ tiêu!D7", fullyQualifiedName: "in/ba tơ.xlsx#Chỉ tiêu!D7", kind: "element" }],
    })
  })

  it("has fingerprints that survive moved lines, and differ between findings", () => {
    const prints = (findings: Parameters<typeof runOf>[0]): string[] =>
      JSON.parse(sarif(runOf(findings))).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints["qnTip/v1"],
      )
    expect(prints([finding({ place: lineAt(3, 5) })])).toEqual(prints([finding({ place: lineAt(9, 5) })]))
    const two = prints([finding({ place: lineAt(3, 5) }), finding({ place: lineAt(4, 5) })])
    expect(new Set(two).size).toBe(2)
    expect(prints([finding({ place: lineAt(3, 5, "a") })])).not.toEqual(prints([finding({ place: lineAt(3, 5, "b") })]))
  })
})
