// Generated from this folder's files: npm run lists
// The rules on what changed between two plans.
export { agencyRemoved } from "./agency-removed.ts"
export { changeEntryIdle } from "./change-entry-idle.ts"
export { dueChanged } from "./due-changed.ts"
export { formChanged } from "./form-changed.ts"
export { idRemoved } from "./id-removed.ts"
export { itemAdded } from "./item-added.ts"
export { measureRedefined } from "./measure-redefined.ts"
export { obligationChanged } from "./obligation-changed.ts"
export { revisionNotRaised } from "./revision-not-raised.ts"
export { sourceChanged } from "./source-changed.ts"
export { targetChanged } from "./target-changed.ts"
export { textChanged } from "./text-changed.ts"
