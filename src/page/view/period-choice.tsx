import type { Lang } from "../../model/words.ts"
import type { PlanFacts } from "../protocol.ts"
import { pageWords } from "./words.ts"

interface PeriodChoiceProps {
  readonly plan: PlanFacts
  readonly period: string
  readonly lang: Lang
  readonly choose: (period: string) => void
}

/** Chooses one of the plan's periods. */
export const PeriodChoice = ({ plan, period, lang, choose }: PeriodChoiceProps) => (
  <label>
    {pageWords[lang].period}{" "}
    <select value={period} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {plan.periods.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[lang]}
        </option>
      ))}
    </select>
  </label>
)
