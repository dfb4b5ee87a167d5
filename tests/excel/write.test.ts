import { createHash } from "node:crypto"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it, vi } from "vitest"
import type { Book, BookCell, BookSheet, BookValue, Check, Style } from "../../src/excel/book.ts"
import { look } from "../../src/excel/look.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { writeBook } from "../../src/excel/write/write.ts"

const cell = (value: BookValue, style: Style = look.text, more: Partial<BookCell> = {}): BookCell => ({
  value,
  style,
  ...more,
})
const sheet = (cells: readonly (BookCell | null)[], more: Partial<BookSheet> = {}): BookSheet => ({
  name: "Số liệu",
  columns: cells.map(() => ({ width: 12 })),
  rows: [{ cells }],
  print: { orientation: "portrait", footer: { text: "Biểu & mẫu", page: "Trang" } },
  ...more,
})
const book = (...sheets: BookSheet[]): Book => ({ title: "Biểu mẫu", creator: "qn-tip", sheets })

const words = { severity: "warning", errorTitle: "Sai", error: "Sai kiểu" } as const

async function parts(of: Book): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries(unzipSync(await writeBook(of))).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
const sheetXml = async (of: BookSheet) => (await parts(book(of))).get("xl/worksheets/sheet1.xml") ?? ""

describe("comments", () => {
  const text = "Lỗi QN305: “hai mươi” không phải là một số.\nCách sửa: nhập một số bằng chữ số."
  const commented = sheet([cell("hai mươi", look.text, { comment: text }), cell(1)])

  it("are read back at their cells, on each sheet that has some", async () => {
    const other = { ...sheet([null, cell("b", look.text, { comment: "Một ô khác" })]), name: "Khác" }
    const read = readWorkbook(await writeBook(book(commented, { ...sheet([cell("a")]), name: "Không" }, other)))
    if (read.kind !== "workbook") throw new Error(read.fault.kind)
    expect(read.workbook.sheets.map(({ comments }) => comments)).toEqual([
      [{ ref: "A1", text, author: "qn-tip" }],
      [],
      [{ ref: "B1", text: "Một ô khác", author: "Author" }],
    ])
  })

  it("have a box that grows with their words, and the book's creator as author", async () => {
    const lines = async (comment: string) => {
      const vml =
        (await parts(book(sheet([cell("x", look.text, { comment })])))).get("xl/drawings/vmlDrawing1.vml") ?? ""
      return Number(/<x:Anchor>(.*?)<\/x:Anchor>/.exec(vml)?.[1]?.split(", ")[6])
    }
    expect(await lines(text.repeat(4))).toBeGreaterThan(await lines(text))
    expect((await parts(book(commented))).get("xl/comments1.xml")).toContain("<author>qn-tip</author>")
  })
})

