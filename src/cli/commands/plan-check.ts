import type { PlanCheck } from "../../engine/check-plan.ts"
import { exitCode, type Run } from "../command.ts"
import type { Host } from "../host.ts"
import { filesOfPlan, printRefused, printRun, runFormats } from "../output/print.ts"
import { keepPlan, keptPlan, type PlanFiles, planFolder, readPlanFiles, tellPlan } from "../plan/open.ts"
import { isRefusal } from "../refusal.ts"

/** Checks the files; a plan that was without any finding still is. */
async function checked(host: Host, { files, sha256, hash }: PlanFiles): Promise<PlanCheck> {
  const kept = await keptPlan(host, sha256)
  if (kept?.faultless) {
    const { id, revision } = kept.plan
    return {
      plan: kept.plan,
      head: { id, revision, sha256 },
      diagnostics: [],
      counts: { error: 0, warning: 0, note: 0 },
    }
  }
  const { checkPlan } = await import("../../engine/check-plan.ts")
  const check = checkPlan(files, sha256, hash)
  if (check.plan !== null && check.diagnostics.length === 0) await keepPlan(host, { plan: check.plan, faultless: true })
  return check
}

export const run: Run = async ({ options }, host) => {
  const wanted = runFormats(options)
  if (isRefusal(wanted)) return wanted
  const folder = await planFolder(host, options)
  const read = isRefusal(folder) ? folder : await readPlanFiles(host, folder)
  if (isRefusal(read)) return printRefused("plan-check", read, wanted, options, host)
  const { head, diagnostics, counts } = await checked(host, read)
  if (!isRefusal(folder) && head !== null) tellPlan(host, options, folder, head.id)
  const run = { kind: "plan-check", plan: head, diagnostics, ...filesOfPlan(host, read.files) } as const
  const unwritten = await printRun(run, wanted, options, host)
  return unwritten ?? exitCode(counts, options.strict)
}
