import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeText, decodeWorkbook, encodingOfFont } from "../../src/form/legacy/legacy.ts"
import { isVietnamese } from "../../src/form/legacy/syllable.ts"
import { sheetOf, workbookOf } from "../support/tables.ts"

const decode = (text: string, font: string | null = ".VnTime") => decodeText(text, font, null).text

/** All letters of Vietnamese with their tones, small: `aàảãáạ…`. */
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize("NFC")))

/** An encoder written the other way round than the decoder: by the order in which the standards list the letters. */
const tcvn3Codes = [
  "ĂÂÊÔƠƯĐăâêôơưđ", // from A1
  "àảãáạ", // from B5
  "ằẳẵắ", // from BB
  "ặầẩẫấậè", // from C6
  "ẻẽéẹềểễếệìỉ", // from CE
  "ĩíịò", // from DC
  "ỏõóọồổỗốộờởỡớợù", // from E1
  "ủũúụừửữứựỳỷỹýỵ", // from F1
]
const starts = [0xa1, 0xb5, 0xbb, 0xc6, 0xce, 0xdc, 0xe1, 0xf1]
const toTcvn3 = new Map(
  tcvn3Codes.flatMap((letters, i) =>
    [...letters].map((letter, j) => [letter, String.fromCharCode((starts[i] ?? 0) + j)] as const),
  ),
)
const tcvn3 = (text: string) => [...text].map((char) => toTcvn3.get(char) ?? char).join("")

