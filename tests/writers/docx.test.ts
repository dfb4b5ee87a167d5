import { inflateSync } from "node:zlib"
import { strFromU8, unzipSync } from "fflate"
import { afterEach, describe, expect, it, vi } from "vitest"
import { figures } from "../../src/documents/figures.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Layout } from "../../src/model/report-settings.ts"
import type { Lang } from "../../src/model/words.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { compose } from "../../src/report/compose.ts"
import { printing } from "../../src/vocabulary/print.ts"
import { docx, officeDocx } from "../../src/writers/docx/docx.ts"
import { png } from "../../src/writers/docx/png.ts"
import { crc32 } from "../support/package.ts"
import { province2013 } from "../support/province-2013.ts"

const written = (consolidation: Consolidation, lang: Lang = "vi"): Promise<Uint8Array> =>
  docx(compose(consolidation, lang))

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))

const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "&",
  )

/** What is read in a piece of the document. */
const textOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? "").join(""))

/** Every table as rows of cells' texts. */
const tablesOf = (xml: string): string[][][] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
    ),
  )

const withLayout = (layout: Layout): Consolidation => ({
  ...province2013,
  plan: { ...province2013.plan, report: { ...province2013.plan.report, layout } },
})

const bytes = await written(province2013)
const all = parts(bytes)
const document = all["word/document.xml"] ?? ""
const tables = tablesOf(document)
const json = figures(province2013, { name: "qn-tip", version: "0" }, "vi")

describe("the figures are those of the JSON", () => {
  const verdicts = tables.find((table) => table[0]?.includes("Đánh giá") && table[0].includes("Tỷ lệ")) ?? []
  /** The rows of an indicator, its own and those of its parts, by their headings. */
  const rowsOf = (id: string) =>
    verdicts
      .filter(([code]) => code === id)
      .map((cells) => Object.fromEntries(cells.map((cell, i) => [verdicts[0]?.[i], cell])))
  const words = {
    attained: "Đạt",
    "not-attained": "Không đạt",
    "in-progress": "Chưa đến hạn đánh giá",
    "nothing-arose": "Không phát sinh",
    inconclusive: "Chưa đủ cơ sở kết luận",
    "no-data": "Chưa có số liệu",
  }

  it("17 verdicts", () =>
    expect(new Set(verdicts.flatMap(([code = ""]) => /^CT\d\.\d$/.exec(code) ?? [])).size).toBe(17))

  it.each(json.indicators.map((indicator) => [indicator.id, indicator] as const))("%s", (id, indicator) => {
    const [row, ...parts] = rowsOf(id)
    expect(row?.["Đánh giá"]).toBe(`${words[indicator.status]}${indicator.provisional ? " (tạm tính)" : ""}`)
    expect(row?.["Số cơ quan có số liệu"]).toBe(`${indicator.coverage.heard}/${indicator.coverage.expected}`)
    const percents = indicator.parts.map(({ percent }) => (percent === null ? "–" : printing.vi.percent(percent)))
    const told = (parts.length > 0 ? parts : [row]).map((one) => one?.["Tỷ lệ"])
    expect(told).toEqual(percents.length === 0 ? ["–"] : percents)
  })

  const money = tables.find((table) => table[0]?.[0] === "Nguồn vốn") ?? []

  it("every project's funding by source, in the annex", () => {
    const print = (value: number | null) => (value === null ? "–" : printing.vi.number(value))
    const sources = [...province2013.plan.funding.sources.values()].map(({ name }) => name)
    expect(money.filter(([name = ""]) => sources.includes(name)).map((row) => row.slice(1, 3))).toEqual(
      json.funding.map(({ allocated, spent }) => [print(allocated), print(spent)]),
    )
  })

  it("and summed up in the body", () => {
    const sums = tables.find((table) => table[0]?.[0] === "Đề án") ?? []
    expect(sums.slice(1).map(([, allocated]) => allocated)).toEqual(
      money.filter(([name]) => name?.startsWith("Cộng")).map(([, allocated]) => allocated),
    )
  })
})

