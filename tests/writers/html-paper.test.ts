import type { Browser, BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { compose } from "../../src/report/compose.ts"
import { html } from "../../src/writers/html/html.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import { openAll, openPage } from "../support/html-page.ts"
import { province2013 } from "../support/province-2013.ts"

const written = html(compose(province2013, "vi"))

describe.skipIf(!hasChromium)("the page on paper and in windows", { timeout: 180_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())
  const opened = (options: BrowserContextOptions = {}) => openPage(browser, written, options)

  it("prints on A4, with nothing wider than the paper", async () => {
    const { page, said, close } = await opened()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const text = pdf.toString("latin1")
    expect(text.startsWith("%PDF-")).toBe(true)
    expect([
      ...new Set(
        [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) =>
          (box ?? "")
            .split(" ")
            .map((n) => Math.round(Number(n)))
            .join(" "),
        ),
      ),
    ]).toEqual(["0 0 595 842"])
    expect((text.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(5)
    await page.emulateMedia({ media: "print" })
    await page.setViewportSize({ width: 661, height: 900 }) // 175 mm between the margins
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(661)
    expect(said).toEqual([])
    await close()
  })

  it("prints what is open, and says on paper what it leaves out", async () => {
    const { page, close } = await opened()
    await page.emulateMedia({ media: "print" })
    const shown = (text: string) => page.getByText(text).first().isVisible()
    const rows = () => page.locator("details tbody tr:visible").count()
    expect(await shown("không in số liệu từng cơ quan")).toBe(true)
    expect(await shown("Không in các bảng chi tiết")).toBe(true)
    expect(await page.getByRole("button", { name: "Mở tất cả" }).isVisible()).toBe(false)
    expect(await rows()).toBe(0)
    for (const sentence of await page.locator("summary .why").all()) expect(await sentence.isVisible()).toBe(true)
    await openAll(page)
    expect(await shown("không in số liệu từng cơ quan")).toBe(false)
    expect(await shown("Không in các bảng chi tiết")).toBe(false)
    expect(await rows()).toBeGreaterThan(1000)
    await close()
  })

  it.each([1280, 375])("is not wider than a window of %i", async (width) => {
    const { page, close } = await opened({ viewport: { width, height: 800 } })
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width)
    await close()
  })
})
