import type { Plan } from "../../src/model/plan.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { statisticsFiles } from "./plan.ts"

const { plan, draft } = openPlan(statisticsFiles(), "5".repeat(64))
if (!plan) throw new Error(`the plan with statistics does not load: ${JSON.stringify(draft.faults, null, 2)}`)

/** The shipped plan with the statistics of `fixtures/plans/thong-ke`. */
export const statisticsPlan: Plan = plan
