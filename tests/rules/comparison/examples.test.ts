import { describe, expect, it } from "vitest"
import { comparePlans } from "../../../src/engine/compare/compare.ts"
import * as comparisonRules from "../../../src/rules/comparison/index.ts"
import { opened } from "../../support/compared.ts"
import { exampleFiles } from "../../support/plan-example.ts"

/** What is found where the example's good plan becomes its bad one. */
const codes = (from: string, to: string): string[] =>
  comparePlans(opened(exampleFiles(from)).plan, opened(exampleFiles(to)), {
    failOn: "any",
    reports: null,
  }).diagnostics.map(({ code }) => code)

describe.each(Object.values(comparisonRules).map((rule) => [rule.name, rule] as const))(
  "%s",
  (_, { code, examples }) => {
    it("is found between its good example and its bad one", () =>
      expect(codes(examples.good.replace("revision: 2", "revision: 1"), examples.bad)).toContain(code))
    it("is not found where nothing changed", () => expect(codes(examples.good, examples.good)).not.toContain(code))
  },
)
