import { describe, expect, it } from "vitest"
import { checkedForm, foundAt, type Written } from "../support/written-form.ts"

// Text and figures of which a part, or all, is crossed out, raised, lowered or unseen, as office programs write them.

const total = "CT1.1/total"
const runs = (...pieces: string[]): string => pieces.map((piece) => `<r>${piece}</r>`).join("")
const plain = (text: string): string => `<t xml:space="preserve">${text}</t>`
const styled = (style: string, text: string): string =>
  `<rPr>${style}<sz val="12"/><rFont val="Times New Roman"/></rPr>${plain(text)}`
const raised = (text: string): string => styled('<vertAlign val="superscript"/>', text)
const struck = (text: string): string => styled("<strike/>", text)
const inline = (content: string): string => `<c r="@" t="inlineStr"><is>${content}</is></c>`

const found = (cell: string, more: Partial<Written> = {}): string[] =>
  foundAt(checkedForm({ ...more, cells: { [total]: cell, "CT1.1/converted": '<c r="@"><v>1</v></c>' } }), total)

const fonts = (font: string): string =>
  `<fonts><font><sz val="12"/></font><font><sz val="12"/>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`

describe("a figure of which a part stands otherwise", () => {
  it.each<[what: string, content: string, ...found: string[]]>([
    ["12¹", runs(plain("12"), raised("1")), "QN306 12? 121"],
    ["12 with a raised star", runs(plain("12"), raised("*")), "QN306 12?"],
    ["12 with a raised (1)", runs(plain("12"), raised("(1)")), "QN306 12?"],
    ["12 with a raised letter", runs(plain("12"), raised("a")), "QN306 12?"],
    ["12₁", runs(plain("12"), styled('<vertAlign val="subscript"/>', "1")), "QN306 12? 121"],
    ["a mark before the figure", runs(raised("1"), plain("20")), "QN306 20? 120"],
    ["1.234¹ with separators", runs(plain("1.234"), raised("1")), "QN306 1234?"],
    ["a crossed 9, then 12", runs(struck("9"), plain("12")), "QN306 12?"],
    ["a crossed digit in the middle", runs(plain("1"), struck("2"), plain("3")), "QN306 13?"],
    ["12, then a crossed 0", runs(plain("12"), struck("0")), "QN306 12?"],
    ["crossed, and its word", runs(struck("9 người"), plain(" 12")), "QN306 12?"],
    ["<strike val=1>", runs(styled('<strike val="1"/>', "9"), plain("12")), "QN306 12?"],
    ["white digits", runs(plain("12"), styled('<color rgb="FFFFFFFF"/>', "3")), "QN306 12? 123"],
    ["digits of one point", runs(plain("12"), `<rPr><sz val="1"/></rPr>${plain("3")}`), "QN306 12? 123"],
    ["nothing plain left", runs(struck("9"), raised("1")), "QN306"],
    ["nothing crossed but a blank", runs(plain("12"), struck(" ")), "QN321"],
    ["a colour that is seen", runs(plain("1"), styled('<color rgb="FFFF0000"/>', "2")), "QN321"],
    ["a strike switched off", runs(plain("1"), styled('<strike val="0"/>', "2")), "QN321"],
    ["a baseline", runs(plain("1"), styled('<vertAlign val="baseline"/>', "2")), "QN321"],
    ["all in runs, all plain", runs(plain("1"), plain("2")), "QN321"],
  ])("%s", (_, content, ...expected) => {
    expect(found(inline(content))).toEqual(expected)
    expect(found('<c r="@" t="s"><v>0</v></c>', { strings: `<si>${content}</si>` })).toEqual(expected)
  })

  it("runs without a look of their own have their cell's", () => {
    const cell = inline(runs(plain("9"), styled("", "12"))).replace('r="@"', 'r="@" s="1"')
    expect(found(cell, { styles: fonts("<strike/>") })).toEqual(["QN306 12?"])
  })
})

describe("a cell whose font says how all of it stands", () => {
  const cells = {
    number: '<c r="@" s="1"><v>20</v></c>',
    text: '<c r="@" s="1" t="inlineStr"><is><t>20</t></is></c>',
    formula: '<c r="@" s="1"><f>10+10</f><v>20</v></c>',
  }
  it.each(Object.entries(cells))("a %s, crossed out", (what, cell) => {
    const expected = what === "text" ? ["QN321", "QN325"] : ["QN325"]
    expect(found(cell, { styles: fonts("<strike/>") })).toEqual(expected)
    expect(found(cell, { styles: fonts('<strike val="true"/>') })).toEqual(expected)
    expect(found(cell, { styles: fonts('<strike val="0"/>') })).toEqual(expected.slice(0, -1))
  })
  it.each(Object.entries(cells))("a %s, all of it raised or lowered: a figure, or only a mark", (_, cell) => {
    expect(found(cell, { styles: fonts('<vertAlign val="superscript"/>') })).toEqual(["QN306 20?"])
    expect(found(cell, { styles: fonts('<vertAlign val="subscript"/>') })).toEqual(["QN306 20?"])
  })
  it("all runs crossed out", () => {
    expect(found(inline(runs(struck("2"), struck("0"))))).toEqual(["QN321", "QN325"])
  })
  it.each(["HD1.1.1", "BIA/ngay-gui", "HD1.1.1 result"])("%s crossed out is said too", (row) => {
    const text = row === "HD1.1.1" ? "Đã hoàn thành" : row === "BIA/ngay-gui" ? "03/01/2014" : "Đã làm"
    const cell = `<c r="@" s="1" t="inlineStr"><is><t>${text}</t></is></c>`
    expect(
      foundAt(checkedForm({ cells: { [row]: cell }, styles: fonts("<strike/>") }), row.split(" ")[0] ?? ""),
    ).toEqual(["QN325"])
  })
})

