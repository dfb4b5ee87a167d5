// How a verdict follows from numbers, as a value: a jurist can read it, attainment runs it, a workbook prints it.

/** What a comparison with a target says, whether or not the target is in force. */
export type Verdict = "attained" | "not-attained" | "nothing-arose" | "inconclusive" | "no-data"

/** What is said of an indicator: the verdict, or that its time has not come. */
export type IndicatorStatus = Verdict | "in-progress"

/** A number by its name, a constant, or the product of several. */
export type Quantity<Name extends string> = Name | number | readonly (Name | number)[]

export type Test<Name extends string> = readonly [
  left: Quantity<Name>,
  is: "=" | "<" | ">" | ">=",
  right: Quantity<Name>,
]

/**
 * Lines read from the first on: the first whose tests all hold gives the outcome. The last has no tests, so there always is one. Numbers
 * are counts, or decimals as they are written: nothing is ever compared in print.
 */
export type Decision<Name extends string = string, Outcome = Verdict> = readonly [
  ...DecisionLine<Name, Outcome>[],
  readonly [tests: readonly [], outcome: Outcome],
]

export type DecisionLine<Name extends string, Outcome = Verdict> = readonly [
  tests: readonly Test<Name>[],
  outcome: Outcome,
]

/** The numbers that a decision was made by, the decision, and what came of it. */
export interface Judged<Numbers> {
  readonly decision: Decision<Extract<keyof Numbers, string>>
  readonly numbers: Numbers
  readonly verdict: Verdict
}

/** The same for whoever does not ask which numbers they are. */
export interface Judgement {
  readonly decision: Decision
  readonly numbers: Readonly<Record<string, number>>
  readonly verdict: Verdict
}

/** The status that each verdict gives: itself where a target is in force. */
export type Statuses = Readonly<Record<Verdict, IndicatorStatus>>
