import { describe, expect, it } from "vitest"
import { bind } from "../../src/form/bind/bind.ts"
import { nameAgency, namePeriod } from "../../src/form/bind/name-agency.ts"
import { unread } from "../../src/form/bind/unread.ts"
import type { Submission } from "../../src/model/submission.ts"
import type { Workbook } from "../../src/model/workbook.ts"
import { change, filledForm, put, textIn } from "../support/filled-form.ts"
import { plan } from "../support/plan.ts"
import { sheetOf, type Typed, workbookOf } from "../support/tables.ts"

const source = { file: "2013/cong-an-tinh.xlsx", sha256: "abc", bytes: new Uint8Array(), fault: null }
const bound = (workbook: Workbook): Submission => bind(plan, source, workbook)
const form = filledForm("so-tttt", "2013-H1")
const without = (workbook: Workbook, name: string): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
})
const meta = (values: Readonly<Record<string, string | number>>) =>
  sheetOf("_meta", Object.entries(values), { visibility: "very-hidden" })
const withMeta = (values: Readonly<Record<string, string | number>>): Workbook => ({
  ...form,
  sheets: [...without(form, "_meta").sheets, meta({ plan: plan.id, revision: 1, ...values })],
})
const cover = (workbook: Workbook, code: string, typed: Typed | null): Workbook =>
  change(workbook, "Bìa", (sheet) => {
    const row = sheet.cells.find((cell) => textIn(cell) === code)?.row ?? 0
    return put(sheet, row, 3, typed)
  })

/** Whose and when, or the fault, in few words. */
function who({ agency, period, identity: { fault } }: Submission): string {
  if (fault === null) return `${agency} ${period}`
  if (fault.kind === "agency-unknown") return `agency-unknown “${fault.typed}” ${fault.candidates.join(", ")}`.trim()
  if (fault.kind === "period-not-owed") return `period-not-owed “${fault.typed}”`
  if (fault.kind === "conflict") return `conflict ${fault.what} ${fault.first} / ${fault.second}`
  return fault.kind === "other-plan" ? `other-plan ${fault.found}` : fault.kind
}

describe("whose and when", () => {
  it("by _meta; the file's name says nothing", () => expect(who(bound(form))).toBe("so-tttt 2013-H1"))
  it("by the cover, where _meta is gone", () => expect(who(bound(without(form, "_meta")))).toBe("so-tttt 2013-H1"))
  it("by _meta, where the cover is gone", () => {
    const submission = bound(without(form, "Bìa"))
    expect(who(submission)).toBe("so-tttt 2013-H1")
    expect(submission.bindFaults).toEqual([{ kind: "sheet-missing", sheet: "Bìa" }])
  })
  it.each([
    ["so-tttt", "so-tttt 2013-H1"],
    ["SỞ TT&TT", "so-tttt 2013-H1"],
    ["Toà án", "tand-tinh 2013-H1"],
    ["Sở Thông tin và Truyền thông".normalize("NFD"), "so-tttt 2013-H1"],
    ["UBND  huyện\nSơn Hà", "son-ha 2013-H1"],
    ["Sở NV", "agency-unknown “Sở NV” so-ngv, Sở Nội vụ (không có nhiệm vụ báo cáo)"],
    ["Sở Thông tin và Truyền thôn", "agency-unknown “Sở Thông tin và Truyền thôn” so-tttt"],
    ["Công ty X", "agency-unknown “Công ty X”"],
    [null, "agency-unknown “”"],
  ])("the cover without _meta says %j: %s", (typed, expected) =>
    expect(who(bound(cover(without(form, "_meta"), "BIA/co-quan", typed)))).toBe(expected),
  )
  it.each([
    ["2013-H1", "so-tttt 2013-H1"],
    ["2013", "so-tttt 2013"],
    [2013, "so-tttt 2013"],
    ["năm 2013", "so-tttt 2013"],
    ["2011-H1", "period-not-owed “2011-H1”"],
    ["2016", "period-not-owed “2016”"],
    [null, "period-not-owed “”"],
  ])("the period on the cover is %j: %s", (typed, expected) =>
    expect(who(bound(cover(without(form, "_meta"), "BIA/ky", typed)))).toBe(expected),
  )
})

