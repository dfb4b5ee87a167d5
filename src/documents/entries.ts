import type { Withholding } from "../model/attainment.ts"
import { withheldSign } from "../privacy/publish/sign.ts"
import { about, perhaps, value } from "./shape.ts"
import { text, textOrNull } from "./values.ts"

// What every entry of an agency has, of whatever it is.

/** What stands in place of a number that is not published. Only in a publication. */
export const shown = about(
  "What stands in place of a number that is withheld: <5",
  perhaps(text, ({ withheld }: { readonly withheld?: Withholding }) => withheld && withheldSign[withheld]),
)

/** Where it was entered. */
export const place = {
  file: value(textOrNull, ({ file }: Placed) => file),
  sheet: value(textOrNull, ({ sheet }: Placed) => sheet),
  cell: value(textOrNull, ({ cell }: Placed) => cell),
}
interface Placed {
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
}
