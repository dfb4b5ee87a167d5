import { readdirSync, readFileSync } from "node:fs"
import type { Subjects } from "../rules/subjects.ts"

// The list of a family's rules, made from its files: a rule is added by its file alone.

/** What the rules of a family are on. */
const about: Readonly<Record<keyof Subjects, string>> = {
  plan: "The rules on a plan's files",
  comparison: "The rules on what changed between two plans",
  workbook: "The rules on the file itself: can it be read, is it the form, is the form whole",
  submission: "The rules on what the agency entered",
  deadline: "What is said of a period's obligations, the register and the rulings",
  consolidation: "What is said of a period's figures",
}

export const families = Object.keys(about).filter((name): name is keyof Subjects => name in about)

interface RuleFile {
  readonly file: string
  readonly code: string
  readonly constant: string
}

const rulesIn = (family: string): RuleFile[] =>
  readdirSync(`src/rules/${family}`)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file): RuleFile[] => {
      const text = readFileSync(`src/rules/${family}/${file}`, "utf8")
      const [, constant] = /^export const (\w+) = [a-z]+Rule\(\{$/m.exec(text) ?? []
      const [, code] = /^ {2}code: "(QN\d+)",$/m.exec(text) ?? []
      return constant === undefined || code === undefined ? [] : [{ file, code, constant }]
    })

/** The text of `src/rules/<family>/index.ts`: its rules in order of their code. */
export function ruleIndex(family: keyof Subjects): string {
  const rules = rulesIn(family)
  const imports = rules
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, constant }) => `import { ${constant} } from "./${file}"`)
  const listed = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(({ constant }) => `  ${constant},`)
  return [
    "// Generated from this folder's files: npm run lists",
    'import type { Rule } from "../rule.ts"',
    ...imports,
    "",
    `/** ${about[family]}, in order of their code. */`,
    `export const ${family}Rules: readonly Rule<"${family}">[] = [`,
    ...listed,
    "]",
    "",
  ].join("\n")
}
