import { capital } from "../../base/text.ts"
import type { FormCell, FormSheet } from "../../model/form.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Breakdown } from "../../model/statistics.ts"
import { holderOf } from "../../vocabulary/holder.ts"
import { unitInFull } from "../../vocabulary/units.ts"
import { type Asked, cell, column, measureCell, row, sheetOf } from "./form-sheet.ts"

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
      .map((measure) => {
        const { id, code: printed, unit, breakdown } = measure
        const shown = breakdown && categoryLabel(asked.plan, breakdown)
        const cells = [inputOf(asked.plan, "value", measure), cell("note", "text")]
        const more = { printed, unit, group: holderOf(measure), ...(shown === undefined ? {} : { shown }) }
        return row(id, labelOf(measure, asked.agency), cells, more)
      }),
  )

/** A sheet for each level of units: one row a unit, one column a measure. */
export function unitSheets(asked: Asked): FormSheet[] {
  const { plan, agency, period } = asked
  return plan.levels.map((level) => {
    const measures = measuresOf(asked).filter((measure) => measure.per === level.id)
    const units = measures.length ? (period.units.get(agency) ?? []).filter((unit) => unit.level === level.id) : []
    // What all cells of a row count in is the row's.
    const [unit = null, ...others] = new Set(measures.map((measure) => measure.unit))
    const counted = { unit: others.length === 0 ? unit : null }
    const cells = [...measures.map((measure) => inputOf(plan, `value:${measure.id}`, measure)), cell("note", "text")]
    return {
      id: "units",
      name: level.sheet,
      columns: [
        column("code"),
        { ...column("label"), heading: level.heading },
        ...measures.map(({ id, heading, text }) => ({
          ...column("value"),
          key: `value:${id}`,
          heading: heading ?? text,
          measure: id,
        })),
        column("note"),
      ],
      rows: units.map((one) => row(one.code, capital(unitInFull(one)), cells, counted)),
    }
  })
}
