import type { Obligation } from "../model/compliance.ts"
import type { Setting } from "./setting.ts"

/** Something was sent, and none of it can be used. */
export const isUnusable = ({ state, versions }: Obligation): boolean => state === "missing" && versions.length > 0

/** What stands for the state of an agency without a report: a requested one's silence is no breach, an unusable file no silence. */
export function silenceText({ words, consolidation }: Setting, obligation: Obligation): string {
  if (isUnusable(obligation)) return words.state.unusable
  return words.silence[consolidation.plan.agencies.get(obligation.agency)?.mandate ?? "ordered"]
}
