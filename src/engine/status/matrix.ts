import { numberCell, textCell } from "../../figures/cells.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import { type Column, column, data, tableOf, total } from "../../figures/table.ts"
import type { Obligation } from "../../model/compliance.ts"
import type { PeriodObligations } from "../../model/status.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { statusWords } from "./words.ts"

/** A row of the matrix: an agency, or what all come to. */
interface Line {
  readonly position: TableCell
  readonly name: string
  readonly sign: (period: PeriodObligations) => string | null
  readonly times: (state: Obligation["state"]) => TableCell
}

/** Agencies by periods, a sign in each cell, with how often each was late or missing; the last row counts those on time. */
export function matrixTable(setting: Setting, term: readonly PeriodObligations[]): Table {
  const { words, lang, print } = setting
  const own = statusWords[lang]
  const found = new Map(
    term.map(({ period, compliance }) => [
      period.id,
      new Map(compliance.obligations.map((obligation) => [obligation.agency, obligation])),
    ]),
  )
  const owed = [...found.values()]
  const agencies = [...setting.consolidation.plan.agencies.keys()].filter((id) => owed.some((one) => one.has(id)))
  const lineOf = (agency: string, i: number): Line => ({
    position: numberCell(i + 1),
    name: agencyName(setting, agency),
    sign: ({ period }) => signOf(setting, found.get(period.id)?.get(agency)),
    times: (state) => numberCell(owed.filter((one) => one.get(agency)?.state === state).length),
  })
  const all: Line = {
    position: textCell(null),
    name: own.onTimeOfDue,
    sign: ({ compliance: { onTime, due } }) => `${print.number(onTime)}/${print.number(due)}`,
    times: () => textCell(null),
  }
  const columns: readonly Column<Line>[] = [
    column.centre("position", words.columns.position, 5, ({ position }) => position),
    column.left("agency", words.columns.agency, 34, ({ name }) => textCell(name)),
    ...term.map(
      (one): Column<Line> => column.centre(one.period.id, one.period.id, 10, ({ sign }) => textCell(sign(one))),
    ),
    column.right("late", own.columns.late, 6, ({ times }) => times("late")),
    column.right("missing", own.columns.missing, 6, ({ times }) => times("missing")),
  ]
  const rows = [...agencies.map((agency, i) => data(lineOf(agency, i))), total(all)]
  return tableOf({ id: "matrix", title: own.sections.matrix, columns, rows })
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
