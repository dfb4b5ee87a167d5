import { describe, expect, it } from "vitest"
import { checkPlan } from "../../src/engine/check-plan.ts"
import { bind } from "../../src/form/bind/bind.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import type { Plan } from "../../src/model/plan.ts"
import { planOf, planOn } from "../../src/plan/amendments/in-force.ts"
import { compare } from "../../src/plan/diff/compare.ts"
import { statusesOf } from "../../src/vocabulary/answer-statuses.ts"
import { amended, amendment, filesWith } from "../support/amended.ts"
import { filledForm } from "../support/filled-form.ts"

/** What a first amendment has the made-up plan ask besides, which has no statistics of its own. */
const asked = amendment(
  `30 2016-06-01 | adds:
  dimensions:
    - { id: sex, article: Điều 1, name: Giới tính, categories: [{ id: boy, name: nam }, { id: girl, name: nữ }] }
    - { id: folk, article: Điều 1, name: Dân tộc, categories: [{ id: kinh, name: Kinh }, { id: other, name: khác }, { id: unknown, name: chưa rõ }] }
  tables:
    - { id: TK1, article: Điều 2, title: Học sinh bán trú, measures: [{ id: TK1/all, text: Số học sinh bán trú, unit: em, nature: stock, by: [sex, folk], sources: [{ every: truong }] }] }
  breakdowns:
    - { measure: CT3/left, article: Điều 3, by: [folk] }
  crossChecks:
    - { id: DC3, article: Điều 4, left: TK1/all, right: CT1/in-school, text: Không nhiều hơn số đến trường }`,
)
const before = amended(asked)

/** What a plan says of a period, in the words of a line of the table. */
const told: Readonly<Record<string, (plan: Plan, period: string) => unknown>> = {
  rows: (plan, period) =>
    layOut(planOf(plan, period), "truong-a", period)
      .sheets.flatMap(({ id, rows }) => (id === "measures" ? rows : []))
      .flatMap(({ code, printed }) => (code.includes("/sex/") || code.includes("/folk/") ? [printed] : []))
      .join(" "),
  tables: (plan, period) =>
    [...planOf(plan, period).statistics.values()].map(({ title, clause }) => `${title} (${clause})`).join("; "),
  checks: (plan, period) =>
    planOf(plan, period)
      .crossChecks.map(({ id, relation }) => `${id} ${relation}`)
      .join("; "),
  statuses: (plan, period) =>
    statusesOf(planOf(plan, period))
      .map(({ name }) => name.vi)
      .join("; "),
  area: (plan, period) => planOf(plan, period).nouns.area.vi,
  "name of folk": (plan, period) => planOf(plan, period).dimensions.get("folk")?.name,
  "categories of folk": (plan, period) =>
    [...(planOf(plan, period).dimensions.get("folk")?.categories.values() ?? [])].map(({ name }) => name).join("; "),
  "due to so-noi-vu": (plan, period) => plan.periods.get(period)?.lastDay,
  receiver: (plan, period) => planOf(plan, period).agencies.get("truong-a")?.reportsTo ?? null,
  level: (plan, period) => planOf(plan, period).agencyLevels.get("truong")?.area?.vi ?? null,
  "unit levels": (plan, period) =>
    planOf(plan, period)
      .levels.map(({ id }) => id)
      .join(" "),
}

const four = "Chưa thực hiện; Đang thực hiện; Đã hoàn thành; Không phát sinh"
const all = "CT3.1.a1 CT3.1.a2 CT3.1.a3 TK1.1.a1 TK1.1.a2 TK1.1.b1 TK1.1.b2 TK1.1.b3"