describe("_meta and the cover", () => {
  it.each([
    ["BIA/co-quan", "Sở Tư pháp", "conflict agency so-tttt / Sở Tư pháp"],
    ["BIA/co-quan", "Công ty X", "conflict agency so-tttt / Công ty X"],
    ["BIA/co-quan", "Sở TT&TT", "so-tttt 2013-H1"],
    ["BIA/co-quan", "Sở Thông tin và Truyền thông tỉnh Quảng Ngãi", "so-tttt 2013-H1"],
    ["BIA/co-quan", null, "so-tttt 2013-H1"],
    ["BIA/ky", "2013", "conflict period 2013-H1 / 2013"],
    ["BIA/ky", "2013-h1", "so-tttt 2013-H1"],
    ["BIA/ky", null, "so-tttt 2013-H1"],
  ])("%s says %j: %s", (code, typed, expected) => expect(who(bound(cover(form, code, typed)))).toBe(expected))

  it("a conflict points at both places", () => {
    const { fault } = bound(cover(form, "BIA/co-quan", "Sở Tư pháp")).identity
    expect(fault).toMatchObject({ at: { sheet: "Bìa", row: "BIA/co-quan" }, related: { sheet: "_meta", cell: "B4" } })
  })
  it("a workbook in conflict has no entries", () => {
    const submission = bound(cover(form, "BIA/co-quan", "Sở Tư pháp"))
    expect([submission.agency, submission.form, submission.entries]).toEqual([null, null, []])
  })
  it.each([
    [{ plan: "ke-hoach-khac", agency: "so-tttt", period: "2013-H1" }, "other-plan ke-hoach-khac"],
    [{ agency: "so-ttt", period: "2013-H1" }, "agency-unknown “so-ttt” so-tttt"],
    [{ agency: "so-tttt", period: "2011-H1" }, "period-not-owed “2011-H1”"],
    [{ agency: "so-tttt", period: 2013 }, "conflict period 2013 / 6 tháng đầu năm 2013"],
  ])("_meta %j: %s", (values, expected) => expect(who(bound(withMeta(values)))).toBe(expected))
  it("an earlier revision is accepted and kept", () => {
    const submission = bound(withMeta({ agency: "so-tttt", period: "2013-H1", revision: 0 }))
    expect([who(submission), submission.identity.revision]).toEqual(["so-tttt 2013-H1", 0])
  })
})

describe("no form", () => {
  it.each([
    ["no sheets", []],
    [
      "other tables",
      [
        sheetOf("Chấm công", [
          ["TT", "Họ tên", "Ghi chú"],
          [1, "A", "x"],
        ]),
      ],
    ],
    ["a sheet that has only the name", [sheetOf("Chỉ tiêu", [["Kế hoạch sản xuất"], ["Sản phẩm", 5]])]],
    [
      "the headings without any row",
      [
        sheetOf("Kinh phí", [
          ["Nội dung", "Ghi chú"],
          ["Mua máy", 5],
        ]),
      ],
    ],
    ["_meta alone", [meta({ plan: plan.id, agency: "so-tttt", period: "2013" })]],
  ])("%s", (_, sheets) => expect(who(bound(workbookOf(sheets)))).toBe("not-a-form"))

  it("a sheet of the form without cover and _meta is a form of nobody", () =>
    expect(who(bound(without(without(form, "_meta"), "Bìa")))).toBe("agency-unknown “”"))
})

it("a file that could not be read is a submission of which only that is known", () =>
  expect(unread(source, { kind: "encrypted" })).toMatchObject({
    file: source.file,
    sha256: "abc",
    fault: { kind: "encrypted" },
    workbook: null,
    entries: [],
  }))

it.each([...plan.agencies.values()])("$id is named by its id, name and aliases", ({ id, name, aliases }) => {
  for (const text of [id, name, name.toUpperCase(), ...aliases])
    expect(nameAgency(plan, text), text).toEqual({ kind: "agency", agency: id })
})
it.each([...plan.periods.values()])("$id is named by its id and names", ({ id, name }) => {
  for (const text of [id, name.vi, name.en]) expect(namePeriod(plan, text)).toBe(id)
})
