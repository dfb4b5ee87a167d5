import { expect, it } from "vitest"
import { yearBelowHalf } from "../../../src/rules/submission/year-below-half.ts"
import { plan } from "../../support/plan.ts"
import { checkWorkbook, formWith } from "../../support/submission.ts"

it("names the parts of the year whose reports it is held against, and none that was not sent", () => {
  const year = plan.periods.get("2013")
  if (year === undefined) throw new Error("the plan owes 2013")
  const cases = (count: number) => ({ "CT2.3/trafficking-cases": count })
  const { submission } = checkWorkbook(formWith("cong-an-tinh", "2013", cases(3)))
  const earlier = new Map([["2013-H1", checkWorkbook(formWith("cong-an-tinh", "2013-H1", cases(5)))]])
  const period = { ...year, parts: ["2013-H1", "2013-H2"] }
  const found = yearBelowHalf
    .check({ plan, submission, period, earlier })
    .filter(({ facts }) => facts.row === "CT2.3/trafficking-cases")
  expect(found.map(({ facts }) => [facts.half, facts.periods])).toEqual([[5, "2013-H1"]])
})
