import { describe, expect, it } from "vitest"
import { figuresOf } from "../support/figures.ts"
import { plan } from "../support/plan.ts"

const funded = plan.projects.get("DA2")?.funded ?? []
const row = (lines: readonly string[], id = "KP2/khac") => {
  const found = figuresOf("2013", lines).funding.find((funding) => funding.id === id)
  if (found === undefined) throw new Error(`no row ${id}`)
  return found
}
const check = (lines: readonly string[], id: string) => {
  const found = figuresOf("2013", lines).crossChecks.find((result) => result.id === id)
  return found === undefined ? null : [found.holds, found.left, found.right]
}

describe("funding", () => {
  it("adds decimals exactly, over those that gave them", () => {
    const { allocated, spent, coverage, agencies } = row([
      "cong-an-tinh 2013 | registered | KP2/khac.allocated=0.1 | KP2/khac.spent=0.3",
      "bdbp-tinh 2013 | registered | KP2/khac.allocated=0.2",
      "so-tp 2013 | registered | KP2/khac.allocated=? | KP2/khac.spent=…",
    ])
    expect([allocated, spent]).toEqual([0.3, 0.3])
    expect(coverage).toEqual({
      allocated: { heard: 2, expected: funded.length },
      spent: { heard: 1, expected: funded.length },
    })
    expect(agencies.map(({ agency, allocated: given, spent: used, period }) => [agency, given, used, period])).toEqual([
      ["cong-an-tinh", 0.1, 0.3, "2013"],
      ["bdbp-tinh", 0.2, null, "2013"],
    ])
  })
  it("never adds the Finance department's rows to the agencies'", () => {
    const { allocated, provinceAllocated, agencies } = row([
      "so-tc 2013 | registered | KP2/khac.allocated=500",
      "cong-an-tinh 2013 | registered | KP2/khac.allocated=20",
    ])
    expect([allocated, provinceAllocated, agencies.length]).toEqual([20, 500, 1])
  })
  it("is null where nobody gave it, and 0 where somebody gave 0", () => {
    const { allocated, spent } = row(["cong-an-tinh 2013 | registered | KP2/khac.spent=0"])
    expect([allocated, spent]).toEqual([null, 0])
  })
})

describe("cross-checks", () => {
  const victims = (verified: string, confirmed: string) => [
    `cong-an-tinh 2013 | registered | CT3.1/verified=${verified} | CT3.1/received=9`,
    `so-ldtbxh 2013 | registered | CT3.2/supported=0 | CT3.2/confirmed=${confirmed}`,
  ]
  it.each([
    ["4", "5", [false, 5, 4]],
    ["5", "5", [true, 5, 5]],
    ["…", "5", [null, 5, null]],
    ["5", "?", [null, null, 5]],
  ])("DC1 with %s verified and %s confirmed: %j", (verified, confirmed, expected) => {
    expect(check(victims(verified, confirmed), "DC1")).toEqual(expected)
  })

  it("DC6 holds within each agency, too", () => {
    const police = "cong-an-tinh 2013 | registered | CT2.2/received=10 | CT2.2/with-signs=0"
    const border = "bdbp-tinh 2013 | registered | CT2.2/received=1 | CT2.2/with-signs=2"
    expect(check([police, border], "DC6")).toEqual([false, 2, 11])
    expect(check([police, border.replace("signs=2", "signs=1")], "DC6")).toEqual([true, 1, 11])
    expect(check([border], "DC6")).toEqual([false, 2, 1])
  })

  it("DC7 compares the province's allocations with the agencies' sum, once all have given theirs", () => {
    const all = funded.map((agency) => `${agency} 2013 | registered | KP2/khac.allocated=0.1`)
    const sum = funded.length / 10
    const province = (amount: number) => `so-tc 2013 | registered | KP2/khac.allocated=${amount}`
    expect(check([...all, province(sum)], "DC7/KP2/khac")).toEqual([true, sum, sum])
    expect(check([...all, province(7)], "DC7/KP2/khac")).toEqual([false, 7, sum])
    expect(check([...all.slice(1), province(7)], "DC7/KP2/khac")?.[0]).toBeNull()
    expect(check(all, "DC7/KP2/khac")).toEqual([null, null, sum])
  })
})

