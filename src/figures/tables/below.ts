import type { Fact } from "../../model/fact.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { textCell } from "../cells.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"
import { column, data, tableOf } from "../table.ts"
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
      column.code("code", c.code, 26, ({ id }) => textCell(codePrinted(consolidation.plan, id))),
      column.left("item", c.item, 40, (fact) => textCell(itemText(setting, fact))),
      column.left("within", own[lang].within, 30, ({ within }) =>
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