describe("what is written is read back", () => {
  it.each<[string, BookValue, Style, unknown]>([
    ["text", "Sở Tư pháp", look.text, { kind: "text", text: "Sở Tư pháp" }],
    ["markup in text", `a < b & "c"`, look.text, { kind: "text", text: `a < b & "c"` }],
    ["a code of digits stays text", "21010", look.code, { kind: "text", text: "21010" }],
    ["a count", 1234, look.count, { kind: "number", number: 1234 }],
    ["an amount", 340.5, look.amount, { kind: "number", number: 340.5 }],
    ["zero", 0, look.count, { kind: "number", number: 0 }],
    ["a day, as a serial number", { kind: "day", day: "2013-07-04" }, look.day, { kind: "number", number: 41459 }],
    [
      "a formula's cached value",
      { kind: "formula", formula: "1+1", result: 2 },
      look.count,
      { kind: "number", number: 2 },
    ],
    [
      "a formula's cached text",
      { kind: "formula", formula: '"x"', result: "x" },
      look.text,
      { kind: "text", text: "x" },
    ],
    ["an error", { kind: "error", error: "#REF!" }, look.count, { kind: "error", error: "#REF!" }],
    ["text that looks like a formula", "=1+1", look.text, { kind: "text", text: "=1+1" }],
    [
      "rich text",
      { kind: "rich", runs: [{ text: "Đạt ", style: { bold: true } }, { text: "85,0%" }] },
      look.text,
      { kind: "text", text: "Đạt 85,0%" },
    ],
  ])("%s", async (_, value, style, expected) => {
    const read = readWorkbook(await writeBook(book(sheet([cell(value, style)]))))
    expect(read.kind === "workbook" && read.workbook.sheets[0]?.cells[0]?.value).toEqual(expected)
  })

  it("keeps formats, fonts, formulas, merges and the visibility of sheets", async () => {
    const day = cell({ kind: "day", day: "2014-01-03" }, look.day)
    const sum = cell({ kind: "formula", formula: "SUM(A1:B1)", result: 3 }, look.count)
    const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }]
    const read = readWorkbook(
      await writeBook(
        book(sheet([day, null, sum], { merges }), { ...sheet([cell("x")]), name: "_meta", visibility: "very-hidden" }),
      ),
    )
    if (read.kind !== "workbook") throw new Error(read.fault.kind)
    const [first, second] = read.workbook.sheets
    expect(first?.cells.map(({ ref, format, font, formula }) => [ref, format, font, formula])).toEqual([
      ["A1", "date", "Times New Roman", null],
      ["C1", "number", "Times New Roman", "SUM(A1:B1)"],
    ])
    expect(first?.merges).toEqual(merges)
    expect([first?.visibility, second?.visibility]).toEqual(["visible", "very-hidden"])
  })
})

