import { printDay } from "../../base/day.ts"
import { changelog } from "../../engine/compare/changelog.ts"
import { comparePlans } from "../../engine/compare/compare.ts"
import type { Plan } from "../../model/plan.ts"
import { openPlan } from "../../plan/build/open.ts"
import { levels } from "../../plan/diff/change.ts"
import { exitCode, type Run } from "../command.ts"
import type { Host } from "../host.ts"
import { type Options, readDay } from "../options.ts"
import { formatNames, wantedFormats } from "../output/formats.ts"
import { filesOfPlan, isPrinted, printAll, printRefused, printRun } from "../output/print.ts"
import { printed } from "../paths.ts"
import { isPlanFolder, openBase } from "../plan/base.ts"
import { planFolder, planInForce, readPlanFiles, tellPlan } from "../plan/open.ts"
import { isRefusal, refuse } from "../refusal.ts"
import { openReports } from "../reports/open.ts"

async function compared(options: Options, host: Host) {
  const { against } = options
  if (against === null)
    return refuse(
      "Thiếu --against: so với git ref nào (main, HEAD~1), thư mục nào, hoặc bản có hiệu lực ngày nào.",
      "--against is missing: the git ref (main, HEAD~1), folder or day to compare with.",
    )
  const failOn = levels.find((level) => level === (options.failOn ?? "obligations"))
  if (failOn === undefined)
    return refuse(
      `Không có mức “${options.failOn}”; chọn: ${levels.join(", ")}.`,
      `There is no level “${options.failOn}”; choose: ${levels.join(", ")}.`,
    )
  const folder = await planFolder(host, options)
  if (isRefusal(folder)) return folder
  const read = await readPlanFiles(host, folder)
  if (isRefusal(read)) return read
  const { plan: whole, states } = openPlan(read.files, read.sha256, read.hash)
  if (whole === null)
    return refuse(
      `Kế hoạch trong “${printed(folder)}” có lỗi, chưa so sánh được; chạy: qn-tip plan check --plan ${printed(folder)}`,
      `The plan in “${printed(folder)}” has faults and cannot be compared; run: qn-tip plan check --plan ${printed(folder)}`,
    )
  const plan = options.on === null ? whole : planInForce(whole, options.on)
  if (isRefusal(plan)) return plan
  tellPlan(host, options, folder, plan.id)
  const before = await planBefore(host, folder, against, whole, plan)
  if (isRefusal(before)) return before
  const draft = states.findLast(({ since }) => since === (plan.replaces?.since ?? null))?.draft
  if (draft === undefined) throw new RangeError("a plan without its files")
  // Workbooks were made from the plan before, and are read by it.
  const reports = options.reports === null ? null : await openReports(host, before, options.reports, host.today())
  if (isRefusal(reports)) return reports
  return {
    before,
    after: plan,
    files: read.files,
    comparison: comparePlans(before, { plan, draft }, { failOn, reports }),
  }
}

/** What is compared with: a folder, the plan in force on an earlier day, or what a git ref held. */
async function planBefore(host: Host, folder: string, against: string, whole: Plan, after: Plan) {
  const day = (await isPlanFolder(host, against)) ? null : readDay(against)
  if (day === null) return openBase(host, folder, against)
  const before = planInForce(whole, day)
  if (isRefusal(before) || before.amendments.length <= after.amendments.length) return before
  return refuse(
    `Ngày ${printDay(day)} (--against) ở sau bản được xem (--on): đổi chỗ hai ngày.`,
    `The day ${day} (--against) is later than the plan that is looked at (--on): change them round.`,
  )
}

export const run: Run = async ({ options }, host) => {
  const wanted = wantedFormats(options.format, formatNames.planDiff, "text")
  if (isRefusal(wanted)) return wanted
  const findings = wanted.filter(isPrinted)
  const result = await compared(options, host)
  if (isRefusal(result)) return printRefused("plan-diff", result, findings, options, host)
  const { before, after, files, comparison } = result
  const { id, revision, sha256 } = after
  const plan = { id, revision, sha256 }
  const run = { kind: "plan-diff", plan, diagnostics: comparison.diagnostics, ...filesOfPlan(host, files) } as const
  const lists = wanted.filter(({ format }) => format === "changelog")
  const changes = comparison.changes.map(({ change }) => change)
  const unwritten =
    (await printRun(run, findings, options, host)) ??
    (await printAll(host, lists, () => changelog(before, after, changes)))
  return unwritten ?? exitCode(comparison.counts, options.strict)
}
