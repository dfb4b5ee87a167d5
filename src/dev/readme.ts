import { commands } from "../cli/catalogue.ts"
import type { Command } from "../cli/command.ts"
import { flagOf } from "../cli/options.ts"
import { ruleFamilies } from "../rules/index.ts"

// The parts of the README that the program knows better than we do.

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map(() => "---")), ...rows.map(row)].join("\n")

const usage = ({ name, operands }: Command): string =>
  [
    "qn-tip",
    name,
    ...operands.map((one) => `${one.optional ? "[" : "<"}${one.name}${one.many ? "…" : ""}${one.optional ? "]" : ">"}`),
  ].join(" ")

const commandTable = (): string =>
  table(
    ["command", "does", "options of its own"],
    commands.map((command) => [
      `\`${usage(command)}\``,
      command.about.en,
      command.options.map((name) => `\`${flagOf(name)}\``).join(" ") || "–",
    ]),
  )

const ruleTable = (): string =>
  Object.entries(ruleFamilies)
    .map(
      ([family, rules]) =>
        `**${family}**\n\n${table(
          ["code", "name", "", "tiêu đề", "title"],
          rules.map(({ code, name, severity, vi, en }) => [code, `\`${name}\``, severity, vi.title, en.title]),
        )}`,
    )
    .join("\n\n")

const between = (text: string, mark: string, content: string): string =>
  text.replace(
    new RegExp(`(<!-- ${mark}:start -->\\n)[\\s\\S]*?(<!-- ${mark}:end -->)`),
    (_, start: string, end: string) => `${start}${content}\n${end}`,
  )

/** The README with its table of commands made anew. */
export const renewReadme = (readme: string): string => between(readme, "commands", commandTable())

/** The page of `src/rules`: every rule with its titles. */
export const rulesReadme = (): string => `# The rules

Generated: \`npm run docs\`. A rule is one file that owns its words and two examples, which a test runs; \`qn-tip explain QN305\` prints them.

${ruleTable()}
`
