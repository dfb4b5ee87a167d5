import { lowerFirst } from "../../base/letter-case.ts"
import type { Agency } from "../../model/agency.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Dimension, StatisticsTable } from "../../model/statistics.ts"
import { categoryId, statedBreakdowns, statedDimensions } from "../checks/breakdowns.ts"
import type { PlanDraft } from "./draft.ts"
import { measure } from "./projects.ts"

export const dimensionsOf = (draft: PlanDraft): Map<string, Dimension> =>
  new Map(
    statedDimensions(draft).map(({ id, name, overlap, optional, categories, reading }) => [
      id,
      {
        id,
        name,
        overlap: overlap ?? false,
        optional: optional ?? false,
        categories: new Map(categories.map((category) => [category.id, category])),
        reading: reading ?? null,
      },
    ]),
  )

/** The tables of statistics, with their measures. */
export function statisticsOf(
  { statistics }: PlanDraft,
  agencies: ReadonlyMap<string, Agency>,
): { readonly statistics: Map<string, StatisticsTable>; readonly measures: Map<string, Measure> } {
  const tables = statistics?.value?.tables ?? []
  return {
    statistics: new Map(
      tables.map(({ id, clause, title, reading, measures }) => [
        id,
        {
          id,
          clause: clause ?? "",
          title,
          reading: reading ?? statistics?.value?.reading ?? null,
          measures: measures.map((one) => one.id),
        },
      ]),
    ),
    measures: new Map(
      tables.flatMap(({ id, measures }) =>
        measures.map((shape, i): [string, Measure] => [
          shape.id,
          { ...measure(shape, `${id}.${i + 1}`, null, agencies), table: id },
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
  const by = new Map<string, Dimension[]>()
  for (const { measure, dimension } of statedBreakdowns(draft)) {
    const known = dimensions.get(dimension)
    if (known !== undefined) by.set(measure, [...(by.get(measure) ?? []), known])
  }
  return new Map(
    [...measures.values()]
      .flatMap((whole) => [
        whole,
        ...(by.get(whole.id) ?? []).flatMap((dimension, turn) =>
          [...dimension.categories.values()].map((_, number) => categoryOf(whole, dimension, turn, number)),
        ),
      ])
      .map((one) => [one.id, one]),
  )
}

const letters = "abcdefghijklmnopqrstuvwxyz"

/** A category of a measure: printed as `CT3.1.2.a1`, the first category of its first dimension. */
function categoryOf(whole: Measure, dimension: Dimension, turn: number, number: number): Measure {
  const category = [...dimension.categories.values()][number]
  const { id = "", name = "" } = category ?? {}
  const said = `${lowerFirst(dimension.name)}: ${name}`
  return {
    ...whole,
    id: categoryId(whole.id, dimension.id, id),
    code: `${whole.code}.${letters[turn] ?? turn}${number + 1}`,
    breakdown: { of: whole.id, dimension: dimension.id, category: id },
    text: `${whole.text} – ${said}`,
    heading: `${whole.heading ?? whole.text} – ${said}`,
    reading: dimension.reading,
  }
}
