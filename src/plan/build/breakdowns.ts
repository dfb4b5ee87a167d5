import { lowerFirst } from "../../base/text.ts"

import type { Agency } from "../../model/agency.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Category, Dimension, StatisticsTable } from "../../model/statistics.ts"
import { categoryId, measureCode, statedBreakdowns, statedCodes, statedDimensions } from "../checks/breakdowns.ts"
import type { DimensionShape } from "../schema/dimensions.ts"
import type { PlanDraft } from "./draft.ts"
import { measure } from "./projects.ts"

export const dimensionsOf = (draft: PlanDraft): Map<string, Dimension> =>
  new Map(
    statedDimensions(draft).flatMap((stated) => (stated.retired ? [] : [[stated.id, dimensionOf(stated)] as const])),
  )

const dimensionOf = ({ retired: _, categories, ...stated }: DimensionShape): Dimension => ({
  ...stated,
  categories: new Map(categories.flatMap(({ id, name, retired }) => (retired ? [] : [[id, { id, name }]]))),
})

/** The tables of statistics, with their measures. */
export function statisticsOf(
  { statistics }: PlanDraft,
  agencies: ReadonlyMap<string, Agency>,
): { readonly statistics: Map<string, StatisticsTable>; readonly measures: Map<string, Measure> } {
  const tables = statistics?.value?.tables ?? []
  return {
    statistics: new Map(
      tables.map(({ measures, ...table }) => [
        table.id,
        {
          ...table,
          reading: table.reading ?? statistics?.value?.reading ?? null,
          measures: measures.map((one) => one.id),
        },
      ]),
    ),
    measures: new Map(
      tables.flatMap(({ id, measures }) =>
        measures.map((shape, i): [string, Measure] => [
          shape.id,
          { ...measure(shape, measureCode(id, i), null, agencies), table: id },
        ]),
      ),
    ),
  }
}

/** Measures with the categories that they are asked by: each a measure of its own, from the same sources. */
export function brokenDown(
  draft: PlanDraft,
  measures: ReadonlyMap<string, Measure>,
  dimensions: ReadonlyMap<string, Dimension>,
): Map<string, Measure> {
  const codes = new Map([...statedCodes(draft)].map(({ id, code }) => [id, code]))
  const by = new Map<string, Dimension[]>()
  for (const { measure, dimension } of statedBreakdowns(draft)) {
    const known = dimensions.get(dimension)
    if (known !== undefined) by.set(measure, [...(by.get(measure) ?? []), known])
  }
  return new Map(
    [...measures.values()]
      .flatMap((whole) => [
        whole,
        ...(by.get(whole.id) ?? []).flatMap((dimension) =>
          [...dimension.categories.values()].map((category) => categoryOf(whole, dimension, category, codes)),
        ),
      ])
      .map((one) => [one.id, one]),
  )
}

/** A category of a measure. */
function categoryOf(
  whole: Measure,
  dimension: Dimension,
  { id: category, name }: Category,
  codes: ReadonlyMap<string, string>,
): Measure {
  const id = categoryId(whole.id, dimension.id, category)
  const said = `${lowerFirst(dimension.name)}: ${name}`
  return {
    ...whole,
    id,
    code: codes.get(id) ?? id,
    breakdown: { of: whole.id, dimension: dimension.id, category },
    text: `${whole.text} – ${said}`,
    heading: `${whole.heading ?? whole.text} – ${said}`,
    reading: dimension.reading,
  }
}
