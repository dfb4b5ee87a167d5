import type { Plan } from "../../model/plan.ts"
import type { Answer, Ask } from "../protocol.ts"
import { factsOf, planOf } from "./plan.ts"

/** What a worker makes of an ask; `tell` says something before the answer. */
type Answering = (plan: Plan, ask: Ask, tell: (answer: Answer) => void) => Promise<Answer> | Answer

/** Answers asks one after another, with the plan that the first one brought. What goes wrong is said, never swallowed. */
export function listen(answer: Answering): void {
  let plan: Plan | null = null
  const tell = (said: Answer) => self.postMessage(said)
  const heard = async (ask: Ask): Promise<void> => {
    if (ask.kind === "plan") {
      plan = planOf(ask.plan)
      tell({ kind: "ready", plan: factsOf(plan) })
    } else if (plan !== null) tell(await answer(plan, ask, tell))
  }
  self.addEventListener("message", ({ data }: MessageEvent<Ask>) => {
    heard(data).catch((error: unknown) => tell({ kind: "failed", reason: String(error) }))
  })
}