describe("what is no figure", () => {
  it("a status with a raised mark is that status", () => {
    const marked = inline(runs(plain("Đã hoàn thành"), raised("3")))
    expect(foundAt(checkedForm({ cells: { "HD1.1.1": marked } }), "HD1.1.1")).toEqual([])
    const unicode = inline("<t>Đã hoàn thành²</t>")
    expect(foundAt(checkedForm({ cells: { "HD1.1.1": unicode } }), "HD1.1.1")).toEqual([])
  })
  it("a status crossed out in part is asked about", () => {
    const cell = inline(runs(struck("Đang thực hiện"), plain("Đã hoàn thành")))
    expect(foundAt(checkedForm({ cells: { "HD1.1.1": cell } }), "HD1.1.1")).toEqual(["QN310 Đã hoàn thành?"])
  })
  it("a day crossed out in part is not read, though what is stored is a day", () => {
    const cell = inline(runs(struck("1"), plain("3/01/2014")))
    expect(foundAt(checkedForm({ cells: { "BIA/ngay-gui": cell } }), "BIA/ngay-gui")).toEqual(["QN318 03/01/2014?"])
  })
  it("the text of a result keeps what was crossed out, marked", () => {
    const cell = inline(runs(struck("9 lớp"), plain(" 12 lớp, 500 m"), raised("2")))
    const { submission } = checkedForm({ cells: { "HD1.1.1 result": cell } })
    const entry = submission.entries.find(({ row, column }) => row === "HD1.1.1" && column === "result")
    expect(entry?.read).toEqual({ state: "text", text: "~~9 lớp~~ 12 lớp, 500 m²" })
  })
})

describe("headings, labels and codes with a mark", () => {
  const heading = (content: string) =>
    checkedForm({ headings: { "Chỉ tiêu Số liệu": `<c r="@" t="inlineStr"><is>${content}</is></c>` } })
  it.each([
    runs(plain("Số liệu"), raised("1")),
    runs(plain("Số liệu "), raised("(a)")),
    runs(raised("*"), plain("Số liệu")),
    runs(struck("Số lượng"), plain("Số liệu")),
    "<t>Số liệu¹</t>",
    "<t>Số liệu ⁽²⁾</t>",
    "<t>Số liệu*</t>",
    "<t>Số liệu **</t>",
    "<t>Số liệu (1)</t>",
    "<t>Số liệu[2]</t>",
    "<t>Số liệu (người)¹</t>",
    "<t>SỐ LIỆU†</t>",
  ])("%s is the heading", (content) => expect(heading(content).diagnostics).toEqual([]))

  it.each([
    runs(plain("CT1.1/total"), raised("2")),
    "<t>CT1.1/total²</t>",
    "<t>CT1.1/total*</t>",
    "<t>CT1.1/total (1)</t>",
  ])("%s is the code", (content) => {
    expect(checkedForm({ cells: { "CT1.1/total code": inline(content) } }).diagnostics).toEqual([])
  })
  it.each(["¹", " (1)", "*", " [3]"])("a label with %s, where the code is gone", (mark) => {
    const label = "Tổng số văn bản quy phạm pháp luật về phòng, chống mua bán người"
    const cells = { "CT1.1/total code": "", "CT1.1/total label": inline(`<t>${label}${mark}</t>`) }
    expect(foundAt(checkedForm({ cells }), total)).toEqual(["QN324"])
  })
})

it("no message about a value shows it without what is odd in it", () => {
  const shows = (cell: string, more: Partial<Written> = {}) => {
    const { diagnostics } = checkedForm({ ...more, cells: { "CT1.3/speakers-province": cell } })
    for (const { message } of diagnostics) {
      expect(message.vi).toMatch(/bị gạch ngang|ở trên dòng/)
      expect(message.en).toMatch(/crossed out|above the line/)
    }
    expect(diagnostics.length).toBeGreaterThan(0)
  }
  shows(inline(runs(struck("9"), plain("khoảng 12"))))
  shows(inline(runs(plain("12,5"), raised("1"))))
  shows('<c r="@" s="1" t="inlineStr"><is><t>hai mươi</t></is></c>', { styles: fonts("<strike/>") })
  shows('<c r="@" s="1" t="inlineStr"><is><t>1,234</t></is></c>', { styles: fonts("<strike/>") })
  shows('<c r="@" s="1"><v>12.5</v></c>', { styles: fonts("<strike/>") })
})

it("a text of the clerk's own is repeated by none of them", () => {
  const secret = "Nguyễn Thị Mẫu"
  const crossed = `<c r="@" s="1" t="inlineStr"><is><t>Đã giúp ${secret}</t></is></c>`
  const computed = `<c r="@" t="str"><f>"Đã giúp "&amp;TEXT(TODAY(),"d")</f><v>Đã giúp ${secret}</v></c>`
  const inPieces = inline(runs(struck(`Nạn nhân ${secret}`), plain("12")))
  const cells = { "HD1.1.1 result": crossed, "HD1.1.2 result": computed, [total]: inPieces }
  const { diagnostics } = checkedForm({ cells, styles: fonts("<strike/>") })
  expect(diagnostics.length).toBeGreaterThan(2)
  expect(JSON.stringify(diagnostics)).not.toMatch(/Mẫu|Nguyễn/)
})
