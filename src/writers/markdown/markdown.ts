import type { Report, Section, SectionRole } from "../../model/report.ts"
import { type Printing, printing } from "../../vocabulary/print.ts"
import { blocksOnPaper, sectionTitle } from "../shown.ts"
import { blockText } from "./blocks.ts"
import { escapeLine, escapeText } from "./escape.ts"

/** The report as GitHub-flavoured Markdown, in the outline of an official report; what only the office reads is not in it. */
export function markdown(report: Report): string {
  const parts = [
    ...headLines(report),
    escapeLine(escapeText(report.paper.opening)),
    ...linesIn(report, "body"),
    escapeLine(escapeText(report.paper.closing)),
    ...linesIn(report, "annex"),
  ]
  return `${parts.join("\n\n")}\n`
}

const linesIn = ({ sections, lang }: Report, role: SectionRole): string[] =>
  sections.filter((section) => section.role === role).flatMap((section) => sectionLines(section, printing[lang]))

function headLines({ head }: Report): string[] {
  const line = (left: string, right: string) => `| ${escapeText(left)} | ${escapeText(right)} |`
  const block = [
    line(head.parent, head.nation),
    "| :---: | :---: |",
    line(head.agency, head.motto),
    line(head.number, head.placeAndDay),
  ]
  return [
    block.join("\n"),
    `# ${escapeText(head.title)}`,
    `**${escapeText(head.subject)}**`,
    escapeText(head.addressee),
    `*${escapeText(head.standing)}*`,
  ]
}

/** A section as the texts between which an empty line stands. */
export const sectionLines = (section: Section, print: Printing): string[] => [
  `## ${escapeText(sectionTitle(section))}`,
  ...blocksOnPaper(section).map((block) => blockText(block, print)),
]
