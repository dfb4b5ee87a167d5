// Generated from this folder's files: npm run lists
import type { Rule } from "../rule.ts"
import { agencyUnknown } from "./agency-unknown.ts"
import { answerUnknown } from "./answer-unknown.ts"
import { categoriesDiffer } from "./categories-differ.ts"
import { copiedFromLast } from "./copied-from-last.ts"
import { coverIncomplete } from "./cover-incomplete.ts"
import { dateInNumber } from "./date-in-number.ts"
import { dayMonthSwapped } from "./day-month-swapped.ts"
import { dayWrong } from "./day-wrong.ts"
import { evidenceMissing } from "./evidence-missing.ts"
import { fundingUnanswered } from "./funding-unanswered.ts"
import { identityConflict } from "./identity-conflict.ts"
import { jumpSinceLast } from "./jump-since-last.ts"
import { labelInsteadOfCode } from "./label-instead-of-code.ts"
import { moreThanPossible } from "./more-than-possible.ts"
import { notANumber } from "./not-a-number.ts"
import { notAWholeNumber } from "./not-a-whole-number.ts"
import { notAsked } from "./not-asked.ts"
import { numberAmbiguous } from "./number-ambiguous.ts"
import { numeratorAboveDenominator } from "./numerator-above-denominator.ts"
import { outsideRange } from "./outside-range.ts"
import { percentInCount } from "./percent-in-count.ts"
import { periodNotOwed } from "./period-not-owed.ts"
import { personalData } from "./personal-data.ts"
import { reportEmpty } from "./report-empty.ts"
import { shownOtherwise } from "./shown-otherwise.ts"
import { spentAboveAllocated } from "./spent-above-allocated.ts"
import { statusUnknown } from "./status-unknown.ts"
import { struckOut } from "./struck-out.ts"
import { textReadAsNumber } from "./text-read-as-number.ts"
import { tooManyDecimals } from "./too-many-decimals.ts"
import { unitSuspect } from "./unit-suspect.ts"
import { valueMissing } from "./value-missing.ts"
import { yearBelowHalf } from "./year-below-half.ts"

/** The rules on what the agency entered, in order of their code. */
export const submissionRules: readonly Rule<"submission">[] = [
  agencyUnknown,
  periodNotOwed,
  identityConflict,
  valueMissing,
  notANumber,
  numberAmbiguous,
  notAWholeNumber,
  dateInNumber,
  numeratorAboveDenominator,
  statusUnknown,
  evidenceMissing,
  yearBelowHalf,
  jumpSinceLast,
  copiedFromLast,
  personalData,
  notAsked,
  coverIncomplete,
  dayWrong,
  dayMonthSwapped,
  reportEmpty,
  textReadAsNumber,
  unitSuspect,
  percentInCount,
  labelInsteadOfCode,
  struckOut,
  shownOtherwise,
  spentAboveAllocated,
  fundingUnanswered,
  moreThanPossible,
  categoriesDiffer,
  tooManyDecimals,
  outsideRange,
  answerUnknown,
]
