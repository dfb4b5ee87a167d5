import type { Entry } from "../../model/submission.ts"
import { quote } from "../quote.ts"

/** How a message names an entry: its row, and its column where the row has several cells for input. */
export type Line = {
  readonly row: string
  readonly label: string
  /** Heading of the column; null for the row's main column (Số liệu, Giá trị, a commune's count). */
  readonly column: string | null
}

export type TypedLine = Line & { readonly typed: string } & Seen

/** What a person sees of an entry beside what was read of it; only what is odd stands there. */
type Seen = {
  /** How the whole of it stands: `struck`, `raised`, `lowered`, `unseen`, `pictured`. */
  readonly mark?: string
  /** Its pieces that stand otherwise than the rest. */
  readonly pieces?: readonly { readonly text: string; readonly mark: string }[]
  /** What the number format shows instead. */
  readonly shown?: string
  /** The number in the cell, where something else is shown. */
  readonly held?: number
}

const seenOf = ({ look, held }: Entry): Seen => {
  const pieces = look?.pieces?.flatMap(({ text, mark }) =>
    mark === null || text.trim() === "" ? [] : [{ text: text.trim(), mark }],
  )
  return {
    ...(look?.mark === undefined ? {} : { mark: look.mark }),
    ...(pieces === undefined ? {} : { pieces }),
    ...(look?.shown === undefined ? {} : { shown: look.shown }),
    ...(held === undefined ? {} : { held }),
  }
}

/** The facts that every message about an entry begins with. */
export const lineOf = (entry: Entry): TypedLine => {
  const { row, label, column, at, typed } = entry
  return {
    row,
    label,
    column: column.startsWith("value") ? null : at.column,
    typed,
    ...seenOf(entry),
  }
}

/** `Dòng CT1.1/total “Tổng số văn bản”, cột Được cấp` */
export const lineVi = ({ row, label, column }: Line): string =>
  `Dòng ${row} ${quote(label)}${column === null ? "" : `, cột ${column}`}`

export const lineEn = ({ row, label, column }: Line): string =>
  `Row ${row} ${quote(label)}${column === null ? "" : `, column ${column}`}`

const marksVi: Readonly<Record<string, string>> = {
  struck: "bị gạch ngang",
  raised: "viết nhỏ ở trên dòng",
  lowered: "viết nhỏ ở dưới dòng",
  unseen: "có mà không nhìn thấy",
  pictured: "viết bằng phông chữ ký hiệu, chỉ thấy hình",
}
const marksEn: Readonly<Record<string, string>> = {
  struck: "is crossed out",
  raised: "stands small above the line",
  lowered: "stands small below the line",
  unseen: "is there and cannot be seen",
  pictured: "stands in a font of symbols, of which only pictures are seen",
}

const heldAs = (number: number): string => String(Number(number.toPrecision(15)))

/** What was typed, in quotation marks, with what is odd in it: `“12¹” (“1” viết nhỏ ở trên dòng)`, `“80%” (trong ô là 0,8)`. */
export function saidVi({ typed, mark, pieces = [], shown, held }: TypedLine): string {
  const odd = [
    ...(mark === undefined ? [] : [marksVi[mark] ?? mark]),
    ...pieces.map((piece) => `${quote(piece.text)} ${marksVi[piece.mark] ?? piece.mark}`),
    ...(shown === undefined || shown === typed ? [] : [shown === "" ? "ô không hiện gì" : `ô hiện ${quote(shown)}`]),
    ...(held === undefined || (shown !== undefined && shown !== typed)
      ? []
      : [`trong ô là ${heldAs(held).replace(".", ",")}`]),
  ]
  return odd.length === 0 ? quote(typed) : `${quote(typed)} (${odd.join("; ")})`
}

export function saidEn({ typed, mark, pieces = [], shown, held }: TypedLine): string {
  const odd = [
    ...(mark === undefined ? [] : [marksEn[mark] ?? mark]),
    ...pieces.map((piece) => `${quote(piece.text)} ${marksEn[piece.mark] ?? piece.mark}`),
    ...(shown === undefined || shown === typed
      ? []
      : [shown === "" ? "the cell shows nothing" : `shown as ${quote(shown)}`]),
    ...(held === undefined || (shown !== undefined && shown !== typed) ? [] : [`the cell holds ${heldAs(held)}`]),
  ]
  return odd.length === 0 ? quote(typed) : `${quote(typed)} (${odd.join("; ")})`
}

/** The likely meaning of what was typed, as a question; nothing where there is none. */
export const askVi = (guess: string | null): string => (guess === null ? "" : `; có phải là ${guess}?`)

export const askEn = (guess: string | null): string => (guess === null ? "" : `; did you mean ${guess}?`)
