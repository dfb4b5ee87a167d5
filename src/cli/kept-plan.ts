import { rememberWholeForm, wholeForm } from "../form/layout/whole-form.ts"
import { type CompiledPlan, compile, readCompiled } from "../plan/compiled/compiled.ts"
import type { Host } from "./host.ts"

const nameOf = (sha256: string): string => `plans/${sha256}.json`

/** The plan of the files with this hash, where it was compiled before. */
export async function keptPlan(host: Host, sha256: string): Promise<CompiledPlan | null> {
  const kept = await host.cache.read(nameOf(sha256))
  const compiled = kept === null ? null : readCompiled(new TextDecoder().decode(kept), sha256)
  if (compiled !== null) rememberWholeForm(compiled.plan, compiled.form)
  return compiled
}

export const keepPlan = (host: Host, { plan, faultless }: Omit<CompiledPlan, "form">): Promise<void> =>
  host.cache.write(nameOf(plan.sha256), new TextEncoder().encode(compile({ plan, faultless, form: wholeForm(plan) })))
