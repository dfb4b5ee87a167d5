import { checkPlan } from "../../engine/check-plan.ts"
import type { Run } from "../command.ts"
import { exitCode } from "../exit.ts"
import { planFolder, readPlanFiles } from "../open-plan.ts"
import { printRun, runFormats } from "../print-run.ts"
import { isRefusal } from "../refusal.ts"

export const run: Run = async ({ options }, host) => {
  const wanted = runFormats(options)
  if (isRefusal(wanted)) return wanted
  const folder = await planFolder(host, options.plan)
  const read = isRefusal(folder) ? folder : await readPlanFiles(host, folder)
  if (isRefusal(read)) {
    // Machines get their document also when there is nothing to say.
    const machines = wanted.filter(({ format }) => format !== "text")
    const nothing = { kind: "plan-check", plan: null, files: [], diagnostics: [], failure: read.refusal } as const
    return (await printRun(nothing, machines, options, host)) ?? read
  }
  const { head, diagnostics, counts } = checkPlan(read.files, read.sha256)
  const files = read.files.map(({ file, text }) => ({
    file,
    sha256: host.sha256(text),
    agency: null,
    period: null,
    state: null,
    title: null,
  }))
  const texts = new Map(read.files.map(({ file, text }) => [file, text]))
  const unwritten = await printRun({ kind: "plan-check", plan: head, files, diagnostics, texts }, wanted, options, host)
  return unwritten ?? exitCode(counts, options.strict)
}
