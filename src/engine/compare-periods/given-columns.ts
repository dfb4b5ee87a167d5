import { numberCell, textCell } from "../../figures/cells.ts"
import type { Column } from "../../figures/table.ts"
import type { Beside, GivenAmount } from "../../model/period-comparison.ts"
import { idOf, type Telling } from "./telling.ts"

type Given = Beside<GivenAmount> & { readonly change: number | null }

/** Of each period what a row came to, and how many were heard of those asked; then the difference. */
export const givenColumns = <R extends Given>(telling: Telling): readonly Column<R>[] => [
  ...columnsOf<R>(telling, "before"),
  ...columnsOf<R>(telling, "after"),
  {
    key: "change",
    heading: telling.say.columns.change,
    width: 12,
    align: "right",
    cell: ({ change }) => numberCell(change),
  },
]

function columnsOf<R extends Given>({ say, ...telling }: Telling, side: keyof Beside<unknown>): Column<R>[] {
  const setting = telling[side]
  const period = idOf(setting)
  const { number } = setting.print
  return [
    {
      key: `${side}-value`,
      heading: say.columns.value(period),
      width: 12,
      align: "right",
      cell: (row) => numberCell(row[side].value),
    },
    {
      key: `${side}-heard`,
      heading: say.columns.heard(period),
      width: 9,
      align: "center",
      cell: (row) => textCell(`${number(row[side].heard)}/${number(row[side].expected)}`),
    },
  ]
}
