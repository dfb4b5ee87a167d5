import type { Report, Section } from "../../model/report.ts"
import { type Printing, printing } from "../../vocabulary/print.ts"
import { blocksOn, sectionTitle } from "../shown.ts"
import { blockText } from "./blocks.ts"
import { escapeText } from "./escape.ts"

/** The report as GitHub-flavoured Markdown, in the outline of an official report. Ends with a line break. */
export function markdown(report: Report): string {
  const print = printing[report.lang]
  const sections = [report.summary, ...report.sections, report.notes]
  return `${[...headLines(report), ...sections.flatMap((section) => sectionLines(section, print))].join("\n\n")}\n`
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
    `*${escapeText(head.basis)}*`,
    escapeText(head.addressee),
    `*${escapeText(head.standing)}*`,
  ]
}

/** A section as the texts between which an empty line stands. */
export const sectionLines = (section: Section, print: Printing): string[] => [
  `## ${escapeText(sectionTitle(section))}`,
  ...blocksOn(section, "text").map((block) => blockText(block, print)),
]
