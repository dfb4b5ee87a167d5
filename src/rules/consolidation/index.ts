// Generated from this folder's files: npm run lists
import type { Rule } from "../rule.ts"
import { belowNotCounted } from "./below-not-counted.ts"
import { changedSinceIssued } from "./changed-since-issued.ts"
import { coverageIncomplete } from "./coverage-incomplete.ts"
import { crossCheckFailed } from "./cross-check-failed.ts"
import { earlierYearMissing } from "./earlier-year-missing.ts"
import { submissionLeftOut } from "./submission-left-out.ts"
import { sumDiffersBelow } from "./sum-differs-below.ts"
import { versionsWithoutOrder } from "./versions-without-order.ts"

/** What is said of a period's figures, in order of their code. */
export const consolidationRules: readonly Rule<"consolidation">[] = [
  crossCheckFailed,
  versionsWithoutOrder,
  coverageIncomplete,
  earlierYearMissing,
  submissionLeftOut,
  changedSinceIssued,
  sumDiffersBelow,
  belowNotCounted,
]
