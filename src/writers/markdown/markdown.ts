import type { Report, Section, SectionRole } from "../../model/report.ts"
import { type Printing, printing } from "../../vocabulary/print.ts"
import { blocksOnPaper, sectionTitle } from "../shown.ts"
import { blockText } from "./blocks.ts"
import { escapeLine, escapeText } from "./escape.ts"

/** The report as GitHub-flavoured Markdown, in the outline of an official report, with what is for the office at its end. */
export function markdown(report: Report): string {
  const print = printing[report.lang]
  const of = (role: SectionRole) =>
    report.sections.filter((section) => section.role === role).flatMap((section) => sectionLines(section, print))
  const parts = [
    ...headLines(report),
    escapeLine(escapeText(report.paper.opening)),
    ...of("body"),
    escapeLine(escapeText(report.paper.closing)),
    ...of("annex"),
    ...of("office"),
  ]
  return `${parts.join("\n\n")}\n`
}

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
