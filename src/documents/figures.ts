import { z } from "zod"
import { kinds } from "../attainment/kinds/kinds.ts"
import type { IndicatorAttainment, MeasureTotal, SourceValue, Withholding } from "../model/attainment.ts"
import type { Version } from "../model/compliance.ts"
import type {
  ActivityReport,
  ActivityReports,
  Assessment,
  Consolidation,
  CrossCheckResult,
  DutyReport,
  FundingReport,
  FundingTotal,
  Publication,
  QuantityTotal,
  WithheldCell,
} from "../model/consolidation.ts"
import type { FigureChange, Resubmission } from "../model/resubmission.ts"
import type { Lang } from "../model/words.ts"
import { withheldSign } from "../privacy/publish/sign.ts"
import { countsOf } from "../rules/counts.ts"
import { diagnosticJson } from "../rules/diagnostic-json.ts"
import { attainmentFields } from "./attainment.ts"
import { compliance } from "./compliance.ts"
import { diagnostic } from "./diagnostic.ts"
import { counts, planHead, type Tool, tool } from "./heads.ts"
import { about, each, jsonSchema, list, object, of, perhaps, since, value, whereAny } from "./shape.ts"
import {
  answer,
  count,
  day,
  dayFrom,
  dayOrNull,
  from1,
  id,
  number,
  numberOrNull,
  state,
  text,
  textOrNull,
  truth,
  verdict,
} from "./values.ts"

// The document `qn-tip/consolidation@1`: its published shape, and how it is written. What is named here stays; fields may be added. Days
// are ISO, percentages strings as they are printed. What the contract does not name stands behind what it names.

const submission = object<{ readonly version: Version; readonly inForce: boolean }>()({
  agency: value(id, ({ version }) => version.agency),
  file: value(text, ({ version }) => version.checked.submission.file),
  sha256: value(textOrNull, ({ version }) => version.checked.submission.sha256),
  version: value(from1, ({ version }) => version.number),
  inForce: value(truth, ({ inForce }) => inForce),
  state: value(state, ({ version }) => version.checked.state),
  sent: value(dayOrNull, ({ version }) => version.sent),
  received: value(dayOrNull, ({ version }) => version.received),
  dayFrom: value(dayFrom.nullable(), ({ version }) => version.dayFrom),
  asked: value(count, ({ version }) => version.checked.asked),
  answered: value(count, ({ version }) => version.checked.answered),
  number: since(value(textOrNull, ({ version }) => version.entry?.number ?? version.checked.submission.cover.number)),
})

const indicator = object<IndicatorAttainment>()({
  id: value(id, ({ id }) => id),
  project: value(id, ({ project }) => project),
  kind: value(z.enum(Object.keys(kinds)), ({ kind }) => kind),
  status: value(verdict, ({ status }) => status),
  reached: value(truth.nullable(), ({ reached }) => reached),
  provisional: value(truth, ({ provisional }) => provisional),
  ...attainmentFields,
  withheld: perhaps(z.enum(["sums", "previous"]), ({ withheld }) => withheld),
})

/** What stands in place of a number that is not published. Only in a publication. */
const shown = about(
  "What stands in place of a number that is withheld: <5",
  perhaps(text, ({ withheld }: { readonly withheld?: Withholding }) => withheld && withheldSign[withheld]),
)

/** Where it was entered. */
const place = {
  file: value(textOrNull, ({ file }: Placed) => file),
  sheet: value(textOrNull, ({ sheet }: Placed) => sheet),
  cell: value(textOrNull, ({ cell }: Placed) => cell),
}
interface Placed {
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
}

const source = object<SourceValue>()({
  agency: value(id, ({ agency }) => agency),
  unit: value(textOrNull, ({ unit }) => unit),
  state: about(
    "withheld: given, and not published",
    value(z.enum(["value", "missing", "faulty", "withheld"]), ({ state, withheld }) =>
      withheld === undefined ? state : "withheld",
    ),
  ),
  value: value(z.union([number, answer]).nullable(), ({ value }) => value),
  ...place,
  period: since(value(id, ({ period }) => period)),
  declaredMissing: since(value(truth, ({ declaredMissing }) => declaredMissing)),
  doubtful: since(value(truth, ({ doubtful }) => doubtful)),
  notAdded: about(
    "Of a stage: why its value is in no sum",
    perhaps(z.literal("caseload"), ({ notAdded }) => notAdded),
  ),
  shown,
})

