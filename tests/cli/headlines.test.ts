import { describe, expect, it } from "vitest"
import { tallyReports } from "../../src/cli/output/headlines.ts"
import type { Obligation, ObligationState } from "../../src/model/compliance.ts"
import type { Lang } from "../../src/model/words.ts"
import { plan } from "../support/plan.ts"

const owed = (agency: string, state: ObligationState): Obligation => ({
  agency,
  period: "2013",
  lastDay: "2014-01-04",
  extended: false,
  state,
  daysLate: state === "late" ? 3 : null,
  timely: null,
  inForce: null,
  versions: [],
  unordered: [],
})

describe("headlines", () => {
  it.each<[string, Lang, readonly Obligation[], string]>([
    ["an ordered agency has not sent", "vi", [owed("so-tttt", "missing")], "1 chưa gửi"],
    ["a requested agency was not heard", "vi", [owed("hlhpn-tinh", "missing")], "1 chưa nhận được"],
    [
      "all states, those without agencies left out",
      "vi",
      [owed("so-tttt", "missing"), owed("binh-son", "on-time"), owed("ba-to", "late"), owed("tand-tinh", "missing")],
      "1 đúng hạn, 1 chậm, 1 chưa gửi, 1 chưa nhận được",
    ],
    ["the day is not known", "en", [owed("ba-to", "unknown-day"), owed("so-tc", "exempt")], "1 day unknown"],
    ["in English", "en", [owed("so-tttt", "missing"), owed("tand-tinh", "missing")], "1 not sent, 1 not received"],
  ])("%s (%s)", (_, lang, obligations, said) => {
    expect(tallyReports(obligations, plan, lang)).toBe(said)
  })
})
