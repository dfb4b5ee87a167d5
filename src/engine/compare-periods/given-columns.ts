import { numberCell, textCell } from "../../figures/cells.ts"
import { type Column, column } from "../../figures/table.ts"
import type { Beside, GivenAmount } from "../../model/period-comparison.ts"
import { idOf, type Telling } from "./telling.ts"

type Given = Beside<GivenAmount> & { readonly change: number | null }

/** Of each period what a row came to, and how many were heard of those asked; then the difference. */
export const givenColumns = <R extends Given>(telling: Telling): readonly Column<R>[] => [
  ...columnsOf<R>(telling, "before"),
  ...columnsOf<R>(telling, "after"),
  column.right("change", telling.say.columns.change, 12, ({ change }) => numberCell(change)),
]

function columnsOf<R extends Given>({ say, ...telling }: Telling, side: keyof Beside<unknown>): Column<R>[] {
  const setting = telling[side]
  const period = idOf(setting)
  const { number } = setting.print
  return [
    column.right(`${side}-value`, say.columns.value(period), 12, (row) => numberCell(row[side].value)),
    column.centre(`${side}-heard`, say.columns.heard(period), 9, (row) =>
      textCell(`${number(row[side].heard)}/${number(row[side].expected)}`),
    ),
  ]
}