const measure = object<MeasureTotal>()({
  id: value(id, ({ id }) => id),
  value: value(numberOrNull, ({ value }) => value),
  sources: each(source, ({ sources }) => sources),
  withheld: perhaps(z.literal(true), ({ withheld }) => withheld),
})

const quantity = object<QuantityTotal>()({
  quantity: about(
    "null: quantities are not added up, nobody gave one, or it is not published",
    value(numberOrNull, ({ quantity }) => quantity),
  ),
  given: value(count, ({ given }) => given),
  asked: value(count, ({ asked }) => asked),
  withheld: perhaps(z.literal(true), ({ withheld }) => withheld),
})

const activityReport = object<ActivityReport>()({
  agency: value(id, ({ agency }) => agency),
  status: value(answer.nullable(), ({ status }) => status),
  quantity: value(numberOrNull, ({ quantity }) => quantity),
  unit: since(value(textOrNull, ({ unit }) => unit)),
  result: value(textOrNull, ({ result }) => result),
  ...place,
  shown,
  resultWithheld: perhaps(z.literal(true), ({ resultWithheld }) => resultWithheld),
})

const activity = object<ActivityReports>()({
  id: value(id, ({ id }) => id),
  total: of(quantity, ({ total }) => total),
  agencies: each(activityReport, ({ agencies }) => agencies),
})

const duty = object<DutyReport>()({
  id: value(id, ({ id }) => id),
  agency: value(id, ({ agency }) => agency),
  status: value(answer.nullable(), ({ status }) => status),
  result: value(textOrNull, ({ result }) => result),
  ...place,
})

const fundingReport = object<FundingReport>()({
  agency: value(id, ({ agency }) => agency),
  allocated: value(numberOrNull, ({ allocated }) => allocated),
  spent: value(numberOrNull, ({ spent }) => spent),
  period: since(value(id, ({ period }) => period)),
  file: since(value(text, ({ file }) => file)),
  sheet: since(value(textOrNull, ({ sheet }) => sheet)),
  allocatedCell: since(value(textOrNull, ({ allocatedCell }) => allocatedCell)),
  spentCell: since(value(textOrNull, ({ spentCell }) => spentCell)),
})

const heard = object<FundingTotal["coverage"]["spent"]>()({
  heard: value(count, ({ heard }) => heard),
  expected: value(count, ({ expected }) => expected),
})

const coverage = object<FundingTotal["coverage"]>()({
  allocated: of(heard, ({ allocated }) => allocated),
  spent: of(heard, ({ spent }) => spent),
})

const funding = object<FundingTotal>()({
  project: value(id, ({ project }) => project),
  source: value(id, ({ source }) => source),
  allocated: value(numberOrNull, ({ allocated }) => allocated),
  spent: value(numberOrNull, ({ spent }) => spent),
  provinceAllocated: value(numberOrNull, ({ provinceAllocated }) => provinceAllocated),
  agencies: each(fundingReport, ({ agencies }) => agencies),
  id: since(value(id, ({ id }) => id)),
  coverage: since(of(coverage, ({ coverage }) => coverage)),
})

const assessment = object<Assessment>()({
  agency: value(id, ({ agency }) => agency),
  row: value(id, ({ row }) => row),
  text: value(text, ({ text }) => text),
  ...place,
})

const crossCheck = object<CrossCheckResult>()({
  id: value(id, ({ id }) => id),
  holds: value(truth.nullable(), ({ holds }) => holds),
  left: value(numberOrNull, ({ left }) => left),
  right: value(numberOrNull, ({ right }) => right),
})

