import { type CompiledPlan, compile, readCompiled } from "../plan/compiled/compiled.ts"
import type { Host } from "./host.ts"

const nameOf = (sha256: string): string => `plans/${sha256}.json`

/** The plan of the files with this hash, where it was compiled before. */
export async function keptPlan(host: Host, sha256: string): Promise<CompiledPlan | null> {
  const kept = await host.cache.read(nameOf(sha256))
  return kept === null ? null : readCompiled(new TextDecoder().decode(kept), sha256)
}

export const keepPlan = (host: Host, compiled: CompiledPlan): Promise<void> =>
  host.cache.write(nameOf(compiled.plan.sha256), new TextEncoder().encode(compile(compiled)))