describe("the layout of an official paper", () => {
  it("begins with its head", () =>
    expect(tables[0]).toEqual([
      ["BỘ CÔNG ANCÔNG AN TỈNH QUẢNG NGÃI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc"],
      ["Số: …………/BC-CAT-PV11", "Quảng Ngãi, ngày …… tháng …… năm ………"],
    ]))

  it("has the outline of the report, with the annexes behind the signature", () => {
    const text = textOf(document)
    const outline = [
      "BÁO CÁO",
      "Kính gửi: Ủy ban nhân dân tỉnh",
      "Thực hiện Quyết định số 1455/QĐ-UBND ngày 04/10/2011",
      "I. TÌNH HÌNH, CÔNG TÁC CHỈ ĐẠO VÀ CHẾ ĐỘ BÁO CÁO",
      "II. KẾT QUẢ THỰC HIỆN CÁC ĐỀ ÁN",
      "1. Đề án 1: “",
      "a) Nội dung hoạt động",
      "b) Chỉ tiêu",
      "III. KINH PHÍ THỰC HIỆN",
      "IV. ĐÁNH GIÁ CHUNG",
      "1. Kết quả đạt được",
      "2. Tồn tại, hạn chế",
      "3. Nguyên nhân",
      "V. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM",
      "VI. KIẾN NGHỊ, ĐỀ XUẤT",
      "Trên đây là báo cáo",
      "Nơi nhận:",
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "Phụ lục IKẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
      "Phụ lục IIKẾT QUẢ THỰC HIỆN NỘI DUNG HOẠT ĐỘNG",
      "Phụ lục IIINHIỆM VỤ CHƯA HOÀN THÀNH",
      "Phụ lục IVKINH PHÍ THỰC HIỆN",
      "Phụ lục VTÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ QUAN",
    ]
    let at = 0
    for (const title of outline) {
      const found = text.indexOf(title, at)
      expect(found, title).toBeGreaterThanOrEqual(at)
      at = found
    }
  })

  it("what a person must fill in is marked, and nothing else is", () => {
    const runs = [...document.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run)
    const marked = runs.filter((run) => run.includes("<w:highlight")).map(textOf)
    expect(marked.length).toBeGreaterThan(10)
    for (const text of marked) expect(text).toMatch(/^…+$/u)
  })

  it("the headings of every list stand on every page", () => {
    const lists = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
    const ruled = lists.filter((table) => /<w:tblBorders><w:top w:val="single"/.test(table))
    expect(ruled).toHaveLength(6)
    for (const table of ruled) expect(table.split("</w:tr>")[0]).toContain("<w:tblHeader/>")
  })

  it("A4 with the margins of the decree, in Times New Roman; wide annexes are turned", () => {
    const sizes = [...document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, wide, high]) => `${wide} ${high}`)
    expect(new Set(sizes)).toEqual(new Set(["11906 16838", "16838 11906"]))
    const margins = [...document.matchAll(/<w:pgMar [^>]*>/g)].flatMap(([all]) => [
      ...all.matchAll(/w:(top|bottom|left|right)="(\d+)"/g),
    ])
    expect(margins.length).toBe(4 * sizes.length)
    const allowed = new Map([
      ["top", [20, 25]],
      ["bottom", [20, 25]],
      ["left", [30, 35]],
      ["right", [15, 20]],
    ])
    for (const [, name = "", value] of margins) {
      const [least, most] = allowed.get(name) ?? []
      const millimetres = (Number(value) * 25.4) / 1440
      expect(millimetres).toBeGreaterThan((least ?? 0) - 0.1)
      expect(millimetres).toBeLessThan((most ?? 0) + 0.1)
    }
    expect(all["word/styles.xml"]).toContain('w:ascii="Times New Roman"')
  })

  it.each([
    ["ND30/2020", "header", "center"],
    ["TT01/2011", "footer", "right"],
  ] as const)("%s has the page number in the %s, %s, from page 2 on", async (layout, place, side) => {
    const made = parts(await written(withLayout(layout)))
    const numbered = Object.entries(made).filter(([, xml]) => xml.includes(">PAGE<"))
    expect(numbered.length).toBeGreaterThan(1)
    for (const [name, xml] of numbered) {
      expect(name).toContain(`word/${place}`)
      expect(xml).toContain(`<w:jc w:val="${side}"/>`)
    }
    const sections = (made["word/document.xml"] ?? "").match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
    for (const section of sections) expect(section).toContain("<w:titlePg/>")
  })
})

