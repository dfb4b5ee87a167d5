import { z } from "zod"
import type { AnswerStatus } from "../model/answer-status.ts"
import type { MeasureTotal, SourceValue, Withholding } from "../model/attainment.ts"
import type {
  ActivityReport,
  ActivityReports,
  Assessment,
  DutyReport,
  FundingReport,
  FundingTotal,
  QuantityTotal,
} from "../model/consolidation.ts"
import type { Status } from "../model/submission.ts"
import { withheldSign } from "../privacy/publish/sign.ts"
import { about, each, object, of, perhaps, since, value } from "./shape.ts"
import { answer, count, id, meaning, number, numberOrNull, text, textOrNull, truth } from "./values.ts"

// What agencies gave, entry by entry: measures, their work, money, their own words.

/** What stands in place of a number that is not published. Only in a publication. */
export const shown = about(
  "What stands in place of a number that is withheld: <5",
  perhaps(text, ({ withheld }: { readonly withheld?: Withholding }) => withheld && withheldSign[withheld]),
)

/** Where it was entered. */
export const place = {
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
  agency: id,
  unit: textOrNull,
  state: about(
    "withheld: given, and not published",
    value(z.enum(["value", "missing", "faulty", "withheld"]), ({ state, withheld }) =>
      withheld === undefined ? state : "withheld",
    ),
  ),
  value: z.union([number, answer]).nullable(),
  ...place,
  period: since(value(id, ({ period }) => period)),
  declaredMissing: since(value(truth, ({ declaredMissing }) => declaredMissing)),
  doubtful: since(value(truth, ({ doubtful }) => doubtful)),
  notAdded: about(
    "Of a stage: why its value is in no sum",
    perhaps(z.enum(["caseload", "redefined"]), ({ notAdded }) => notAdded),
  ),
  shown,
})

/** A measure in a period, with everyone who owes it. */
export const measure = object<MeasureTotal>()({
  id,
  value: numberOrNull,
  sources: each(source, ({ sources }) => sources),
  withheld: perhaps(z.literal(true), ({ withheld }) => withheld),
})

const quantity = object<QuantityTotal>()({
  quantity: numberOrNull.describe("null: quantities are not added up, nobody gave one, or it is not published"),
  given: count,
  asked: count,
  withheld: perhaps(z.literal(true), ({ withheld }) => withheld),
})

/** The status as the plan has it, and what it counts as where that is a word of the plan's own. */
export const statusFields = {
  status: about(
    "One of the four of every plan, or the id of a status of the plan's own",
    value(id.nullable(), ({ status, own }: Answered) => own?.id ?? status),
  ),
  meaning: about(
    "Only of a status of the plan's own: what it counts as",
    perhaps(meaning, ({ own }: Answered) => own?.meaning),
  ),
}

interface Answered {
  readonly status: Status | null
  readonly own?: AnswerStatus
}

const activityReport = object<ActivityReport>()({
  agency: id,
  ...statusFields,
  quantity: numberOrNull,
  unit: since(value(textOrNull, ({ unit }) => unit)),
  result: textOrNull,
  ...place,
  shown,
  resultWithheld: perhaps(z.literal(true), ({ resultWithheld }) => resultWithheld),
})

export const activity = object<ActivityReports>()({
  id,
  total: since(of(quantity, ({ total }) => total)),
  agencies: each(activityReport, ({ agencies }) => agencies),
})

export const duty = object<DutyReport>()({
  id,
  agency: id,
  ...statusFields,
  result: textOrNull,
  ...place,
})

export const assessment = object<Assessment>()({
  agency: id,
  row: id,
  text,
  ...place,
})

const fundingReport = object<FundingReport>()({
  agency: id,
  allocated: numberOrNull,
  spent: numberOrNull,
  period: since(value(id, ({ period }) => period)),
  file: since(value(text, ({ file }) => file)),
  sheet: since(value(textOrNull, ({ sheet }) => sheet)),
  allocatedCell: since(value(textOrNull, ({ allocatedCell }) => allocatedCell)),
  spentCell: since(value(textOrNull, ({ spentCell }) => spentCell)),
})

const heard = object<FundingTotal["coverage"]["spent"]>()({ heard: count, expected: count })

const coverage = object<FundingTotal["coverage"]>()({
  allocated: of(heard, ({ allocated }) => allocated),
  spent: of(heard, ({ spent }) => spent),
})

/** A row of the funding, with who gave what. */
export const funding = object<FundingTotal>()({
  project: id,
  source: id,
  allocated: numberOrNull,
  spent: numberOrNull,
  provinceAllocated: numberOrNull,
  agencies: each(fundingReport, ({ agencies }) => agencies),
  id: since(value(id, ({ id }) => id)),
  coverage: since(of(coverage, ({ coverage }) => coverage)),
})
