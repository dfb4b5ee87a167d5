import { describe, expect, it } from "vitest"
import { shortReason } from "../../src/figures/reason.ts"
import { settingOf } from "../../src/figures/setting.ts"
import type { SourceValue } from "../../src/model/attainment.ts"
import { nothing2013, stage2015 } from "../support/province-2013.ts"
import { by2013, full, type Given, knowing, part, yearly } from "../support/verdict.ts"

const source = (agency: string, state: SourceValue["state"], value: SourceValue["value"]): SourceValue => ({
  agency,
  unit: null,
  state,
  value,
  declaredMissing: false,
  doubtful: false,
  period: "2013",
  file: null,
  sheet: null,
  cell: null,
})

const communes = nothing2013.period.units.get("ba-to") ?? []
const [commune] = communes
const short = (unit: string, measure: string, value: number, atLeast: number) => ({
  unit,
  measure: `CT1.3/${measure}`,
  value,
  atLeast,
})
const missing = (heard: number, expected: number, ...names: string[]) => ({
  status: "inconclusive" as const,
  coverage: { heard, expected, missing: names },
})

describe("the reason in a few words", () => {
  const cases: readonly [string, string, Given, readonly [string, number | null][], string | null, string | null][] = [
    [
      "a district below its floor",
      "CT1.3",
      {
        status: "not-attained",
        units: { met: 198, expected: 199, short: [short("son-tay", "speakers-district", 4, 5)], silent: [] },
      },
      [],
      "thiếu 01 báo cáo viên cấp huyện ở huyện Sơn Tây",
      "short by 1 (báo cáo viên cấp huyện) in huyện Sơn Tây",
    ],
    [
      "a commune below its floor",
      "CT1.3",
      {
        status: "not-attained",
        units: { met: 198, expected: 199, short: [short(commune?.code ?? "", "communicators", 8, 10)], silent: [] },
      },
      [],
      `thiếu 02 tuyên truyền viên cấp xã ở ${commune?.name} (huyện Ba Tơ)`,
      null,
    ],
    [
      "more units than have room",
      "CT1.3",
      {
        status: "not-attained",
        units: {
          met: 179,
          expected: 199,
          short: communes.map(({ code }) => short(code, "communicators", 8, 10)),
          silent: [],
        },
      },
      [],
      `${communes.length} đơn vị dưới mức tối thiểu`,
      null,
    ],
    [
      "a ratio below its target",
      "CT1.2",
      { status: "not-attained", target: by2013, parts: [part("CT1.2", "trained", "total", 1180, 1840, "64.1")] },
      [],
      "64,1%, mục tiêu 75%",
      "64.1%, target 75%",
    ],
    [
      "the part that misses",
      "CT2.4",
      {
        status: "not-attained",
        target: yearly({ atLeast: "100" }),
        parts: [
          part("CT2.4", "investigated", "detected", 3, 3, "100.0", { status: "attained" }),
          part("CT2.4", "prosecuted", "to-prosecute", 1, 2, "50.0"),
        ],
      },
      [],
      "số vụ đã truy tố 50,0%, mục tiêu 100%",
      null,
    ],
    [
      "a trend that does not rise",
      "CT1.6",
      {
        status: "not-attained",
        parts: [part("CT1.6", "reported-by-people", "suspected", 4, 10, "40.0")],
        previous: { period: "2012", numerator: 3, denominator: 5, percent: "60.0" },
      },
      [],
      "40,0%, năm trước 60,0%",
      "40.0%, 60.0% in the year before",
    ],
    [
      "a ceiling, fewer than before",
      "CT2.3",
      { status: "not-attained", target: yearly({ atMost: "0" }), previous: { period: "2012", value: 5 } },
      [["CT2.3/trafficking-cases", 2]],
      "02 vụ, giảm 03 vụ so với năm 2012",
      "2 vụ, down by 3 against year 2012",
    ],
    [
      "a ceiling, more than before",
      "CT2.3",
      { status: "not-attained", target: yearly({ atMost: "0" }), previous: { period: "2012", value: 0 } },
      [["CT2.3/trafficking-cases", 2]],
      "02 vụ, tăng 02 vụ so với năm 2012",
      null,
    ],
    [
      "a ceiling, as many",
      "CT2.3",
      { status: "not-attained", target: yearly({ atMost: "0" }), previous: { period: "2012", value: 2 } },
      [["CT2.3/trafficking-cases", 2]],
      "02 vụ, không tăng, không giảm so với năm 2012",
      null,
    ],
    [
      "a ceiling broken before the year is over",
      "CT2.3",
      { status: "not-attained", target: null, next: yearly({ atMost: "0" }), previous: null },
      [["CT2.3/trafficking-cases", 1]],
      "01 vụ, đã vượt mức tối đa của cả năm",
      "1 vụ, above the most allowed for the whole year already",
    ],
    ["one that is silent", "CT4.4", missing(1, 2, "so-ngv"), [], "chưa có số liệu của Sở Ngoại vụ", null],
    [
      "many that are silent",
      "CT1.2",
      missing(10, 14, "ba-to", "son-ha", "son-tay", "ly-son"),
      [],
      "chưa có số liệu của 04 cơ quan",
      "no figures of 4 agencies",
    ],
    [
      "nobody heard of many",
      "CT1.2",
      { ...missing(0, 4, "ba-to", "son-ha", "son-tay", "ly-son"), status: "no-data" },
      [],
      "chưa có số liệu của cơ quan nào",
      null,
    ],
    [
      "a trend without the year before",
      "CT1.6",
      { status: "no-data", coverage: full(1) },
      [],
      "chưa có số liệu năm trước để so sánh",
      null,
    ],
    ["what is not published", "CT3.2", { status: "not-attained", withheld: "sums" }, [], "số liệu không công bố", null],
    ["nothing where it is attained", "CT1.1", { status: "attained" }, [], null, null],
  ]
  it.each(cases)("%s", (_, id, given, totals, vi, en) => {
    const measures = nothing2013.measures.map((total) => ({
      ...total,
      value: new Map(totals).get(total.id) ?? total.value,
    }))
    const known = nothing2013.indicators.find((indicator) => indicator.id === id)
    if (known === undefined) throw new RangeError(id)
    expect(shortReason(settingOf({ ...nothing2013, measures }, "vi"), knowing(known, given))).toBe(vi)
    if (en !== null) expect(shortReason(settingOf({ ...nothing2013, measures }, "en"), knowing(known, given))).toBe(en)
  })

  it("tells a faulty figure from a silent agency", () => {
    const measures = nothing2013.measures.map((total) =>
      total.id === "CT1.4/understand" ? { ...total, sources: [source("nghia-hanh", "faulty", null)] } : total,
    )
    const known = nothing2013.indicators.find(({ id }) => id === "CT1.4")
    if (known === undefined) throw new RangeError("CT1.4")
    expect(
      shortReason(settingOf({ ...nothing2013, measures }, "vi"), {
        ...known,
        ...missing(12, 14, "nghia-hanh", "ba-to"),
      }),
    ).toBe("số liệu của huyện Nghĩa Hành chưa hợp lệ; chưa có số liệu của huyện Ba Tơ")
  })

  it("names who has not finished", () => {
    const measures = nothing2013.measures.map((total) =>
      total.id === "CT4.3/status"
        ? { ...total, sources: [source("cong-an-tinh", "value", "done"), source("so-tp", "value", "under-way")] }
        : total,
    )
    const known = nothing2013.indicators.find(({ id }) => id === "CT4.3")
    if (known === undefined) throw new RangeError("CT4.3")
    expect(shortReason(settingOf({ ...nothing2013, measures }, "vi"), { ...known, status: "not-attained" })).toBe(
      "chưa hoàn thành: Sở Tư pháp",
    )
  })

  it("of a stage names the years that decide", () => {
    const ceiling = stage2015.indicators.find(({ id }) => id === "CT2.3")
    expect(ceiling && shortReason(settingOf(stage2015, "vi"), ceiling)).toBe("năm 2011, 2012, 2013, 2014, 2015")
  })
})
