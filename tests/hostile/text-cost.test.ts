import { expect, it } from "vitest"
import { examine } from "../../src/engine/validate/validate.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { sheetXml, smallBook } from "../support/package.ts"
import { plan } from "../support/plan.ts"
import { slowTexts } from "./slow-texts.ts"

// No text, wherever it stands, costs more than in proportion to its length: each kind is read, bound and checked at one length and at twice that.

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
const cell = (text: string): string => `<c t="str"><v>${escaped(text)}</v></c>`
const row = (...texts: readonly string[]): string => `<row>${texts.map(cell).join("")}</row>`

/** What the slow texts are made of, and more that comes together only after cleaning. */
const kinds: readonly (readonly [what: string, unit: string])[] = [
  ...slowTexts.flatMap(([what, text]): [string, string][] => (text.length < 4_000 ? [] : [[what, text.slice(0, 600)]])),
  ["marks with a zero-width blank after every thirty", `a${`${"\u0323\u0302".repeat(15)}\u200b`.repeat(20)}`],
  ["marks with a soft hyphen after every thirty", `a${`${"\u0302\u0323".repeat(15)}\u00ad`.repeat(20)}`],
  ["thirty marks a letter", `a${"\u0323\u0302".repeat(15)}`],
  ["marks of four classes", `a${"\u0323\u0302\u0328\u0345".repeat(100)}`],
  ["raised digits", "12¹²"],
  ["stars", "12*"],
  ["numbers in brackets", "12(1)"],
  ["multiplied numbers", "12 nghìn "],
  ["percent", "12% "],
  ["dots of a form", "…..."],
  ["quotes", "'"],
  ["double quotes", '"'],
  ["dashes", "–-"],
  ["hard breaks", "a\n\n \t"],
]

const form = layOut(plan, "so-tttt", "2013")
const [measure] = form.sheets.flatMap((sheet) => (sheet.id === "measures" ? sheet.rows : []))

interface Texts {
  readonly code?: string
  readonly label?: string
  readonly heading?: string
  readonly value?: string
  readonly note?: string
  readonly beside?: string
  readonly sheet?: string
  readonly agency?: string
  readonly period?: string
  readonly day?: string
  readonly number?: string
  readonly meta?: string
  readonly formula?: string
}

function book(texts: Texts): Uint8Array {
  const { code = measure?.code ?? "", label = measure?.label ?? "", value = "12", note = "", beside = "" } = texts
  const formula = texts.formula === undefined ? "" : `<row><c r="D9"><f>${escaped(texts.formula)}</f><v>0</v></c></row>`
  return smallBook({
    sheets: {
      Bìa: sheetXml(
        row("Mã số", "Nội dung", "Giá trị") +
          row("BIA/co-quan", "", texts.agency ?? "Sở Thông tin và Truyền thông") +
          row("BIA/ky", "", texts.period ?? "Năm 2013") +
          row("BIA/so-van-ban", "", texts.number ?? "45/BC") +
          row("BIA/ngay-gui", "", texts.day ?? "03/01/2014"),
      ),
      [escaped(texts.sheet ?? "Chỉ tiêu")]: sheetXml(
        row("Mã số", "Nội dung", "Đơn vị tính", texts.heading ?? "Số liệu", "Ghi chú") +
          row(code, label, "văn bản", value, note, beside) +
          row("CT1.1/total", "", "", "20") +
          formula,
      ),
      ...(texts.meta === undefined
        ? {}
        : {
            _meta: sheetXml(
              ["plan", "revision", "agency", "period"].map((name) => row(name, texts.meta ?? "")).join(""),
            ),
          }),
    },
  })
}

const places: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["a number's cell", (text) => book({ value: text })],
  ["a note", (text) => book({ note: text })],
  ["beside the form", (text) => book({ beside: text })],
  ["a code", (text) => book({ code: text })],
  ["a label", (text) => book({ code: "", label: text })],
  ["a heading", (text) => book({ heading: text })],
  ["the name of a sheet", (text) => book({ sheet: text })],
  ["the agency on the cover", (text) => book({ agency: text })],
  ["the period on the cover", (text) => book({ period: text })],
  ["the day on the cover", (text) => book({ day: text })],
  ["the number on the cover", (text) => book({ number: text })],
  ["_meta", (text) => book({ meta: text })],
  ["a formula", (text) => book({ formula: text })],
]

const length = 30_000
const textOf = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

function timeOf(bytes: Uint8Array): number {
  const began = process.cpuUsage()
  examine(plan, { file: "in/a.xlsx", sha256: null, bytes, fault: null })
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** Below this there is nothing to be measured beside the noise of the computer: by the square, the longer text would take many times as long. */
const quick = 250

/** Does the long one take more than its share of time, however often both are tried? */
function isSlow(once: Uint8Array, twice: Uint8Array): boolean {
  for (let turn = 0; turn < 3; turn++) {
    const long = timeOf(twice)
    if (long < quick || long < 3 * timeOf(once)) return false
  }
  return true
}

it.each(places)("a text in %s costs in proportion to its length", { timeout: 120_000 }, (_, at) => {
  const slow = kinds.filter(([, unit]) => isSlow(at(textOf(unit, length)), at(textOf(unit, 2 * length))))
  expect(slow.map(([what]) => what)).toEqual([])
})

it.each([
  ["in one look", "<r><t>a</t></r>"],
  ["in two", "<r><rPr><strike/></rPr><t>a</t></r><r><t>b</t></r>"],
])("a text in runs %s costs in proportion to their number", { timeout: 120_000 }, (_, runs) => {
  const of = (count: number) =>
    smallBook({
      sheets: { A: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
      strings: `<si>${runs.repeat(count)}</si>`,
    })
  expect(isSlow(of(100_000), of(200_000))).toBe(false)
})