const vniTone: Record<string, string> = { "\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" }
const vniCircumflex: Record<string, string> = {
  "": "â",
  "\u0300": "à",
  "\u0301": "á",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
}
const vniBreve: Record<string, string> = {
  "": "ê",
  "\u0300": "è",
  "\u0301": "é",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
}
const vniSingle: Record<string, string> = { ì: "ì", í: "í", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î", đ: "ñ" }
function vniLetter(letter: string): string {
  if (vniSingle[letter]) return vniSingle[letter]
  const marks = letter.normalize("NFD")
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? ""
  const base = marks.charAt(0)
  if (marks.includes("\u0302")) return `${base}${vniCircumflex[tone]}`
  if (marks.includes("\u0306")) return `${base}${vniBreve[tone]}`
  const horn = marks.includes("\u031b") ? (base === "o" ? "ô" : "ö") : base
  return `${horn}${tone === "" ? "" : vniTone[tone]}`
}
const vni = (text: string) => [...text].map((char) => (char > "~" ? vniLetter(char) : char)).join("")

describe("letter by letter", () => {
  it.each([...vowels, "đ"])("%s in TCVN3 and in VNI", (letter) => {
    expect(decode(tcvn3(letter))).toBe(letter)
    expect(decode(vni(letter), "VNI-Times")).toBe(letter)
    expect(decode(vni(letter).toUpperCase(), "VNI-Times")).toBe(letter.toUpperCase())
  })
  it.each(["Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "Đ"])("%s in TCVN3", (letter) => expect(decode(tcvn3(letter))).toBe(letter))
  it("ư is the soft hyphen, é is U+00D0", () => {
    expect(decode("ng\u00adêi")).toBe("người")
    expect(decode("b\u00d0")).toBe("bé")
  })
})

describe("as found in workbooks", () => {
  it.each([
    ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["Uû ban nh©n d©n tØnh Qu¶ng Ng·i", "Uỷ ban nhân dân tỉnh Quảng Ngãi"],
    ["Sè l\u00adîng", "Số lượng"],
    ["Tæng sè v¨n b¶n", "Tổng số văn bản"],
    ["kh«ng ph¸t sinh", "không phát sinh"],
    ["§· hoµn thµnh", "Đã hoàn thành"],
  ])("%s is %s, under its font and, with letters of its own, under another", (before, after) => {
    expect(decode(before, ".VnTime")).toBe(after)
    expect(decode(before, ".vnarial")).toBe(after)
    expect(decode(before, "Times New Roman")).toBe(after)
  })
  it.each([
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["UÛY BAN NHAÂN DAÂN TÆNH QUAÛNG NGAÕI", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"],
  ])("%s is %s", (before, after) => expect(decode(before, "VNI-Times")).toBe(after))

  it("a font of capitals shows capitals", () => expect(decode("b¸o c¸o", ".VnTimeH")).toBe("BÁO CÁO"))
})

describe("what is left alone", () => {
  it.each([
    ["Cộng hòa xã hội", ".VnTime"],
    ["Tổng số văn bản", "VNI-Times"],
    ["Tổng số văn bản".normalize("NFD"), ".VnTime"],
    ["không có", ".VnTime"],
    ["BÁO CÁO TỔNG HỢP", ".VnTimeH"],
    ["có", "Times New Roman"],
    ["Müller", "Times New Roman"],
    ["Excel® 2010", "Arial"],
    ["ca¹", "Arial"],
    ["§ 3, «trích»", "Arial"],
    ["50 ½ · 12 ©", "Arial"],
    ["phòng\u00adban", "Arial"],
    ["CT1.1/total", ".VnTime"],
    ["Ðã hoàn thành", "Times New Roman"],
  ])("%s under %s", (text, font) => expect(decodeText(text, font, "TCVN3").text).toBe(text))
})

describe("letters of both", () => {
  it("ask the cell's other words first", () => {
    expect(decode("sè ng\u00adêi", "Arial")).toBe("số người")
    expect(decode("có người", ".VnTime")).toBe("có người")
  })
  it("then the font", () => {
    expect(decode("héi", ".VnTime")).toBe("hội")
    expect(decode("héi", "Arial")).toBe("héi")
    expect(decode("Tổng sè v¨n b¶n", ".VnTime")).toBe("Tổng số văn bản")
  })
  it("then the sheet", () => {
    expect(decodeText("héi", null, "TCVN3").text).toBe("hội")
    expect(decodeText("héi", null, null).text).toBe("héi")
  })
})

it.each([
  [".VnTime", "TCVN3"],
  [".vntime", "TCVN3"],
  ["VnTime", "TCVN3"],
  [".VnArialH", "TCVN3"],
  ["VNI-Times", "VNI"],
  ["Times New Roman", null],
  ["Vnunicode", "TCVN3"],
  [null, null],
])("the font %s is %s", (font, encoding) => expect(encodingOfFont(font)).toBe(encoding))

it("a workbook is decoded cell by cell, and every text that was is named", () => {
  const legacy = (text: string) => ({ value: { kind: "text", text }, font: ".VnTime" }) as const
  const workbook = workbookOf([
    sheetOf("A", [[legacy("Sè liÖu"), "Số liệu", 5, legacy("CT1.1/total")]]),
    sheetOf("B", [["x"]]),
  ])
  const { workbook: after, decoded } = decodeWorkbook("in/a.xlsx", workbook)
  expect(after.sheets[0]?.cells.map((cell) => cell.value)).toEqual([
    { kind: "text", text: "Số liệu" },
    { kind: "text", text: "Số liệu" },
    { kind: "number", number: 5 },
    { kind: "text", text: "CT1.1/total" },
  ])
  expect(decoded).toEqual([
    {
      at: { kind: "workbook", file: "in/a.xlsx", sheet: "A", cell: "A1", row: null, column: null },
      encoding: "TCVN3",
      before: "Sè liÖu",
      after: "Số liệu",
    },
  ])
  expect(after.sheets[1]).toBe(workbook.sheets[1])
})

describe("a sheet under a legacy font", () => {
  const cells = (...texts: string[]) =>
    workbookOf([sheetOf("A", [texts.map((text) => ({ value: { kind: "text", text }, font: ".VnTime" }) as const)])])
  const decodedAs = (...texts: string[]) =>
    decodeWorkbook("a.xlsx", cells(...texts)).workbook.sheets[0]?.cells.map((cell) => cell.value)
  const texts = (...all: string[]) => all.map((text) => ({ kind: "text", text }))

  it("is left alone where all that can be told apart is Unicode", () =>
    expect(decodedAs("Số liệu", "Ghi chú")).toEqual(texts("Số liệu", "Ghi chú")))
  it("is decoded where something is TCVN3", () =>
    expect(decodedAs("Sè liÖu", "héi", "Số liệu")).toEqual(texts("Số liệu", "hội", "Số liệu")))
  it("is decoded where nothing can be told apart", () => expect(decodedAs("héi")).toEqual(texts("hội")))
})

const syllables =
  "người phụ nữ trẻ em bị mua bán được tiếp nhận xác minh hỗ trợ trợ giúp pháp lý miễn phí khuya nghĩa giếng quỹ huyện thuỷ ước ươm yêu ngoằn".split(
    " ",
  )
it.each(syllables)("%s could be Vietnamese", (word) => expect(isVietnamese(word)).toBe(true))
it.each(["mỹller", "nghưe", "caạ", "bòò"])("%s could not", (word) => expect(isVietnamese(word)).toBe(false))

it("any text of Vietnamese syllables comes back, from either encoding", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...syllables), { minLength: 1 }), (words) => {
      const text = words.join(" ")
      expect(decode(tcvn3(text), ".VnTime")).toBe(text)
      expect(decode(vni(text), "VNI-Times")).toBe(text)
      expect(decodeText(text, "Times New Roman", "TCVN3")).toEqual({ text, encoding: null })
    }),
  )
})
