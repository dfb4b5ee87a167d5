import type { Withholding } from "../../model/attainment.ts"

/** Counts of victims and accused below this are not published below the province's level. */
export const smallBelow = 5

/** What stands in place of a number that is not published. */
export const withheldSign: Readonly<Record<Withholding, string>> = { small: `<${smallBelow}`, secondary: "*" }
