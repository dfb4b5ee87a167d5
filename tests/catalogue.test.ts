import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as consolidationRules from "../src/rules/consolidation/index.ts"
import * as deadlineRules from "../src/rules/deadline/index.ts"
import { allRules, retiredCodes, ruleFamilies } from "../src/rules/index.ts"
import * as submissionRules from "../src/rules/submission/index.ts"
import * as workbookRules from "../src/rules/workbook/index.ts"
import { checkExample } from "./support/examples.ts"
import { consolidateExample } from "./support/folder-example.ts"

/** The law for all rules. */
const firstDigit: Readonly<Record<string, string>> = {
  plan: "1",
  comparison: "1",
  workbook: "2",
  submission: "3",
  deadline: "4",
  consolidation: "5",
}

/** Codes that outside tools rely on, with what they mean. */
const promised = `
QN101 yaml-syntax error
QN102 schema-violation error
QN103 id-duplicated error
QN104 reference-unknown error
QN105 clause-missing error
QN106 milestones-disordered error
QN107 source-of-record-wrong error
QN108 agency-without-obligation warning
QN109 lead-missing error
QN110 due-before-period-ends error
QN111 alias-ambiguous error
QN112 units-overlap error
QN113 reading-missing warning
QN114 target-missing error
QN115 setting-unused warning
QN116 amendment-target-unknown error
QN117 amendments-contradict error
QN118 amendment-idle warning
QN119 amendment-day-doubtful warning
QN120 target-falls warning
QN121 printed-code-moved error
QN122 measure-unfit error
QN123 part-target-contradicts warning
QN150 id-removed error
QN151 target-changed error
QN152 due-changed error
QN153 source-changed error
QN154 measure-redefined error
QN155 agency-removed error
QN156 revision-not-raised error
QN157 item-added note
QN158 text-changed note
QN159 form-changed error
QN160 obligation-changed error
QN161 change-entry-idle warning
QN201 not-a-workbook error
QN202 workbook-corrupt error
QN203 workbook-encrypted error
QN204 over-limit error
QN205 not-a-report-form error
QN206 form-of-another-plan error
QN207 sheet-missing error
QN208 column-missing error
QN209 row-missing error
QN210 row-unknown warning
QN211 row-duplicated error
QN212 hidden-data warning
QN213 legacy-encoding warning
QN214 formula-error error
QN215 formula-without-value error
QN216 external-link warning
QN217 data-outside-form warning
QN218 macros-present warning
QN219 formula-doubtful warning
QN220 picture-in-cell error
QN301 agency-unknown error
QN302 period-not-owed error
QN303 identity-conflict error
QN304 value-missing error
QN305 not-a-number error
QN306 number-ambiguous error
QN307 not-a-whole-number error
QN308 date-in-number error
QN309 numerator-above-denominator error
QN310 status-unknown error
QN311 evidence-missing error
QN312 year-below-half error
QN313 jump-since-last warning
QN314 copied-from-last warning
QN315 personal-data error
QN316 not-asked warning
QN317 cover-incomplete warning
QN318 day-wrong error
QN319 day-month-swapped warning
QN320 report-empty error
QN321 text-read-as-number note
QN322 unit-suspect warning
QN323 percent-in-count error
QN324 label-instead-of-code warning
QN325 struck-out warning
QN326 shown-otherwise warning
QN327 spent-above-allocated warning
QN328 funding-unanswered note
QN329 more-than-possible warning
QN330 categories-differ error
QN340 too-many-decimals error
QN341 outside-range error
QN342 answer-unknown error
QN401 sent-late warning
QN402 report-missing warning
QN403 day-unknown warning
QN404 sent-before-period-ends error
QN405 declared-not-recorded note
QN406 last-day-is-day-off note
QN407 received-before-sent error
QN408 file-changed-since-registered error
QN409 register-wrong error
QN410 rulings-wrong error
QN501 cross-check-failed warning
QN502 versions-without-order error
QN503 coverage-incomplete warning
QN504 earlier-year-missing warning
QN505 submission-left-out error
QN506 changed-since-issued warning
`
  .trim()
  .split("\n")

const filesOf = (family: string): string[] =>
  readdirSync(`src/rules/${family}`, { encoding: "utf8" }).filter((name) => name.endsWith(".ts"))
const words = ["title", "why", "fix"] as const

describe("the catalogue of rules", () => {
  it("gives each code and name once, and no retired one", () => {
    const codes = allRules.map(({ code }) => code)
    const names = allRules.map(({ name }) => name)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(names).size).toBe(names.length)
    expect(codes.filter((code) => retiredCodes.includes(code))).toEqual([])
  })

  it.each(promised)("has %s", (line) => {
    expect(allRules.map(({ code, name, severity }) => `${code} ${name} ${severity}`)).toContain(line)
  })

  it.each(Object.entries(ruleFamilies))("%s: codes in the family's range, in order", (family, rules) => {
    const codes = rules.map(({ code }) => code)
    expect(codes.filter((code) => !new RegExp(`^QN${firstDigit[family]}\\d\\d$`).test(code))).toEqual([])
    expect(codes).toEqual([...codes].sort())
  })

  it.each(Object.keys(ruleFamilies))("%s: every file that defines a rule is in the family's list", (family) => {
    const names = new Set(ruleFamilies[family]?.map(({ name }) => name))
    for (const file of filesOf(family)) {
      const text = readFileSync(`src/rules/${family}/${file}`, "utf8")
      if (/^ {2}code: "QN\d{3}",$/m.test(text)) expect(names, file).toContain(file.replace(/\.ts$/, ""))
    }
  })

  it.each(allRules)("$code $name has its words in both languages, and a file of its name", (rule) => {
    expect(filesOf(rule.subject)).toContain(`${rule.name}.ts`)
    for (const lang of ["vi", "en"] as const)
      for (const word of words) {
        expect(rule[lang][word].trim(), `${lang} ${word}`).not.toBe("")
        expect(rule[lang][word], `${lang} ${word}`).not.toMatch(/TODO/)
      }
    expect(rule.examples.bad.trim()).not.toBe("")
    expect(rule.examples.good.trim()).not.toBe("")
    expect(rule.examples.good).not.toBe(rule.examples.bad)
  })
})

describe("examples", () => {
  const runnable = [...Object.values(workbookRules), ...Object.values(submissionRules)]

  it.each(runnable)("$code $name: the bad example is found", ({ code, examples }) => {
    expect(checkExample(examples.bad).diagnostics.map((found) => found.code)).toContain(code)
  })

  it.each(runnable)("$code $name: the good example is quiet", ({ code, examples }) => {
    expect(checkExample(examples.good).diagnostics.map((found) => found.code)).not.toContain(code)
  })

  const inFolders = [...Object.values(deadlineRules), ...Object.values(consolidationRules)]
  const codesIn = (example: string) => consolidateExample(example).diagnostics.map(({ code }) => code)

  it.each(inFolders)("$code $name: the bad example is found in its folder", ({ code, examples }) => {
    expect(codesIn(examples.bad)).toContain(code)
  })

  it.each(inFolders)("$code $name: the good example is quiet in its folder", ({ code, examples }) => {
    expect(codesIn(examples.good)).not.toContain(code)
  })

  it("leave nothing else wrong with the form that they start from", () => {
    expect(checkExample("Các trang: đủ như biểu mẫu").diagnostics).toEqual([])
  })
})
