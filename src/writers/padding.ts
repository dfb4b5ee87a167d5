import type { TableColumn } from "../model/table.ts"

/** Columns that a text takes in letters of one width; combining marks take none. */
export const lengthOf = (text: string): number => [...text.normalize("NFC").replace(/\p{M}/gu, "")].length

/** The text as wide as its column. */
export function padded(text: string, width: number, align: TableColumn["align"]): string {
  const room = Math.max(0, width - lengthOf(text))
  const left = align === "left" ? 0 : align === "right" ? room : Math.floor(room / 2)
  return `${" ".repeat(left)}${text}${" ".repeat(room - left)}`
}
