import { describe, expect, it } from "vitest"
import { comparePlans } from "../../src/engine/compare/compare.ts"
import { classified, edited, opened } from "../support/compared.ts"
import type { Edit } from "../support/edited-plan.ts"
import { editedPlan } from "../support/edited-plan.ts"

type Case = readonly [name: string, edits: readonly Edit[], changes: readonly string[]]
const [da1, da2, da4] = ["projects/da1.yaml", "projects/da2.yaml", "projects/da4.yaml"]

const lowered: Edit = [da1, "by: 2015, percent: 100, clause: IV.I.2.b", "by: 2015, percent: 95, clause: IV.I.2.b"]
const earlier: Edit = ["plan.yaml", "due: { before: 01-05 }", "due: { before: 01-02 }"]
const duty: Edit = ["agencies.yaml", "agencies: [{ agency: so-khdt }]", "agencies: [{ agency: so-tc }]"]
const hd: Edit = [da4, "    unit: cuộc\n", "    unit: cuộc\n\n  - id: HD4.9\n    clause: IV.IV.3\n    text: Hội nghị\n"]

/** One change each, and what it is. */
const cases: readonly Case[] = [
  ["nothing", [], []],
  ["a comment", [[da1, "id: DA1", "# ghi chú\nid: DA1"]], []],
  ["the order of keys", [[da1, "id: DA1\nobjective: MT1", "objective: MT1\nid: DA1"]], []],
  ["quotes", [[da1, "objective: MT1", 'objective: "MT1"']], []],
  ["a target lowered", [lowered], ["target-changed obligations CT1.2"]],
  ["a target raised", [[da1, "by: 2013, percent: 75", "by: 2013, percent: 80"]], ["target-changed obligations CT1.2"]],
  [
    "a milestone put off",
    [[da1, "by: 2013, percent: 75", "by: 2014, percent: 75"]],
    ["target-changed obligations CT1.2"],
  ],
  [
    "a milestone dropped",
    [[da1, "      - { by: 2013, percent: 75, clause: IV.I.2.b }\n", ""]],
    ["target-changed obligations CT1.2"],
  ],
  [
    "a floor lowered",
    [[da1, "CT1.3/communicators: 10", "CT1.3/communicators: 8"]],
    ["target-changed obligations CT1.3"],
  ],
  ["a ceiling raised", [[da2, "from: 2011, atMost: 0", "from: 2011, atMost: 2"]], ["target-changed obligations CT2.3"]],
  [
    "a yearly target from another year",
    [[da2, "from: 2011, atMost: 0", "from: 2012, atMost: 0"]],
    ["target-changed obligations CT2.3"],
  ],
  ["“if any” dropped", [[da4, "    ifAny: true\n", ""]], ["target-changed obligations CT4.1"]],
  ["a due day brought forward", [earlier], ["due-changed obligations year"]],
  [
    "before instead of on or before",
    [["plan.yaml", "due: { before: 07-05 }", "due: { onOrBefore: 07-05 }"]],
    ["due-changed obligations half-year"],
  ],
  [
    "the stage's due day, said at last",
    [["plan.yaml", "      due: null", "      due: { before: 2016-02-15 }"]],
    ["due-changed obligations stage"],
  ],
  [
    "days off roll over",
    [["plan.yaml", "rollOver: none", "rollOver: next-working-day"]],
    ["due-changed obligations regime"],
  ],
  [
    "a day off more",
    [["calendar.yaml", "daysOff:", "daysOff:\n  - { day: 2013-07-04, name: Nghỉ }"]],
    ["text-changed any calendar"],
  ],
  [
    "a period no longer owed",
    [["plan.yaml", "years: { from: 2012, until: 2015 }", "years: { from: 2013, until: 2015 }"]],
    ["obligation-changed obligations half-year"],
  ],
  [
    "the half-year's window",
    [["plan.yaml", "window: { from: 01-01, until: 06-30 }", "window: { from: 01-01, until: 06-15 }"]],
    ["due-changed figures half-year"],
  ],
  [
    "what a level calls its area",
    [["agencies.yaml", "name: cấp huyện\n", "name: cấp huyện\n    area: { vi: huyện, en: district }\n"]],
    ["text-changed any district"],
  ],
  ["the period's name", [["plan.yaml", 'vi: "năm {year}"', 'vi: "cả năm {year}"']], ["form-changed form year"]],
  ["a measure's unit", [[da1, "unit: văn bản", "unit: tài liệu"]], ["measure-redefined figures CT1.1/converted"]],
  ["a measure's nature", [[da1, "nature: stock", "nature: flow"]], ["measure-redefined figures CT1.1/converted"]],
  [
    "a source of record",
    [
      [da1, "sources: [{ agency: so-tttt }]", "sources: [{ agency: so-tp }]"],
      [da1, "sources: [{ agency: so-tttt }]", "sources: [{ agency: so-tp }]"],
    ],
    ["source-changed figures CT1.1/converted", "source-changed figures CT1.1/total"],
  ],
  [
    "an indicator's parts",
    [[da1, "numerator: CT1.2/trained, denominator: CT1.2/total", "numerator: CT1.2/total, denominator: CT1.2/trained"]],
    ["measure-redefined figures CT1.2"],
  ],
  [
    "an indicator's words",
    [[da1, "short: Văn bản thành tài liệu tuyên truyền", "short: Văn bản thành tài liệu"]],
    ["text-changed any CT1.1"],
  ],
  [
    "the heading of a column",
    [[da1, "heading: Tuyên truyền viên", "heading: Số tuyên truyền viên"]],
    ["form-changed form CT1.3/communicators"],
  ],
  [
    "a measure dropped",
    [["projects/da4.yaml", "id: CT4.2/proposed", "id: CT4.2/asked"]],
    ["id-removed form CT4.2/proposed", "item-added any CT4.2/asked", "form-changed form CT4.2/asked"],
  ],
  ["an activity added", [hd], ["item-added any HD4.9", "form-changed form HD4.9"]],
  [
    "an activity renamed",
    [[da4, "id: HD4.2", "id: HD4.7"]],
    ["id-removed form HD4.2", "item-added any HD4.7", "form-changed form HD4.7"],
  ],
  ["an activity's words", [[da4, "text: Đề xuất, kiến nghị", "text: Kiến nghị"]], ["text-changed any HD4.2"]],
  ["an activity's unit", [[da4, "unit: cuộc", "unit: lượt"]], ["measure-redefined figures HD4.3"]],
  [
    "who carries an activity out",
    [[da2, "by: [vksnd-tinh]", "by: [vksnd-tinh, tand-tinh]"]],
    ["obligation-changed obligations HD2.3.3"],
  ],
  [
    "how an activity's quantities add up",
    [
      [
        da2,
        "by: [cong-an-tinh, bdbp-tinh]\n        quantity: lead",
        "by: [cong-an-tinh, bdbp-tinh]\n        quantity: sum",
      ],
    ],
    ["measure-redefined figures HD2.2.6"],
  ],
  [
    "whose level reports which projects' activities",
    [["plan.yaml", "district: [DA1, DA3]", "district: [DA1, DA3, DA4]"]],
    ["obligation-changed obligations regime"],
  ],
  [
    "a flow that is a caseload now",
    [[da2, "nature: flow", "nature: caseload"]],
    ["measure-redefined figures CT2.2/sorted"],
  ],
  [
    "a viewpoint's words",
    [["plan.yaml", "Lấy phòng ngừa là chính", "Phòng ngừa là chính"]],
    ["text-changed any viewpoints"],
  ],
  ["a base of the decision", [["plan.yaml", "ngày 26/11/2003", "năm 2003"]], ["text-changed any decision"]],
  ["who signs the report", [["plan.yaml", "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC", "GIÁM ĐỐC"]], ["text-changed any report"]],
  [
    "whom reports go to",
    [["plan.yaml", "addressee: Ủy ban nhân dân tỉnh", "addressee: Tỉnh ủy"]],
    ["text-changed any regime"],
  ],
  ["a duty given to another agency", [duty], ["obligation-changed obligations NV6.1"]],
  [
    "a lead",
    [
      [da4, "lead: cong-an-tinh\ncoordinators: [", "lead: so-tp\ncoordinators: [cong-an-tinh, "],
      [da4, "vp-ubnd, so-tp,", "vp-ubnd,"],
    ],
    ["obligation-changed obligations DA4", "obligation-changed obligations DA4"],
  ],
  ["a coordinator more", [[da4, "coordinators: [", "coordinators: [so-yt, "]], ["obligation-changed obligations DA4"]],
  ["a project's name", [["projects/da5.yaml", "name: ", "name: Đề án "]], ["text-changed any DA5"]],
  [
    "a mandate",
    [["agencies.yaml", "mandate: requested", "mandate: ordered"]],
    ["obligation-changed obligations hlhpn-tinh"],
  ],
  [
    "an alias more",
    [["agencies.yaml", "      - CA tỉnh\n", "      - CA tỉnh\n      - Công an QN\n"]],
    ["text-changed any cong-an-tinh"],
  ],
  [
    "an agency's name, the old one forgotten",
    [["agencies.yaml", "name: Sở Ngoại vụ\n", "name: Sở Đối ngoại\n"]],
    ["form-changed form so-ngv", "text-changed any so-ngv"],
  ],
  [
    "an agency that ends",
    [["agencies.yaml", "id: tay-tra\n", "id: tay-tra\n    until: 2014-06-01\n"]],
    ["obligation-changed obligations tay-tra"],
  ],
  [
    "a solution more",
    [["plan.yaml", "solutions:\n", "solutions:\n  - { id: GP9, clause: III.9, text: Khác }\n\n"]],
    ["item-added any GP9"],
  ],
  [
    "an objective's words",
    [["plan.yaml", "text: Hợp tác quốc tế có hiệu quả về", "text: Hợp tác quốc tế về"]],
    ["text-changed any MT5"],
  ],
  [
    "the unit of funding",
    [["plan.yaml", "unit: triệu đồng", "unit: nghìn đồng"]],
    ["measure-redefined figures funding"],
  ],
  [
    "a source of funding renamed",
    [["plan.yaml", "    - id: khac\n", "    - id: nguon-khac\n"]],
    ["id-removed form khac", "item-added any nguon-khac", "form-changed form nguon-khac"],
  ],
  ["the rows of a project's funding", [[da4, "funding: KP4", "funding: KP9"]], ["form-changed form DA4"]],
  ["the plan's id", [["plan.yaml", "id: 1455-qd-ubnd-2011", "id: 1455-qd-ubnd-2012"]], ["form-changed form id"]],
  [
    "a cross-check",
    [["cross-checks.yaml", "left: CT3.2/confirmed", "left: CT3.2/supported"]],
    ["text-changed any DC1"],
  ],
  ["a threshold", [["plan.yaml", "jumpTimes: 5", "jumpTimes: 6"]], ["text-changed any thresholds"]],
  [
    "a commune that moves later",
    [
      ["units.yaml", "from: 2014-04-01", "from: 2014-07-01"],
      ["units.yaml", "until: 2014-03-31", "until: 2014-06-30"],
    ],
    ["source-changed form 21172"],
  ],
  [
    "several at once",
    [lowered, earlier, duty],
    ["due-changed obligations year", "target-changed obligations CT1.2", "obligation-changed obligations NV6.1"],
  ],
]

