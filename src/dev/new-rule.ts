import { existsSync, writeFileSync } from "node:fs"
import { allRules, retiredCodes, ruleFamilies } from "../rules/index.ts"
import type { Subjects } from "../rules/subjects.ts"
import { families, ruleIndex } from "./rule-index.ts"

// npm run new:rule submission value-negative: writes the rule with its words and examples to do, and adds it to the family's list. The
// suite is red until they are filled in: the catalogue's law (tests/catalogue.test.ts) runs both examples of every rule.

const isFamily = (text: string): text is keyof Subjects => families.some((family) => family === text)

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The first code above all that were ever given with the family's first digit. */
function nextCode(family: keyof Subjects): string {
  const prefix = ruleFamilies[family]?.[0]?.code.slice(0, 3) ?? ""
  const taken = [...allRules.map(({ code }) => code), ...retiredCodes].filter((code) => code.startsWith(prefix))
  return `QN${Math.max(...taken.map((code) => Number(code.slice(2)))) + 1}`
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
    return `usage: npm run new:rule <${families.join("|")}> <name-in-kebab-case>`
  const rule = `src/rules/${family}/${name}.ts`
  if (existsSync(rule)) return `${rule} is there already`
  const code = nextCode(family)
  writeFileSync(rule, ruleText(family, name, code))
  writeFileSync(`src/rules/${family}/index.ts`, ruleIndex(family))
  return `${code}: wrote ${rule} and added it to the family's list; its examples are run by tests/catalogue.test.ts`
}

console.log(main(process.argv.slice(2)))
