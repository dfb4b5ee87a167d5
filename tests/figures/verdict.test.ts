import { describe, expect, it } from "vitest"
import { verdictLead } from "../../src/figures/kinds/bar.ts"
import { settingOf } from "../../src/figures/setting.ts"
import { verdictRemarks, verdictSentence } from "../../src/figures/verdict.ts"
import type { IndicatorAttainment, SourceValue } from "../../src/model/attainment.ts"
import type { Status } from "../../src/model/submission.ts"
import { half2013, nothing2013 } from "../support/province-2013.ts"
import { by2013, by2015, full, type Given, knowing, sentence, yearly } from "../support/verdict.ts"

describe("a ceiling", () => {
  const cases: readonly [number | null, number | null, boolean | null, string, string][] = [
    [0, null, false, "Không xảy ra vụ nào.", "None occurred (vụ)."],
    [
      0,
      5,
      false,
      "Không xảy ra vụ nào; giảm 05 vụ (100,0%) so với năm 2012 (05 vụ).",
      "None occurred (vụ); down by 5 (100.0%) against year 2012 (5).",
    ],
    [
      2,
      5,
      true,
      "Xảy ra 02 vụ, trong khi yêu cầu là không để xảy ra; giảm 03 vụ (60,0%) so với năm 2012 (05 vụ); đã kiềm chế được nhưng chưa đạt yêu cầu.",
      "2 occurred (vụ), while none is to occur; down by 3 (60.0%) against year 2012 (5); restrained, but the requirement is not met.",
    ],
    [
      5,
      0,
      false,
      "Xảy ra 05 vụ, trong khi yêu cầu là không để xảy ra; tăng 05 vụ so với năm 2012 (0 vụ); chưa kiềm chế được.",
      "5 occurred (vụ), while none is to occur; up by 5 against year 2012 (0); not restrained.",
    ],
    [
      5,
      5,
      false,
      "Xảy ra 05 vụ, trong khi yêu cầu là không để xảy ra; không tăng, không giảm so với năm 2012 (05 vụ); chưa kiềm chế được.",
      "5 occurred (vụ), while none is to occur; unchanged against year 2012 (5); not restrained.",
    ],
    [3, null, null, "Xảy ra 03 vụ, trong khi yêu cầu là không để xảy ra.", "3 occurred (vụ), while none is to occur."],
    [null, null, null, "Chưa có số liệu.", "No data yet."],
  ]
  it.each(cases)("%s this year, %s the year before", (value, before, restrained, vi, en) => {
    const previous = before === null ? null : { period: "2012", value: before }
    const given: Given = {
      status: "not-attained",
      target: yearly({ atMost: "0" }),
      previous,
      restrained,
      coverage: full(1),
    }
    const totals = [{ id: "CT2.3/trafficking-cases", value, sources: [] }]
    expect(sentence("CT2.3", given, totals)).toBe(vi)
    expect(sentence("CT2.3", given, totals, "en")).toBe(en)
  })
})

describe("a floor", () => {
  const short = [{ unit: "son-tay", measure: "CT1.3/speakers-district", value: 4, atLeast: 5 }]
  const target = { atLeast: { "CT1.3/speakers-district": 5 }, due: "2013-12-31", clause: "IV" }
  const communes = nothing2013.period.units.get("ba-to") ?? []
  const cases: readonly [string, Given, string][] = [
    [
      "one unit short, one silent",
      { status: "not-attained", units: { met: 197, expected: 199, short, silent: ["21010"] } },
      "197/199 đơn vị đạt mức tối thiểu; 01 đơn vị chưa đạt: UBND huyện Sơn Tây có 04 người, cần ít nhất 05 người; chưa có số liệu của phường Lê Hồng Phong (thành phố Quảng Ngãi).",
    ],
    [
      "all met",
      { status: "attained", units: { met: 199, expected: 199, short: [], silent: [] } },
      "199/199 đơn vị đạt mức tối thiểu.",
    ],
    [
      "a district's communes silent",
      {
        status: "inconclusive",
        units: { met: 179, expected: 199, short: [], silent: communes.map(({ code }) => code) },
      },
      "179/199 đơn vị đạt mức tối thiểu; chưa có số liệu của 20 đơn vị thuộc UBND huyện Ba Tơ.",
    ],
    [
      "nobody heard",
      { status: "no-data", units: { met: 0, expected: 199, short: [], silent: [] } },
      "Chưa có số liệu.",
    ],
  ]
  it.each(cases)("%s", (_, given, vi) => expect(sentence("CT1.3", { target, coverage: full(15), ...given })).toBe(vi))
})

