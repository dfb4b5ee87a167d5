import { describe, expect, it } from "vitest"
import { readDraft } from "../../../src/plan/build/draft.ts"
import * as planRules from "../../../src/rules/plan/index.ts"
import { planFiles, shippedDraft } from "../../support/plan.ts"
import { exampleDraft } from "../../support/plan-example.ts"

const madeUp = readDraft(planFiles("fixtures/plans/tinh-khac"))

describe.each(Object.values(planRules).map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
  it("finds its bad example, in words of both languages", () => {
    const found = rule.check(exampleDraft(rule.examples.bad))
    expect(found.length).toBeGreaterThan(0)
    for (const { message } of found) {
      expect(message.vi).not.toMatch(/undefined|null|\[object/)
      expect(message.en).not.toMatch(/undefined|null|\[object/)
      expect(message.en).not.toBe(message.vi)
    }
  })
  it("is quiet on its good example", () => expect(rule.check(exampleDraft(rule.examples.good))).toEqual([]))
  it("is quiet on the shipped plan and on the made-up one", () =>
    expect([...rule.check(shippedDraft), ...rule.check(madeUp)]).toEqual([]))
})
