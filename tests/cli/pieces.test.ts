import { describe, expect, it } from "vitest"
import { exitCode } from "../../src/cli/command.ts"
import { readDay } from "../../src/cli/options.ts"
import { listedFormats, wantedFormats } from "../../src/cli/output/formats.ts"
import { below, extensionOf, isLockFile, isSpreadsheet, printed } from "../../src/cli/paths.ts"
import { isRefusal } from "../../src/cli/refusal.ts"
import { isTooContrived, pathMatcher } from "../../src/cli/workbooks/patterns.ts"

describe("exit codes", () => {
  it.each([
    [0, 0, 0, false, 0],
    [1, 0, 0, false, 1],
    [0, 3, 2, false, 0],
    [0, 3, 2, true, 1],
    [0, 0, 9, true, 0],
  ])("%i errors, %i warnings, %i notes, strict %s: %i", (error, warning, note, strict, code) => {
    expect(exitCode({ error, warning, note }, strict)).toBe(code)
  })
})

describe("days as people type them", () => {
  it.each([
    ["2013-07-04", "2013-07-04"],
    ["04/7/2013", "2013-07-04"],
    ["4/7/2013", "2013-07-04"],
    ["04.07.2013", "2013-07-04"],
    ["04-07-2013", "2013-07-04"],
    [" 04/7/2013 ", "2013-07-04"],
    ["29/02/2013", null],
    ["7/2013", null],
    ["2013/07/04", null],
    ["hôm nay", null],
  ])("%s is %s", (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })
})

describe("patterns of names", () => {
  it.each([
    ["in/*.xlsx", "in/a.xlsx", true],
    ["in/*.xlsx", "in/A.XLSX", true],
    ["in/*.xlsx", "in/sub/a.xlsx", false],
    ["in/**/*.xlsx", "in/sub/deep/a.xlsx", true],
    ["in/**/*.xlsx", "in/a.xlsx", true],
    ["*.xlsx", "Sở TT&TT.xlsx", true],
    ["*ở*.xlsx", "Sở TT&TT.xlsx".normalize("NFD"), true],
    ["201?/a.xlsx", "2013/a.xlsx", true],
    ["201?/a.xlsx", "20135/a.xlsx", false],
    ["{2012,2013}/a.xlsx", "2013/a.xlsx", true],
    ["[ab].xlsx", "b.xlsx", true],
    ["[!ab].xlsx", "b.xlsx", false],
    ["[ab].xlsx", "[ab].xlsx", true],
    ["báo cáo [1]*.xlsx", "báo cáo [1] lần 2.xlsx", true],
    ["[z-a]*", "b.xlsx", false],
    ["a+(1).xlsx", "a+(1).xlsx", true],
    ["!a*", "b.xlsx", false],
    ["a.xlsx", "axxlsx", false],
    ["[.xlsx", "[.xlsx", true],
    ["*", "á", true],
    ["*", ".a", false],
    ["**/**/**/**/**/**/x", `${"a/".repeat(200)}y`, false],
  ])("%s against %s: %s", (pattern, path, matches) => {
    expect(pathMatcher(pattern)(path)).toBe(matches)
  })

  it.each([
    ["in/*Sở*2013*.xlsx", false],
    ["**/**/**/**/**/*.xlsx", false],
    ["*a*a*a*a*a*a", true],
  ])("%s is too contrived: %s", (pattern, contrived) => {
    expect(isTooContrived(pattern)).toBe(contrived)
  })

  it("take no longer than their names are long", () => {
    const begun = performance.now()
    pathMatcher("*a*a*a")(`${"a".repeat(254)}b`)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

describe("paths", () => {
  it.each([
    ["in", "a.xlsx", "in/a.xlsx"],
    ["in/", "a.xlsx", "in/a.xlsx"],
    [".", "a.xlsx", "./a.xlsx"],
    ["/", "a.xlsx", "/a.xlsx"],
    ["/in//", "a.xlsx", "/in/a.xlsx"],
  ])("%s and %s are %s", (folder, path, joined) => {
    expect(below(folder, path)).toBe(joined)
  })

  it("are printed with / on Windows, and as they are elsewhere", () => {
    expect(printed("in\\a.xlsx", true)).toBe("in/a.xlsx")
    expect(printed("in\\a.xlsx", false)).toBe("in\\a.xlsx")
  })

  it.each([
    ["a.xlsx", true],
    ["A.XLSX", true],
    ["a.xls", true],
    ["a.ods", true],
    ["~$a.xlsx", false],
    ["in/~$a.xlsx", false],
    ["a.yaml", false],
    ["a.docx", false],
    ["xlsx", false],
  ])("%s is searched for in folders: %s", (path, wanted) => {
    expect(isSpreadsheet(path)).toBe(wanted)
  })

  it("know their extension and lock files", () => {
    expect([extensionOf("a.b/c"), extensionOf("a/b.XLSX"), isLockFile("a/~$b.xlsx")]).toEqual(["", ".xlsx", true])
  })
})

describe("formats", () => {
  const known = ["text", "json", "sarif"] as const
  it.each([
    [[], [["text", null]]],
    [["json"], [["json", null]]],
    [
      ["text", "sarif:out.sarif"],
      [
        ["text", null],
        ["sarif", "out.sarif"],
      ],
    ],
    [["json:-"], [["json", null]]],
    [["text:/dev/stdout"], [["text", null]]],
    [["json:C:\\a.json"], [["json", "C:\\a.json"]]],
    [
      ["json:a", "json:b"],
      [
        ["json", "a"],
        ["json", "b"],
      ],
    ],
  ])("%j", (typed, wanted) => {
    const formats = wantedFormats(typed, known, "text")
    expect(isRefusal(formats) ? formats : formats.map(({ format, file }) => [format, file])).toEqual(wanted)
  })

  it.each([[["xml"]], [["text", "json"]], [["text", "json:-"]], [["json:"]], [[""]]])("%j is refused", (typed) => {
    expect(isRefusal(wantedFormats(typed, known, "text"))).toBe(true)
  })

  it("are listed with commas too, each once", () => {
    expect(listedFormats(["json,text", "json"], known, known)).toEqual(["text", "json"])
    expect(listedFormats([], known, ["text"])).toEqual(["text"])
    expect(isRefusal(listedFormats(["json,"], known, known))).toBe(true)
  })
})
