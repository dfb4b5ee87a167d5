import { describe, expect, it } from "vitest"
import type { SourceValue } from "../../src/model/attainment.ts"
import type { PartAttainment } from "../../src/model/kinds.ts"
import { by2013, by2015, full, type Given, part, sentence, yearly } from "../support/verdict.ts"

const trained = (n: number | null, d: number | null, percent: string | null, rest: Partial<PartAttainment> = {}) =>
  part("CT1.2", "trained", "total", n, d, percent, rest)
describe("a ratio", () => {
  const seven = ["ba-to", "so-tp"]
  const cases: readonly [string, Given, string, string][] = [
    [
      "misses, with two silent",
      {
        status: "not-attained",
        target: by2013,
        parts: [trained(1180, 1840, "64.1")],
        coverage: { heard: 12, expected: 14, missing: seven },
      },
      "Mới đạt 64,1% (1.180/1.840 người), thấp hơn 10,9 điểm % so với mục tiêu 75% của năm 2013; còn thiếu số liệu của 02 cơ quan (không làm thay đổi kết luận): UBND huyện Ba Tơ; Sở Tư pháp.",
      "Reached only 64.1% (1,180/1,840 người), below the target of 75% for 2013 by 10.9 percentage points; 2 agencies missing (which cannot change the conclusion): UBND huyện Ba Tơ; Sở Tư pháp.",
    ],
    [
      "attains with something over",
      {
        status: "attained",
        target: by2013,
        parts: [trained(80, 100, "80.0", { status: "attained" })],
        coverage: full(14),
      },
      "Tỷ lệ 80,0% (80/100 người), vượt 5,0 điểm % so với mục tiêu 75% của năm 2013.",
      "A rate of 80.0% (80/100 người), above the target of 75% for 2013 by 5.0 percentage points.",
    ],
    [
      "just attains",
      {
        status: "attained",
        target: { ...by2013, atLeast: "85" },
        parts: [trained(199, 234, "85.0", { status: "attained" })],
        coverage: full(14),
      },
      "Tỷ lệ 85,0% (199/234 người), đáp ứng mục tiêu 85% của năm 2013.",
      "A rate of 85.0% (199/234 người), meeting the target of 85% for 2013.",
    ],
    [
      "just misses",
      { status: "not-attained", target: by2015, parts: [trained(1999, 2000, "99.9")], coverage: full(14) },
      "Mới đạt 99,9% (1.999/2.000 người), thấp hơn 0,1 điểm % so với mục tiêu 100% của năm 2015.",
      "Reached only 99.9% (1,999/2,000 người), below the target of 100% for 2015 by 0.1 percentage points.",
    ],
    [
      "is inconclusive, with bounds",
      {
        status: "inconclusive",
        target: by2013,
        parts: [trained(50, 111, "45.0", { status: "inconclusive", bounds: { low: "40.1", high: "80.0" } })],
        coverage: { heard: 3, expected: 14, missing: ["ba-to"] },
      },
      "Mới có số liệu của 03/14 cơ quan: 45,0% (50/111 người); khi đủ số liệu, tỷ lệ nằm trong khoảng từ 40,1% đến 80,0%; chưa đủ cơ sở kết luận so với mục tiêu 75% của năm 2013; còn thiếu số liệu của 01 cơ quan: UBND huyện Ba Tơ.",
      "Only 3 of 14 agencies have given figures: 45.0% (50/111 người); with all figures the rate will lie between 40.1% and 80.0%; no conclusion can be drawn yet against the target of 75% for 2013; 1 agency missing: UBND huyện Ba Tơ.",
    ],
    [
      "is not due, and there already",
      {
        status: "in-progress",
        reached: true,
        target: null,
        next: by2013,
        parts: [trained(80, 100, "80.0", { status: "in-progress" })],
        coverage: full(14),
      },
      "Tỷ lệ 80,0% (80/100 người); mục tiêu 75% đến hạn ngày 31/12/2013, hiện đã đạt.",
      "A rate of 80.0% (80/100 người); the target of 75% is due on 31 December 2013, this level is reached already.",
    ],
    [
      "is not due, and not there",
      {
        status: "in-progress",
        reached: false,
        target: null,
        next: by2013,
        parts: [trained(50, 100, "50.0", { status: "in-progress" })],
        coverage: full(14),
      },
      "Tỷ lệ 50,0% (50/100 người); mục tiêu 75% đến hạn ngày 31/12/2013, hiện chưa đạt.",
      "A rate of 50.0% (50/100 người); the target of 75% is due on 31 December 2013, this level is not reached yet.",
    ],
    [
      "has no data",
      {
        status: "no-data",
        target: by2013,
        parts: [trained(null, null, null, { status: "no-data" })],
        coverage: { heard: 0, expected: 1, missing: ["so-tttt"] },
      },
      "Chưa có số liệu; còn thiếu số liệu của 01 cơ quan: Sở Thông tin và Truyền thông.",
      "No data yet; 1 agency missing: Sở Thông tin và Truyền thông.",
    ],
    [
      "saw nothing arise",
      {
        status: "nothing-arose",
        target: by2013,
        parts: [trained(0, 0, null, { status: "nothing-arose" })],
        coverage: full(14),
      },
      "Trong kỳ không phát sinh.",
      "Nothing arose in the period.",
    ],
  ]
  it.each(cases)("%s", (_, given, vi, en) => {
    expect(sentence("CT1.2", given)).toBe(vi)
    expect(sentence("CT1.2", given, [], "en")).toBe(en)
  })

  it("of several parts names each", () => {
    const parts = [
      part("CT2.4", "investigated", "detected", 3, 3, "100.0", { status: "attained" }),
      part("CT2.4", "prosecuted", "to-prosecute", 1, 2, "50.0"),
      part("CT2.4", "tried", "to-try", 0, 0, null, { status: "nothing-arose" }),
    ]
    const given: Given = { status: "not-attained", target: yearly({ atLeast: "100" }), parts, coverage: full(4) }
    expect(sentence("CT2.4", given)).toBe(
      "Số vụ đã điều tra: 100,0% (03/03 vụ), đáp ứng mục tiêu 100% hằng năm; số vụ đã truy tố: 50,0% (01/02 vụ), thấp hơn 50,0 điểm % so với mục tiêu 100% hằng năm; số vụ đã xét xử: trong kỳ không phát sinh.",
    )
  })

  it("whose reporter gave a faulty figure says so beside its name", () => {
    const faulty: SourceValue = {
      agency: "ba-to",
      unit: null,
      state: "faulty",
      value: null,
      declaredMissing: false,
      doubtful: false,
      period: "2013",
      file: "a.xlsx",
      sheet: "Chỉ tiêu",
      cell: "D8",
    }
    const given: Given = {
      status: "no-data",
      target: by2013,
      parts: [trained(null, null, null)],
      coverage: { heard: 0, expected: 1, missing: ["ba-to"] },
    }
    expect(sentence("CT1.2", given, [{ id: "CT1.2/trained", value: null, sources: [faulty] }])).toBe(
      "Chưa có số liệu; còn thiếu số liệu của 01 cơ quan: UBND huyện Ba Tơ (số liệu chưa hợp lệ).",
    )
  })
})

