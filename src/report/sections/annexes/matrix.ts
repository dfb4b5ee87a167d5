import { capital } from "../../../base/text.ts"
import { statusCell, textCell } from "../../../figures/cells.ts"
import { agencyName, type Setting } from "../../../figures/setting.ts"
import { isUnusable, silenceText } from "../../../figures/silence.ts"
import { type Column, column, data, group, type Row, tableOf } from "../../../figures/table.ts"
import type { Compliance, Obligation, ObligationState } from "../../../model/compliance.ts"
import type { Table, TableCell } from "../../../model/table.ts"
import { obligationTone } from "../../../vocabulary/statuses.ts"

const title = {
  vi: "Bảng thời hạn: cơ quan và tình trạng",
  en: "Deadlines: agencies and states",
}

const always: readonly ObligationState[] = ["on-time", "late", "unknown-day", "missing"]
const whereAny: readonly ObligationState[] = ["not-due", "exempt"]
const blank: TableCell = { kind: "text", text: "", to: null }

/** Agencies by state, with the day in the state's column; of a stage, agencies by year. */
export function matrixTable(setting: Setting): Table {
  const { consolidation, words: say } = setting
  const years = consolidation.yearly ?? []
  const head: Column<Obligation> = column.left("agency", say.columns.agency, 34, ({ agency }) =>
    textCell(agencyName(setting, agency)),
  )
  return tableOf({
    id: "matrix",
    title: title[setting.lang],
    columns: [head, ...(years.length > 0 ? yearColumns(setting, years) : stateColumns(setting))],
    rows: byLevel(setting, consolidation.compliance.obligations),
  })
}

const yearColumns = (setting: Setting, years: readonly Compliance[]): Column<Obligation>[] =>
  years.map(({ obligations }, i) =>
    column.centre(`year-${i}`, obligations[0]?.period ?? "", 14, ({ agency }) => {
      const own = obligations.find((one) => one.agency === agency)
      return own === undefined ? blank : stateCell(setting, own)
    }),
  )

function stateColumns(setting: Setting): Column<Obligation>[] {
  const { words: say, consolidation } = setting
  const count = (wanted: ObligationState) =>
    consolidation.compliance.obligations.filter(({ state }) => state === wanted).length
  const states = [...always, ...whereAny.filter((state) => count(state) > 0)]
  return states.map((state) =>
    column.centre(state, `${say.obligation[state]} (${count(state)})`, 14, (own) =>
      own.state === state ? stateCell(setting, own) : blank,
    ),
  )
}

function byLevel({ consolidation: { plan } }: Setting, obligations: readonly Obligation[]): Row<Obligation>[] {
  return [...plan.agencyLevels.values()].flatMap(({ id, name }) => {
    const own = obligations.filter(({ agency }) => plan.agencies.get(agency)?.level === id)
    if (own.length === 0) return []
    return [group(`${capital(name)} (${own.length})`), ...own.map((one) => data(one))]
  })
}

/** The day where there is one, else the state; the late say by how much. */
function stateCell(setting: Setting, obligation: Obligation): TableCell {
  const { consolidation, words, print } = setting
  const { agency, state, daysLate, timely } = obligation
  const asked = consolidation.plan.agencies.get(agency)?.mandate === "requested" || isUnusable(obligation)
  const day = timely?.sent ?? timely?.received ?? null
  const tone = state === "missing" && asked ? "partly" : obligationTone[state]
  const texts = [
    day === null ? null : print.day(day),
    state === "late" && daysLate !== null ? words.lateBy(print.counted(daysLate)) : null,
    state === "missing" ? silenceText(setting, obligation) : null,
  ].filter((text) => text !== null)
  return statusCell(texts.length === 0 ? words.obligation[state] : texts.join(" · "), tone)
}
