import { describe, expect, it } from "vitest"
import { settingOf } from "../../src/figures/setting.ts"
import { verdictsTable } from "../../src/figures/tables/verdicts.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Lang } from "../../src/model/words.ts"
import { compose } from "../../src/report/compose.ts"
import { moneyText } from "../../src/report/sections/funding.ts"
import { consolidationOf } from "../support/consolidation.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"
import { tableOf } from "../support/report-tables.ts"

const summaryOf = (consolidation: Consolidation, lang: Lang = "vi") =>
  compose(consolidation, lang).sections.find(({ id }) => id === "summary")?.blocks ?? []
const sentences = (consolidation: Consolidation, lang: Lang = "vi"): string[] =>
  summaryOf(consolidation, lang).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))

describe("the first page", () => {
  const year = sentences(province2013)

  it("names the late with their days", () => expect(year[0]).toContain("01 cơ quan gửi chậm (Sở Ngoại vụ: 04 ngày);"))

  it("gives the reason of each indicator that is missed or open", () => {
    const missed = year.find((text) => text.startsWith("Không đạt:"))
    expect(missed).toContain("CT1.3 báo cáo viên, tuyên truyền viên (thiếu 01 báo cáo viên cấp huyện ở huyện Sơn Tây)")
    expect(missed).toContain("CT2.3 vụ mua bán người xảy ra (02 vụ, giảm 03 vụ so với năm 2012)")
  })

  it("names the provisional ones, unless it is all of them", () => {
    const ids = province2013.indicators.filter(({ provisional }) => provisional).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(year.find((text) => text.includes("tạm tính"))).toContain(`(${ids.join(", ")})`)
    expect(sentences(nothing2013).find((text) => text.includes("tạm tính"))).not.toContain("CT1.1")
  })

  it("has no second sentence that all have sent", () => {
    const all = consolidationOf(
      "2013",
      [...nothing2013.plan.agencies.keys()].map((agency) => ({
        agency,
        period: "2013",
        sent: "2014-01-03",
        answers: {},
      })),
      "2014-01-20",
    )
    const told = sentences(all).filter((text) => text.includes("gửi"))
    expect(told).toEqual(["Tính đến ngày 20/01/2014, 32/32 cơ quan gửi báo cáo đúng hạn."])
  })

  it("ends with how rates are printed, right under the table", () => {
    const blocks = summaryOf(province2013)
    expect(blocks.at(-2)?.kind).toBe("table")
    expect(blocks.at(-1)).toMatchObject({
      kind: "paragraph",
      text: expect.stringContaining("làm tròn đến một chữ số thập phân"),
    })
  })
})

describe("the target of a ceiling", () => {
  const target = (consolidation: Consolidation) => {
    const { columns, rows } = verdictsTable(settingOf(consolidation, "vi"), new Map())
    const row = rows.find(({ cells: [code] }) => code?.kind === "text" && code.text === "CT2.3")
    const cell = row?.cells[columns.findIndex(({ key }) => key === "target")]
    return cell?.kind === "text" ? cell.text : null
  }
  it("broken before the year is over says so", () => expect(target(half2013)).toBe("Đã vượt mức tối đa của cả năm"))
  it("in force is what it is", () => expect(target(province2013)).toBe("Không để xảy ra (hằng năm)"))
})

describe("money", () => {
  const given = province2013.funding
  const withProvince = (provinceAllocated: number | null, full: boolean) =>
    moneyText(
      settingOf(
        {
          ...province2013,
          funding: given.slice(0, 1).map((row) => ({
            ...row,
            allocated: 100,
            spent: 50,
            provinceAllocated,
            agencies: [],
            coverage: { allocated: { heard: 1, expected: full ? 1 : 2 }, spent: { heard: 1, expected: 1 } },
          })),
        },
        "vi",
      ),
    )
  const own = "Kinh phí các cơ quan báo cáo: được cấp 100 triệu đồng, đã chi 50 triệu đồng (50,0%)."

  it.each([
    ["the same", 100, true, own],
    ["not given", null, true, own],
    ["other", 120, true, `${own} Theo Sở Tài chính, tổng kinh phí tỉnh phân bổ là 120 triệu đồng.`],
    [
      "other, while some agencies are silent",
      120,
      false,
      `${own} Số trên chưa gồm số liệu của 30 cơ quan chưa báo cáo kinh phí. Theo Sở Tài chính, tổng kinh phí tỉnh phân bổ là 120 triệu đồng.`,
    ],
  ])("the province's is %s", (_, province, full, expected) => expect(withProvince(province, full)).toBe(expected))
})

describe("a file that cannot be used", () => {
  const { obligations } = province2013.compliance
  const sent = obligations.find(({ inForce }) => inForce !== null)?.versions ?? []
  const compliance = {
    ...province2013.compliance,
    obligations: obligations.map((one) => (one.agency === "so-khdt" ? { ...one, versions: sent } : one)),
  }
  const unusable = { ...province2013, compliance }

  it("is no silence, in sentences and in the table", () => {
    expect(obligations.find(({ agency }) => agency === "so-khdt")).toMatchObject({ state: "missing", versions: [] })
    expect(sentences(province2013)[0]).toContain("01 cơ quan chưa gửi báo cáo (Sở Kế hoạch và Đầu tư)")
    const [told] = sentences(unusable)
    expect(told).toContain("01 cơ quan gửi báo cáo chưa đủ điều kiện tổng hợp (Sở Kế hoạch và Đầu tư)")
    expect(told).not.toContain("chưa gửi báo cáo")
    const state = tableOf(compose(unusable, "vi"), "deadlines").rows.flatMap(({ cells }) =>
      cells[1]?.kind === "text" && cells[1].text === "Sở Kế hoạch và Đầu tư" ? [cells[2]] : [],
    )
    expect(state).toMatchObject([{ kind: "status", text: "Chưa đủ điều kiện tổng hợp", tone: "partly" }])
  })
})
