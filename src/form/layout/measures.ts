import { capital } from "../../base/text.ts"
import type { UnitLevel } from "../../model/agency.ts"
import type { FormCell, FormColumn, FormSheet } from "../../model/form.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Breakdown } from "../../model/statistics.ts"
import { holderOf } from "../../vocabulary/holder.ts"
import { unitInFull } from "../../vocabulary/units.ts"
import { type Asked, cell, column, measureCell, sheetOf } from "./form-sheet.ts"

/** A measure in words, with what this agency counts where several sources count different things. */
function labelOf(measure: Measure, agency: string): string {
  const counts = measure.sources.find((source) => source.agency === agency)?.counts
  return counts ? `${measure.text} (${counts})` : measure.text
}

/** `– Giới tính: nữ` */
function categoryLabel({ dimensions }: Plan, { dimension, category }: Breakdown): string {
  const { name, categories } = dimensions.get(dimension) ?? {}
  return `– ${name}: ${categories?.get(category)?.name}`
}

/** Where a measure is asked; categories of some dimensions are welcome, never required. */
function inputOf({ dimensions }: Plan, column: string, measure: Measure): FormCell {
  const cell = measureCell(column, measure)
  const isWelcome = dimensions.get(measure.breakdown?.dimension ?? "")?.optional === true
  return isWelcome ? { ...cell, required: false } : cell
}

const measuresOf = ({ plan, agency }: Asked): readonly Measure[] =>
  [...plan.measures.values()].filter((measure) => measure.sources.some((source) => source.agency === agency))

/** One row for each measure that the agency is a source of, and that is asked once. */
export const measuresSheet = (asked: Asked): FormSheet =>
  sheetOf(
    "measures",
    ["code", "label", "unit", "value", "previous", "note"],
    measuresOf(asked)
      .filter((measure) => measure.per === null)
      .map((measure) => ({
        code: measure.id,
        printed: measure.code,
        label: labelOf(measure, asked.agency),
        ...(measure.breakdown === undefined ? {} : { shown: categoryLabel(asked.plan, measure.breakdown) }),
        unit: measure.unit,
        group: holderOf(measure),
        cells: [inputOf(asked.plan, "value", measure), cell("note", "text")],
      })),
  )

/** A sheet for each level of units: one row a unit, one column a measure. */
export function unitSheets(asked: Asked): FormSheet[] {
  const { plan, agency, period } = asked
  return plan.levels.map((level) => {
    const measures = measuresOf(asked).filter((measure) => measure.per === level.id)
    const units = measures.length ? (period.units.get(agency) ?? []).filter((unit) => unit.level === level.id) : []
    return {
      id: "units",
      name: level.sheet,
      columns: unitColumns(level, measures),
      rows: units.map((unit) => ({
        code: unit.code,
        printed: unit.code,
        label: capital(unitInFull(unit)),
        unit: sharedUnit(measures),
        group: null,
        cells: [...measures.map((measure) => inputOf(plan, `value:${measure.id}`, measure)), cell("note", "text")],
      })),
    }
  })
}

/** The unit of counting of a row, where all that it asks is counted in one. */
const sharedUnit = ([first, ...others]: readonly Measure[]): string | null =>
  first !== undefined && others.every(({ unit }) => unit === first.unit) ? first.unit : null

const unitColumns = (level: UnitLevel, measures: readonly Measure[]): FormColumn[] => [
  column("code"),
  { ...column("label"), heading: level.heading },
  ...measures.map(
    (measure): FormColumn => ({
      key: `value:${measure.id}`,
      id: "value",
      heading: measure.heading ?? measure.text,
      measure: measure.id,
    }),
  ),
  column("note"),
]
