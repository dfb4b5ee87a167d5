import type { Cell } from "../../model/workbook.ts"

export type Format = Cell["format"]

/** Numbers of the formats that need no code. 27-36 and 50-58 are days in East Asian versions of Excel. */
function builtIn(id: number): Format {
  if (id === 0) return "general"
  if (id === 9 || id === 10) return "percent"
  if (id === 49) return "text"
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return "date"
  return "number"
}

/** What is shown as it stands: quoted text, escaped and padded characters; and `[Red]`, `[$-42A]`, `[>100]`. */
const literal = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gis

/** What a number format makes of a number: its code where the file has one for the id, else the built-in of that id. */
export function formatOf(id: number, code: string | undefined): Format {
  if (code === undefined) return builtIn(id)
  const [first = ""] = code.slice(0, 1_000).replace(literal, "").split(";")
  const shown = first.trim().toLowerCase()
  if (shown === "general") return "general"
  if (shown === "@") return "text"
  if (shown.includes("%")) return "percent"
  return /[dmyhsbge]/.test(shown.replace(/general|e[+-]/g, "")) ? "date" : "number"
}

/** Does the format leave every value unseen (`;;;`)? */
export const showsNothing = (code: string): boolean => /^;{2,3}$/.test(code.trim())
