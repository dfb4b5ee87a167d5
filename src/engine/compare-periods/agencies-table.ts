import { numberCell, textCell } from "../../figures/cells.ts"
import { agencyName } from "../../figures/setting.ts"
import { type Column, column, data, tableOf } from "../../figures/table.ts"
import type { AgencyFigure, Beside, ComparedAgency } from "../../model/period-comparison.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { nameColumns } from "./measures-table.ts"
import { figureText, idOf, type Telling } from "./telling.ts"

interface Line extends ComparedAgency {
  readonly measure: string
}

/** Every agency whose figure for a measure differs, with both figures. */
export function agenciesBeside(telling: Telling): Table {
  const { comparison, after, say } = telling
  return tableOf<Line>({
    id: "agencies",
    title: say.sections.agencies,
    columns: [
      ...nameColumns<Line>(telling, ({ measure }) => measure),
      column.left("agency", after.words.columns.agency, 34, ({ agency }) => textCell(agencyName(after, agency))),
      figureColumn(telling, "before"),
      figureColumn(telling, "after"),
      column.right("change", say.columns.change, 10, ({ change }) => numberCell(change)),
      column.left("remark", say.columns.remark, 34, (line) => textCell(partlyText(telling, line))),
    ],
    rows: comparison.measures.flatMap(({ id, agencies }) => agencies.map((one) => data({ ...one, measure: id }))),
  })
}

const figureColumn = (telling: Telling, side: keyof Beside<unknown>): Column<Line> =>
  column.right(`${side}-value`, telling.say.columns.value(idOf(telling[side])), 14, ({ [side]: figure }) =>
    figureCell(telling, figure),
  )

const figureCell = (telling: Telling, figure: AgencyFigure): TableCell =>
  typeof figure.value === "number" ? numberCell(figure.value) : textCell(figureText(telling, figure))

/** Where an agency gave some of its units' numbers, how many. */
function partlyText({ say, ...telling }: Telling, line: Line): string {
  return (["before", "after"] as const)
    .flatMap((side) => {
      const { given, asked } = line[side]
      const { number } = telling[side].print
      return given === 0 || given === asked ? [] : [say.partly(idOf(telling[side]), number(given), number(asked))]
    })
    .join("; ")
}
