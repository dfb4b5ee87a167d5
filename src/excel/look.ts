// The house style: Times New Roman, thin grey lines, pale fills; what is to be filled in stands out from what is printed.
import type { Border, Style } from "./book.ts"

export const font = "Times New Roman"

export const colors = {
  ink: "1F1F1F",
  quiet: "595959",
  line: "A6A6A6",
  head: "D9E2EF",
  group: "EDF1F7",
  stripe: "F8F9FB",
  input: "FFF9DB",
  accent: "1F4E79",
  link: "1F4E9E",
  tab: "E0B84C",
  good: "1E6B34",
  goodFill: "E3F1E5",
  bad: "A61C1C",
  badFill: "FBE3E1",
  wait: "8A5A00",
  waitFill: "FDF1D6",
  mute: "6B6B6B",
  muteFill: "EFEFEF",
} as const

const grid: Border = { sides: "all", line: "thin", color: colors.line }
const plain: Style = { size: 12, color: colors.ink, vertical: "middle" }
const body: Style = { ...plain, border: grid, wrap: true }
/** Words keep off the line at their left. */
const inset = { align: "left", indent: 1 } as const
/** Numbers keep off the line at their right. */
const number = { align: "right", indent: 1 } as const
const entry: Style = { ...body, fill: colors.input, input: true }

/** Styles by what a cell is. */
export const look = {
  plain,
  paragraph: { ...plain, wrap: true, vertical: "top" },
  strong: { ...plain, bold: true, wrap: true },
  bullet: { ...plain, vertical: "top", align: "center" },
  quiet: { ...plain, size: 11, italic: true, color: colors.quiet, wrap: true },

  /** The block above a table, in the manner of official forms. */
  letterhead: { ...plain, size: 12, align: "center", wrap: true },
  letterheadStrong: { ...plain, size: 12, bold: true, align: "center", wrap: true },
  motto: { ...plain, size: 13, bold: true, underline: true, align: "center", wrap: true },
  title: { ...plain, size: 14, bold: true, align: "center", wrap: true },
  subject: { ...plain, size: 13, bold: true, align: "center", wrap: true },
  subtitle: { ...plain, size: 12, italic: true, align: "center", wrap: true },
  remark: { ...plain, size: 11, italic: true, align: "right", color: colors.quiet, wrap: true },
  /** What a form says of itself while it is filled in. */
  help: { ...plain, size: 11, bold: true, color: colors.accent, wrap: true },
  dayLabel: { ...plain, size: 11, italic: true, align: "right" },
  section: { ...plain, size: 13, bold: true, color: colors.accent, wrap: true },

  /** A table's printed parts. */
  heading: { ...body, bold: true, align: "center", fill: colors.head },
  columnNumber: {
    ...body,
    size: 10,
    italic: true,
    align: "center",
    color: colors.quiet,
    fill: colors.head,
    format: "@",
  },
  group: { ...body, ...inset, bold: true, fill: colors.group },
  groupMinor: { ...body, ...inset, bold: true, italic: true, fill: colors.stripe },
  code: { ...body, ...inset, size: 11, color: colors.quiet, format: "@" },
  label: { ...body, ...inset },
  strongText: { ...body, ...inset, bold: true },
  text: { ...body, ...inset },
  center: { ...body, align: "center" },
  count: { ...body, align: "right", format: "#,##0" },
  amount: { ...body, align: "right", format: "#,##0.0##" },
  day: { ...body, align: "center", format: "dd/mm/yyyy" },
  beforeDecimal: { ...body, ...number, color: colors.quiet, fill: colors.stripe, format: "General" },
  before: { ...body, ...number, color: colors.quiet, fill: colors.stripe, format: "#,##0" },
  closed: { ...body, align: "center", color: colors.mute, fill: colors.muteFill },
  link: { ...body, ...inset, color: colors.link, underline: true },

  /** Cells for input. */
  /** General: `80%` that is typed stays 80% on the screen, and is not rounded to 1. */
  inputCount: { ...entry, ...number, format: "General" },
  inputAmount: { ...entry, ...number, format: "#,##0.0##" },
  inputQuantity: { ...entry, ...number, format: "General" },
  inputStatus: { ...entry, align: "center" },
  inputDay: { ...entry, ...inset, format: "dd/mm/yyyy" },
  inputText: { ...entry, ...inset },

  /** Verdicts: the words say it, the colour only helps. */
  good: { ...body, bold: true, align: "center", color: colors.good, fill: colors.goodFill },
  bad: { ...body, bold: true, align: "center", color: colors.bad, fill: colors.badFill },
  wait: { ...body, bold: true, align: "center", color: colors.wait, fill: colors.waitFill },
  mute: { ...body, align: "center", color: colors.mute, fill: colors.muteFill },
} as const satisfies Record<string, Style>
