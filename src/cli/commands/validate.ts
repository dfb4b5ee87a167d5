import { withAccepted } from "../../deadline/accept.ts"
import { heldAgainst } from "../../engine/consolidate/folder.ts"
import { withCoverDay } from "../../engine/validate/cover-day.ts"
import { examineWhole, validationOf, withoutCells } from "../../engine/validate/validate.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import { exitCode, type Run } from "../command.ts"
import { type Host, notify } from "../host.ts"
import type { Options } from "../options.ts"
import { printRefused, printRun, runFormats } from "../output/print.ts"
import { loadPlan } from "../plan/open.ts"
import { isRefusal } from "../refusal.ts"
import { findWorkbooks } from "../workbooks/find.ts"
import { incoming } from "../workbooks/incoming.ts"

// The register and its YAML are loaded only where earlier reports are asked for, and what writes workbooks where copies are.
const openReports: typeof import("../reports/open.ts").openReports = async (...args) =>
  (await import("../reports/open.ts")).openReports(...args)
const openCopies: typeof import("../workbooks/annotated.ts").openCopies = async (...args) =>
  (await import("../workbooks/annotated.ts")).openCopies(...args)

/** Reads and checks the workbooks, one in memory at a time, and writes their marked copies where they are asked for. */
async function check(operands: readonly string[], options: Options, host: Host) {
  const plan = await loadPlan(host, options)
  if (isRefusal(plan)) return plan
  const found = await findWorkbooks(host, operands)
  if (isRefusal(found)) return found
  notify(host, ...found.notices)
  const asOf = host.today()
  const reports = options.reports === null ? null : await openReports(host, plan, options.reports, asOf)
  if (isRefusal(reports)) return reports
  const earlier = reports === null ? null : heldAgainst(plan, reports, asOf)
  const copies = options.annotate === null ? null : await openCopies(host, options.annotate, found.files, options)
  if (isRefusal(copies)) return copies
  const checked: CheckedSubmission[] = []
  for await (const { source } of incoming(host, found.files)) {
    let before: ReadonlyMap<string, CheckedSubmission> = new Map()
    const whole = examineWhole(plan, source, (agency, period) => {
      if (earlier !== null) before = earlier(agency, period.id)
      return before
    })
    const judged = withCoverDay(plan, whole)
    const one = withAccepted(judged, reports?.rulings.accepted ?? [], whole.submission, asOf)
    const unwritten = await copies?.add(plan, one, before)
    if (isRefusal(unwritten)) return unwritten
    checked.push(withoutCells(one))
  }
  copies?.report()
  return { plan, checked }
}

export const run: Run = async ({ operands, options }, host) => {
  const wanted = runFormats(options)
  if (isRefusal(wanted)) return wanted
  const result = await check(operands, options, host)
  if (isRefusal(result)) return printRefused("validation", result, wanted, options, host)
  const { files, diagnostics, counts } = validationOf(result.plan, result.checked)
  const { id, revision, sha256 } = result.plan
  const unwritten = await printRun(
    { kind: "validation", plan: { id, revision, sha256 }, files, diagnostics },
    wanted,
    options,
    host,
  )
  return unwritten ?? exitCode(counts, options.strict)
}
