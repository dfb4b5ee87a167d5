import { describe, expect, it } from "vitest"
import { wholeForm } from "../../src/form/layout/whole-form.ts"
import type { Plan } from "../../src/model/plan.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { compile, readCompiled } from "../../src/plan/compiled/compiled.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { type Edit, editedPlan } from "../support/edited-plan.ts"
import { planFiles, plan as shipped } from "../support/plan.ts"

const sha256 = "0".repeat(64)

function opened(files: readonly TextFile[]): Plan {
  const { plan } = openPlan(files, sha256)
  if (plan === null) throw new Error("the plan does not load")
  return plan
}

const edited = (...edits: readonly Edit[]) => opened(editedPlan(...edits))

describe("a compiled plan is the plan", () => {
  it.each<[string, Plan]>([
    ["shipped", shipped],
    ["of another province", opened(planFiles("fixtures/plans/tinh-khac"))],
    ["with another revision", edited(["plan.yaml", "revision: 1", "revision: 7"])],
  ])("%s", (_, plan) => {
    const form = wholeForm(plan)
    const back = readCompiled(compile({ plan, faultless: true, form }), plan.sha256)
    expect(back).toStrictEqual({ plan, faultless: true, form })
    // Maps in their order, which is the decision's.
    expect([...(back?.plan.indicators.keys() ?? [])]).toEqual([...plan.indicators.keys()])
  })

  const whole = compile({ plan: shipped, faultless: false, form: wholeForm(shipped) })
  it.each([
    ["empty", ""],
    ["cut off", whole.slice(0, whole.length / 2)],
    ["of other files", whole.replace(shipped.sha256, sha256)],
    ["something else", '{"plan":1,"faultless":true,"form":{}}'],
    ["a list", "[]"],
    ["nothing", "null"],
  ])("%s: not used", (_, text) => {
    expect(readCompiled(text, shipped.sha256)).toBeNull()
  })
})
