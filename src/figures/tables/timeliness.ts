import { percentOf } from "../../base/fraction.ts"
import type { ObligationState } from "../../model/compliance.ts"
import type { Expression, Table } from "../../model/table.ts"
import { deadlineAt, timelinessAt } from "../addresses.ts"
import { none, numberCell, percentCell, textCell } from "../cells.ts"
import { added, blank, countOf, equal, range, share, when } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { calculated, column, data, tableOf } from "../table.ts"

const vi = { title: "Số cơ quan theo tình trạng gửi báo cáo", due: "Đến hạn báo cáo", rate: "Tỷ lệ" }
const en: typeof vi = { title: "Agencies by state of reporting", due: "Due", rate: "Rate" }
const own = { vi, en }

/** What makes up those that were due, and what does not. */
const due = ["on-time", "late", "unknown-day", "missing"] as const satisfies readonly ObligationState[]
const apart = ["exempt", "not-due"] as const satisfies readonly ObligationState[]

/** Agencies in a state, and their share of those due; of those due no share, nor of what is no part of them. */
interface Line {
  readonly state: ObligationState | "due"
  readonly text: string
  readonly count: number
  readonly position: number
}

/** How many agencies stand how, with their shares of those due. */
export function timelinessTable(setting: Setting): Table {
  const { words, lang, consolidation } = setting
  const { compliance } = consolidation
  const c = words.columns
  return tableOf<Line>({
    id: "timeliness",
    title: own[lang].title,
    columns: [
      column.centre("position", c.position, 5, ({ position }) => numberCell(position)),
      column.left("item", c.item, 34, ({ text }) => textCell(text)),
      column.centre("count", c.agencies, 18, ({ state, count }) =>
        calculated(numberCell(count), countFormula(setting, state)),
      ),
      column.centre(
        "rate",
        own[lang].rate,
        12,
        ({ state, count }) =>
          isOfDue(state)
            ? calculated(
                percentCell(compliance.due === 0 ? null : percentOf(count, compliance.due)),
                compliance.obligations.length === 0 ? null : rateFormula(state),
              )
            : none,
        { holds: "percent" },
      ),
    ],
    rows: linesOf(setting).map((line, i) => data({ ...line, position: i + 1 }, line.state)),
  })
}

function linesOf(setting: Setting): Omit<Line, "position">[] {
  const { words, lang, consolidation } = setting
  const { obligations, due: all } = consolidation.compliance
  const line = (state: ObligationState, text: string) => ({
    state,
    text,
    count: obligations.filter((one) => one.state === state).length,
  })
  return [
    { state: "due", text: own[lang].due, count: all },
    ...due.map((state) => line(state, stateWords(setting, state).join(", "))),
    ...apart.map((state) => line(state, words.obligation[state])),
  ]
}

const isOfDue = (state: Line["state"]): boolean => due.some((one) => one === state)

/** The words of a state: a requested agency that is silent has its own, and so has a file that cannot be used. */
const stateWords = ({ words }: Setting, state: ObligationState): string[] =>
  state === "missing"
    ? [...new Set([words.silence.ordered, words.silence.requested, words.state.unusable])]
    : [words.obligation[state]]

/** How many of the agencies' cells have the state; the lateness of each stands behind its word. */
export const stateCount = (setting: Setting, cells: readonly Expression[], state: ObligationState): Expression =>
  added(
    cells.flatMap((one) =>
      stateWords(setting, state).map((word) => countOf(one, state === "late" ? `${word}*` : word)),
    ),
  )

/** Over the states that stand in the table of deadlines. */
function countFormula(setting: Setting, state: Line["state"]): Expression | null {
  const { obligations } = setting.consolidation.compliance
  if (obligations.length === 0) return null
  if (state === "due") return added(due.map(timelinessAt))
  return stateCount(setting, [range(obligations.map(({ agency }) => deadlineAt(agency, "state")))], state)
}

const rateFormula = (state: Line["state"]): Expression =>
  when(equal(timelinessAt("due"), 0), blank, share(timelinessAt(state), timelinessAt("due")))