describe("a qualitative indicator", () => {
  const source = (agency: string, value: Status | null): SourceValue => ({
    agency,
    unit: null,
    state: value === null ? "missing" : "value",
    value,
    declaredMissing: false,
    doubtful: false,
    period: "2013",
    file: null,
    sheet: null,
    cell: null,
  })
  const cases: readonly [Status | null, Status | null, string[], string, string][] = [
    [
      "done",
      "done",
      [],
      "02 cơ quan được giao đều báo cáo đã hoàn thành, có minh chứng.",
      "All 2 agencies in charge have reported it done, with evidence.",
    ],
    [
      "done",
      "under-way",
      [],
      "Công an tỉnh báo cáo đã hoàn thành; Sở Ngoại vụ báo cáo đang thực hiện.",
      "Reported as “Done” by Công an tỉnh; reported as “Under way” by Sở Ngoại vụ.",
    ],
    [
      "done",
      null,
      ["so-ngv"],
      "Công an tỉnh báo cáo đã hoàn thành; còn thiếu số liệu của 01 cơ quan: Sở Ngoại vụ.",
      "Reported as “Done” by Công an tỉnh; 1 agency missing: Sở Ngoại vụ.",
    ],
    ["nothing-arose", "nothing-arose", [], "Trong kỳ không phát sinh.", "Nothing arose in the period."],
    [
      null,
      null,
      ["cong-an-tinh", "so-ngv"],
      "Chưa có số liệu; còn thiếu số liệu của 02 cơ quan: Công an tỉnh; Sở Ngoại vụ.",
      "No data yet; 2 agencies missing: Công an tỉnh; Sở Ngoại vụ.",
    ],
  ]
  it.each(cases)("%s and %s", (police, foreign, missing, vi, en) => {
    const given: Given = {
      status: "inconclusive",
      target: yearly({}),
      coverage: { heard: 2 - missing.length, expected: 2, missing },
    }
    const totals = [
      { id: "CT4.4/status", value: null, sources: [source("cong-an-tinh", police), source("so-ngv", foreign)] },
    ]
    expect(sentence("CT4.4", given, totals)).toBe(vi)
    expect(sentence("CT4.4", given, totals, "en")).toBe(en)
  })
})

describe("beside the sentence", () => {
  const setting = settingOf(nothing2013, "vi")
  const known = nothing2013.indicators.find(({ id }) => id === "CT1.2")
  const shown = (given: Given): IndicatorAttainment => {
    if (known === undefined) throw new RangeError("CT1.2")
    return knowing(known, given)
  }

  it("the next target is named where one is in force already", () => {
    expect(verdictRemarks(setting, shown({ target: by2013, next: by2015 }))).toEqual([
      "Mục tiêu kế tiếp: 100%, đến hạn ngày 31/12/2015.",
    ])
    expect(verdictRemarks(setting, shown({ target: null, next: by2015 }))).toEqual([])
  })

  it("a stage shows each year's verdict", () =>
    expect(
      verdictRemarks(
        setting,
        shown({
          target: by2015,
          next: null,
          years: [
            { year: 2011, status: "no-data" },
            { year: 2012, status: "attained" },
          ],
        }),
      ),
    ).toEqual(["Đánh giá từng năm: năm 2011 chưa có số liệu; năm 2012 đạt."]))

  it("a provisional verdict says so", () => {
    expect(verdictLead(setting, shown({ status: "attained", provisional: true }))).toEqual({
      text: "Đạt (tạm tính)",
      tone: "good",
    })
    expect(verdictLead(setting, shown({ status: "attained", provisional: false }))).toEqual({
      text: "Đạt",
      tone: "good",
    })
  })

  it("a ceiling broken at mid-year is told without a day to come", () => {
    const ceiling = half2013.indicators.find(({ id }) => id === "CT2.3")
    expect(ceiling && verdictSentence(settingOf(half2013, "vi"), ceiling)).toBe(
      "Xảy ra 02 vụ, đã vượt mức tối đa của cả năm (không để xảy ra).",
    )
  })
})
