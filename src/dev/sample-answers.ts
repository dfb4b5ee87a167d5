import type { Day } from "../base/day.ts"
import type { BookValue } from "../excel/book.ts"
import type { Form, FormCell, FormRow, FormSheet } from "../model/form.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { Status } from "../model/submission.ts"
import { answerStatus } from "../vocabulary/statuses.ts"
import { draw, drawWhole } from "./draw.ts"
import { answerKey } from "./fill.ts"
import { communicatorsOf, figureOf, moneyOf } from "./sample-figures.ts"
import { activityResult, documentNumber, dutyResult, evidence, opinionOf, ownPlan } from "./sample-words.ts"

export interface Sample {
  readonly seed: number
  readonly plan: Plan
  readonly period: Period
}

/** What an agency answers in a period, before anything is mistyped: `sheet row column` → value, for every cell for input. */
export function answersOf(sample: Sample, form: Form, sent: Day): Map<string, BookValue> {
  const answers = new Map<string, BookValue>()
  for (const sheet of form.sheets)
    for (const row of sheet.rows)
      for (const cell of row.cells) {
        const answer = answerOf(sample, form.agency, sheet, row, cell, sent)
        if (answer !== null) answers.set(answerKey(sheet.id, row.code, cell.column), answer)
      }
  return answers
}

function answerOf(
  sample: Sample,
  agency: string,
  sheet: FormSheet,
  row: FormRow,
  cell: FormCell,
  sent: Day,
): BookValue {
  switch (sheet.id) {
    case "cover":
      return coverAnswer(sample, agency, row.code, sent)
    case "measures":
      return measureAnswer(sample, agency, row.code, cell)
    case "units":
      return cell.input === "count" ? communicatorsOf(sample.seed, row.code, sample.period) : null
    case "activities":
      return activityAnswer(sample, agency, row, cell)
    case "duties":
      return cell.input === "status"
        ? answerStatus.vi[statusOf(sample, agency, row.code)]
        : row.code === "NV0.1"
          ? ownPlan(sample.seed, agency)
          : dutyResult(sample.seed, agency, sample.period.id, row.code)
    case "assessments":
      return opinionOf(sample.seed, agency, sample.period, row.code)
    case "funding":
      return fundingAnswer(sample, agency, row.code, cell)
  }
}

function coverAnswer({ seed, period }: Sample, agency: string, code: string, sent: Day): BookValue {
  switch (code) {
    case "BIA/so-van-ban":
      return documentNumber(seed, agency, period)
    case "BIA/ngay-gui":
      return { kind: "day", day: sent }
    case "BIA/nguoi-lap":
      return "Cán bộ tổng hợp"
    case "BIA/nguoi-ky":
      return "Thủ trưởng cơ quan"
    default:
      return null
  }
}

/** Qualitative work is done by the year's end, and under way at the half-year. */
function measureAnswer({ seed, period }: Sample, agency: string, code: string, cell: FormCell): BookValue {
  if (cell.input === "status") return answerStatus.vi[period.span === "part" ? "under-way" : "done"]
  if (cell.input === "count") return figureOf(seed, code, agency, period)
  return code.endsWith("/status") && period.span !== "part" ? evidence(seed, agency, period) : null
}

/** Below the province, hardly anything arises of what is sensitive: a victim returns to a district once in years. */
const seldom = ({ plan }: Sample, agency: string, code: string): boolean =>
  plan.activities.get(code)?.sensitive === true &&
  plan.agencies.get(agency)?.level !== plan.agencies.get(plan.consolidator)?.level

function statusOf(sample: Sample, agency: string, code: string): Status {
  const { seed, period } = sample
  if (code === "NV0.1") return "done"
  if (seldom(sample, agency, code) && draw(seed, agency, period.year, code, "arises") < 0.8) return "nothing-arose"
  const luck = draw(seed, agency, period.id, code, "status")
  if (period.span === "part") return luck < 0.75 ? "under-way" : luck < 0.85 ? "done" : "not-started"
  return luck < 0.72 ? "done" : luck < 0.93 ? "under-way" : luck < 0.97 ? "nothing-arose" : "not-started"
}

function activityAnswer(sample: Sample, agency: string, row: FormRow, cell: FormCell): BookValue {
  const status = statusOf(sample, agency, row.code)
  if (cell.input === "status") return answerStatus.vi[status]
  if (status === "not-started" || status === "nothing-arose") return null
  const { seed, plan, period } = sample
  const half = period.span === "part" ? 1 : 2
  if (cell.input === "number" && seldom(sample, agency, row.code)) return 1
  if (cell.input === "number") return drawWhole(2, 9, seed, agency, period.year, row.code, "quantity") * half
  if (cell.column === "quantity-unit") return "lượt"
  return activityResult(plan.activities.get(row.code)?.project ?? "", seed, agency, period.id, row.code)
}

/** The allocator enters what was allocated to all of that row's agencies; one row of 2013 does not agree with their sum. */
function fundingAnswer({ seed, plan, period }: Sample, agency: string, code: string, cell: FormCell): BookValue {
  if (cell.input !== "amount") return null
  if (agency !== plan.funding.allocator) {
    const money = moneyOf(seed, code, agency, period)
    return money === null ? 0 : cell.column === "spent" ? money.spent : money.allocated
  }
  const project = plan.projects.get(plan.funding.rows.get(code)?.project ?? "")
  const agencies = (project?.funded ?? []).filter((one) => one !== agency && period.agencies.includes(one))
  const total = agencies.reduce((so, one) => so + (moneyOf(seed, code, one, period)?.allocated ?? 0), 0)
  return code === "KP1/dia-phuong" && period.id === "2012" ? total + 20 : total
}
