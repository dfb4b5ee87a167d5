import { describe, expect, it } from "vitest"
import { readRegister } from "../../src/records/register.ts"
import { readRulings } from "../../src/records/rulings.ts"

const sha = "9f2c".repeat(16)
const full = `# Sổ đăng ký
- file: 2013-H1/so-tttt.xlsx
  sha256: ${sha}
  agency: so-tttt
  period: 2013-H1
  number: 45/BC-STTTT
  sent: 2013-07-03
  received: 2013-07-04
`

describe("the register", () => {
  it("is read as it is written, with the place of each entry", () => {
    const { entries, faults } = readRegister("reports/register.yaml", full)
    expect(faults).toEqual([])
    expect(entries).toEqual([
      {
        file: "2013-H1/so-tttt.xlsx",
        sha256: sha,
        agency: "so-tttt",
        period: "2013-H1",
        number: "45/BC-STTTT",
        sent: "2013-07-03",
        received: "2013-07-04",
        name: null,
        container: null,
        batch: null,
        at: { kind: "text", file: "reports/register.yaml", line: 2, column: 3, path: "0" },
      },
    ])
  })

  it.each([
    ["no register", null],
    ["an empty file", ""],
    ["comments only", "# chưa có gì\n\n  # …\n"],
    ["an empty list", "[]\n"],
  ])("%s holds nothing, and nothing is wrong", (_, text) => {
    expect(readRegister("r.yaml", text)).toEqual({ entries: [], faults: [] })
  })

  it.each([
    ["an unquoted year", "- {file: a.xlsx, period: 2013}", "period", "2013"],
    ["a number as a document number", "- {file: a.xlsx, number: 45}", "number", "45"],
    ["capitals in a hash", `- {file: a.xlsx, sha256: ${sha.toUpperCase()}}`, "sha256", sha],
    ["a day left blank", "- {file: a.xlsx, sent: }", "sent", null],
    ["a day left out", "- {file: a.xlsx}", "received", null],
    ["a path with marks", "- {file: 2013/Sở TT&TT.xlsx}", "file", "2013/Sở TT&TT.xlsx"],
  ] as const)("takes %s", (_, text, key, value) => {
    const { entries, faults } = readRegister("r.yaml", text)
    expect(faults).toEqual([])
    expect(entries[0]?.[key]).toBe(value)
  })

  it.each([
    ["a day as clerks write it", "- file: a.xlsx\n  sent: 04/7/2013", 2, 9, "không phải là một ngày"],
    ["a day that does not exist", "- file: a.xlsx\n  sent: 2013-02-30", 2, 9, "không phải là một ngày"],
    ["a path that leaves the folder", "- file: ../a.xlsx", 1, 9, "bên trong thư mục báo cáo"],
    ["an absolute path", "- file: /etc/passwd", 1, 9, "bên trong thư mục báo cáo"],
    ["a drive", "- file: C:/a.xlsx", 1, 9, "bên trong thư mục báo cáo"],
    ["a backslash", "- file: '2013\\a.xlsx'", 1, 9, "bên trong thư mục báo cáo"],
    ["a short hash", "- file: a.xlsx\n  sha256: 9f2c", 2, 11, "9f2c"],
    ["no file", "- agency: so-tttt", 1, 3, "thiếu mục “file”"],
    ["more than the contract shows", "- file: a.xlsx\n  phone: '0905…'", 2, 3, "không có mục “phone”"],
    ["a map", "file: a.xlsx", 1, 1, "danh sách"],
    ["an alias of nothing", "- file: *a", 1, 9, "chưa được đặt tên"],
  ])("finds %s at its line and column", (_, text, line, column, words) => {
    const { faults } = readRegister("r.yaml", text)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.at).toMatchObject({ line, column })
    expect(faults[0]?.problem.vi).toContain(words)
  })

  it("keeps the sound entries beside a faulty one, with their own places", () => {
    const text = "- file: a.xlsx\n  sent: hôm qua\n- file: b.xlsx\n  sent: 2013-07-03\n"
    const { entries, faults } = readRegister("r.yaml", text)
    expect(entries.map(({ file, at }) => [file, at.line])).toEqual([["b.xlsx", 3]])
    expect(faults).toHaveLength(1)
  })
})

describe("the rulings", () => {
  const by = "by: Giám đốc Công an tỉnh\n    on: 2013-07-01\n    reason: bão số 2\n    document: 88/CV-CAT"
  it.each([
    [
      "extensions",
      "agency: ly-son\n    period: 2013-H1\n    lastDay: 2013-07-10",
      { agency: "ly-son", lastDay: "2013-07-10" },
    ],
    ["extensions", "period: 2013\n    lastDay: 2014-01-10", { agency: null, period: "2013" }],
    ["exemptions", "agency: tay-tra\n    period: 2013", { agency: "tay-tra" }],
    ["stands", "agency: so-tp\n    period: 2013\n    file: 2013/so-tp.2.xlsx", { file: "2013/so-tp.2.xlsx" }],
    [
      "accepted",
      "code: QN313\n    agency: so-tp\n    period: 2013\n    row: CT3.3/aided",
      { row: "CT3.3/aided", until: null },
    ],
  ] as const)("has a section %s", (section, fields, expected) => {
    const rulings = readRulings("rulings.yaml", `${section}:\n  - ${fields}\n    ${by}\n`)
    expect(rulings.faults).toEqual([])
    expect(rulings[section]).toEqual([
      expect.objectContaining({ ...expected, by: "Giám đốc Công an tỉnh", on: "2013-07-01", document: "88/CV-CAT" }),
    ])
    expect(rulings[section][0]?.at.line).toBe(2)
  })

  it.each([
    ["who decided", "exemptions:\n  - period: 2013\n    on: 2013-07-01\n    reason: x", "by"],
    ["why", "exemptions:\n  - period: 2013\n    on: 2013-07-01\n    by: x", "reason"],
    ["when", "exemptions:\n  - period: 2013\n    reason: y\n    by: x", "on"],
    [
      "until when it is extended",
      "extensions:\n  - period: 2013\n    on: 2013-07-01\n    reason: y\n    by: x",
      "lastDay",
    ],
  ])("is not taken without %s", (_, text, key) => {
    const { exemptions, extensions, faults } = readRulings("rulings.yaml", text)
    expect([...exemptions, ...extensions]).toEqual([])
    expect(faults.map(({ problem }) => problem.en)).toEqual([expect.stringContaining(`“${key}” is missing`)])
  })

  it("knows no other section", () => {
    expect(readRulings("rulings.yaml", "extension: []").faults[0]?.problem.vi).toContain("có phải là “extensions”")
  })
})
