import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type ChromiumChecker, openChecker, writtenPage } from "../support/checker-page.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import { filledForm } from "../support/forms.ts"
import { runIn, scratch } from "../support/run.ts"

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

  it("draws what a workbook says as text, whatever it is", async () => {
    const folder = scratch()
    const text = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'
    writeFileSync(
      join(folder, "x.xlsx"),
      await filledForm("so-tttt", "2013", { "measures CT1.1/total value": text, "measures CT1.1/total note": text }),
    )
    await checker.check(join(folder, "x.xlsx"))
    expect(await checker.page.locator(".sheet").textContent()).toContain("<img src=x")
    expect(await checker.page.evaluate("window.ran")).toBeUndefined()
  })

  it("hands out the empty form that template writes, and the marked copy that validate writes", async () => {
    const folder = scratch()
    const { page, close } = await openChecker(browser, path)
    const saved = async (press: () => Promise<void>) => {
      const [download] = await Promise.all([page.waitForEvent("download"), press()])
      return readFileSync(await download.path())
    }
    await page.locator(".forms summary").click()
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
