import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission, IdentityFault } from "../../model/submission.ts"
import { withSeverities } from "../../rules/counts.ts"
import { filePlace } from "../../rules/places.ts"
import { identityConflict } from "../../rules/submission/identity-conflict.ts"
import type { Entering } from "./receive.ts"

/**
 * A workbook that says itself whose or when it is, and the office says otherwise: it is nobody's until somebody settles it, as where its cover
 * contradicts it. Null: the office does not contradict it.
 */
export function disputed(
  plan: Plan,
  checked: CheckedSubmission,
  { agency, period }: Entering,
): CheckedSubmission | null {
  const { submission } = checked
  const differs = (own: string | null, said: string | null) => own !== null && said !== null && own !== said
  const what = differs(submission.agency, agency) ? "agency" : differs(submission.period, period) ? "period" : null
  if (what === null) return null
  const name = (id: string | null) =>
    (what === "agency" ? plan.agencies.get(id ?? "")?.name : plan.periods.get(id ?? "")?.id) ?? id ?? ""
  const fault: IdentityFault = {
    kind: "conflict",
    what,
    first: name(submission[what]),
    second: name(what === "agency" ? agency : period),
    saidBy: "office",
    at: filePlace(submission.file),
    related: null,
  }
  const nobodys = { ...submission, [what]: null, form: null, entries: [], identity: { ...submission.identity, fault } }
  const said = identityConflict.check({ plan, submission: nobodys, period: null, earlier: new Map() })
  const diagnostics = [...withSeverities(said, plan.severities), ...checked.diagnostics]
  return { submission: nobodys, diagnostics, state: "unusable", asked: 0, answered: 0 }
}
