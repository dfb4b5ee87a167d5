import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import { once } from "./once.ts"
import { plan } from "./plan.ts"
import { sampleFolder } from "./sample-term.ts"

/** The periods that the sample province is read back in, each with the day it is consolidated on. */
export const sampleDays = { "2013": "2014-01-20", "2013-H1": "2013-07-20", "2011-2015": "2016-03-01" } as const

/** The sample province's figures of a period. */
export const sampleConsolidation = once((id: keyof typeof sampleDays): Consolidation => {
  const period = plan.periods.get(id)
  if (period === undefined) throw new RangeError(id)
  return consolidate(plan, period, sampleFolder(sampleDays[id]), sampleDays[id], null)
})
