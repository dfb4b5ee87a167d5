import { conclusions } from "../conclusions.ts"
import type { Setting } from "../setting.ts"
import type { Entry } from "./entry.ts"
import { agencyCellName, checkName, fundingName, givenName, totalName } from "./names.ts"
import { agencyColumns, isWhole } from "./sums.ts"
import { cell, quoted } from "./write-formula.ts"

/** The comparisons between agencies. A stage's are its last year's, whose figures the workbook does not show. */
export function comparisonFormulas({ consolidation, ...rest }: Setting): Entry[] {
  const setting: Setting = { consolidation, ...rest }
  const { plan, measures, crossChecks, funding, period } = consolidation
  if (period.span === "stage") return []
  return crossChecks.flatMap((check): Entry[] => {
    const { id } = check
    const said = conclusions(setting, check)
    const [yes, no, unknown] = [said.yes, said.no, said.open].map(quoted)
    const [left, right] = [cell(checkName(id, "left")), cell(checkName(id, "right"))]
    const planned = plan.crossChecks.find((one) => one.id === id)
    if (planned === undefined) {
      const row = funding.find((row) => id.endsWith(`/${row.id}`))
      if (row === undefined || row.agencies.length === 0) return []
      const { expected } = row.coverage.allocated
      const heard = `${cell(fundingName(row.id, "heard"))}`
      // The heard of both columns stand in one cell; those of the allocations come first.
      const full = `OR(${heard}="${expected}/${expected}",LEFT(${heard},${`${expected}/${expected} `.length})="${expected}/${expected} ")`
      return [
        [checkName(id, "left"), cell(fundingName(row.id, "provinceAllocated"))],
        [checkName(id, "right"), cell(fundingName(row.id, "allocated"))],
        [
          checkName(id, "holds"),
          `IF(AND(ISNUMBER(${left}),ISNUMBER(${right}),${full}),IF(${left}=${right},${yes},${no}),${unknown})`,
        ],
      ]
    }
    const totals = [planned.left, planned.right].map((measure) => measures.find((total) => total.id === measure))
    const [above, under] = totals
    if (above === undefined || under === undefined || !isWhole(above) || !isWhole(under)) return []
    const levelOf = (total: typeof above) => agencyColumns(setting, total)[0]?.level ?? ""
    const full = [above, under].map(
      (total) => `${cell(givenName(total.id, levelOf(total)))}="${total.sources.length}/${total.sources.length}"`,
    )
    const both = above.sources
      .map(({ agency }) => agency)
      .filter((agency) => under.sources.some((source) => source.agency === agency))
    const broken = both.map((agency) => {
      const [n, d] = [above, under].map(({ id }) => cell(agencyCellName(id, agency)))
      return `ISNUMBER(${n})*ISNUMBER(${d})*(${n}>${d})`
    })
    const compared = `IF(AND(${full.join(",")}),IF(${left}<=${right},${yes},${no}),${unknown})`
    return [
      [checkName(id, "left"), cell(totalName(above.id, levelOf(above)))],
      [checkName(id, "right"), cell(totalName(under.id, levelOf(under)))],
      [
        checkName(id, "holds"),
        planned.withinAgency && broken.length > 0 ? `IF(${broken.join("+")}>0,${no},${compared})` : compared,
      ],
    ]
  })
}