describe("activities and duties", () => {
  const of = (line: string) =>
    figuresOf("2013", [line])
      .activities.find(({ id }) => id === "HD1.1.1")
      ?.agencies.map(({ agency, status, quantity, unit, result }) => [agency, status, quantity, unit, result])
  it.each([
    [
      "HD1.1.1.status=done | HD1.1.1.quantity=12 | HD1.1.1.result=12 buổi",
      [["so-tttt", "done", 12, "tin, bài", "12 buổi"]],
    ],
    ["HD1.1.1.status=under-way", [["so-tttt", "under-way", null, null, null]]],
    ["HD1.1.1.status=?", [["so-tttt", null, null, null, null]]],
    ["HD1.1.1.result=12 buổi", [["so-tttt", null, null, null, "12 buổi"]]],
    ["HD1.1.2.status=done", []],
  ])("%s", (answers, expected) => {
    expect(of(`so-tttt 2013 | registered | ${answers}`)).toEqual(expected)
  })
  const totalOf = (id: string, ...lines: string[]) => {
    const { quantity, given, asked } = figuresOf("2013", lines).activities.find((one) => one.id === id)?.total ?? {}
    return [quantity, given, asked]
  }
  const said = (agency: string, id: string, rest: string) =>
    `${agency} 2013 | registered | ${id}.status=done | ${id}.${rest}`

  it("adds up the quantities of all who report an activity, with how many gave one", () => {
    const own = ["so-tttt", "so-tp", "son-ha"].map((agency, i) => said(agency, "HD1.1.1", `quantity=${i + 0.1}`))
    expect(totalOf("HD1.1.1", ...own, said("ba-to", "HD1.1.1", "result=x"))).toEqual([3.3, 3, 22])
    expect(totalOf("HD1.1.1")).toEqual([null, 0, 22])
    expect(totalOf("HD1.1.1", said("so-tttt", "HD1.1.1", "quantity=0"))).toEqual([0, 1, 22])
  })
  it("takes the lead's quantity alone where others count the same cases", () => {
    const others = [said("so-tp", "HD3.2.2", "quantity=3"), said("son-ha", "HD3.2.2", "quantity=1")]
    expect(totalOf("HD3.2.2", ...others)).toEqual([null, 0, 1])
    expect(totalOf("HD3.2.2", ...others, said("so-ldtbxh", "HD3.2.2", "quantity=4"))).toEqual([4, 1, 1])
    expect(totalOf("HD2.3.2", said("tand-tinh", "HD2.3.2", "quantity=2"))).toEqual([null, 0, 1])
  })
  it("adds nothing up that has no unit in common", () => {
    const forces = "HD2.2.4.quantity=3 | HD2.2.4.quantity-unit=tổ"
    expect(totalOf("HD2.2.4", `bdbp-tinh 2013 | registered | ${forces}`)).toEqual([null, 1, 2])
  })

  it("gives duties by agency, and leaves out the silent", () => {
    const { duties } = figuresOf("2013", [
      "so-tc 2013 | registered | NV5.1.status=done | NV5.1.result=đã cấp | NV5.2.result=đang lập",
      "so-tttt 2013 | registered | NV4.1.status=under-way",
    ])
    expect(duties.map(({ id, agency, status, result }) => [id, agency, status, result])).toEqual([
      ["NV4.1", "so-tttt", "under-way", null],
      ["NV5.1", "so-tc", "done", "đã cấp"],
      ["NV5.2", "so-tc", null, "đang lập"],
    ])
  })
  it("gives what agencies say in their own words, with the place", () => {
    const { assessments } = figuresOf("2013", [
      "so-tp 2013 | registered | NX/ton-tai.opinion=Thiếu kinh phí",
      "son-ha 2013 | registered | NX/kien-nghi.opinion=Bố trí kinh phí",
      "so-tttt 2013 | registered | NX/ket-qua.opinion=Tốt | error QN315 NX/ket-qua opinion",
    ])
    expect(assessments.map(({ agency, row, text }) => [agency, row, text])).toEqual([
      ["so-tp", "NX/ton-tai", "Thiếu kinh phí"],
      ["son-ha", "NX/kien-nghi", "Bố trí kinh phí"],
    ])
    expect(assessments[0]?.cell).toMatch(/^C\d+$/)
    expect(assessments[0]?.sheet).toBe("Đánh giá")
  })
  it("repeats no text on which an error stands", () => {
    const [duty] = figuresOf("2013", [
      "so-tc 2013 | registered | NV5.1.status=done | NV5.1.result=đã cấp | error QN315 NV5.1 result",
    ]).duties
    expect([duty?.status, duty?.result]).toEqual(["done", null])
  })
})
