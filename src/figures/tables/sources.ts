import type { Fact } from "../../model/fact.ts"
import type { Address, Table, TableCell } from "../../model/table.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { statusTone } from "../../vocabulary/statuses.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { activityAt, amountAt, figureAt, floorAt, fundingAt, lineOf } from "../addresses.ts"
import { none, numberCell, statusCell, textCell, withheldCell } from "../cells.ts"
import { levelOf } from "../measures.ts"
import { agencyName, plainUnitName, type Setting } from "../setting.ts"
import { type Column, column, data, tableOf } from "../table.ts"

const title = { vi: "Nguồn của từng số liệu", en: "Source of every figure" }

/** Every number of the report with the agency, file, sheet and cell that it comes from; the missing ones too. */
export function sourcesTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<Fact>({
    id: "sources",
    title: title[lang],
    columns: [
      column.code("code", c.code, 26, (fact) =>
        textCell(codePrinted(consolidation.plan, fact.id), sumAt(setting, fact)),
      ),
      column.left("item", c.item, 40, (fact) => textCell(itemText(setting, fact))),
      column.left("agency", c.agency, 34, (fact) => textCell(agencyName(setting, fact.agency), ownAt(setting, fact))),
      column.left("unitName", c.unitName, 26, ({ id, unit, ...fact }) =>
        textCell(unit === null ? null : plainUnitName(setting, unit), floorAt(id, { ...fact, unit }, "value")),
      ),
      ...foundColumns(setting),
    ],
    rows: consolidation.facts.filter(isNumber).map((fact) => data(fact, lineOf(fact))),
  })
}

/** What was found for a fact, and where: its period, value and state, the file, sheet and cell. */
export function foundColumns(setting: Setting): readonly Column<Fact>[] {
  const c = setting.words.columns
  return [
    column.centre("period", c.period, 10, ({ period }) => textCell(period)),
    column.right("value", c.value, 14, (fact) => valueCell(setting, fact)),
    column.left("state", c.state, 18, (fact) => stateCell(setting, fact)),
    column.left("file", c.file, 36, ({ file }) => textCell(file)),
    column.left("sheet", c.sheet, 14, ({ sheet }) => textCell(sheet)),
    column.centre("cell", c.cell, 8, ({ cell }) => textCell(cell)),
  ]
}

/** A measure has its line also where it is missing; others where there is a number with a cell. */
const isNumber = ({ kind, value, file }: Fact): boolean => kind === "measure" || (value !== null && file !== null)

/** Where the number is part of a sum. */
function sumAt(setting: Setting, fact: Fact): Address {
  switch (fact.kind) {
    case "measure":
      return figureAt(levelOf(setting, fact.agency), fact.id, "code")
    case "funding":
      return fundingAt(fact.id)
    default:
      return activityAt(lineOf(fact) ?? "")
  }
}

/** Where the agency's own number stands. */
function ownAt(setting: Setting, fact: Fact): Address | null {
  if (fact.kind === "measure") return figureAt(levelOf(setting, fact.agency), fact.id, fact.agency)
  if (fact.kind !== "funding" || fact.amount === "province") return null
  const row = setting.consolidation.plan.funding.rows.get(fact.id)
  return row === undefined ? null : amountAt(row, fact, fact.amount)
}

export function itemText({ consolidation: { plan }, words, lang, nouns }: Setting, fact: Fact): string {
  if (fact.kind === "measure") return plan.measures.get(fact.id)?.text ?? fact.id
  if (fact.kind !== "funding") return plan.activities.get(fact.id)?.text ?? fact.id
  const row = plan.funding.rows.get(fact.id)
  const source = plan.funding.sources.get(row?.source ?? "")?.name ?? row?.source
  const amount = fact.amount === "province" ? words.columns.allocatedBy(nouns) : words.columns[fact.amount]
  return `${projectShort({ plan, lang }, row?.project ?? "")}, ${source}: ${amount}`
}

export function valueCell({ words }: Setting, { value, status, withheld, kind }: Fact): TableCell {
  if (withheld !== undefined) return withheldCell([withheld])
  return status !== null && kind === "measure"
    ? statusCell(words.status[status], statusTone[status])
    : numberCell(value)
}

export function stateCell({ words }: Setting, fact: Fact): TableCell {
  if (fact.withheld !== undefined) return textCell(words.withheldCell)
  if (fact.kind !== "measure") return none
  if (fact.state === "faulty") return statusCell(words.faultyCell, "bad")
  if (fact.state === "missing")
    return statusCell(fact.declaredMissing ? words.declaredMissing : words.missingCell, "partly")
  return fact.doubtful ? statusCell(words.doubtfulCell, "partly") : none
}
