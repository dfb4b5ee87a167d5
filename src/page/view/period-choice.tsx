import { usePage } from "./context.ts"

/** Chooses one of the plan's periods. */
export function PeriodChoice({ period, choose }: { period: string; choose: (period: string) => void }) {
  const { plan, lang, words } = usePage()
  return (
    <label>
      {words.period}{" "}
      <select value={period} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {plan.periods.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[lang]}
          </option>
        ))}
      </select>
    </label>
  )
}
