import { annotatedCopy } from "../../engine/annotate/copy.ts"
import { templates } from "../../engine/template.ts"
import { examineWhole } from "../../engine/validate/validate.ts"
import type { Plan } from "../../model/plan.ts"
import type { Answer, Ask } from "../protocol.ts"
import { examineAll } from "./check.ts"
import { listen } from "./listen.ts"

// The worker that writes workbooks, loaded when one is asked for.

const baseName = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/i, "")

/** The marked copy of one of the files given: what `validate --annotate` writes. */
async function copy(plan: Plan, ask: Extract<Ask, { kind: "copy" }>): Promise<Answer> {
  const given = ask.files.find(({ name }) => name === ask.file)
  const known = examineAll(plan, ask.files, ask.today, () => {}).find(({ submission }) => submission.file === ask.file)
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
    for await (const { bytes } of templates(plan, owed, [agency]))
      return { kind: "workbook", name: `${agency}-${period}.xlsx`, bytes }
  return { kind: "failed", reason: `${agency} ${period}` }
}

listen((plan, ask) => {
  if (ask.kind === "copy") return copy(plan, ask)
  if (ask.kind === "form") return form(plan, ask)
  return { kind: "failed", reason: ask.kind }
})
