import type { Setting } from "../setting.ts"
import { chartFormulas } from "./chart-formulas.ts"
import { comparisonFormulas } from "./cross-checks.ts"
import { moneyFormulas } from "./money.ts"
import { floorFormulas, sumFormulas } from "./sums.ts"
import { timelinessFormulas } from "./timeliness.ts"
import { verdictFormulas } from "./verdicts.ts"

/** By cell name, how the report's figures follow from what the agencies gave. */
export const formulasOf = (setting: Setting): ReadonlyMap<string, string> =>
  new Map([
    ...sumFormulas(setting),
    ...floorFormulas(setting),
    ...verdictFormulas(setting),
    ...moneyFormulas(setting),
    ...comparisonFormulas(setting),
    ...timelinessFormulas(setting),
    ...chartFormulas(setting),
  ])