describe("a trend", () => {
  const reported = (n: number | null, d: number | null, percent: string | null) => [
    part("CT1.6", "reported-by-people", "suspected", n, d, percent),
  ]
  const yearBefore = (numerator: number, denominator: number, percent: string | null) => ({
    period: "2012",
    numerator,
    denominator,
    percent,
  })
  const cases: readonly [string, Given, string, string][] = [
    [
      "above the year before",
      { status: "attained", parts: reported(6, 10, "60.0"), previous: yearBefore(5, 10, "50.0") },
      "Tỷ lệ 60,0% (06/10 vụ), cao hơn 10,0 điểm % so với mức 50,0% (05/10) của năm 2012.",
      "A rate of 60.0% (6/10 vụ), above the 50.0% (5/10) of year 2012 by 10.0 percentage points.",
    ],
    [
      "above by little",
      { status: "attained", parts: reported(3334, 10_000, "33.34"), previous: yearBefore(1, 3, "33.33") },
      "Tỷ lệ 33,34% (3.334/10.000 vụ), cao hơn 0,01 điểm % so với mức 33,33% (01/03) của năm 2012.",
      "A rate of 33.34% (3,334/10,000 vụ), above the 33.33% (1/3) of year 2012 by 0.01 percentage points.",
    ],
    [
      "equal",
      { status: "not-attained", parts: reported(6, 10, "60.0"), previous: yearBefore(3, 5, "60.0") },
      "Mới đạt 60,0% (06/10 vụ), bằng mức 60,0% (03/05) của năm 2012; yêu cầu là cao hơn năm trước.",
      "Reached only 60.0% (6/10 vụ), equal to the 60.0% (3/5) of year 2012; it has to be higher than in the year before.",
    ],
    [
      "below",
      { status: "not-attained", parts: reported(4, 10, "40.0"), previous: yearBefore(3, 5, "60.0") },
      "Mới đạt 40,0% (04/10 vụ), thấp hơn 20,0 điểm % so với mức 60,0% (03/05) của năm 2012; yêu cầu là cao hơn năm trước.",
      "Reached only 40.0% (4/10 vụ), below the 60.0% (3/5) of year 2012 by 20.0 percentage points; it has to be higher than in the year before.",
    ],
    [
      "the year before missing",
      { status: "no-data", parts: reported(4, 10, "40.0"), previous: null },
      "Tỷ lệ 40,0% (04/10 vụ), chưa có số liệu năm 2012 để so sánh.",
      "A rate of 40.0% (4/10 vụ), no figure of year 2012 to compare with.",
    ],
    [
      "nothing arose",
      { status: "nothing-arose", parts: reported(0, 0, null), previous: yearBefore(3, 5, "60.0") },
      "Trong kỳ không phát sinh.",
      "Nothing arose in the period.",
    ],
  ]
  it.each(cases)("%s", (_, given, vi, en) => {
    const all = { target: yearly({}), coverage: full(1), ...given }
    expect(sentence("CT1.6", all)).toBe(vi)
    expect(sentence("CT1.6", all, [], "en")).toBe(en)
  })
})
