import { existsSync, writeFileSync } from "node:fs"
import { allRules, retiredCodes } from "../rules/index.ts"
import type { Subjects } from "../rules/subjects.ts"
import { ruleIndex } from "./rule-index.ts"

// npm run new:rule submission value-negative: writes the rule with its words and examples to do, and adds it to the family's list. The
// suite is red until they are filled in: the catalogue's law (tests/catalogue.test.ts) runs both examples of every rule.

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
): string => `import { ${family}Rule } from "../rule.ts"

export const ${camel(name)} = ${family}Rule({
  code: "${code}",
  name: "${name}",
  severity: "error",
  *find(subject) {
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
  examples: "TODO «bad → good»",
})
`

function main([family = "", name = ""]: readonly string[]): string {
  if (!isFamily(family) || !/^[a-z]+(?:-[a-z]+)*$/.test(name))
    return `usage: npm run new:rule <${Object.keys(firstDigit).join("|")}> <name-in-kebab-case>`
  const rule = `src/rules/${family}/${name}.ts`
  if (existsSync(rule)) return `${rule} is there already`
  const code = nextCode(family)
  writeFileSync(rule, ruleText(family, name, code))
  writeFileSync(`src/rules/${family}/index.ts`, ruleIndex(family))
  return `${code}: wrote ${rule} and added it to the family's list; its examples are run by tests/catalogue.test.ts`
}

console.log(main(process.argv.slice(2)))
