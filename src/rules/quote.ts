import { tidy } from "../base/text.ts"

const longest = 80

/** Text from a workbook as it may be printed: on one line, without control characters and marks that turn the direction of writing. */
export const printable = (text: string): string =>
  tidy(text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " "))

/** Text from a workbook in quotation marks, cut where it is longer than a message can bear. */
export function quote(text: string): string {
  const shown = [...printable(text)]
  return `“${shown.length > longest ? `${shown.slice(0, longest - 1).join("")}…` : shown.join("")}”`
}
