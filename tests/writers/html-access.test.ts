import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Browser, BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { compose } from "../../src/report/compose.ts"
import { html } from "../../src/writers/html/html.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import { columnOf, openAll, openPage, tableOf } from "../support/html-page.ts"
import { province2013 } from "../support/province-2013.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const written = {
  vi: html(compose(province2013, "vi")),
  en: html(compose(province2013, "en")),
}

describe.skipIf(!hasChromium)("the page for everyone", { timeout: 180_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())
  const opened = (options: BrowserContextOptions = {}, lang: "vi" | "en" = "vi") =>
    openPage(browser, written[lang], options)

  it("opens an indicator by the keyboard, and has a way past its menu", async () => {
    const { page, close } = await opened()
    await page.keyboard.press("Tab")
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Đến nội dung chính")
    await page.keyboard.press("Enter")
    expect(await page.evaluate("location.hash")).toBe("#main")
    const summary = page.locator('details[data-indicator="CT1.1"] summary')
    await summary.focus()
    await page.keyboard.press("Enter")
    expect(await page.locator('details[data-indicator="CT1.1"]').getAttribute("open")).not.toBeNull()
    await close()
  })

  it("stops the keyboard at a table only where it is wider than the window, and is worked by the keyboard alone", async () => {
    const { page, said, close } = await opened()
    /** Of every table in sight when it is scrolled to: is it wider than its place, and a stop? */
    const stops = async () => {
      const found: boolean[] = []
      for (const sheet of await page.locator(".scroll:visible").all()) {
        await sheet.scrollIntoViewIfNeeded()
        const state = () =>
          sheet.evaluate((one) => [one.scrollWidth > one.clientWidth, one.hasAttribute("tabindex")].join())
        await expect.poll(state).toMatch(/^(true,true|false,false)$/)
        found.push((await state()) === "true,true")
      }
      return found
    }
    expect(await stops()).not.toContain(true)
    const verdicts = tableOf(page, "Đánh giá các chỉ tiêu")
    const search = page.getByRole("searchbox", { name: "Đánh giá các chỉ tiêu" })
    await search.focus()
    await page.keyboard.press("Tab")
    const reached = "document.activeElement"
    expect(await page.evaluate(`${reached}.textContent`)).toBe("Mã số")
    expect(await page.evaluate(`getComputedStyle(${reached}).outlineStyle`)).toBe("solid")
    await page.keyboard.press("Space")
    await page.keyboard.press("Space")
    expect(await verdicts.locator("th.k-code").getAttribute("aria-sort")).toBe("descending")
    expect((await columnOf(page, "Đánh giá các chỉ tiêu", "code"))[0]).toBe("CT4.4")
    expect(await page.evaluate(`${reached}.textContent`)).toBe("Mã số")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.type("khong dat")
    expect(await page.getByRole("status").filter({ hasText: "trên 17 dòng" }).count()).toBe(1)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await stops()).toContain(true)
    expect(said).toEqual([])
    await close()
  })

  it.each([
    ["en", /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu],
    ["vi", /(?<![\w-])(?:the|of|and|not|missing|agency|sheet|by|from)(?![\w-])/i],
  ] as const)("says in %s which texts are in the other language", async (lang, foreign) => {
    const { page, close } = await opened({}, lang)
    // What describes a picture can hold no marks: it has codes, and units of counting.
    const texts = await page.locator(":not(script, style, svg title, svg desc)").evaluateAll((all, lang) => {
      const own = all.filter((one) => one.closest("body") && one.closest("[lang]").lang === lang)
      return own.flatMap((one) =>
        [...one.childNodes].flatMap(({ nodeType, data }) => (nodeType === 3 && data.trim() !== "" ? [data] : [])),
      )
    }, lang)
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => foreign.test(text))).toEqual([])
    await close()
  })

  it.each(["light", "dark"] as const)(
    "has letters in its pictures that stand out from what is behind, %s",
    async (colorScheme) => {
      const { page, close } = await opened({ colorScheme })
      const pairs = await page.locator("svg text").evaluateAll((all) => {
        return all.map((one) => {
          const { defaultView: view, body } = one.ownerDocument
          const bar = one.classList.contains("on") ? one.previousElementSibling : null
          const behind = bar === null ? view.getComputedStyle(body).backgroundColor : view.getComputedStyle(bar).fill
          return [view.getComputedStyle(one).fill, behind]
        })
      })
      expect(pairs.length).toBeGreaterThan(40)
      const low = new Set(pairs.map(String).filter((pair) => contrast(pair) < 4.5))
      expect([...low]).toEqual([])
      await close()
    },
  )

  it.each([
    ["light", "vi", 1280, "open"],
    ["dark", "en", 360, "open"],
    ["dark", "vi", 1280, "closed"],
    ["light", "en", 360, "closed"],
  ] as const)(
    "has no fault that axe finds, %s, %s, %i wide, everything %s",
    async (colorScheme, lang, width, state) => {
      // The policy would keep axe out as it keeps all else out; and axe cannot judge the colours of what is not drawn yet.
      const { page, close } = await opened({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } }, lang)
      await page.addStyleTag({ content: "section { content-visibility: visible !important }" })
      if (state === "open") await openAll(page)
      await page.evaluate(axe)
      const violations = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))",
      )
      expect(violations).toEqual([])
      await close()
    },
  )
})

/** The contrast of two colours, `rgb(1, 2, 3),rgb(4, 5, 6)`, as WCAG reckons it. */
function contrast(pair: string): number {
  const parts = [...pair.matchAll(/\d+/g)].map(([part]) => Number(part) / 255)
  expect(parts, pair).toHaveLength(6)
  const [r = 0, g = 0, b = 0, ...rest] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  const light = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b
  const [one, other] = [light(r, g, b), light(rest[0] ?? 0, rest[1] ?? 0, rest[2] ?? 0)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
