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

/** The line of a family's list for a file of its folder, if the file defines a rule. */
function listed(family: string, file: string): string[] {
  const text = readFileSync(`src/rules/${family}/${file}`, "utf8")
  const [, rule] = /^export const (\w+) = [a-z]+Rule\(\{$/m.exec(text) ?? []
  return rule === undefined ? [] : [`export { ${rule} } from "./${file}"`]
}

/** The text of `src/rules/<family>/index.ts`: the family's rules, to be applied as a whole. Who means one of them imports its file. */
export const ruleIndex = (family: keyof Subjects): string =>
  [
    "// Generated from this folder's files: npm run lists",
    `// ${about[family]}.`,
    ...readdirSync(`src/rules/${family}`)
      .sort()
      .flatMap((file) => listed(family, file)),
    "",
  ].join("\n")