const change = object<FigureChange>()({
  row: value(id, ({ row }) => row),
  column: value(textOrNull, ({ column }) => column),
  before: value(numberOrNull, ({ before }) => before),
  after: value(numberOrNull, ({ after }) => after),
})

const resubmission = object<Resubmission>()({
  agency: value(id, ({ agency }) => agency),
  period: value(id, ({ period }) => period),
  from: value(from1, ({ before }) => before.number),
  to: value(from1, ({ after }) => after.number),
  changes: each(change, ({ changes }) => changes),
})

const withheldCell = object<WithheldCell>()({
  id: value(id, ({ id }) => id),
  agency: value(id, ({ agency }) => agency),
  unit: value(textOrNull, ({ unit }) => unit),
  period: value(id, ({ period }) => period),
  shown: value(text, ({ shown }) => shown),
  reason: value(z.enum(["small", "secondary", "words"]), ({ reason }) => reason),
  ...place,
})

const publication = object<Publication>()({
  below: value(count, ({ below }) => below),
  cells: each(withheldCell, ({ cells }) => cells),
  sums: list(id, ({ sums }) => sums),
  findings: value(count, ({ findings }) => findings),
  files: list(text, ({ files }) => files),
})

interface Told {
  readonly consolidation: Consolidation
  readonly tool: Tool
  readonly lang: Lang
}

const document = object<Told>()({
  schema: value(z.literal("qn-tip/consolidation@1"), () => "qn-tip/consolidation@1" as const),
  tool: of(tool, ({ tool }) => tool),
  plan: of(planHead, ({ consolidation }) => consolidation.plan),
  period: value(id, ({ consolidation }) => consolidation.period.id),
  asOf: value(day, ({ consolidation }) => consolidation.asOf),
  submissions: each(submission, ({ consolidation }) =>
    consolidation.submissions.obligations.flatMap(({ versions, unordered, inForce }) =>
      [...versions, ...unordered.filter((version) => !versions.includes(version))].map((version) => ({
        version,
        inForce: version === inForce,
      })),
    ),
  ),
  compliance: of(compliance, ({ consolidation }) => consolidation.compliance),
  indicators: each(indicator, ({ consolidation }) => consolidation.indicators),
  measures: each(measure, ({ consolidation }) => consolidation.measures),
  activities: each(activity, ({ consolidation }) => consolidation.activities),
  duties: each(duty, ({ consolidation }) => consolidation.duties),
  funding: each(funding, ({ consolidation }) => consolidation.funding),
  assessments: about(
    "What agencies say in their own words; empty in an edition for publication",
    each(assessment, ({ consolidation }) => consolidation.assessments),
  ),
  crossChecks: each(crossCheck, ({ consolidation }) => consolidation.crossChecks),
  diagnostics: list(diagnostic, ({ consolidation, lang }) =>
    consolidation.diagnostics.map((found) => diagnosticJson(found, lang)),
  ),
  counts: value(counts, ({ consolidation }) => ({ ...countsOf(consolidation.diagnostics) })),
  earlier: about(
    "The same period a year before: what trends and ceilings are compared with; empty in a stage; without what is sensitive in a publication",
    each(measure, ({ consolidation }) => consolidation.earlier ?? []),
  ),
  resubmissions: about(
    "Usable versions after the first, and the figures that each changed; empty in an edition for publication",
    each(resubmission, ({ consolidation }) => consolidation.resubmissions ?? []),
  ),
  publication: about(
    "Only in an edition for publication",
    whereAny(publication, ({ consolidation }) => consolidation.publication),
  ),
})

/** The document that `figures` makes. */
export type FiguresDocument = ReturnType<(typeof document)["write"]>

/** The consolidation as its JSON document, to be printed by `JSON.stringify`; messages are in `lang`. */
export const figures = (consolidation: Consolidation, tool: Tool, lang: Lang = "vi"): FiguresDocument =>
  document.write({ consolidation, tool, lang })

/** The JSON Schema of the consolidation's document. */
export const figuresSchema = () => jsonSchema(document)
