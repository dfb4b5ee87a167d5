// How units at their floors are counted from the lines that the table of floors has of them.
import { groupBy } from "../../base/order.ts"
import type { Expression } from "../../model/table.ts"
import { indicatorStatus } from "../../vocabulary/statuses.ts"
import { floorAt } from "../addresses.ts"
import { added, count, countOf, equal, range } from "../expression.ts"
import { floorMeasures } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { stretches } from "../upper-units.ts"
import { stepAt } from "./places.ts"
import type { Numbers, Working } from "./working.ts"

const linesOf = (setting: Setting, { indicator }: Working) =>
  floorMeasures(setting).filter((floor) => floor.indicator === indicator.id)

/** How many agencies gave the number of every unit that is theirs. */
export function unitsHeard(setting: Setting, working: Working): Expression {
  const lines = linesOf(setting, working).flatMap(({ total, sources }) =>
    sources.map((source) => ({ measure: total.id, source })),
  )
  const { attained, "not-attained": missed } = indicatorStatus[setting.lang]
  const agencies = [...new Set(lines.map(({ source }) => source.agency))]
  return added(
    agencies.map((agency) => {
      const owed = lines.filter(({ source }) => source.agency === agency)
      const measures = [...groupBy(owed, ({ measure }) => measure)].map(([measure, all]) => ({
        measure,
        sources: all.map(({ source }) => source),
      }))
      const cells = (column: "value" | "verdict") =>
        measures.map(({ measure, sources }) => range(sources.map((source) => floorAt(measure, source, column))))
      // Between units that are in different ones a line says what those of one have together: a number, and no verdict.
      const nested = measures.some(({ sources }) => stretches(setting, sources).length > 1)
      const given = nested
        ? added(cells("verdict").flatMap((all) => [countOf(all, attained), countOf(all, missed)]))
        : count(...cells("value"))
      return equal(given, owed.length)
    }),
  )
}

/** Units at their floor and below it, by what their lines say. */
export function unitNumbers(setting: Setting, working: Working): Numbers {
  const { attained, "not-attained": missed } = indicatorStatus[setting.lang]
  const reached = (word: string) =>
    added(
      linesOf(setting, working).map(({ total, sources }) =>
        countOf(range(sources.map((source) => floorAt(total.id, source, "verdict"))), word),
      ),
    )
  return {
    n: reached(attained),
    below: reached(missed),
    heard: added([stepAt(working, 0, "n"), stepAt(working, 0, "below")]),
  }
}