describe("charts", () => {
  const alternatives = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map((match) =>
    unescaped(match[1] ?? ""),
  )

  it("each picture has words, and they stand beside it", () => {
    expect(alternatives.length).toBe([...document.matchAll(/<pic:pic /g)].length)
    expect(alternatives.length).toBeGreaterThan(15)
    const rows = tables.flat().map((cells) => `${cells[0]}: ${cells[2]}`)
    for (const alternative of alternatives) expect(rows).toContain(alternative)
  })

  it("say the figures", () =>
    expect(alternatives).toContain("CT1.5 Phóng viên mảng nội chính: 99,95% · mục tiêu 100%. Chưa đến hạn đánh giá"))

  it("are pictures as PNG has them: sizes, colours, points, checksums", () => {
    const picture = Buffer.from(
      png({ width: 2, height: 2, palette: ["FF8000", "00FF00"], points: Uint8Array.of(0, 1, 1, 1) }),
    )
    expect(picture.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a")
    const chunks = new Map<string, Buffer>()
    for (let at = 8; at < picture.length; ) {
      const end = at + 8 + picture.readUInt32BE(at)
      expect(picture.readUInt32BE(end)).toBe(crc32(picture.subarray(at + 4, end)))
      chunks.set(picture.toString("latin1", at + 4, at + 8), picture.subarray(at + 8, end))
      at = end + 4
    }
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"])
    expect(chunks.get("IHDR")?.toString("hex")).toBe("00000002000000020803000000")
    expect(chunks.get("PLTE")?.toString("hex")).toBe("ff800000ff00")
    expect(inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0)).toString("hex")).toBe("000001000101")
  })
})

describe("what stands in it", () => {
  const blocksText = (consolidation: Consolidation, id: string): string[] =>
    (compose(consolidation, "vi").sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) =>
      block.kind === "list"
        ? block.items.map(({ text }) => text)
        : block.kind === "table"
          ? block.table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])))
          : "text" in block
            ? [block.text]
            : [],
    )

  it("the notes, whole, in the office's own paper, and not in the one that is signed", async () => {
    const office = textOf(parts(await officeDocx(compose(province2013, "vi")))["word/document.xml"] ?? "")
    const notes = blocksText(province2013, "notes")
    expect(notes.length).toBeGreaterThan(50)
    for (const note of notes) expect(office).toContain(note.replace(/\s+/g, " "))
    expect(textOf(document)).not.toContain("Cách đọc báo cáo này")
  })

  it("in a publication, what is left out", async () => {
    const text = textOf(parts(await written(publish(province2013)))["word/document.xml"] ?? "")
    expect(text).toContain("Phụ lục VISỐ LIỆU KHÔNG CÔNG BỐ")
    const told = blocksText(publish(province2013), "annex-withheld")
    expect(told.length).toBeGreaterThan(0)
    for (const note of told) expect(text).toContain(note.replace(/\s+/g, " "))
    expect(textOf(document)).not.toContain("KHÔNG CÔNG BỐ")
  })

  it("what an agency typed is text", () => expect(textOf(document)).toContain("Phát | thanh <b>12 buổi</b> ở *cơ sở*"))

  it("English for who asks for it", async () => {
    const text = textOf(parts(await written(province2013, "en"))["word/document.xml"] ?? "")
    expect(text).toContain("Annex II")
    expect(text).toContain("Not attained")
    expect(text).not.toMatch(/Phụ lục|Biểu đồ|Nơi nhận/)
  })
})

describe("the same bytes", () => {
  afterEach(() => void vi.unstubAllEnvs())

  it.each(["Asia/Ho_Chi_Minh", "America/Anchorage"])("in %s", async (name) => {
    vi.stubEnv("TZ", name)
    expect(Buffer.from(await written(province2013)).equals(bytes)).toBe(true)
  })

  it("without the time of writing", () => {
    for (const [name, xml] of Object.entries(all))
      expect(xml.replace(/2000-01-01T00:00:00Z/g, ""), name).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/)
  })
})
