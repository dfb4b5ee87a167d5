import { annotatedCopy } from "../../engine/annotate/copy.ts"
import { templates } from "../../engine/template.ts"
import { examineWhole } from "../../engine/validate/validate.ts"
import type { Plan } from "../../model/plan.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import type { Answer, Ask } from "../protocol.ts"
import { examineAll, type Tell } from "./check.ts"
import { listen } from "./listen.ts"
import { latestPeriod, openProvince, type Province, provinceStatus } from "./province.ts"

// The worker that writes workbooks and reads a province's folder, loaded when one is asked for.

const baseName = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/i, "")

/** The marked copy of one of the files given: what `validate --annotate` writes. */
async function copy(plan: Plan, ask: Extract<Ask, { kind: "copy" }>): Promise<Answer> {
  const checked = examineAll(plan, ask.files, ask.today, () => {})
  const at = checked.findIndex(({ submission }) => submission.file === ask.file)
  const [given, known] = [ask.files[at], checked[at]]
  if (given === undefined || known === undefined) return { kind: "failed", reason: ask.file }
  const whole = examineWhole(plan, {
    file: given.name,
    sha256: known.submission.sha256,
    bytes: given.bytes,
    fault: null,
  })
  const bytes = await annotatedCopy(plan, { ...known, submission: whole.submission }, { lang: ask.lang })
  return bytes === null
    ? { kind: "failed", reason: ask.file }
    : { kind: "workbook", name: `${baseName(ask.file)}.xlsx`, bytes }
}

/** An agency's empty form for a period: what `template` writes. */
async function form(plan: Plan, { agency, period }: Extract<Ask, { kind: "form" }>): Promise<Answer> {
  const owed = plan.periods.get(period)
  if (owed !== undefined)
    for await (const { bytes } of templates(planOn(plan, owed.until), owed, [agency]))
      return { kind: "workbook", name: `${agency}-${period}.xlsx`, bytes }
  return { kind: "failed", reason: `${agency} ${period}` }
}

let province: Province | null = null

/** The state of reporting of the folder that was opened, at first for the latest period that is over. */
function status(plan: Plan, id: string | null): Answer {
  const period = province === null ? undefined : id === null ? latestPeriod(plan, province.today) : plan.periods.get(id)
  return province === null || period === undefined
    ? { kind: "failed", reason: id ?? "" }
    : provinceStatus(plan, province, period)
}

function open(plan: Plan, { files, others, today }: Extract<Ask, { kind: "province" }>, tell: Tell): Answer {
  province = openProvince(plan, files, others, today, tell)
  return status(plan, null)
}

listen((plan, ask, tell) => {
  switch (ask.kind) {
    case "copy":
      return copy(plan, ask)
    case "form":
      return form(plan, ask)
    case "province":
      return open(plan, ask, tell)
    case "status":
      return status(plan, ask.period)
    default:
      return { kind: "failed", reason: ask.kind }
  }
})
