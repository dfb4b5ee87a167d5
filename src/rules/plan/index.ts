// Generated from this folder's files: npm run lists
import type { Rule } from "../rule.ts"
import { agencyWithoutObligation } from "./agency-without-obligation.ts"
import { aliasAmbiguous } from "./alias-ambiguous.ts"
import { amendmentDayDoubtful } from "./amendment-day-doubtful.ts"
import { amendmentIdle } from "./amendment-idle.ts"
import { amendmentTargetUnknown } from "./amendment-target-unknown.ts"
import { amendmentsContradict } from "./amendments-contradict.ts"
import { clauseMissing } from "./clause-missing.ts"
import { dueBeforePeriodEnds } from "./due-before-period-ends.ts"
import { idDuplicated } from "./id-duplicated.ts"
import { leadMissing } from "./lead-missing.ts"
import { measureUnfit } from "./measure-unfit.ts"
import { milestonesDisordered } from "./milestones-disordered.ts"
import { partTargetContradicts } from "./part-target-contradicts.ts"
import { printedCodeMoved } from "./printed-code-moved.ts"
import { readingMissing } from "./reading-missing.ts"
import { referenceUnknown } from "./reference-unknown.ts"
import { reportingLineWrong } from "./reporting-line-wrong.ts"
import { schemaViolation } from "./schema-violation.ts"
import { settingUnused } from "./setting-unused.ts"
import { sourceOfRecordWrong } from "./source-of-record-wrong.ts"
import { targetFalls } from "./target-falls.ts"
import { targetMissing } from "./target-missing.ts"
import { unitNestingWrong } from "./unit-nesting-wrong.ts"
import { unitsOverlap } from "./units-overlap.ts"
import { yamlSyntax } from "./yaml-syntax.ts"

/** The rules on a plan's files, in order of their code. */
export const planRules: readonly Rule<"plan">[] = [
  yamlSyntax,
  schemaViolation,
  idDuplicated,
  referenceUnknown,
  clauseMissing,
  milestonesDisordered,
  sourceOfRecordWrong,
  agencyWithoutObligation,
  leadMissing,
  dueBeforePeriodEnds,
  aliasAmbiguous,
  unitsOverlap,
  readingMissing,
  targetMissing,
  settingUnused,
  amendmentTargetUnknown,
  amendmentsContradict,
  amendmentIdle,
  amendmentDayDoubtful,
  targetFalls,
  printedCodeMoved,
  measureUnfit,
  partTargetContradicts,
  reportingLineWrong,
  unitNestingWrong,
]
