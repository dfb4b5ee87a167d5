import type { YearCounts } from "../model/attainment.ts"
import type { Decision, DecisionLine, IndicatorStatus, Statuses, Verdict } from "../model/decision.ts"
import type { PartCounts } from "../model/kinds.ts"

/** Does the figure meet the target it was compared with? null: no figure, or the silent could change it. */
export const reachedBy: Readonly<Record<Verdict, boolean | null>> = {
  attained: true,
  "not-attained": false,
  inconclusive: null,
  "nothing-arose": null,
  "no-data": null,
}

/** A target in force: the verdict is the status. */
const decided: Statuses = {
  attained: "attained",
  "not-attained": "not-attained",
  inconclusive: "inconclusive",
  "nothing-arose": "nothing-arose",
  "no-data": "no-data",
}

/** With no target in force a verdict only says how far things are; that nobody was heard, or nothing arose, is said all the same. */
const open: Statuses = {
  ...decided,
  attained: "in-progress",
  "not-attained": "in-progress",
  inconclusive: "in-progress",
}

export const statusesOf = (inForce: boolean): Statuses => (inForce ? decided : open)

/** Where nothing is asked, there is nothing to be judged by. */
export const nothingAsked: Decision<"heard"> = [
  [[["heard", "=", 0]], "no-data"],
  [[], "inconclusive"],
]

/** Where nobody was heard, or the denominators are known to add up to 0, there is nothing to divide. */
export const nothingToDivide = (ifAny: boolean): readonly DecisionLine<"heard" | "known" | "unknown">[] => [
  [[["heard", "=", 0]], "no-data"],
  [
    [
      ["unknown", "=", 0],
      ["known", "=", 0],
    ],
    ifAny ? "nothing-arose" : "no-data",
  ],
]

/**
 * Several ratios must all hold: a part that misses decides alone, a part without a verdict leaves the whole without one, a part in which
 * nothing arose does not block the rest.
 */
export const severalParts: Decision<keyof PartCounts> = [
  [[["not-attained", ">", 0]], "not-attained"],
  [[["no-data", "=", "parts"]], "no-data"],
  [[["inconclusive", ">", 0]], "inconclusive"],
  [[["no-data", ">", 0]], "inconclusive"],
  [[["attained", ">", 0]], "attained"],
  [[], "nothing-arose"],
]

export function countParts(verdicts: readonly Verdict[]): PartCounts {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length
  return {
    parts: verdicts.length,
    attained: count("attained"),
    "not-attained": count("not-attained"),
    inconclusive: count("inconclusive"),
    "no-data": count("no-data"),
  }
}

/** An every-year target holds over a stage if it held in each year that owes a verdict; a year without one leaves the stage without one. */
export const overYears: Decision<keyof YearCounts> = [
  [[["heard", "=", 0]], "no-data"],
  [[["owing", "=", 0]], "no-data"],
  [[["not-attained", ">", 0]], "not-attained"],
  [[["open", ">", 0]], "inconclusive"],
  [[["attained", ">", 0]], "attained"],
  [[], "nothing-arose"],
]

/** Of the years that owe a verdict. */
export function countYears(statuses: readonly IndicatorStatus[]): Omit<YearCounts, "heard"> {
  const count = (...wanted: readonly IndicatorStatus[]) => statuses.filter((status) => wanted.includes(status)).length
  return {
    owing: statuses.length,
    attained: count("attained"),
    "not-attained": count("not-attained"),
    open: count("inconclusive", "no-data", "in-progress"),
  }
}