describe("the file", () => {
  it("holds links to cells as places in the workbook, on numbers too", async () => {
    const xml = await sheetXml(sheet([cell(5, look.count, { link: { sheet: "Nguồn số liệu", cell: "A7" } })]))
    expect(xml).toContain(`<hyperlink ref="A1" location="&apos;Nguồn số liệu&apos;!A7"/>`)
    expect(xml.indexOf("<hyperlinks>")).toBeLessThan(xml.indexOf("<pageMargins"))
  })

  it("fixes the height of no row but those that say so", async () => {
    const rows = [
      { cells: [cell("a")], height: 30, fixed: true },
      { cells: [cell("b")], height: 20 },
    ]
    const xml = await sheetXml(sheet([], { rows }))
    expect(xml.match(/<row r="\d" ht="\d+"( customHeight="1")?/g)).toEqual([
      '<row r="1" ht="30" customHeight="1"',
      '<row r="2" ht="20"',
    ])
  })

  it("begins a new page with the rows that say so", async () => {
    const rows = [{ cells: [cell("a")] }, { cells: [cell("b")], newPage: true }, { cells: [cell("c")] }]
    expect(await sheetXml(sheet([], { rows }))).toMatch(
      /<rowBreaks[^>]*><brk id="1" max="16383" man="1"\/><\/rowBreaks>/,
    )
  })

  it("is set up for A4, one page wide, with the heading rows repeated and page numbers", async () => {
    const print = {
      orientation: "landscape",
      repeat: { from: 2, until: 3 },
      footer: { text: "A & B", page: "Trang" },
    } as const
    const all = await parts(book(sheet([cell("x")], { print })))
    const xml = all.get("xl/worksheets/sheet1.xml") ?? ""
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/)
    expect(xml).toContain("A &amp;&amp; B&amp;R")
    expect(xml).toContain("Trang &amp;P/&amp;N")
    expect(all.get("xl/workbook.xml")).toMatch(/_xlnm.Print_Titles[^>]*>&apos;Số liệu&apos;!\$2:\$3</)
  })

  it("writes a print area with both its corners fixed", async () => {
    const print = {
      orientation: "portrait",
      area: { top: 1, left: 1, bottom: 18, right: 28 },
      footer: { text: "", page: "" },
    } as const
    const all = await parts(book(sheet([cell("x")], { print })))
    expect(all.get("xl/workbook.xml")).toMatch(/_xlnm.Print_Area[^>]*>&apos;Số liệu&apos;!\$A\$1:\$AB\$18</)
  })

  it.each<[string, Check, RegExp]>([
    ["a list", { ...words, kind: "list", values: ["Có", "Không"] }, /type="list"[^>]*><formula1>&quot;Có,Không&quot;</],
    ["a whole number", { ...words, kind: "whole" }, /type="whole" operator="greaterThanOrEqual"[^>]*><formula1>0</],
    ["a number", { ...words, kind: "decimal" }, /type="decimal" operator="greaterThanOrEqual"[^>]*><formula1>0</],
    [
      "a day",
      { ...words, kind: "day", from: "2013-01-01", until: "2014-12-31" },
      /type="date"[^>]*><formula1>41275<\/formula1><formula2>42004</,
    ],
  ])("checks %s", async (_, check, expected) => {
    const xml = await sheetXml(sheet([cell(null, look.inputText, { check })]))
    expect(xml).toMatch(expected)
    expect(xml).toContain('errorStyle="warning" errorTitle="Sai" error="Sai kiểu" sqref="A1"')
  })

  it("protects without a password, and unlocks the cells for input alone", async () => {
    const all = await parts(book(sheet([cell(null, look.inputCount), cell("x")], { protect: true })))
    const xml = all.get("xl/worksheets/sheet1.xml") ?? ""
    expect(xml).toMatch(/<sheetProtection sheet="1"(?![^>]*(?:hash|password))/)
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(all.get("xl/styles.xml") ?? "")?.[0] ?? ""
    const styles = [...formats.matchAll(/<xf .*?(?:<\/xf>|\/>(?=<xf|<\/cellXfs))/g)].map(([xf]) => xf)
    const locked = ["A1", "B1"].map((ref) => {
      const index = Number(new RegExp(`r="${ref}" s="(\\d+)"`).exec(xml)?.[1])
      return !styles[index]?.includes('locked="0"')
    })
    expect(locked).toEqual([false, true])
  })

  it("has nothing of Excel's own default font", async () => {
    expect((await parts(book(sheet([cell("x")])))).get("xl/styles.xml")).not.toContain("Calibri")
  })

  it.each(["_x0041_", "a_x000D_b", "_x0041_x0042_", "_x005F_x0041_", "x_y_x12_"])(
    "%s comes back as it was typed",
    async (typed) => {
      const formula = { kind: "formula", formula: "A1", result: typed } as const
      const rich = { kind: "rich", runs: [{ text: typed }] } as const
      const read = readWorkbook(
        await writeBook(book(sheet([cell(typed), cell(formula), cell(rich), cell(1, look.text, { comment: typed })]))),
      )
      if (read.kind === "fault") throw new Error(read.fault.kind)
      const [first] = read.workbook.sheets
      const texts = first?.cells.map(({ value }) => (value.kind === "text" ? value.text : null))
      expect([texts?.slice(0, 3), first?.comments[0]?.text]).toEqual([[typed, typed, typed], typed])
    },
  )

  it("cuts no text but what a cell cannot hold", async () => {
    const read = readWorkbook(await writeBook(book(sheet([cell("a".repeat(40_000)), cell("b\ufffec")]))))
    const texts =
      read.kind === "workbook"
        ? read.workbook.sheets[0]?.cells.map(({ value }) => (value.kind === "text" ? value.text : ""))
        : []
    expect(texts?.map((text) => [text.length, text.slice(-2)])).toEqual([
      [32_767, "a…"],
      [2, "bc"],
    ])
  })

  it("is the same bytes in any time zone and at any time", async () => {
    const days = book(sheet([cell({ kind: "day", day: "2013-07-04" }, look.day), cell(1, look.count)]))
    const written: string[] = []
    vi.useFakeTimers({ toFake: ["Date"] })
    try {
      for (const [tz, now] of [
        ["Asia/Ho_Chi_Minh", "2013-07-04T23:30:00Z"],
        ["America/Los_Angeles", "2026-01-01T00:00:00Z"],
        ["Pacific/Kiritimati", "1999-12-31T12:00:00Z"],
      ] as const) {
        vi.stubEnv("TZ", tz)
        vi.setSystemTime(new Date(now))
        written.push(
          createHash("sha256")
            .update(await writeBook(days))
            .digest("hex"),
        )
      }
    } finally {
      vi.useRealTimers()
      vi.unstubAllEnvs()
    }
    expect(new Set(written).size).toBe(1)
  })
})
