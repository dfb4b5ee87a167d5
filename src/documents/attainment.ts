import type { IndicatorAttainment, TargetShown } from "../model/attainment.ts"

/** What an indicator's figures are made of. The contract gives every indicator every field: what its kind does not have is empty. */
export const attainmentFigure = (indicator: IndicatorAttainment) => ({
  target: target(indicator.target),
  next: target(indicator.next),
  parts: ("parts" in indicator ? indicator.parts : []).map(({ numerator, denominator, percent, status, bounds }) => ({
    numerator: { measure: numerator.measure, value: numerator.value },
    denominator: { measure: denominator.measure, value: denominator.value },
    percent,
    status,
    bounds: bounds && { low: bounds.low, high: bounds.high },
  })),
  coverage: indicator.coverage,
  previous: "previous" in indicator ? indicator.previous : null,
  restrained: "restrained" in indicator ? indicator.restrained : null,
  units: "units" in indicator ? indicator.units : null,
  years: indicator.years,
})

/** A target with its fields in the contract's order; those that its kind does not have are left out. */
const target = (shown: TargetShown | null) =>
  shown && {
    ...("atLeast" in shown ? { atLeast: shown.atLeast } : {}),
    ...("atMost" in shown ? { atMost: shown.atMost } : {}),
    due: shown.due,
    clause: shown.clause,
  }
