import type { Consolidation } from "../model/consolidation.ts"
import type { Fact } from "../model/fact.ts"
import { wayTo } from "../offices/lines.ts"
import { agencyName, type Setting } from "./setting.ts"

const amountOf = (fact: Fact): string | null => (fact.kind === "funding" ? fact.amount : null)

/** What the fact of one who sends on others' figures is made of, level by level, each under the one in whose figure it is. */
export function belowFact({ below = [] }: Pick<Consolidation, "below">, of: Fact): readonly Fact[] {
  return below
    .filter(
      (fact) =>
        fact.within === of.agency &&
        fact.kind === of.kind &&
        fact.id === of.id &&
        fact.unit === of.unit &&
        fact.period === of.period &&
        amountOf(fact) === amountOf(of),
    )
    .flatMap((fact) => [fact, ...belowFact({ below }, fact)])
}

/** An agency's name, under the one in whose figure its own is: an arrow for each level in between. */
export function sourceName(setting: Setting, { agency, within }: Pick<Fact, "agency" | "within">): string {
  const name = agencyName(setting, agency)
  return within === undefined ? name : `${"↳ ".repeat(wayTo(setting.plan, agency).length)}${name}`
}
