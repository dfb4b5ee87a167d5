// Generated from this folder's files: npm run lists
// What is said of a period's figures.
export { belowNotCounted } from "./below-not-counted.ts"
export { changedSinceIssued } from "./changed-since-issued.ts"
export { coverageIncomplete } from "./coverage-incomplete.ts"
export { crossCheckFailed } from "./cross-check-failed.ts"
export { earlierYearMissing } from "./earlier-year-missing.ts"
export { submissionLeftOut } from "./submission-left-out.ts"
export { sumDiffersBelow } from "./sum-differs-below.ts"
export { versionsWithoutOrder } from "./versions-without-order.ts"
