import { groupBy } from "../../base/order.ts"
import type { FundingTotal } from "../../model/consolidation.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { numberCell, percentCell, textCell } from "../cells.ts"
import { spentShare, total } from "../funding.ts"
import type { Setting } from "../setting.ts"
import { data, tableOf, total as totalRow } from "../table.ts"

const vi = { title: (unit: string) => `Kinh phí theo đề án (${unit})`, project: "Đề án", total: "Cộng" }
const en: typeof vi = { title: (unit) => `Funding by project (${unit})`, project: "Project", total: "Total" }
const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

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
      { key: "item", heading: say.project, width: 30, cell: ({ name }) => textCell(name) },
      {
        key: "allocated",
        heading: c.allocated,
        width: 14,
        align: "right",
        cell: ({ rows }) => numberCell(total(rows, "allocated")),
      },
      {
        key: "spent",
        heading: c.spent,
        width: 14,
        align: "right",
        cell: ({ rows }) => numberCell(total(rows, "spent")),
      },
      {
        key: "rate",
        heading: c.rate,
        width: 10,
        align: "right",
        cell: ({ rows }) => percentCell(spentShare(setting, rows)),
      },
      {
        key: "province",
        heading: c.allocatedBy(setting.nouns),
        width: 14,
        align: "right",
        cell: ({ rows }) => numberCell(total(rows, "provinceAllocated")),
      },
    ],
    rows: [
      ...[...groupBy(funding, ({ project }) => project)].map(([project, rows]) =>
        data({ name: projectShort(setting, project), rows }),
      ),
      totalRow({ name: say.total, rows: funding }),
    ],
  })
}
