import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type ChromiumChecker, openChecker, validated, writtenPage } from "../support/checker-page.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import { parseCsv } from "../support/csv.ts"
import { filledForm } from "../support/forms.ts"
import { runIn, scratch } from "../support/run.ts"
import { type Written, writtenForm } from "../support/written-form.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const writeForm = async (file: string, agency: string, period: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await filledForm(agency, period, {}))
}
const faulty = "fixtures/submissions/nghia-hanh.xlsx"

describe.skipIf(!hasChromium)("the checker page", { timeout: 300_000 }, () => {
  let browser: Browser
  let path: string
  let checker: ChromiumChecker
  beforeAll(async () => {
    browser = await openChromium()
    path = await writtenPage()
    checker = await openChecker(browser, path)
  })
  afterAll(() => browser.close())

  it("is one file below a megabyte that asks for nothing", () => {
    const page = readFileSync(path, "utf8")
    expect(page.length).toBeLessThan(1_000_000)
    const writing = /id="writing">([^<]*)/.exec(page)?.[1] ?? ""
    expect(page.length - writing.length).toBeLessThan(400_000)
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/)
  })

  it("leads from a finding to its cell, and back", async () => {
    await checker.check(faulty)
    await checker.page.locator('.findings li[data-cell="D15"] .ways > button').click()
    expect(await checker.page.evaluate("document.activeElement.getAttribute('aria-label')")).toContain("76%")
    await checker.page.keyboard.press("Enter")
    await expect.poll(() => checker.page.evaluate("document.activeElement.dataset.cell")).toBe("D15")
  })

  describe("draws what a workbook says as text, whatever it is", () => {
    const markup = "<img src=x onerror=ran=1>"
    const escaped = "&lt;img src=x onerror=ran=1&gt;"
    const cell = `<c r="@" t="inlineStr"><is><t>${escaped}</t></is></c>`
    /** In its cells for input, of every kind; in labels, codes, headings, names of sheets, comments. */
    const everywhere: Written = {
      cells: {
        "CT1.1/total": cell,
        "CT1.1/total note": cell,
        "CT1.5/total code": cell,
        "CT1.5/skilled label": cell,
        "HD1.1.1": cell,
        "HD1.1.1 result": cell,
        "NV0.1": cell,
        "KP1/khac": cell,
        "BIA/so-van-ban": cell,
        "BIA/ngay-gui": cell,
        "BIA/nguoi-lap": cell,
      },
      headings: { "Chỉ tiêu Ghi chú": cell },
      sheets: { [escaped]: `<row r="1">${cell.replace("@", "A1")}</row>` },
      rows: { "Chỉ tiêu": `<row r="40">${cell.replace("@", "A40")}${cell.replace("@", "J40")}</row>` },
    }
    it.each<[what: string, written: Written]>([
      ["in every cell", everywhere],
      ["as the agency", { ...everywhere, agency: "so-tttt", meta: false, cells: { "BIA/co-quan": cell } }],
      ["as the period", { ...everywhere, meta: false, cells: { "BIA/ky": cell } }],
    ])("%s, and as the file's name", async (_, written) => {
      const folder = scratch()
      const names = [`${markup}.xlsx`, `${markup}2.xlsx`]
      writeFileSync(join(folder, names[0] ?? ""), writtenForm(written))
      writeFileSync(join(folder, names[1] ?? ""), writtenForm({ agency: written.agency ?? "so-tttt" }))
      await checker.check(...names.map((name) => join(folder, name)))
      const { page } = checker
      for (const at of [0, 1]) {
        await page.locator(".files button").nth(at).click()
        for (const tab of await page.locator(".tabs button").all()) await tab.click()
        for (const why of await page.locator("details summary").all()) await why.click()
        expect(await page.locator("#page").textContent()).toContain(markup)
        expect(await page.locator("#page :is(img, script, iframe, svg, object, form, a)").count()).toBe(0)
        expect(await page.locator("#page [onerror]").count()).toBe(0)
      }
      expect(await page.evaluate("window.ran")).toBeUndefined()
      expect(checker.said).toEqual([])
    })

    it("in a province's folder", async () => {
      const folder = join(scratch(), markup)
      mkdirSync(folder)
      writeFileSync(join(folder, `${markup}.xlsx`), writtenForm(everywhere))
      writeFileSync(join(folder, `${markup}.pdf`), "%PDF")
      const own = await openChecker(browser, path)
      await own.page.locator("#folder").setInputFiles(folder)
      await own.page.locator(".province select").selectOption("2013")
      await own.page.getByText("Tình hình báo cáo năm 2013").first().waitFor()
      expect(await own.page.locator("#page :is(img, script, iframe, svg, object, form, a)").count()).toBe(0)
      expect(own.said).toEqual([])
      await own.close()
    })
  })

  describe("takes files", () => {
    /** A file as the clipboard or a drag of the system holds it. */
    const carried = (name: string, bytes: Uint8Array) =>
      `(() => { const data = new DataTransfer(); data.items.add(new File([Uint8Array.from(atob("${Buffer.from(bytes).toString("base64")}"), (c) => c.charCodeAt(0))], ${JSON.stringify(name)})); return data })()`
    it.each([
      ["pasted", "new ClipboardEvent('paste', { clipboardData: DATA, bubbles: true })"],
      ["dropped", "new DragEvent('drop', { dataTransfer: DATA, bubbles: true, cancelable: true })"],
    ])("%s", async (_, event) => {
      const own = await openChecker(browser, path)
      const data = carried("nghia-hanh.xlsx", readFileSync(faulty))
      await own.page.evaluate(`void document.body.dispatchEvent(${event.replace("DATA", data)})`)
      await own.page.locator("article").waitFor()
      expect(await own.found()).toEqual(await validated(faulty))
      expect(own.said).toEqual([])
      await own.close()
    })
    it("and leaves alone what is pasted as text", async () => {
      const own = await openChecker(browser, path)
      await own.page.evaluate("void document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }))")
      expect(await own.page.locator(".drop.empty").count()).toBe(1)
      await own.close()
    })
  })

  describe("hands out what it found", () => {
    it("as text, for a mail", async () => {
      const own = await openChecker(browser, path, { permissions: ["clipboard-read", "clipboard-write"] })
      await own.check(faulty)
      await own.page.getByRole("button", { name: "Chép thành chữ" }).click()
      await own.page.getByText("Đã chép").waitFor()
      const text: string = await own.page.evaluate("navigator.clipboard.readText()")
      const { lines } = await validated(faulty)
      expect(text).toMatch(/^nghia-hanh\.xlsx · UBND huyện Nghĩa Hành, .*: CHƯA HỢP LỆ; \d+ lỗi/)
      for (const line of lines) {
        const [code, , at = "", message = "", fix = ""] = line.split(" · ")
        expect(text).toContain(`${code}${at === "!" ? "" : ` ${at}`}: ${message}\n  ${fix}`)
      }
      await own.close()
    })

    it("as a list for a spreadsheet, which runs none of it", async () => {
      const folder = scratch()
      writeFileSync(
        join(folder, "x.xlsx"),
        writtenForm({ cells: { "CT1.1/total": '<c r="@" t="inlineStr"><is><t>=1+1|&quot;x&quot;</t></is></c>' } }),
      )
      for (const file of [faulty, join(folder, "x.xlsx")]) {
        await checker.check(file)
        const [download] = await Promise.all([
          checker.page.waitForEvent("download"),
          checker.page.getByRole("button", { name: "Lưu danh sách" }).click(),
        ])
        const csv = readFileSync(await download.path(), "utf8")
        expect(download.suggestedFilename()).toBe("ket-qua-kiem-tra.csv")
        expect(csv.startsWith("\ufeff")).toBe(true)
        const [head, ...rows] = parseCsv(csv.slice(1))
        expect(head).toEqual(["tệp", "trang", "ô", "mức", "mã", "nội dung", "cách sửa"])
        const { lines } = await validated(file)
        const listed = rows.map(
          ([, sheet, cell, , code, message, fix]) =>
            `${code} ${cell === "" ? "!" : `${sheet}!${cell}`} ${message} → ${fix}`,
        )
        expect(listed).toEqual(lines.map((line) => line.split(" · ").toSpliced(1, 1).join(" ")))
        expect(rows.flat().filter((field) => /^[=+\-@]/.test(field))).toEqual([])
      }
    })
  })

  it("holds a report against the agency's earlier ones, where they are dropped together", async () => {
    const folder = scratch()
    const counted = (period: string, cases: number) =>
      filledForm("cong-an-tinh", period, { "measures CT2.3/trafficking-cases value": cases })
    writeFileSync(join(folder, "nam.xlsx"), await counted("2013", 3))
    writeFileSync(join(folder, "dau-nam.xlsx"), await counted("2013-H1", 5))
    const codes = async () => (await checker.found()).lines.map((line) => line.slice(0, 5))
    await checker.check(join(folder, "nam.xlsx"))
    expect(await codes()).not.toContain("QN312")
    await checker.check(join(folder, "nam.xlsx"), join(folder, "dau-nam.xlsx"))
    expect(await codes()).toContain("QN312")
    expect(checker.said).toEqual([])
  })

  it("hands out the empty form that template writes, and the marked copy that validate writes", async () => {
    const folder = scratch()
    const { page, close } = await openChecker(browser, path)
    const saved = async (press: () => Promise<void>) => {
      const [download] = await Promise.all([page.waitForEvent("download"), press()])
      return readFileSync(await download.path())
    }
    await page.locator(".forms summary").click()
    expect(await page.locator(".forms button").isDisabled()).toBe(true)
    await page.locator(".forms select").first().selectOption("2013-H1")
    await page.locator(".forms select").last().selectOption("so-tttt")
    const form = await saved(() => page.locator(".forms button").click())
    await runIn(folder, ["template", "2013-H1", "--agency", "so-tttt"])
    expect(form.equals(readFileSync(join(folder, "out/2013-H1/so-tttt.xlsx")))).toBe(true)

    writeFileSync(join(folder, "nghia-hanh.xlsx"), readFileSync(faulty))
    await page.locator("#files").setInputFiles(join(folder, "nghia-hanh.xlsx"))
    await page.locator("article").waitFor()
    const copy = await saved(() => page.getByRole("button", { name: "Lưu bản đánh dấu" }).click())
    await runIn(folder, ["validate", "nghia-hanh.xlsx", "--annotate", "marked"])
    expect(copy.equals(readFileSync(join(folder, "marked/nghia-hanh.xlsx")))).toBe(true)
    await close()
  })

  it("says of two versions what differs, and of several files whose each is", async () => {
    await checker.check("fixtures/submissions/binh-son.xlsx", "fixtures/submissions/binh-son.2.xlsx")
    expect(await checker.page.locator(".files button").count()).toBe(2)
    expect(await checker.page.getByText("Khác với binh-son.2.xlsx").count()).toBe(1)

    const folder = scratch()
    const half = (aided: number, spent: number) =>
      filledForm("so-tp", "2013", {
        "measures CT3.3/in-need value": 1_500,
        "measures CT3.3/aided value": aided,
        "funding KP3/khac spent": spent,
      })
    writeFileSync(join(folder, "cu.xlsx"), await half(10, 1.5))
    writeFileSync(join(folder, "moi.xlsx"), await half(1_200, 1.5))
    await checker.check(join(folder, "moi.xlsx"), join(folder, "cu.xlsx"))
    const table = checker.page.locator("article table.plain")
    expect(await table.locator("tbody tr").allTextContents()).toEqual([
      "CT3.3.1 Số nạn nhân được trợ giúp pháp lý miễn phí101.200",
    ])
    await checker.page.locator(".files button").nth(1).click()
    expect(await table.locator("tbody td").allTextContents()).toEqual(["1.200", "10"])
  })

  it("opens a province's folder: what status says, for the officer", async () => {
    const folder = join(scratch(), "reports")
    for (const { file, period, agency } of [
      { file: "a.xlsx", period: "2013", agency: "so-tttt" },
      { file: "b.xlsx", period: "2013", agency: "binh-son" },
    ])
      await writeForm(join(folder, file), agency, period)
    writeFileSync(
      join(folder, "register.yaml"),
      "- { file: a.xlsx, agency: so-tttt, period: 2013, sent: 2014-01-03 }\n- { file: b.xlsx, agency: binh-son, period: 2013, sent: 2014-01-09 }\n",
    )
    const own = await openChecker(browser, path)
    await own.page.locator("#folder").setInputFiles(folder)
    await own.page.locator(".province select").selectOption("2013")
    await own.page.getByText("Tình hình báo cáo năm 2013").first().waitFor()
    const row = (name: string) => own.page.locator(".province tbody tr", { hasText: name }).first().textContent()
    expect(await row("Sở Thông tin và Truyền thông")).toContain("Đúng hạn")
    expect(await row("UBND huyện Bình Sơn")).toContain("05 ngày")
    expect(own.said).toEqual([])
    await own.close()
  })

  it("stays alive while it reads a large file", async () => {
    const own = await openChecker(browser, path)
    const large = {
      name: "lon.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.alloc(20 * 1024 * 1024, 0x50),
    }
    await own.page.locator("#files").setInputFiles(large)
    await own.page.getByRole("button", { name: "English" }).click({ timeout: 2_000 })
    await own.page.locator("article").waitFor({ timeout: 120_000 })
    expect(await own.page.locator(".verdict h2").textContent()).toBe("UNUSABLE")
    await own.close()
  })

  it.each([
    ["light", 1366],
    ["dark", 1024],
    ["light", 390],
  ] as const)("is for everyone: axe finds nothing, %s, %i wide", async (colorScheme, width) => {
    const own = await openChecker(browser, path, { colorScheme, viewport: { width, height: 800 } })
    const violations = async () => {
      await own.page.evaluate(axe)
      const { violations } = await own.page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        "axe.run()",
      )
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    }
    expect(await violations()).toEqual([])
    await own.check(faulty)
    expect(await violations()).toEqual([])
    expect(await own.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
    const wholeSheet =
      "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector('.paper'))"
    expect(await own.page.evaluate(wholeSheet)).toBe(width >= 1024)
    await own.close()
  })

  it("speaks English too", async () => {
    const own = await openChecker(browser, path)
    await own.page.getByRole("button", { name: "English" }).click()
    await own.check(faulty)
    expect(await own.page.locator(".verdict h2").textContent()).toBe("NOT VALID YET")
    expect(await own.page.evaluate("document.documentElement.lang")).toBe("en")
    await own.close()
  })
})
