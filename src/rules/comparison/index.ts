// Generated from this folder's files: npm run lists
import type { Rule } from "../rule.ts"
import { agencyRemoved } from "./agency-removed.ts"
import { changeEntryIdle } from "./change-entry-idle.ts"
import { dueChanged } from "./due-changed.ts"
import { formChanged } from "./form-changed.ts"
import { idRemoved } from "./id-removed.ts"
import { itemAdded } from "./item-added.ts"
import { measureRedefined } from "./measure-redefined.ts"
import { obligationChanged } from "./obligation-changed.ts"
import { revisionNotRaised } from "./revision-not-raised.ts"
import { sourceChanged } from "./source-changed.ts"
import { targetChanged } from "./target-changed.ts"
import { textChanged } from "./text-changed.ts"

/** The rules on what changed between two plans, in order of their code. */
export const comparisonRules: readonly Rule<"comparison">[] = [
  idRemoved,
  targetChanged,
  dueChanged,
  sourceChanged,
  measureRedefined,
  agencyRemoved,
  revisionNotRaised,
  itemAdded,
  textChanged,
  formChanged,
  obligationChanged,
  changeEntryIdle,
]
