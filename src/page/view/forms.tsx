import { useState } from "preact/hooks"
import type { Lang } from "../../model/words.ts"
import type { PlanFacts } from "../protocol.ts"
import { pageWords } from "./words.ts"

interface FormsProps {
  readonly plan: PlanFacts
  readonly lang: Lang
  /** The period that is chosen at first. */
  readonly period: string | null
  readonly download: (agency: string, period: string) => Promise<void>
}

/** Gives out an agency's empty form. */
export function Forms({ plan, lang, period, download }: FormsProps) {
  const words = pageWords[lang]
  const [chosen, setChosen] = useState(period ?? plan.periods[0]?.id ?? "")
  const owing = plan.periods.find(({ id }) => id === chosen)?.agencies ?? []
  const [agency, setAgency] = useState("")
  const [busy, setBusy] = useState(false)
  const start = async () => {
    setBusy(true)
    await download(agency === "" ? (owing[0] ?? "") : agency, chosen)
    setBusy(false)
  }
  return (
    <details class="forms">
      <summary>{words.form}</summary>
      <p>
        <label>
          {words.period}{" "}
          <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {plan.periods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[lang]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.agency}{" "}
          <select value={agency} onChange={({ currentTarget }) => setAgency(currentTarget.value)}>
            {plan.agencies
              .filter(({ id }) => owing.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <button type="button" disabled={busy} onClick={start}>
          {busy ? words.working : words.download}
        </button>
      </p>
    </details>
  )
}
