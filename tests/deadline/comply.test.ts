import { afterEach, describe, expect, it, vi } from "vitest"
import { comply } from "../../src/deadline/comply.ts"
import type { Rulings } from "../../src/model/records.ts"
import { folderOf, ruled } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

/** State, days late, number of the timely version, of the version in force: what a case expects of so-tttt (or the agency named). */
function stateOf(
  period: string,
  asOf: string,
  lines: readonly string[],
  rulings: Partial<Rulings> = {},
  agency = "so-tttt",
) {
  const owed = plan.periods.get(period)
  if (owed === undefined) throw new Error(`no period ${period}`)
  const { obligations } = comply(plan, owed, folderOf(lines, rulings), asOf)
  const found = obligations.find((obligation) => obligation.agency === agency)
  if (found === undefined) throw new Error(`${agency} owes nothing`)
  const late = found.daysLate === null ? "" : ` ${found.daysLate}`
  return `${found.state}${late} v${found.timely?.number ?? "-"} v${found.inForce?.number ?? "-"}`
}

const h1 = "so-tttt 2013-H1"
const year = "so-tttt 2013"

const single: readonly (readonly [period: string, asOf: string, line: string, expected: string, why: string])[] = [
  // period, as of, the file, state + days late + timely version + version in force
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-03`, "on-time 0 v1 v1", "the day before the last"],
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-04`, "on-time 0 v1 v1", "the last day"],
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-05`, "late 1 v1 v1", "before 05/7 is not on 05/7"],
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-20`, "late 16 v1 v1", "days are counted from the last day"],
  ["2013-H1", "2013-07-20", `${h1} | received 2013-07-04`, "on-time 0 v1 v1", "only the day received"],
  ["2013-H1", "2013-07-20", `${h1} | received 2013-07-06`, "late 2 v1 v1", "only the day received, late"],
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-04 | received 2013-07-09`, "on-time 0 v1 v1", "the day sent counts"],
  ["2013-H1", "2013-07-20", `${h1} | declared 2013-07-04`, "on-time 0 v1 v1", "declared, no entry"],
  ["2013-H1", "2013-07-20", `${h1} | declared 2013-07-06`, "late 2 v1 v1", "declared late"],
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-05 | declared 2013-07-04`, "late 1 v1 v1", "register over cover"],
  ["2013-H1", "2013-07-20", `${h1} | received 2013-07-05 | declared 2013-07-03`, "late 1 v1 v1", "received over cover"],
  ["2013-H1", "2013-07-20", `${h1} | registered | declared 2013-07-03`, "on-time 0 v1 v1", "an entry without a day"],
  ["2013-H1", "2013-07-20", `${h1} | registered`, "unknown-day v1 v1", "no day anywhere"],
  ["2013-H1", "2013-07-20", h1, "unknown-day v1 v1", "neither entry nor day"],
  ["2013-H1", "2013-07-01", h1, "unknown-day v1 v1", "an unknown day, before the last day too"],
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-03 | unusable`, "missing v- v-", "unusable is not sent"],
  [
    "2013-H1",
    "2013-07-04",
    `${h1} | sent 2013-07-03 | unusable`,
    "not-due v- v-",
    "unusable, before the last day has passed",
  ],
  ["2013-H1", "2013-07-20", `${h1} | sent 2013-07-03 | with-errors`, "on-time 0 v1 v1", "errors are usable"],
  ["2013-H1", "2013-07-20", "so-tttt 2012-H1 | sent 2013-07-03", "missing v- v-", "another period's report"],
  ["2013-H1", "2013-07-20", "so-tc 2013-H1 | sent 2013-07-03", "missing v- v-", "another agency's report"],
  [
    "2013-H1",
    "2013-07-20",
    `${h1} | sent 2013-07-03 | register so-tc 2013-H1`,
    "missing v- v-",
    "register and workbook disagree",
  ],
  [
    "2013-H1",
    "2013-07-20",
    `${h1} | anonymous | sent 2013-07-03`,
    "missing v- v-",
    "whose it is, only the register knows",
  ],
  ["2013", "2014-01-20", `${year} | sent 2014-01-04`, "on-time 0 v1 v1", "the last day is a Saturday"],
  ["2013", "2014-01-20", `${year} | sent 2014-01-05`, "late 1 v1 v1", "a day off does not roll over"],
  ["2013", "2014-01-20", `${year} | sent 2014-01-06`, "late 2 v1 v1", "the next working day is late"],
  ["2014", "2015-01-20", "so-tttt 2014 | sent 2015-01-04", "on-time 0 v1 v1", "the last day is a Sunday"],
  [
    "2015-H1",
    "2015-07-20",
    "so-tttt 2015-H1 | sent 2015-07-05",
    "late 1 v1 v1",
    "Saturday 4 July 2015 does not roll over",
  ],
  ["2011", "2012-02-01", "so-tttt 2011 | sent 2012-01-04", "on-time 0 v1 v1", "the first period of the term"],
  ["2015", "2016-02-01", "so-tttt 2015 | sent 2016-01-05", "late 1 v1 v1", "the last year of the term"],
  [
    "2011-2015",
    "2016-06-01",
    "so-tttt 2011-2015 | sent 2016-01-05",
    "not-due v1 v1",
    "a stage without a day is not due",
  ],
  ["2013", "2014-01-20", `${year} | sent 2013-02-28`, "on-time 0 v1 v1", "long before (QN404 says so)"],
]

describe("a single report", () => {
  it.each(single)("%s as of %s: %s → %s (%s)", (period, asOf, line, expected) => {
    expect(stateOf(period, asOf, [line])).toBe(expected)
  })
})

describe("the machine's time zone does not matter", () => {
  afterEach(() => void vi.unstubAllEnvs())
  it.each(["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"])("%s", (zone) => {
    vi.stubEnv("TZ", zone)
    expect(stateOf("2013-H1", "2013-07-20", [`${h1} | sent 2013-07-04`])).toBe("on-time 0 v1 v1")
    expect(stateOf("2013", "2014-03-31", [`${year} | sent 2014-03-30`])).toBe("late 85 v1 v1")
    expect(single.map(([period, asOf, line]) => stateOf(period, asOf, [line]))).toEqual(
      single.map(([, , , expected]) => expected),
    )
  })
})

describe("the as-of day", () => {
  it.each([
    ["2013-07-02", [`${h1} | sent 2013-07-03`], "not-due v- v-", "not there yet"],
    ["2013-07-03", [`${h1} | sent 2013-07-03`], "on-time 0 v1 v1", "on time before the last day has passed"],
    ["2013-07-04", [], "not-due v- v-", "the last day has not passed"],
    ["2013-07-05", [], "missing v- v-", "it has"],
    ["2013-07-09", [`${h1} | sent 2013-07-10`], "missing v- v-", "sent after the as-of day"],
    ["2013-07-10", [`${h1} | sent 2013-07-10`], "late 6 v1 v1", "sent on the as-of day"],
    [
      "2013-07-10",
      [`${h1} | sent 2013-07-04 | received 2013-07-20`],
      "on-time 0 v1 v1",
      "the day received does not matter",
    ],
    [
      "2013-07-10",
      [`${h1} | sent 2013-07-04`, `${h1} | sent 2013-07-20`],
      "on-time 0 v1 v1",
      "the correction is not there yet",
    ],
    ["2013-07-10", [`${h1} | declared 2013-07-20`], "missing v- v-", "declared after the as-of day"],
  ])("%s %j → %s (%s)", (asOf, lines, expected) => {
    expect(stateOf("2013-H1", asOf, lines)).toBe(expected)
  })
})

describe("several versions", () => {
  it.each([
    [[`${h1} | sent 2013-07-04`, `${h1} | sent 2013-07-20`], "on-time 0 v1 v2", "sent 4 July, corrected 20 July"],
    [
      [`${h1} | sent 2013-07-20`, `${h1} | sent 2013-07-04`],
      "on-time 0 v1 v2",
      "the day, not the place in the register",
    ],
    [
      [`${h1} | sent 2013-07-04 | unusable`, `${h1} | sent 2013-07-20`],
      "late 16 v2 v2",
      "an empty form, then a filled one",
    ],
    [
      [`${h1} | sent 2013-07-04`, `${h1} | sent 2013-07-20 | with-errors`],
      "on-time 0 v1 v1",
      "the later one has errors",
    ],
    [
      [`${h1} | sent 2013-07-04 | with-errors`, `${h1} | sent 2013-07-20 | with-errors`],
      "on-time 0 v1 v2",
      "both have errors",
    ],
    [
      [`${h1} | sent 2013-07-04 | with-errors`, `${h1} | sent 2013-07-20 | unusable`],
      "on-time 0 v1 v1",
      "the later one is unusable",
    ],
    [
      [`${h1} | sent 2013-07-04 | received 2013-07-06`, `${h1} | sent 2013-07-04 | received 2013-07-05`],
      "on-time 0 v1 v2",
      "by the day received",
    ],
    [[`${h1} | sent 2013-07-04`, `${h1} | sent 2013-07-04`], "on-time 0 v1 v2", "by the order in the register"],
    [[`${h1} | sent 2013-07-05`, `${h1} | declared 2013-07-05`], "late 1 v1 v2", "registered is later than declared"],
    [
      [`${h1} | sent 2013-07-20 | bytes A`, `${h1} | sent 2013-07-04 | bytes A`],
      "on-time 0 v1 v1",
      "the same bytes twice",
    ],
    [
      [`${h1} | declared 2013-07-20 | bytes A`, `${h1} | sent 2013-07-21 | bytes A`],
      "late 17 v1 v1",
      "of the same bytes the registered one",
    ],
    [[h1, h1], "unknown-day v- v-", "nothing tells their order"],
    [[`${h1} | bytes A`, `${h1} | bytes A`], "unknown-day v1 v1", "the same bytes need no order"],
    [[`${h1} | declared 2013-07-04`, `${h1} | declared 2013-07-04`], "unknown-day v- v-", "two declared of one day"],
    [[`${h1} | sent 2013-07-04`, h1], "unknown-day v- v-", "one without a day, not in the register"],
    [[`${h1} | sent 2013-07-04`, `${h1} | registered`], "on-time 0 v1 v2", "one without a day, later in the register"],
    [[h1, `${h1} | unusable`], "unknown-day v1 v1", "an unusable one needs no order"],
    [
      [`${h1} | sent 2013-07-02`, `${h1} | declared 2013-07-09`, `${h1} | declared 2013-07-09`],
      "unknown-day v- v1",
      "those in order are used",
    ],
  ])("%j → %s (%s)", (lines, expected) => {
    expect(stateOf("2013-H1", "2013-07-31", lines)).toBe(expected)
  })

  it("numbers them in order, whatever the order of the files", () => {
    const period = plan.periods.get("2013-H1")
    if (period === undefined) throw new Error("no period")
    const days = ["2013-07-09", "2013-07-02", "2013-07-05"]
    const folder = folderOf(days.map((day) => `${h1} | sent ${day}`))
    const found = comply(plan, period, folder, "2013-07-31").obligations.find(({ agency }) => agency === "so-tttt")
    expect(found?.versions.map(({ number, sent }) => `${number} ${sent}`)).toEqual([
      "1 2013-07-02",
      "2 2013-07-05",
      "3 2013-07-09",
    ])
  })
})

describe("rulings", () => {
  const extension = (agency: string | null, lastDay: string) => ({
    extensions: [{ ...ruled, agency, period: "2013-H1", lastDay }],
  })
  it.each<[string, readonly string[], Partial<Rulings>, string]>([
    ["an extension", [`${h1} | sent 2013-07-10`], extension("so-tttt", "2013-07-10"), "on-time 0 v1 v1"],
    ["one day after it", [`${h1} | sent 2013-07-11`], extension("so-tttt", "2013-07-10"), "late 1 v1 v1"],
    ["for all", [`${h1} | sent 2013-07-10`], extension(null, "2013-07-10"), "on-time 0 v1 v1"],
    ["for another agency", [`${h1} | sent 2013-07-10`], extension("so-tc", "2013-07-10"), "late 6 v1 v1"],
    ["not yet over", [], extension("so-tttt", "2013-08-10"), "not-due v- v-"],
    [
      "never earlier than the plan's day",
      [`${h1} | sent 2013-07-04`],
      extension("so-tttt", "2013-07-01"),
      "on-time 0 v1 v1",
    ],
    ["an exemption", [], { exemptions: [{ ...ruled, agency: "so-tttt", period: "2013-H1" }] }, "exempt v- v-"],
    [
      "exempt, and reported",
      [`${h1} | sent 2013-07-20`],
      { exemptions: [{ ...ruled, agency: null, period: "2013-H1" }] },
      "exempt v1 v1",
    ],
    [
      "which of two stands",
      [`${h1} | as a.xlsx`, `${h1} | as b.xlsx`],
      { stands: [{ ...ruled, agency: "so-tttt", period: "2013-H1", file: "a.xlsx" }] },
      "unknown-day v1 v2",
    ],
    [
      "a ruling cannot turn a known order",
      [`${h1} | as a.xlsx | sent 2013-07-01`, `${h1} | as b.xlsx | sent 2013-07-02`],
      { stands: [{ ...ruled, agency: "so-tttt", period: "2013-H1", file: "a.xlsx" }] },
      "on-time 0 v1 v2",
    ],
    [
      "an accepted error",
      [`${h1} | sent 2013-07-03`, `${h1} | sent 2013-07-09 | error QN312 CT1.1/total`],
      {
        accepted: [{ ...ruled, code: "QN312", agency: "so-tttt", period: "2013-H1", row: "CT1.1/total", until: null }],
      },
      "on-time 0 v1 v2",
    ],
    [
      "accepted until a day that has passed",
      [`${h1} | sent 2013-07-03`, `${h1} | sent 2013-07-09 | error QN312 CT1.1/total`],
      { accepted: [{ ...ruled, code: "QN312", agency: "so-tttt", period: "2013-H1", row: null, until: "2013-07-30" }] },
      "on-time 0 v1 v1",
    ],
  ])("%s", (_, lines, rulings, expected) => {
    expect(stateOf("2013-H1", "2013-07-31", lines, rulings)).toBe(expected)
  })
})

it("counts: on time + late + unknown day + missing = due", () => {
  const period = plan.periods.get("2013-H1")
  if (period === undefined) throw new Error("no period")
  const folder = folderOf(
    [`${h1} | sent 2013-07-03`, "so-tc 2013-H1 | sent 2013-07-09", "so-tp 2013-H1", "tand-tinh 2013-H1 | unusable"],
    { exemptions: [{ ...ruled, agency: "ly-son", period: "2013-H1" }] },
  )
  const { due, onTime, late, unknownDay, missing, exempt } = comply(plan, period, folder, "2013-07-31")
  expect({ due, onTime, late, unknownDay, missing, exempt }).toEqual({
    due: 31,
    onTime: 1,
    late: 1,
    unknownDay: 1,
    missing: 28,
    exempt: 1,
  })
})

it.each([
  ["2013", "2014-01-04", true],
  ["2014", "2015-01-04", true],
  ["2015-H1", "2015-07-04", true],
  ["2013-H1", "2013-07-04", false],
])("the last day of %s is %s; a day off: %s", (id, lastDay, off) => {
  const period = plan.periods.get(id)
  if (period === undefined) throw new Error("no period")
  const compliance = comply(plan, period, folderOf([]), "2012-01-01")
  expect([compliance.lastDay, compliance.lastDayIsDayOff, compliance.due]).toEqual([lastDay, off, 0])
})
