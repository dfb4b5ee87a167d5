import { groupBy } from "../../base/order.ts"
import type { FundingTotal } from "../../model/consolidation.ts"
import type { Table } from "../../model/table.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { numberCell, percentCell, textCell } from "../cells.ts"
import { spentShare, total } from "../funding.ts"
import type { Setting } from "../setting.ts"
import { column, data, tableOf, total as totalRow } from "../table.ts"

const vi = { title: (unit: string) => `Kinh phí theo đề án (${unit})`, project: "Đề án", total: "Cộng" }
const en: typeof vi = { title: (unit) => `Funding by project (${unit})`, project: "Project", total: "Total" }
const own = { vi, en }

interface Line {
  readonly name: string
  readonly rows: readonly FundingTotal[]
}

/** The sums of each project, and of all. */
export function fundingByProjectTable(setting: Setting): Table {
  const { words, lang, consolidation } = setting
  const { funding, plan } = consolidation
  const c = words.columns
  const say = own[lang]
  return tableOf<Line>({
    id: "funding-by-project",
    title: say.title(plan.funding.unit),
    columns: [
      column.left("item", say.project, 30, ({ name }) => textCell(name)),
      column.right("allocated", c.allocated, 14, ({ rows }) => numberCell(total(rows, "allocated"))),
      column.right("spent", c.spent, 14, ({ rows }) => numberCell(total(rows, "spent"))),
      column.right("rate", c.rate, 10, ({ rows }) => percentCell(spentShare(setting, rows))),
      column.right("province", c.allocatedBy(setting.nouns), 14, ({ rows }) =>
        numberCell(total(rows, "provinceAllocated")),
      ),
    ],
    rows: [
      ...[...groupBy(funding, ({ project }) => project)].map(([project, rows]) =>
        data({ name: projectShort(setting, project), rows }),
      ),
      totalRow({ name: say.total, rows: funding }),
    ],
  })
}