describe("what an amendment sets, adds or ends of statistics, statuses, nouns and reporting lines", () => {
  it.each<readonly [string, string, string, string]>([
    [
      "ends: { categories: [{ in: folk, id: kinh, article: Điều 1 }] }",
      "rows",
      all,
      "CT3.1.a2 CT3.1.a3 TK1.1.a1 TK1.1.a2 TK1.1.b2 TK1.1.b3",
    ],
    ["ends: { dimensions: [{ id: sex, article: Điều 1 }] }", "rows", all, all.replace(" TK1.1.a1 TK1.1.a2", "")],
    [
      "ends: { breakdowns: [{ measure: CT3/left, article: Điều 1 }] }",
      "rows",
      all,
      all.slice("CT3.1.a1".length * 3 + 3),
    ],
    [
      "adds: { categories: [{ in: sex, id: unknown, article: Điều 1, name: chưa rõ }] }",
      "rows",
      all,
      all.replace("TK1.1.a2", "TK1.1.a2 TK1.1.a3"),
    ],
    [
      "sets: { breakdowns: [{ measure: CT3/left, article: Điều 1, by: [folk, sex] }] }",
      "rows",
      all,
      all.replace("CT3.1.a3", "CT3.1.a3 CT3.1.b1 CT3.1.b2"),
    ],
    [
      "sets: { categories: [{ in: folk, id: unknown, article: Điều 1, name: không rõ }] }",
      "categories of folk",
      "Kinh; khác; chưa rõ",
      "Kinh; khác; không rõ",
    ],
    [
      "sets: { dimensions: [{ id: folk, article: Điều 1, name: Thành phần }] }",
      "name of folk",
      "Dân tộc",
      "Thành phần",
    ],
    [
      "sets: { tables: [{ id: TK1, article: Điều 1, title: Học sinh nội trú }] }",
      "tables",
      "Học sinh bán trú (Điều 2, 30/QĐ-UBND)",
      "Học sinh nội trú (Điều 2, 30/QĐ-UBND)",
    ],
    [
      "ends: { tables: [{ id: TK1, article: Điều 1 }], crossChecks: [{ id: DC3, article: Điều 1 }] }",
      "tables",
      "Học sinh bán trú (Điều 2, 30/QĐ-UBND)",
      "",
    ],
    ['sets: { crossChecks: [{ id: DC3, article: Điều 1, is: "=" }] }', "checks", "DC1 ≤; DC3 ≤", "DC1 ≤; DC3 ="],
    [
      "adds: { statuses: [{ id: waits, article: Điều 1, name: { vi: Chờ duyệt, en: Waiting }, meaning: under-way }] }",
      "statuses",
      four,
      `${four}; Chờ duyệt`,
    ],
    [
      "sets: { statuses: [{ id: done, article: Điều 1, name: { vi: Xong, en: Done } }] }",
      "statuses",
      four,
      four.replace("Đã hoàn thành", "Xong"),
    ],
    [
      "ends: { statuses: [{ id: nothing-arose, article: Điều 1 }] }",
      "statuses",
      four,
      four.replace("; Không phát sinh", ""),
    ],
    ["sets: { plan: { article: Điều 1, nouns: { area: { vi: thành phố, en: city } } } }", "area", "tỉnh", "thành phố"],
    ["sets: { agencyLevels: [{ id: truong, article: Điều 1, area: { vi: khu, en: quarter } }] }", "level", "", "khu"],
    [
      "adds: { unitLevels: [{ id: lop, article: Điều 1, name: lớp, sheet: Theo lớp, heading: Lớp }] }",
      "unit levels",
      "diem-truong",
      "diem-truong lop",
    ],
    ["sets: { agencies: [{ id: truong-a, article: Điều 1, reportsTo: so-noi-vu }] }", "receiver", "", "so-noi-vu"],
  ])("%s: the %s", (parts, what, was, is) => {
    const plan = amended(asked, amendment(`31 2017-04-01 | ${parts}`))
    expect([told[what]?.(plan, "2016") ?? "", told[what]?.(plan, "2017") ?? ""]).toEqual([was, is])
    // Whatever an amendment does is a change that `plan diff` tells.
    expect(compare(planOn(plan, "2017-03-31"), plan)).not.toEqual([])
    expect(told[what]?.(before, "2017") ?? "").toBe(was)
  })

  it("leaves nothing to find by itself", () => expect(found(asked)).toEqual([]))

  it("a status that was added is read from the forms of periods that end after it", () => {
    const plan = amended(
      amendment(
        "31 2017-04-01 | adds: { statuses: [{ id: waits, article: Điều 1, name: { vi: Chờ vốn, en: Waits }, meaning: not-started }] }",
      ),
    )
    const source = { file: "in/a.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }
    const read = (period: string) =>
      bind(
        planOf(plan, period),
        source,
        filledForm("truong-a", period, { "HD1 status": "Chờ vốn" }, planOf(plan, period)),
      ).entries.find(({ row, column }) => row === "HD1" && column === "status")?.read.state
    expect([read("2016"), read("2017")]).toEqual(["faulty", "status"])
  })

  it("a level goes with the last agency of it", () => {
    const end = "ends: { agencyLevels: [{ id: truong, article: Điều 1 }] }"
    expect(codes(asked, amendment(`31 2017-04-01 | ${end}`))).toContain("QN104")
  })

  it("a line that an amendment draws is one that reports go by from then on", () => {
    const plan = amended(
      amendment(
        "31 2017-04-01 | sets: { agencies: [{ id: truong-a, article: Điều 1, reportsTo: so-noi-vu }], periodKinds: [{ id: year, article: Điều 2, dueTo: { so: { onOrBefore: 12-28 } } }] }",
      ),
      amendment("32 2018-04-01 | sets: { agencies: [{ id: truong-a, article: Điều 1, reportsTo: null }] }"),
    )
    expect(["2016", "2017", "2018"].map((year) => told.receiver?.(plan, year))).toEqual([null, "so-noi-vu", null])
  })
})

const found = (...texts: readonly string[]) => checkPlan(filesWith(...texts), "0").diagnostics
const codes = (...texts: readonly string[]) => found(...texts).map(({ code }) => code)

describe("what cannot be amended is refused, and says what to do", () => {
  it.each<readonly [string, RegExp]>([
    ["ends: { measures: [{ id: CT3/left, article: Điều 1 }] }", /measures.*bãi bỏ cả chỉ tiêu hoặc bảng chứa nó/],
    ["ends: { fundingSources: [{ id: ngan-sach, article: Điều 1 }] }", /fundingSources.*bãi bỏ cả kinh phí/],
    ["sets: { calendar: [{ day: 2017-05-05, name: Nghỉ }] }", /calendar.*thêm vào calendar\.yaml/],
    ["sets: { plan: { article: Điều 1, revision: 2 } }", /tăng revision và ghi changes/],
    ["sets: { plan: { article: Điều 1, errata: [] } }", /sửa ở plan\.yaml/],
    ["sets: { breakdowns: [{ measure: CT3/left, article: Điều 1, by: [sex, folk] }] }", /CT3\.1\.a1 thành CT3\.1\.b1/],
    ["sets: { measures: [{ id: CT3/left, article: Điều 1, by: [sex] }] }", /CT3\.1\.a1 thành CT3\.1\.b1/],
    ["ends: { categories: [{ in: sex, id: unknown, article: Điều 1 }] }", /không có .* “unknown”/],
    [
      "adds: { categories: [{ in: tuoi, id: unknown, article: Điều 1, name: chưa rõ }] }",
      /không có tiêu thức phân tổ “tuoi”/,
    ],
    ["adds: { categories: [{ in: sex, id: girl, article: Điều 1, name: gái }] }", /Mã “[^”]*sex\/girl”/],
    ["sets: { statuses: [{ id: xong, article: Điều 1, meaning: done }] }", /không có tình trạng “xong”/],
    [
      "ends: { statuses: [{ id: done, article: Điều 1 }, { id: under-way, article: Điều 1 }, { id: not-started, article: Điều 1 }] }",
      /statuses.*không được để trống|nhỏ hơn/,
    ],
    ["ends: { tables: [{ id: TK1, article: Điều 1 }] }", /Không có số liệu nào mang mã “TK1\/all”/],
  ])("%s", (parts, sentence) => {
    const said = found(asked, amendment(`31 2017-04-01 | ${parts}`)).map(
      ({ message, fix }) => `${message.vi} ${fix?.vi}`,
    )
    expect(said).toContainEqual(expect.stringMatching(sentence))
  })
})

describe("a project's money", () => {
  const line = "31 2017-04-01 | sets: { projects: [{ id: DA1, article: Điều 1, funding: null }] }"

  it("ends as a whole, from the amendment on", () => {
    const plan = amended(amendment(line))
    const rowsOf = ({ funding }: Plan) => [...funding.rows.values()].filter(({ project }) => project === "DA1").length
    expect([rowsOf(planOn(plan, "2017-03-31")), rowsOf(plan)]).toEqual([2, 0])
  })

  it("is not given other codes", () => {
    expect(checkPlan(filesWith(amendment(line.replace("null", "KP9"))), "").diagnostics).not.toEqual([])
  })
})