describe("a change in the plan is classified", () => {
  it.each(cases)("%s", (_, edits, changes) => expect(classified(edited(edits))).toEqual(changes))

  it("a file that moves is no change", () => {
    const files = editedPlan()
    const moved = files.map(({ file, text }) => ({ file: file.replace("da3.yaml", "nan-nhan.yaml"), text }))
    expect(classified(comparePlans(opened(files).plan, opened(moved), { failOn: "any", reports: null }))).toEqual([])
  })

  it("an indicator that moves to another project keeps its id, and is worded otherwise at most", () => {
    const files = editedPlan()
    const [, indicator = ""] =
      /^( {2}- id: CT4\.4\n[\s\S]*)$/m.exec(files.find(({ file }) => file.endsWith("da4.yaml"))?.text ?? "") ?? []
    const moved = files.map(({ file, text }) => ({
      file,
      text: file.endsWith("da4.yaml")
        ? text.replace(indicator, "")
        : file.endsWith("da5.yaml")
          ? `${text.trimEnd()}\n\nindicators:\n${indicator}`
          : text,
    }))
    const found = comparePlans(opened(files).plan, opened(moved), { failOn: "any", reports: null })
    expect(classified(found)).toEqual(["text-changed any CT4.4"])
  })
})

describe("a change is said in words", () => {
  it.each<readonly [string, readonly Edit[]]>([
    ["Chỉ tiêu CT1.2: mốc 2015 giảm từ 100% xuống 95% [obligations]", [lowered]],
    [
      "Loại báo cáo year: hạn gửi đổi từ trước ngày 05/01 thành trước ngày 02/01: sớm hơn 3 ngày, 5 kỳ, 32 cơ quan [obligations]",
      [earlier],
    ],
    [
      "Số liệu CT1.1/converted: đơn vị tính đổi từ “văn bản” thành “tài liệu” [figures]",
      [[da1, "unit: văn bản", "unit: tài liệu"]],
    ],
    [
      "Chỉ tiêu CT1.2: mốc 75% dời từ 2013 sang 2014 (muộn hơn 1 năm) [obligations]",
      [[da1, "by: 2013, percent: 75", "by: 2014, percent: 75"]],
    ],
    ["Hoạt động HD4.2: bị bỏ; có phải đã đổi mã thành “HD4.7”? [form]", [[da4, "id: HD4.2", "id: HD4.7"]]],
    [
      "Cơ quan hlhpn-tinh: nay được giao, trước được đề nghị [obligations]",
      [["agencies.yaml", "mandate: requested", "mandate: ordered"]],
    ],
    ["Kế hoạch đổi (CT1.2) nhưng revision vẫn là 1", [lowered]],
  ])("%s", (words, edits) => expect(edited(edits).diagnostics.map(({ message }) => message.vi)).toContain(words))

  it("in both languages, without holes", () => {
    for (const { message } of cases.flatMap(([, edits]) => edited(edits).diagnostics)) {
      expect(message.vi).not.toMatch(/undefined|null|NaN|Infinity|\[object/)
      expect(message.en).not.toMatch(/undefined|null|NaN|Infinity|\[object/)
      expect(message.en).not.toBe(message.vi)
    }
  })
})

describe("--fail-on", () => {
  const all: readonly Edit[] = [
    hd,
    [da1, "unit: văn bản", "unit: tài liệu"],
    lowered,
    ["plan.yaml", "jumpTimes: 5", "jumpTimes: 6"],
  ]
  it.each([
    ["form", ["QN156", "QN159"]],
    ["figures", ["QN154", "QN156", "QN159"]],
    ["obligations", ["QN151", "QN154", "QN156", "QN159"]],
    ["any", ["QN151", "QN154", "QN156", "QN157", "QN158", "QN159"]],
  ] as const)("%s holds the levels before it", (level, codes) => {
    const errors = edited(all, level).diagnostics.filter(({ severity }) => severity === "error")
    expect([...new Set(errors.map(({ code }) => code))].sort()).toEqual(codes)
  })

  it("below the level nothing fails, and it is told all the same", () => {
    const { counts, diagnostics } = edited([lowered], "form")
    expect(counts).toEqual({ error: 0, warning: 1, note: 1 })
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([
      "QN151 note",
      "QN156 warning",
    ])
  })
})

describe("an entry of changes:", () => {
  const raised = (revision: number, items: string): readonly Edit[] => [
    ["plan.yaml", "revision: 1", `revision: ${revision}`],
    [
      "plan.yaml",
      "errata:",
      `changes:\n  - { revision: 2, decision: 20/QĐ-UBND, day: 2013-02-01, reason: Điều chỉnh, items: [${items}] }\n\nerrata:`,
    ],
  ]
  const codes = (edits: readonly Edit[]) =>
    edited(edits)
      .diagnostics.map(({ code, accepted }) => (accepted ? `${code} accepted` : code))
      .sort()

  it.each<readonly [string, readonly Edit[], readonly string[]]>([
    ["accepts what it names", [lowered, ...raised(2, "CT1.2")], ["QN151 accepted"]],
    [
      "does not accept what it does not name",
      [lowered, earlier, ...raised(2, "CT1.2")],
      ["QN151 accepted", "QN152", "QN156"],
    ],
    ["accepts nothing while the revision is not raised", [lowered, ...raised(1, "CT1.2")], ["QN151", "QN156"]],
    [
      "that names what did not change is reported",
      [lowered, ...raised(2, "CT1.2, CT9.9")],
      ["QN151 accepted", "QN161"],
    ],
    ["of the project does not cover its indicators", [lowered, ...raised(2, "DA1")], ["QN151", "QN156", "QN161"]],
    [
      "of an indicator covers its measures",
      [[da1, "unit: văn bản", "unit: tài liệu"], ...raised(2, "CT1.1")],
      ["QN154 accepted"],
    ],
  ])("%s", (_, edits, expected) => expect(codes(edits)).toEqual(expected))

  it("a raised revision alone is not enough", () =>
    expect(codes([lowered, ["plan.yaml", "revision: 1", "revision: 2"]])).toEqual(["QN151", "QN156"]))

  it("a revision that goes down is an error even when nothing else changed", () => {
    const before = opened(editedPlan(["plan.yaml", "revision: 1", "revision: 3"])).plan
    const { diagnostics } = comparePlans(before, opened(editedPlan()), { failOn: "form", reports: null })
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["QN156 error"])
  })
})

it("a change stands where it was made; what is gone, where it was", () => {
  const files = editedPlan(lowered, [da4, "id: HD4.2", "id: HD4.7"])
  const before = opened(editedPlan()).plan
  const { changes } = comparePlans(before, opened(files), { failOn: "any", reports: null })
  expect(changes.map(({ change, at }) => `${change.item} ${at.file} ${at.path}`)).toEqual([
    "CT1.2 plan/projects/da1.yaml indicators/CT1.2/targets/1",
    "HD4.2 plan/projects/da4.yaml id",
    "HD4.7 plan/projects/da4.yaml activities/HD4.7/id",
    "HD4.7 plan/projects/da4.yaml activities/HD4.7/id",
  ])
  for (const { at } of changes) {
    const line = files.find(({ file }) => file === at.file)?.text.split("\n")[at.line - 1]
    expect(line).toBeDefined()
    expect(at.column).toBeLessThanOrEqual((line ?? "").length + 1)
  }
})
