import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { allRules } from "../rules/index.ts"
import { retiredCodes } from "../rules/retired.ts"
import type { Subjects } from "../rules/subjects.ts"

// npm run new:rule submission value-negative: writes the rule with its words to do, and its test. The suite is red until they are filled in.

const firstDigit: Readonly<Record<keyof Subjects, number>> = {
  plan: 1,
  comparison: 1,
  workbook: 2,
  submission: 3,
  deadline: 4,
  consolidation: 5,
}

const isFamily = (text: string): text is keyof Subjects => text in firstDigit

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The first code of the family above all that were ever given. */
function nextCode(family: keyof Subjects): string {
  const prefix = `QN${firstDigit[family]}`
  const taken = [...allRules.map(({ code }) => code), ...retiredCodes].filter((code) => code.startsWith(prefix))
  return `QN${Math.max(firstDigit[family] * 100, ...taken.map((code) => Number(code.slice(2)))) + 1}`
}

const ruleText = (
  family: keyof Subjects,
  name: string,
  code: string,
): string => `import { defineRule } from "../rule.ts"

export const ${camel(name)} = defineRule({
  code: "${code}",
  name: "${name}",
  subject: "${family}",
  severity: "error",
  *find() {
    // TODO: yield { at, facts } for every place where it is found.
  },
  vi: {
    title: "TODO",
    why: "TODO",
    fix: "TODO",
    message: () => "TODO",
  },
  en: {
    title: "TODO",
    why: "TODO",
    fix: "TODO",
    message: () => "TODO",
  },
  examples: { bad: "TODO", good: "TODO" },
})
`

const testText = (family: keyof Subjects, name: string): string => `import { describe, expect, it } from "vitest"
import { ${camel(name)} } from "../../../src/rules/${family}/${name}.ts"

describe("${name}", () => {
  it.todo("finds what it should, and nothing else")

  it("is written", () => {
    expect(${camel(name)}.vi.title).not.toBe("TODO")
  })
})
`

function main([family = "", name = ""]: readonly string[]): string {
  if (!isFamily(family) || !/^[a-z]+(?:-[a-z]+)*$/.test(name))
    return `usage: npm run new:rule <${Object.keys(firstDigit).join("|")}> <name-in-kebab-case>`
  const rule = `src/rules/${family}/${name}.ts`
  const test = `tests/rules/${family}/${name}.test.ts`
  const there = [rule, test].find((file) => existsSync(file))
  if (there) return `${there} is there already`
  const code = nextCode(family)
  for (const [file, text] of [
    [rule, ruleText(family, name, code)],
    [test, testText(family, name)],
  ] as const) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return `${code}: wrote ${rule} and ${test}; add ${camel(name)} to src/rules/${family}/index.ts`
}

console.log(main(process.argv.slice(2)))
