import { describe, expect, it } from "vitest"
import { conclusions } from "../../src/figures/conclusions.ts"
import { settingOf } from "../../src/figures/setting.ts"
import { crossChecksTable } from "../../src/figures/tables/cross-checks.ts"
import { findingsTable } from "../../src/figures/tables/findings.ts"
import type { CrossCheckResult } from "../../src/model/cross-check.ts"
import type { Acceptance, Diagnostic } from "../../src/model/diagnostic.ts"
import { crossCheckText, findingBlocks } from "../../src/report/sections/office/checks.ts"
import { plan } from "../support/plan.ts"
import { nothing2013, province2013 } from "../support/province-2013.ts"

const check = (id: string, holds: boolean | null): CrossCheckResult => ({ id, holds, left: 3, right: 2 })
const failed = (id: string, accepted: Acceptance | null): Diagnostic => ({
  code: "QN501",
  name: "cross-check-failed",
  severity: "warning",
  message: { vi: "", en: "" },
  fix: { vi: "", en: "" },
  place: { kind: "workbook", file: "a.xlsx", sheet: null, cell: null, row: null, column: null },
  facts: { id },
  related: [],
  accepted,
})
const acceptance = { by: "Trưởng phòng", reason: "Chuyển kỳ", document: null }

describe("the cross-checks in a sentence", () => {
  const cases: readonly [string, readonly CrossCheckResult[], readonly Diagnostic[], string | null, string | null][] = [
    [
      "all three numbers",
      [check("DC1", true), check("DC2", false), check("DC3", null), check("DC4", true)],
      [failed("DC2", null)],
      "Đối chiếu số liệu giữa các cơ quan (04 mục): 02 khớp; 01 không khớp; 01 chưa đối chiếu được vì chưa đủ số liệu.",
      "Cross-checks between agencies (4): 2 hold; 1 fails; 1 cannot be made for lack of figures.",
    ],
    ["all hold", [check("DC1", true)], [], "Đối chiếu số liệu giữa các cơ quan (01 mục): 01 khớp.", null],
    [
      "an accepted one",
      [check("DC1", false)],
      [failed("DC1", acceptance)],
      "Đối chiếu số liệu giữa các cơ quan (01 mục): 01 không khớp, đã có giải trình được chấp nhận.",
      "Cross-checks between agencies (1): 1 fails, explained and accepted.",
    ],
    [
      "one accepted of two",
      [check("DC1", false), check("DC2", false)],
      [failed("DC1", acceptance), failed("DC2", null)],
      "Đối chiếu số liệu giữa các cơ quan (02 mục): 02 không khớp, trong đó 01 đã có giải trình được chấp nhận.",
      "Cross-checks between agencies (2): 2 fail, of which 1 explained and accepted.",
    ],
    [
      "accepted in one agency's report and not in another's",
      [check("DC6", false)],
      [failed("DC6", acceptance), failed("DC6", null)],
      "Đối chiếu số liệu giữa các cơ quan (01 mục): 01 không khớp.",
      null,
    ],
    ["none", [], [], null, null],
  ]
  it.each(cases)("%s", (_, crossChecks, diagnostics, vi, en) => {
    expect(crossCheckText(settingOf({ ...nothing2013, crossChecks, diagnostics }, "vi"))).toBe(vi)
    if (en !== null) expect(crossCheckText(settingOf({ ...nothing2013, crossChecks, diagnostics }, "en"))).toBe(en)
  })
})

describe("a cross-check in the table", () => {
  const row = (id: string, lang: "vi" | "en" = "vi") =>
    crossChecksTable(settingOf(province2013, lang))
      .rows.map(({ cells }) => cells.map((cell) => ("text" in cell ? cell.text : null)))
      .find(([code]) => code === id)

  it("names both numbers and how they are to stand", () => {
    expect(row("DC1")?.[1]).toBe(
      "Số nạn nhân đã được xác định phải hỗ trợ (kể cả kỳ trước chuyển sang) (CT3.2) không lớn hơn số người đã được tiến hành thủ tục xác minh, xác định (CT3.1)",
    )
    expect(row("DC6")?.[1]).toBe(
      "Số vụ có dấu hiệu tội phạm phải xác minh (kể cả kỳ trước chuyển sang) (CT2.2) không lớn hơn số tin liên quan đến mua bán người phải phân loại (kể cả kỳ trước chuyển sang) (CT2.2), cả trong báo cáo của từng cơ quan",
    )
    expect(row("DC7/KP1.2")?.[1]).toBe(
      "Đề án 1, Ngân sách địa phương: kinh phí tỉnh phân bổ (Sở Tài chính) bằng tổng kinh phí các cơ quan báo được cấp",
    )
  })

  it("says who is missing where it cannot be made", () => {
    const open = (id: string, consolidation = province2013) =>
      conclusions(settingOf(consolidation, "vi"), check(id, null)).open
    expect(open("DC1")).toBe("Chưa đủ số liệu")
    expect(open("DC1", nothing2013)).toBe(
      "Chưa đủ số liệu: còn thiếu Sở Lao động - Thương binh và Xã hội; Công an tỉnh",
    )
    expect(open("DC7/KP1/trung-uong", nothing2013)).toMatch(
      /^Chưa đủ số liệu: còn thiếu Sở Tài chính; [^;]+; [^;]+; và 2\d cơ quan khác$/,
    )
  })

  it("never says more than a formula may hold", () => {
    for (const lang of ["vi", "en"] as const)
      for (const { id } of nothing2013.crossChecks)
        expect(conclusions(settingOf(nothing2013, lang), check(id, null)).open.length).toBeLessThanOrEqual(255)
    const [longest] = [...plan.agencies.values()].map(({ name }) => name.length).sort((a, b) => b - a)
    expect(3 * (longest ?? 0) + 60).toBeLessThanOrEqual(255)
  })

  it("that is accepted says so", () =>
    expect(
      conclusions(settingOf({ ...province2013, diagnostics: [failed("DC1", acceptance)] }, "vi"), check("DC1", false))
        .no,
    ).toBe("Không khớp, đã có giải trình được chấp nhận"))
})

describe("the findings for reading", () => {
  const read = (typed: string, number: number): Diagnostic => ({
    ...failed("", null),
    code: "QN321",
    facts: { typed, number },
  })

  it("count digits that are read as they stand, and list the others", () => {
    const diagnostics = [read("240", 240), read(" 240 ", 240), read("09 người", 9), failed("DC1", null)]
    const blocks = findingBlocks(settingOf({ ...nothing2013, diagnostics }, "vi"))
    expect(blocks[0]).toMatchObject({ text: expect.stringMatching(/^02 ô ghi số ở dạng chữ/) })
    expect(blocks.flatMap((block) => (block.kind === "table" ? [block.table.rows.length] : []))).toEqual([2])
    expect(findingsTable(settingOf({ ...nothing2013, diagnostics }, "vi")).rows).toHaveLength(4)
  })

  it("are without a table where there is none to list", () => {
    expect(findingBlocks(settingOf({ ...nothing2013, diagnostics: [] }, "vi"))).toEqual([])
    expect(findingBlocks(settingOf({ ...nothing2013, diagnostics: [read("1", 1)] }, "vi"))).toHaveLength(1)
  })
})
