import type { MeasureTotal, SourceValue, Withholding } from "../model/attainment.ts"
import type { Version } from "../model/compliance.ts"
import type { Consolidation, FundingTotal } from "../model/consolidation.ts"
import type { Lang } from "../model/words.ts"
import { withheldSign } from "../privacy/publish/sign.ts"
import { countsOf } from "../rules/counts.ts"
import { diagnosticJson } from "../rules/diagnostic-json.ts"
import { attainmentFigure } from "./attainment.ts"
import { complianceFigure } from "./compliance.ts"

export interface Tool {
  readonly name: string
  readonly version: string
}

/**
 * The consolidation as the JSON document `qn-tip/consolidation@1`, to be printed by `JSON.stringify`. Days are ISO, percentages strings
 * as they are printed, messages in `lang`. What the contract does not name stands behind what it names.
 */
export function figures(consolidation: Consolidation, tool: Tool, lang: Lang = "vi") {
  const { plan, period, asOf, compliance } = consolidation
  return {
    schema: "qn-tip/consolidation@1" as const,
    tool: { name: tool.name, version: tool.version },
    plan: { id: plan.id, revision: plan.revision, sha256: plan.sha256 },
    period: period.id,
    asOf,
    submissions: consolidation.submissions.obligations.flatMap(({ versions, unordered, inForce }) =>
      [...versions, ...unordered.filter((version) => !versions.includes(version))].map((version) =>
        submission(version, version === inForce),
      ),
    ),
    compliance: complianceFigure(compliance),
    indicators: consolidation.indicators.map((indicator) => ({
      id: indicator.id,
      project: indicator.project,
      kind: indicator.kind,
      status: indicator.status,
      reached: indicator.reached,
      provisional: indicator.provisional,
      ...attainmentFigure(indicator),
      ...(indicator.withheld === undefined ? {} : { withheld: indicator.withheld }),
    })),
    measures: consolidation.measures.map(measure),
    activities: consolidation.activities.map(({ id, total, agencies }) => ({
      id,
      total,
      agencies: agencies.map(
        ({ agency, status, quantity, unit, result, file, sheet, cell, withheld, resultWithheld }) => ({
          agency,
          status,
          quantity,
          unit,
          result,
          file,
          sheet,
          cell,
          ...shown(withheld),
          ...(resultWithheld ? { resultWithheld } : {}),
        }),
      ),
    })),
    duties: consolidation.duties.map(({ id, agency, status, result, file, sheet, cell }) => ({
      id,
      agency,
      status,
      result,
      file,
      sheet,
      cell,
    })),
    funding: consolidation.funding.map(fundingRow),
    assessments: consolidation.assessments.map(({ agency, row, text, file, sheet, cell }) => ({
      agency,
      row,
      text,
      file,
      sheet,
      cell,
    })),
    crossChecks: consolidation.crossChecks.map(({ id, holds, left, right }) => ({ id, holds, left, right })),
    diagnostics: consolidation.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lang)),
    counts: countsOf(consolidation.diagnostics),
    earlier: (consolidation.earlier ?? []).map(measure),
    resubmissions: (consolidation.resubmissions ?? []).map(({ agency, period, before, after, changes }) => ({
      agency,
      period,
      from: before.number,
      to: after.number,
      changes: changes.map(({ row, column, before, after }) => ({ row, column, before, after })),
    })),
    ...(consolidation.publication === undefined ? {} : { publication: consolidation.publication }),
  }
}

const measure = ({ id, value, sources, withheld }: MeasureTotal) => ({
  id,
  value,
  sources: sources.map(source),
  ...(withheld ? { withheld } : {}),
})

/** The document that `figures` makes. */
export type FiguresDocument = ReturnType<typeof figures>

const submission = (version: Version, inForce: boolean) => ({
  agency: version.agency,
  file: version.checked.submission.file,
  sha256: version.checked.submission.sha256,
  version: version.number,
  inForce,
  state: version.checked.state,
  sent: version.sent,
  received: version.received,
  dayFrom: version.dayFrom,
  asked: version.checked.asked,
  answered: version.checked.answered,
  number: version.entry?.number ?? version.checked.submission.cover.number,
})

const source = (from: SourceValue) => ({
  agency: from.agency,
  unit: from.unit,
  state: from.withheld === undefined ? from.state : ("withheld" as const),
  value: from.value,
  file: from.file,
  sheet: from.sheet,
  cell: from.cell,
  period: from.period,
  declaredMissing: from.declaredMissing,
  doubtful: from.doubtful,
  ...(from.notAdded === undefined ? {} : { notAdded: from.notAdded }),
  ...shown(from.withheld),
})

/** What stands in place of a number that is not published: `<5`. Only in a publication. */
const shown = (withheld: Withholding | undefined) => (withheld === undefined ? {} : { shown: withheldSign[withheld] })

const fundingRow = (row: FundingTotal) => ({
  project: row.project,
  source: row.source,
  allocated: row.allocated,
  spent: row.spent,
  provinceAllocated: row.provinceAllocated,
  agencies: row.agencies.map(({ agency, period, allocated, spent, file, sheet, allocatedCell, spentCell }) => ({
    agency,
    allocated,
    spent,
    period,
    file,
    sheet,
    allocatedCell,
    spentCell,
  })),
  id: row.id,
  coverage: row.coverage,
})
