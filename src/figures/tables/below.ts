import type { Fact } from "../../model/fact.ts"
import type { Table } from "../../model/table.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { textCell } from "../cells.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"
import { column, data, tableOf } from "../table.ts"
import { foundColumns, itemText } from "./sources.ts"

const own = {
  title: {
    vi: "Số liệu của cấp dưới, đã nằm trong số của cơ quan tổng hợp (không cộng thêm)",
    en: "Figures from below, which those of the consolidating agencies hold already (not added again)",
  },
  within: { vi: "Nằm trong số của", en: "Within the figure of" },
}

/** What stands behind the figures of those who send on others' reports, with file, sheet and cell. */
export function belowTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<Fact>({
    id: "below",
    title: own.title[lang],
    columns: [
      column.code("code", c.code, 26, ({ id }) => textCell(codePrinted(consolidation.plan, id))),
      column.left("item", c.item, 40, (fact) => textCell(itemText(setting, fact))),
      column.left("within", own.within[lang], 30, ({ within }) =>
        textCell(within === undefined ? null : agencyName(setting, within)),
      ),
      column.left("agency", c.agency, 30, ({ agency }) => textCell(agencyName(setting, agency))),
      column.left("unitName", c.unitName, 26, ({ unit }) =>
        textCell(unit === null ? null : plainUnitName(setting, unit)),
      ),
      ...foundColumns(setting),
    ],
    rows: (consolidation.below ?? []).map((fact) => data(fact)),
  })
}
