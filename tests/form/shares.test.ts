import { describe, expect, it } from "vitest"
import { bind } from "../../src/form/bind/bind.ts"
import { sharesOf } from "../../src/form/value/shares.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { checkSubmission } from "../../src/rules/check.ts"
import { filledForm } from "../support/filled-form.ts"
import { statisticsFiles } from "../support/plan.ts"

// The plan with statistics, in which those verified are asked by sex and by age, too, as those received are.
const files = statisticsFiles().map((one) =>
  one.file === "plan/statistics.yaml"
    ? {
        ...one,
        text: one.text.replace(
          "breakdowns:\n",
          "breakdowns:\n  - { measure: CT3.1/verified, by: [sex, destination] }\n",
        ),
      }
    : one,
)
const { plan: opened } = openPlan(files, "0")
if (opened === null) throw new Error("the plan with more breakdowns does not load")
const plan = opened

const source = { file: "in/a.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }

/** The findings of a part above its whole. */
function above(answers: Readonly<Record<string, number>>) {
  const submission = bind(plan, source, filledForm("cong-an-tinh", "2013", answers, plan))
  return checkSubmission({ plan, submission, period: null, earlier: new Map() })
    .diagnostics.filter(({ code }) => code === "QN309")
    .map(({ place, related }) => [place, ...related].map((at) => at.kind === "workbook" && at.row).join(" > "))
}

const whole = { "CT3.1/received": 9, "CT3.1/verified": 8 }

describe("a part above its whole", () => {
  it.each<readonly [string, Readonly<Record<string, number>>, readonly string[]]>([
    [
      "in a category, where the totals agree",
      { "CT3.1/verified/sex/male": 5, "CT3.1/received/sex/male": 4 },
      ["CT3.1/verified/sex/male > CT3.1/received/sex/male"],
    ],
    ["in none", { "CT3.1/verified/sex/male": 4, "CT3.1/received/sex/male": 4 }, []],
    ["in the totals", { "CT3.1/verified": 10 }, ["CT3.1/verified > CT3.1/received"]],
    ["by what only one of the two is asked", { "CT3.1/verified/destination/inland": 8 }, []],
  ])("%s", (_, answers, expected) => expect(above({ ...whole, ...answers })).toEqual(expected))

  it("is looked for in the categories that both are asked by, and in no others", () =>
    expect(sharesOf(plan).filter(({ numerator }) => numerator.startsWith("CT3.1/verified"))).toEqual([
      { numerator: "CT3.1/verified", denominator: "CT3.1/received" },
      { numerator: "CT3.1/verified/sex/male", denominator: "CT3.1/received/sex/male" },
      { numerator: "CT3.1/verified/sex/female", denominator: "CT3.1/received/sex/female" },
    ]))
})
