import { printDay } from "../../base/day.ts"
import { isBlankForm, previousFigures, type Template, templates } from "../../engine/template.ts"
import type { Plan } from "../../model/plan.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import { exits, type Run } from "../command.ts"
import type { Host } from "../host.ts"
import { agenciesNamed, loadOffice, periodNamed } from "../named.ts"
import { below } from "../paths.ts"
import { loadPlan } from "../plan/open.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "../refusal.ts"
import { openReports } from "../reports/open.ts"
import { largestFile } from "../workbooks/find.ts"

/** Files that stand where forms would be written, and are not to be replaced: said before anything is written. */
async function standingIn(
  host: Host,
  plan: Plan,
  out: string,
  forms: readonly Template[],
  overwrite: boolean,
): Promise<Refusal | null> {
  const filled: string[] = []
  const blank: string[] = []
  for (const { path, bytes } of forms) {
    const found = await host.read(below(out, path), largestFile)
    // What is no file is written through, or said when it is written.
    if (found.kind === "missing" || found.kind === "device" || found.kind === "folder") continue
    if (found.kind === "file" && host.sha256(found.bytes) === host.sha256(bytes)) continue
    const ours = found.kind === "file" && isBlankForm(plan, found.bytes)
    if (!ours) filled.push(below(out, path))
    else if (!overwrite) blank.push(below(out, path))
  }
  if (filled.length > 0)
    return refuse(
      `Không ghi biểu mẫu nào: đã có tệp khác hoặc biểu mẫu đã điền ở ${filled.join(", ")}; chuyển đi, hoặc chọn thư mục khác bằng --out.`,
      `No form is written: another file or a form that was filled in stands at ${filled.join(", ")}; move it, or choose another folder with --out.`,
    )
  if (blank.length > 0)
    return refuse(
      `Không ghi biểu mẫu nào: đã có biểu mẫu còn trống, khác bản này, ở ${blank.join(", ")}; thêm --overwrite để thay.`,
      `No form is written: a blank form that differs stands at ${blank.join(", ")}; add --overwrite to replace it.`,
    )
  return null
}

export const run: Run = async ({ operands, options }, host) => {
  // Without a name everybody's forms are written, whomever they report to.
  const whole = await (options.for === null ? loadPlan(host, options) : loadOffice(host, options))
  if (isRefusal(whole)) return whole
  const [typed = "", ...more] = operands
  const period = periodNamed(whole, typed)
  if (isRefusal(period)) return period
  const plan = planOn(whole, period.until)
  const agencies = agenciesNamed(plan, period, [...options.agency, ...more])
  if (isRefusal(agencies)) return agencies
  const asOf = host.today()
  const reports = options.reports === null ? null : await openReports(host, whole, options.reports, asOf)
  if (isRefusal(reports)) return reports

  const out = options.out ?? "out"
  const previous = reports === null ? undefined : previousFigures(plan, period, reports, asOf)
  const forms: Template[] = []
  for await (const form of templates(plan, period, agencies, previous)) {
    host.progress.making(form.path)
    forms.push(form)
  }
  const inTheWay = await standingIn(host, plan, out, forms, options.overwrite)
  if (inTheWay) return inTheWay
  for (const { path, bytes } of forms) {
    const fault = await host.write(below(out, path), bytes)
    if (fault) return refuseUnwritten(fault)
  }
  const last = period.lastDay === null ? null : printDay(period.lastDay)
  host.out(
    options.lang === "vi"
      ? `Đã ghi ${agencies.length} biểu mẫu (${period.name.vi}) vào ${below(out, period.id)}.${last ? ` Ngày cuối gửi đúng hạn: ${last}.` : ""}\n`
      : `Wrote ${agencies.length} forms (${period.name.en}) into ${below(out, period.id)}.${last ? ` Last day on time: ${last}.` : ""}\n`,
  )
  return exits.fine
}
