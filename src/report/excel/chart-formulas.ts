import { attainmentBars } from "../charts/attainment.ts"
import { reportingLevels, statesInOrder } from "../charts/timeliness.ts"
import type { Setting } from "../setting.ts"
import type { Entry } from "./entry.ts"
import { chartName, deadlineName, fundingName, partName } from "./names.ts"
import { stateCount } from "./timeliness.ts"
import { cell, range } from "./write-formula.ts"

/** The charts' tables follow the sheets that they sum up. */
export function chartFormulas(setting: Setting): Entry[] {
  const { consolidation } = setting
  return [
    ...attainmentBars(setting).flatMap(({ indicator, part, ofPart }): Entry[] =>
      ofPart
        ? [[chartName("attainment", `${indicator}|${part}`, "percent"), cell(partName(indicator, part, "percent"))]]
        : [],
    ),
    ...reportingLevels(setting).flatMap(({ level, obligations }) =>
      statesInOrder.map((state): Entry => {
        const all = consolidation.compliance.obligations
        const from = all.findIndex(({ agency }) => agency === obligations[0]?.agency)
        const together = obligations.every((one, i) => one === all[from + i])
        const names = obligations.map(({ agency }) => deadlineName(agency, "state"))
        const cells = together ? [range(names)] : names.map(cell)
        return [chartName("reporting", level, state), stateCount(setting, cells, state)]
      }),
    ),
    ...[...new Set(consolidation.funding.map(({ project }) => project))].flatMap((project) =>
      (["allocated", "spent"] as const).map(
        (column): Entry => [chartName("spending", project, column), cell(fundingName(project, column))],
      ),
    ),
  ]
}
