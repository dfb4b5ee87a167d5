import { tidy, visible } from "../base/text.ts"

const longest = 80

/** Text from a workbook as it may be printed: on one line, without control characters; marks that turn the direction of writing are named. */
export const printable = (text: string): string => visible(tidy(text.replace(/\p{Cc}/gu, " ")))

/** Text from a workbook in quotation marks, cut where it is longer than a message can bear. */
export function quote(text: string): string {
  const shown = [...printable(text)]
  return `“${shown.length > longest ? `${shown.slice(0, longest - 1).join("")}…` : shown.join("")}”`
}
