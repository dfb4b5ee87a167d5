import { column, dataRow, groupRow, statusCell, textCell } from "../../../figures/cells.ts"
import { agencyName, type Setting } from "../../../figures/setting.ts"
import { isUnusable, silenceText } from "../../../figures/silence.ts"
import type { Obligation, ObligationState } from "../../../model/compliance.ts"
import type { Table, TableCell, TableRow } from "../../../model/table.ts"
import type { Lang } from "../../../model/words.ts"
import { obligationTone } from "../../../vocabulary/statuses.ts"

const title: Readonly<Record<Lang, string>> = {
  vi: "Bảng thời hạn: cơ quan và tình trạng",
  en: "Deadlines: agencies and states",
}

const always: readonly ObligationState[] = ["on-time", "late", "unknown-day", "missing"]
const whereAny: readonly ObligationState[] = ["not-due", "exempt"]
const blank: TableCell = { kind: "text", text: "", to: null }

/** Agencies by state, with the day in the state's column; of a stage, agencies by year. */
export function matrixTable(setting: Setting): Table {
  const { consolidation, words: say } = setting
  const { obligations } = consolidation.compliance
  const years = consolidation.yearly ?? []
  const head = column("agency", say.columns.agency, 34)
  const table = { id: "matrix", title: title[setting.lang] }
  if (years.length > 0)
    return {
      ...table,
      columns: [head, ...years.map((year, i) => column(`year-${i}`, year.obligations[0]?.period ?? "", 14, "center"))],
      rows: byLevel(setting, obligations, ({ agency }) =>
        years.map((year) => {
          const own = year.obligations.find((one) => one.agency === agency)
          return own === undefined ? blank : stateCell(setting, own)
        }),
      ),
    }
  const count = (state: ObligationState) => obligations.filter((one) => one.state === state).length
  const states = [...always, ...whereAny.filter((state) => count(state) > 0)]
  return {
    ...table,
    columns: [
      head,
      ...states.map((state) => column(state, `${say.obligation[state]} (${count(state)})`, 14, "center")),
    ],
    rows: byLevel(setting, obligations, (own) =>
      states.map((state) => (own.state === state ? stateCell(setting, own) : blank)),
    ),
  }
}

function byLevel(
  setting: Setting,
  obligations: readonly Obligation[],
  cells: (obligation: Obligation) => TableCell[],
): TableRow[] {
  const { plan } = setting.consolidation
  return [...plan.agencyLevels.values()].flatMap(({ id, name }) => {
    const own = obligations.filter(({ agency }) => plan.agencies.get(agency)?.level === id)
    if (own.length === 0) return []
    return [
      groupRow(`${name.charAt(0).toUpperCase()}${name.slice(1)} (${own.length})`),
      ...own.map((one) => dataRow([textCell(agencyName(setting, one.agency)), ...cells(one)])),
    ]
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
