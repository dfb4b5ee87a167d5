import { useState } from "preact/hooks"
import type { Day } from "../../base/day.ts"
import type { PlanFacts } from "../protocol.ts"
import { usePage } from "./context.ts"
import { PeriodChoice } from "./period-choice.tsx"

/** The period that reports are due for, or were last: the latest that is over; before the first is, the first. */
const latest = ({ periods }: PlanFacts, today: Day): string =>
  (periods.findLast(({ until, lastDay }) => lastDay !== null && until < today) ?? periods[0])?.id ?? ""

interface FormsProps {
  /** The period that is chosen at first. */
  readonly period: string | null
  readonly download: (agency: string, period: string) => Promise<void>
}

/** Gives out an agency's empty form. */
export function Forms({ period, download }: FormsProps) {
  const { plan, today, words } = usePage()
  const [chosen, setChosen] = useState(period ?? latest(plan, today))
  const owing = plan.periods.find(({ id }) => id === chosen)?.agencies ?? []
  const [agency, setAgency] = useState("")
  const [busy, setBusy] = useState(false)
  const choose = (id: string) => {
    setChosen(id)
    if (!plan.periods.find((one) => one.id === id)?.agencies.includes(agency)) setAgency("")
  }
  const start = async () => {
    setBusy(true)
    await download(agency, chosen)
    setBusy(false)
  }
  return (
    <details class="forms">
      <summary>{words.form}</summary>
      <p>
        <PeriodChoice period={chosen} choose={choose} />
        <label>
          {words.agency}{" "}
          <select value={agency} onChange={({ currentTarget }) => setAgency(currentTarget.value)}>
            <option value="">{words.chooseAgency}</option>
            {plan.agencies
              .filter(({ id }) => owing.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <button type="button" disabled={busy || agency === ""} onClick={start}>
          {busy ? words.working : words.download}
        </button>
      </p>
    </details>
  )
}
