import type { Fact } from "../../model/fact.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { textCell } from "../cells.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"
import { data, tableOf } from "../table.ts"
import { foundColumns, itemText } from "./sources.ts"

const vi = {
  title: "Số liệu của cấp dưới, đã nằm trong số của cơ quan tổng hợp (không cộng thêm)",
  within: "Nằm trong số của",
}

const en: typeof vi = {
  title: "Figures from below, which those of the consolidating agencies hold already (not added again)",
  within: "Within the figure of",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** What stands behind the figures of those who send on others' reports, with file, sheet and cell. */
export function belowTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<Fact>({
    id: "below",
    title: own[lang].title,
    columns: [
      {
        key: "code",
        holds: "code",
        heading: c.code,
        width: 26,
        cell: ({ id }) => textCell(codePrinted(consolidation.plan, id)),
      },
      { key: "item", heading: c.item, width: 40, cell: (fact) => textCell(itemText(setting, fact)) },
      {
        key: "within",
        heading: own[lang].within,
        width: 30,
        cell: ({ within }) => textCell(within === undefined ? null : agencyName(setting, within)),
      },
      { key: "agency", heading: c.agency, width: 30, cell: ({ agency }) => textCell(agencyName(setting, agency)) },
      {
        key: "unitName",
        heading: c.unitName,
        width: 26,
        cell: ({ unit }) => textCell(unit === null ? null : plainUnitName(setting, unit)),
      },
      ...foundColumns(setting),
    ],
    rows: (consolidation.below ?? []).map((fact) => data(fact)),
  })
}
