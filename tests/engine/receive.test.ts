import { describe, expect, it } from "vitest"
import { type Arrival, assemble, type Entering, type Filed } from "../../src/engine/receive/receive.ts"
import { unread } from "../../src/form/bind/unread.ts"
import type { RegisterEntry } from "../../src/model/records.ts"
import { plainly } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

const hash = "ab".repeat(32)
const other = "cd".repeat(32)
const entering: Entering = { sent: "2014-01-03", received: null, number: null, agency: null, period: null, batch: null }

/** `so-tp 2013` is a report of that agency and period; "" cannot be read. */
function arrival(of: string, file = "in/tệp.xlsx"): Arrival {
  const [agency = null, period = null] = of === "" ? [] : of.split(" ")
  const source = { file, sha256: hash, bytes: new Uint8Array(0), fault: null }
  const submission = unread(source, { kind: "not-a-workbook", found: "text" })
  const fault = of === "" ? submission.fault : null
  const checked = { submission: { ...submission, agency, period, fault }, diagnostics: [], asked: 0, answered: 0 }
  const name = file.slice(file.lastIndexOf("/") + 1)
  const state = of === "" ? "unusable" : "clean"
  return { file, name, container: null, sha256: hash, checked: { ...checked, state }, disputed: false }
}

const entry = (file: string, sha256 = hash): RegisterEntry => ({
  file,
  sha256,
  agency: null,
  period: null,
  number: null,
  sent: null,
  received: null,
  ...plainly,
  at: { kind: "text", file: "register.yaml", line: 1, column: 1, path: "0" },
})

const filed = (files: Record<string, string>, ...entries: RegisterEntry[]): Filed => ({
  files: new Map(Object.entries(files)),
  entries,
  taken: new Set(),
})
const empty = filed({})

describe("where a workbook is filed", () => {
  it.each([
    ["the first version", "so-tp 2013", "a.xlsx", empty, "2013/so-tp.xlsx"],
    ["the second", "so-tp 2013", "a.xlsx", filed({ "2013/so-tp.xlsx": other }), "2013/so-tp.2.xlsx"],
    [
      "the third",
      "so-tp 2013",
      "a.xlsx",
      filed({ "2013/so-tp.xlsx": other, "2013/so-tp.2.xlsx": other }),
      "2013/so-tp.3.xlsx",
    ],
    ["a name in other capitals", "so-tp 2013", "a.xlsx", filed({ "2013/SO-TP.xlsx": other }), "2013/so-tp.2.xlsx"],
    [
      "a name whose file is gone",
      "so-tp 2013",
      "a.xlsx",
      filed({}, entry("2013/so-tp.xlsx", other)),
      "2013/so-tp.2.xlsx",
    ],
    ["a half-year", "binh-son 2013-H1", "a.xlsx", empty, "2013-H1/binh-son.xlsx"],
    ["macros", "so-tp 2013", "a.XLSM", empty, "2013/so-tp.xlsm"],
    ["a workbook under another name", "so-tp 2013", "a.zip", empty, "2013/so-tp.xlsx"],
    ["nobody's", "", "Báo cáo Đài.xls", empty, "chua-xac-dinh/Báo cáo Đài.xls"],
    ["nobody's, twice", "", "b.doc", filed({ "chua-xac-dinh/b.doc": other }), "chua-xac-dinh/b.2.doc"],
    ["a name that would leave the folder", "", "..\\..\\x.xls", empty, "chua-xac-dinh/-..-x.xls"],
    ["a hidden name", "", "in/.xls", empty, "chua-xac-dinh/tep.xls"],
    ["no extension", "", "in/báo cáo", empty, "chua-xac-dinh/báo cáo"],
  ] as const)("%s", (_, of, file, there, path) => {
    const receipt = assemble(plan, arrival(of, file), entering, there)
    expect([receipt.kind, receipt.write, receipt.path, receipt.entry?.file]).toEqual(["filed", true, path, path])
  })

  it("takes the office's word for what cannot be read", () => {
    const said = { ...entering, agency: "dai-ptth", period: "2013" }
    const { path, entry } = assemble(plan, arrival("", "x.xls"), said, empty)
    expect(path).toBe("2013/dai-ptth.xls")
    const own = { file: path, sha256: hash, name: "x.xls", agency: "dai-ptth", period: "2013", sent: "2014-01-03" }
    expect(entry).toEqual(own)
  })

  it("leaves undetermined what the office says otherwise than the workbook", () => {
    const { path } = assemble(
      plan,
      { ...arrival("so-tp 2013"), disputed: true },
      { ...entering, agency: "so-yt" },
      empty,
    )
    expect(path).toBe("chua-xac-dinh/tệp.xlsx")
  })

  it("passes over a name that the disk does not give", () => {
    const there = { ...empty, taken: new Set(["2013/SO-TP.xlsx", "2013/so-tp.2.xlsx"]) }
    expect(assemble(plan, arrival("so-tp 2013"), entering, there).path).toBe("2013/so-tp.3.xlsx")
    const gone = { ...filed({}, entry("2013/x.xlsx")), taken: new Set(["2013/x.xlsx"]) }
    expect(assemble(plan, arrival("so-tp 2013"), entering, gone)).toMatchObject({
      kind: "filed",
      path: "2013/so-tp.xlsx",
    })
  })
})

describe("bytes that came before", () => {
  it.each([
    ["with file and entry", filed({ "2013/x.xlsx": hash }, entry("2013/x.xlsx")), "again", "2013/x.xlsx", false, false],
    ["the file without an entry", filed({ "2013/x.xlsx": hash }), "entered", "2013/x.xlsx", false, true],
    ["the entry without a file", filed({}, entry("2013/x.xlsx")), "restored", "2013/x.xlsx", true, false],
    [
      "an entry whose file is another now",
      filed({ "2013/x.xlsx": other }, entry("2013/x.xlsx")),
      "filed",
      "2013/so-tp.xlsx",
      true,
      true,
    ],
    [
      "a second copy of what has an entry",
      filed({ "a.xlsx": hash, "b.xlsx": hash }, entry("b.xlsx")),
      "again",
      "b.xlsx",
      false,
      false,
    ],
  ] as const)("%s", (_, there, kind, path, write, enters) => {
    const receipt = assemble(plan, arrival("so-tp 2013"), entering, there)
    expect([receipt.kind, receipt.path, receipt.write, receipt.entry !== null]).toEqual([kind, path, write, enters])
  })
})

it.each([
  ["2013-12-31", 1],
  ["2014-01-01", 0],
])("a day sent on %s is noted %i times when the year ends on 31 December 2013", (sent, notes) => {
  expect(assemble(plan, arrival("so-tp 2013"), { ...entering, sent }, empty).notes).toHaveLength(notes)
})
