import type { AttainmentOf, SourceValue } from "../model/attainment.ts"
import type { Table, TableRow } from "../model/report.ts"
import { sourceAnchor } from "./anchors.ts"
import { column, dataRow, groupRow, named, none, numberCell, statusCell, textCell, withheldCell } from "./cells.ts"
import { floorName } from "./excel/names.ts"
import { agencyName, levelUnit, plainUnitName, type Setting } from "./setting.ts"

/** Every unit of every floor with what it has, what it needs and what it lacks. */
export function floorsTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  return {
    id: "floors",
    title: words.tables.floors,
    columns: [
      column("agency", c.agency, 30),
      column("unitName", c.unitName, 28),
      column("code", c.code, 22),
      column("value", c.value, 10, "right"),
      column("atLeast", c.atLeast, 10, "right"),
      column("short", c.short, 10, "right"),
      column("verdict", c.verdict, 17),
    ],
    rows: consolidation.indicators.flatMap((indicator) =>
      indicator.kind === "floor" ? rowsOf(setting, indicator) : [],
    ),
  }
}

function rowsOf(setting: Setting, indicator: AttainmentOf<"floor">): TableRow[] {
  const { consolidation } = setting
  const floors = (indicator.target ?? indicator.next)?.atLeast ?? {}
  return Object.entries(floors).flatMap(([measure, atLeast]) => {
    const sources = consolidation.measures.find(({ id }) => id === measure)?.sources ?? []
    const last = sources.filter(({ period }) => period === sources.at(-1)?.period)
    const title = `${measure}. ${consolidation.plan.measures.get(measure)?.text ?? ""}`
    return [groupRow(title), ...last.map((source) => rowOf(setting, measure, source, atLeast))]
  })
}

function rowOf(setting: Setting, measure: string, source: SourceValue, atLeast: number): TableRow {
  const { words } = setting
  const unit = plainUnitName(setting, source.unit ?? levelUnit(setting, source.agency) ?? source.agency)
  const value = source.state === "value" && typeof source.value === "number" ? source.value : null
  const { withheld } = source
  const verdict =
    withheld !== undefined
      ? statusCell(words.withheldCell, "plain")
      : value === null
        ? statusCell(source.state === "faulty" ? words.faultyCell : words.indicatorStatus["no-data"], "partly")
        : value >= atLeast
          ? statusCell(words.indicatorStatus.attained, "good")
          : statusCell(words.indicatorStatus["not-attained"], "bad")
  return dataRow([
    textCell(agencyName(setting, source.agency)),
    textCell(unit),
    textCell(source.unit ?? measure),
    named(
      withheld === undefined
        ? numberCell(value, sourceAnchor(measure, source))
        : withheldCell([withheld], sourceAnchor(measure, source)),
      floorName(measure, source, "value"),
    ),
    named(numberCell(atLeast), floorName(measure, source, "least")),
    named(value !== null && value < atLeast ? numberCell(atLeast - value) : none, floorName(measure, source, "short")),
    named(verdict, floorName(measure, source, "verdict")),
  ])
}
