import { describe, expect, it } from "vitest"
import { kinds } from "../../src/plan/kinds/kinds.ts"

const what = { vi: "mốc 2015", en: "the milestone of 2015" }
const most = (count: number) => ({ kind: "at-most", count }) as const
const floors = new Map([["CT1/a", 1500]])

describe("a goal of a thousand and more", () => {
  it("is printed as numbers are, in either language", () => {
    expect(kinds.ceiling.asks(most(1500), String)).toEqual({ vi: "không quá 1.500", en: "at most 1500" })
    expect(kinds.floor.asks({ kind: "at-least-each", floors }, String)).toEqual({
      vi: "CT1/a ít nhất 1.500",
      en: "CT1/a at least 1500",
    })
    expect(kinds.ceiling.changed(what, most(1500), most(1200))).toEqual([
      {
        vi: "mốc 2015: mức tối đa giảm từ 1.500 xuống 1.200",
        en: "the milestone of 2015: the maximum lowered from 1500 to 1200",
      },
    ])
  })
})
