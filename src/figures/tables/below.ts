import type { Fact } from "../../model/fact.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { textCell } from "../cells.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"
import { data, tableOf } from "../table.ts"
import { itemText, stateCell, valueCell } from "./sources.ts"

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
      { key: "code", holds: "code", heading: c.code, width: 26, cell: ({ id }) => textCell(id) },
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
      { key: "period", heading: c.period, width: 10, align: "center", cell: ({ period }) => textCell(period) },
      { key: "value", heading: c.value, width: 14, align: "right", cell: (fact) => valueCell(setting, fact) },
      { key: "state", heading: c.state, width: 18, cell: (fact) => stateCell(setting, fact) },
      { key: "file", heading: c.file, width: 36, cell: ({ file }) => textCell(file) },
      { key: "sheet", heading: c.sheet, width: 14, cell: ({ sheet }) => textCell(sheet) },
      { key: "cell", heading: c.cell, width: 8, align: "center", cell: ({ cell }) => textCell(cell) },
    ],
    rows: (consolidation.below ?? []).map((fact) => data(fact)),
  })
}
