import { textCell } from "../../figures/cells.ts"
import { few, fewNames } from "../../figures/kinds/few-names.ts"
import { shortAgencyName } from "../../figures/setting.ts"
import { type Column, column, data, tableOf } from "../../figures/table.ts"
import type { Beside, ComparedAgency, ComparedMeasure, ComparedSum } from "../../model/period-comparison.ts"
import type { Table } from "../../model/table.ts"
import { andMoreAgencies } from "../../vocabulary/lists.ts"
import { givenColumns } from "./given-columns.ts"
import { figureText, idOf, type Telling } from "./telling.ts"

/** Every measure with its sum in both periods, the difference, who is behind it, and what is not heard. */
export function measuresBeside(telling: Telling): Table {
  const { comparison, after, say } = telling
  const columns = after.words.columns
  return tableOf<ComparedMeasure>({
    id: "measures",
    title: say.sections.measures,
    columns: [
      ...nameColumns<ComparedMeasure>(telling, ({ id }) => id),
      column.centre("unit", columns.unit, 10, ({ id }) =>
        textCell(after.consolidation.plan.measures.get(id)?.unit ?? null),
      ),
      ...givenColumns<ComparedMeasure>(telling),
      column.left("agencies", say.columns.agencies, 44, ({ agencies }) => textCell(agenciesText(telling, agencies))),
      column.left("remark", say.columns.remark, 44, (measure) => textCell(remarkText(telling, measure))),
    ],
    rows: comparison.measures.map((measure) => data(measure, measure.id)),
  })
}

/** A measure by the code that forms print, and its text. */
export function nameColumns<R>({ after }: Telling, of: (row: R) => string): Column<R>[] {
  const columns = after.words.columns
  const measure = (row: R) => after.consolidation.plan.measures.get(of(row))
  return [
    column.code("code", columns.code, 10, (row) => textCell(measure(row)?.code ?? of(row))),
    column.left("item", columns.item, 40, (row) => textCell(measure(row)?.text ?? null)),
  ]
}

/** The first few by name with what they gave, and how many more there are. */
function agenciesText(telling: Telling, agencies: readonly ComparedAgency[]): string {
  const { after, say } = telling
  const shown = agencies.length > few + 1 ? agencies.slice(0, few) : agencies
  const names = shown
    .map(({ agency, before, after: now }) =>
      say.moved(shortAgencyName(after, agency), figureText(telling, before), figureText(telling, now)),
    )
    .join("; ")
  const rest = agencies.length - shown.length
  return rest === 0 ? names : say.more(names, andMoreAgencies[after.lang](after.print.counted(rest)))
}

/** What is not heard in either period: blank is not zero. */
function remarkText(telling: Telling, measure: ComparedMeasure): string {
  return (["before", "after"] as const).flatMap((side) => silenceText(telling, side, measure[side])).join("; ")
}

function silenceText(telling: Telling, side: keyof Beside<unknown>, own: ComparedSum): string[] {
  const { say, [side]: setting } = telling
  const period = idOf(setting)
  if (own.expected === 0) return [say.notAsked(period)]
  if (own.notAdded !== null) return [say.notAdded[own.notAdded](period)]
  if (own.missing.length === 0) return []
  return own.missing.length === own.expected && own.value === null
    ? [say.noData(period)]
    : [say.missing(period, fewNames(setting, own.missing))]
}
