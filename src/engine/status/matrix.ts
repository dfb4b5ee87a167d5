import { column, dataRow, numberCell, textCell, totalRow } from "../../figures/cells.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { Obligation } from "../../model/compliance.ts"
import type { PeriodObligations } from "../../model/status.ts"
import type { Table } from "../../model/table.ts"
import { statusWords } from "./words.ts"

/** Agencies by periods, a sign in each cell, with how often each was late or missing; the last row counts those on time. */
export function matrixTable(setting: Setting, term: readonly PeriodObligations[]): Table {
  const { words, lang, print } = setting
  const own = statusWords[lang]
  const found = term.map(
    ({ compliance }) => new Map(compliance.obligations.map((obligation) => [obligation.agency, obligation])),
  )
  const agencies = [...setting.consolidation.plan.agencies.keys()].filter((id) => found.some((one) => one.has(id)))
  const times = (agency: string, state: Obligation["state"]) =>
    found.filter((one) => one.get(agency)?.state === state).length
  return {
    id: "matrix",
    title: own.sections.matrix,
    columns: [
      column("position", words.columns.position, 5, "center"),
      column("agency", words.columns.agency, 34),
      ...term.map(({ period }) => column(period.id, period.id, 10, "center")),
      column("late", own.columns.late, 6, "right"),
      column("missing", own.columns.missing, 6, "right"),
    ],
    rows: [
      ...agencies.map((agency, i) =>
        dataRow([
          numberCell(i + 1),
          textCell(agencyName(setting, agency)),
          ...found.map((one) => textCell(signOf(setting, one.get(agency)))),
          numberCell(times(agency, "late")),
          numberCell(times(agency, "missing")),
        ]),
      ),
      totalRow([
        textCell(null),
        textCell(own.onTimeOfDue),
        ...term.map(({ compliance: { onTime, due } }) => textCell(`${print.number(onTime)}/${print.number(due)}`)),
        textCell(null),
        textCell(null),
      ]),
    ],
  }
}

/** One sign for an obligation; nothing where the agency owes no report. */
function signOf({ lang, consolidation }: Setting, obligation: Obligation | undefined): string | null {
  if (obligation === undefined) return null
  const signs = statusWords[lang].matrix
  const { agency, state, daysLate, inForce } = obligation
  const mandate = consolidation.plan.agencies.get(agency)?.mandate ?? "ordered"
  const sign =
    state === "late" ? signs.late(daysLate ?? 0) : state === "missing" ? signs.missing[mandate] : signs[state]
  return inForce?.checked.state === "with-errors" ? `${sign}${signs.errors}` : sign
}

/** In how many of those agencies that owed reports every one was on time. */
export function alwaysOnTime(term: readonly PeriodObligations[]): { readonly count: number; readonly total: number } {
  const behind = new Set<string>()
  const due = new Set<string>()
  for (const { compliance } of term)
    for (const { agency, state } of compliance.obligations) {
      if (state !== "not-due" && state !== "exempt") due.add(agency)
      if (state === "late" || state === "missing" || state === "unknown-day") behind.add(agency)
    }
  return { count: [...due].filter((agency) => !behind.has(agency)).length, total: due.size }
}
