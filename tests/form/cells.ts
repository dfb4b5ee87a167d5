import type { Cell, CellValue } from "../../src/model/workbook.ts"

type Typed = string | number | boolean

/** A cell at D7 holding what was typed; `set` changes the rest. */
export function cellOf(typed: Typed | CellValue, set: Partial<Cell> = {}): Cell {
  const value: CellValue =
    typeof typed === "string"
      ? { kind: "text", text: typed }
      : typeof typed === "number"
        ? { kind: "number", number: typed }
        : typeof typed === "boolean"
          ? { kind: "boolean", boolean: typed }
          : typed
  return { ref: "D7", row: 7, column: 4, value, format: "general", formula: null, font: null, hidden: false, ...set }
}
