import type { Entry } from "../../model/submission.ts"
import type { Mark } from "../../model/workbook.ts"
import { quote } from "../quote.ts"
import type { Finding } from "../rule.ts"

/** How a message names an entry: its row, and its column where the row has several cells for input. */
export type Line = {
  readonly row: string
  readonly label: string
  /** Heading of the column; null for the row's main column (Số liệu, Giá trị, a commune's count). */
  readonly column: string | null
}

/** With what was typed, and what a person sees of it beside what was read; only what is odd stands there. */
export type TypedLine = Line & {
  readonly typed: string
  /** How the whole of it stands. */
  readonly mark?: Mark
  /** Its pieces that stand otherwise than the rest. */
  readonly pieces?: readonly { readonly text: string; readonly mark: Mark }[]
  /** What the number format shows instead. */
  readonly shown?: string
  /** The number in the cell, where something else is shown. */
  readonly held?: number
}

/** The facts that every message about an entry begins with. */
export const lineOf = ({ row, label, column, at, typed, look, held }: Entry): TypedLine => {
  const pieces = look?.pieces?.flatMap(({ text, mark }) =>
    mark === null || text.trim() === "" ? [] : [{ text: text.trim(), mark }],
  )
  return {
    row,
    label,
    column: column.startsWith("value") ? null : at.column,
    typed,
    ...(look?.mark === undefined ? {} : { mark: look.mark }),
    ...(pieces === undefined ? {} : { pieces }),
    ...(look?.shown === undefined ? {} : { shown: look.shown }),
    ...(held === undefined ? {} : { held }),
  }
}

/** A finding at an entry: its line, and what else there is to be said. */
export const about = <F>(entry: Entry, facts: F): Finding<TypedLine & F> => ({
  at: entry.at,
  facts: { ...lineOf(entry), ...facts },
})

interface Words {
  readonly row: string
  readonly column: string
  readonly marks: Readonly<Record<Mark, string>>
  readonly nothingShown: string
  readonly shownAs: string
  readonly holds: (number: string) => string
  readonly ask: (guess: string) => string
}

const saying = ({ row, column, marks, nothingShown, shownAs, holds, ask }: Words) => ({
  /** `Dòng CT1.1/total “Tổng số văn bản”, cột Được cấp` */
  line: (line: Line): string =>
    `${row} ${line.row} ${quote(line.label)}${line.column === null ? "" : `, ${column} ${line.column}`}`,
  /** What was typed, in quotation marks, with what is odd in it: `“12¹” (“1” viết nhỏ ở trên dòng)`, `“80%” (trong ô là 0,8)`. */
  said: ({ typed, mark, pieces = [], shown = typed, held }: TypedLine): string => {
    const odd = [
      ...(mark === undefined ? [] : [marks[mark]]),
      ...pieces.map((piece) => `${quote(piece.text)} ${marks[piece.mark]}`),
      ...(shown === typed ? [] : [shown === "" ? nothingShown : `${shownAs} ${quote(shown)}`]),
      ...(held === undefined || shown !== typed ? [] : [holds(String(Number(held.toPrecision(15))))]),
    ]
    return odd.length === 0 ? quote(typed) : `${quote(typed)} (${odd.join("; ")})`
  },
  /** The likely meaning of what was typed, as a question; nothing where there is none. */
  ask: (guess: string | null): string => (guess === null ? "" : `; ${ask(guess)}?`),
})

export const vi = saying({
  row: "Dòng",
  column: "cột",
  marks: {
    struck: "bị gạch ngang",
    raised: "viết nhỏ ở trên dòng",
    lowered: "viết nhỏ ở dưới dòng",
    unseen: "có mà không nhìn thấy",
    pictured: "viết bằng phông chữ ký hiệu, chỉ thấy hình",
  },
  nothingShown: "ô không hiện gì",
  shownAs: "ô hiện",
  holds: (number) => `trong ô là ${number.replace(".", ",")}`,
  ask: (guess) => `có phải là ${guess}`,
})

export const en = saying({
  row: "Row",
  column: "column",
  marks: {
    struck: "is crossed out",
    raised: "stands small above the line",
    lowered: "stands small below the line",
    unseen: "is there and cannot be seen",
    pictured: "stands in a font of symbols, of which only pictures are seen",
  },
  nothingShown: "the cell shows nothing",
  shownAs: "shown as",
  holds: (number) => `the cell holds ${number}`,
  ask: (guess) => `did you mean ${guess}`,
})
