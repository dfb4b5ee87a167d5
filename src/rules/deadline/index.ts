// Generated from this folder's files: npm run lists
import type { Rule } from "../rule.ts"
import { dayUnknown } from "./day-unknown.ts"
import { declaredNotRecorded } from "./declared-not-recorded.ts"
import { earlierPeriodAgain } from "./earlier-period-again.ts"
import { entryAfterAsOf } from "./entry-after-as-of.ts"
import { fileChangedSinceRegistered } from "./file-changed-since-registered.ts"
import { lastDayIsDayOff } from "./last-day-is-day-off.ts"
import { receivedBeforeSent } from "./received-before-sent.ts"
import { registerContradictsCover } from "./register-contradicts-cover.ts"
import { registerWrong } from "./register-wrong.ts"
import { reportMissing } from "./report-missing.ts"
import { rulingUnused } from "./ruling-unused.ts"
import { rulingsWrong } from "./rulings-wrong.ts"
import { sentBeforePeriodEnds } from "./sent-before-period-ends.ts"
import { sentLate } from "./sent-late.ts"

/** What is said of a period's obligations, the register and the rulings, in order of their code. */
export const deadlineRules: readonly Rule<"deadline">[] = [
  sentLate,
  reportMissing,
  dayUnknown,
  sentBeforePeriodEnds,
  declaredNotRecorded,
  lastDayIsDayOff,
  receivedBeforeSent,
  fileChangedSinceRegistered,
  registerWrong,
  rulingsWrong,
  rulingUnused,
  entryAfterAsOf,
  registerContradictsCover,
  earlierPeriodAgain,
]
