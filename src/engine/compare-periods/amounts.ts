import { sum } from "../../base/fraction.ts"
import type { ActivityReports, FundingTotal } from "../../model/consolidation.ts"
import type { ComparedAmount, GivenAmount } from "../../model/period-comparison.ts"

const notAsked: GivenAmount = { value: null, heard: 0, expected: 0 }

/** In both periods, by id; what only the one before has comes last. */
const beside = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) => [
  ...after.map((now) => ({ id: now.id, old: before.find(({ id }) => id === now.id), now })),
  ...before.filter(({ id }) => after.every((now) => now.id !== id)).map((old) => ({ id: old.id, old, now: undefined })),
]

const compared = (
  id: string,
  amount: ComparedAmount["amount"],
  before: GivenAmount,
  after: GivenAmount,
): ComparedAmount => ({
  id,
  amount,
  before,
  after,
  change: before.value === null || after.value === null ? null : sum([after.value, -before.value]),
})

/** What was allocated and what was spent, source by source of each project. */
export const compareFunding = (before: readonly FundingTotal[], after: readonly FundingTotal[]): ComparedAmount[] =>
  beside(before, after).flatMap(({ id, old, now }) =>
    (["allocated", "spent"] as const).map((amount) => {
      const given = (row: FundingTotal | undefined) =>
        row === undefined ? notAsked : { value: row[amount], ...row.coverage[amount] }
      return compared(id, amount, given(old), given(now))
    }),
  )

/** The province's quantity of each activity. */
export function compareActivities(
  before: readonly ActivityReports[],
  after: readonly ActivityReports[],
): ComparedAmount[] {
  const given = (reports: ActivityReports | undefined): GivenAmount =>
    reports === undefined
      ? notAsked
      : { value: reports.total.quantity, heard: reports.total.given, expected: reports.total.asked }
  return beside(before, after).map(({ id, old, now }) => compared(id, "quantity", given(old), given(now)))
}
