import { sum } from "../base/fraction.ts"
import type { FundingReport, FundingTotal } from "../model/consolidation.ts"
import type { FundingRow } from "../model/funding.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import { type Answers, numberIn } from "./answers.ts"
import type { AnswersByAgency } from "./totals.ts"

/** Money by project and source, in the plan's unit: sums over the agencies that gave it, beside what the province allocated in all. */
export function fundingOf(plan: Plan, period: Period, answers: AnswersByAgency): readonly FundingTotal[] {
  const { allocator } = plan.funding
  return [...plan.funding.rows.values()].map((row) => {
    const expected = (plan.projects.get(row.project)?.funded ?? []).filter(
      (agency) => agency !== allocator && period.agencies.includes(agency),
    )
    const agencies = expected.flatMap((agency) => {
      const given = answers.get(agency)
      return given === undefined ? [] : reportOf(row, agency, period.id, given)
    })
    const provincial = allocator === null ? undefined : answers.get(allocator)
    const allocated = provincial?.cell("funding", row.id, "allocated") ?? null
    return addFunding(row, agencies, expected.length, numberIn(allocated))
  })
}

/** A funding row from its agencies' amounts; `expected`: how many amounts of each kind are awaited. */
export function addFunding(
  row: Omit<FundingRow, "code">,
  agencies: readonly FundingReport[],
  expected: number,
  provinceAllocated: number | null,
): FundingTotal {
  const amounts = (kind: "allocated" | "spent") => agencies.map((report) => report[kind]).filter((n) => n !== null)
  const [allocated, spent] = [amounts("allocated"), amounts("spent")]
  return {
    id: row.id,
    project: row.project,
    source: row.source,
    allocated: allocated.length > 0 ? sum(allocated) : null,
    spent: spent.length > 0 ? sum(spent) : null,
    provinceAllocated,
    coverage: { allocated: { heard: allocated.length, expected }, spent: { heard: spent.length, expected } },
    agencies,
  }
}

/** What one agency entered in the row; nothing where neither amount can be used. */
function reportOf(row: FundingRow, agency: string, period: string, answers: Answers): FundingReport[] {
  const [allocated, spent] = [answers.cell("funding", row.id, "allocated"), answers.cell("funding", row.id, "spent")]
  const report: FundingReport = {
    agency,
    period,
    allocated: numberIn(allocated),
    spent: numberIn(spent),
    file: answers.version.checked.submission.file,
    sheet: (allocated ?? spent)?.entry.at.sheet ?? null,
    allocatedCell: allocated?.entry.at.cell ?? null,
    spentCell: spent?.entry.at.cell ?? null,
  }
  return report.allocated === null && report.spent === null ? [] : [report]
}
