import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { compose } from "../../src/report/compose.ts"
import { figures } from "../../src/report/figures.ts"
import { html } from "../../src/report/html.ts"
import { words } from "../../src/report/words.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import { province2013 } from "../support/province-2013.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const document = figures(province2013, { name: "qn-tip", version: "0.1.0" })
const written = {
  vi: html(compose(province2013, "vi"), province2013),
  en: html(compose(province2013, "en"), province2013),
}

if (!hasChromium) console.warn("No Chromium here: the page is not tried in a browser.")

describe.skipIf(!hasChromium)("the page in Chromium", { timeout: 180_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())

  /** The page open in a window of its own, with what it said and asked for. */
  async function opened(options: BrowserContextOptions = {}, lang: "vi" | "en" = "vi") {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const said: string[] = []
    page.on("console", (message) => said.push(message.text()))
    page.on("pageerror", (error) => said.push(error.message))
    await context.route("**/*", (route) => {
      const own = route.request().url() === "http://report.test/"
      if (!own) said.push(`asked for ${route.request().url()}`)
      return own ? route.fulfill({ contentType: "text/html; charset=utf-8", body: written[lang] }) : route.abort()
    })
    await page.goto("http://report.test/")
    return { page, said, close: () => context.close() }
  }

  const table = (page: Page, caption: string) =>
    page
      .locator("table")
      .filter({ has: page.locator("caption", { hasText: caption }) })
      .first()
  /** What stands below a heading, by what it is sorted (`–` and days) or as it is shown. */
  const column = async (page: Page, caption: string, key: string, as: "shown" | "day" = "shown") => {
    const at = await table(page, caption)
      .locator("thead th")
      .evaluateAll((heads, key) => heads.findIndex((head) => head.classList.contains(`k-${key}`)), key)
    const cells = table(page, caption).locator(`tbody tr:not([hidden], .group) > :nth-child(${at + 1})`)
    return as === "shown"
      ? cells.allTextContents()
      : cells.evaluateAll((list) => list.map((cell) => cell.querySelector("time")?.dateTime ?? ""))
  }

  it("reads back all verdicts as the JSON has them, in the table and in the indicators", async () => {
    const { page, said, close } = await opened()
    const shown = await column(page, "Đánh giá các chỉ tiêu", "verdict")
    const told = document.indicators.map(({ status, provisional }) =>
      provisional && status !== "no-data"
        ? `${words.vi.indicatorStatus[status]} (tạm tính)`
        : words.vi.indicatorStatus[status],
    )
    expect(told).toHaveLength(17)
    expect(shown).toEqual(told)
    expect(await column(page, "Đánh giá các chỉ tiêu", "code")).toEqual(document.indicators.map(({ id }) => id))
    const opened17 = await page
      .locator("details.indicator")
      .evaluateAll((list) =>
        list.map((one) => [
          one.getAttribute("data-indicator"),
          one.getAttribute("data-status"),
          one.querySelector(".badge")?.textContent,
        ]),
      )
    expect(opened17).toEqual(document.indicators.map(({ id, status }, i) => [id, status, told[i]]))
    expect(said).toEqual([])
    await close()
  })

  it("has the JSON's figure in every line of an indicator's sources", async () => {
    const { page, close } = await opened()
    const lines = await page.locator("table.t-measure").evaluateAll((tables) =>
      tables.flatMap((table) => {
        const heads = [...table.querySelectorAll("thead th")]
        const places = ["value", "file", "sheet", "cell"].map((key) =>
          heads.findIndex((head) => head.classList.contains(`k-${key}`)),
        )
        const rows = [...table.querySelectorAll("tbody tr")]
        return rows.map((row) => [row.id, ...places.map((at) => row.children[at].textContent)])
      }),
    )
    const expected = document.measures.flatMap(({ id, sources }) =>
      sources.map(({ agency, unit, value, file, sheet, cell }) => [
        [id, agency, unit ?? "", document.period].join("|"),
        typeof value === "number"
          ? value.toLocaleString("vi").replace(/\u00a0/g, ".")
          : value === null
            ? "–"
            : words.vi.status[value],
        file ?? "–",
        sheet ?? "–",
        cell ?? "–",
      ]),
    )
    const inOrder = (list: readonly (readonly unknown[])[]) => list.map(String).sort()
    expect(inOrder(lines)).toEqual(inOrder(expected))
    await close()
  })

  it("sorts by a heading's button, first up, then down, and says so; what is empty stays last", async () => {
    const { page, said, close } = await opened()
    const caption = "Tình hình nộp báo cáo của các cơ quan"
    const sent = table(page, caption).locator("th.k-sent")
    const days = () => column(page, caption, "sent", "day")
    const ordered = (await days()).filter((day) => day !== "").sort()
    const empty = (await days()).filter((day) => day === "")
    expect(empty.length).toBeGreaterThan(0)
    await sent.getByRole("button").click()
    expect(await sent.getAttribute("aria-sort")).toBe("ascending")
    expect(await days()).toEqual([...ordered, ...empty])
    await sent.getByRole("button").press("Enter")
    expect(await sent.getAttribute("aria-sort")).toBe("descending")
    expect(await days()).toEqual([...ordered.reverse(), ...empty])
    await table(page, caption).locator("th.k-answered").getByRole("button").click()
    expect(await table(page, caption).locator("th[aria-sort]").count()).toBe(1)
    const answered = (await column(page, caption, "answered")).filter((text) => text !== "–").map(Number)
    expect(answered).toEqual([...answered].sort((a, b) => a - b))
    expect(said).toEqual([])
    await close()
  })

  describe("filtering the matrix of deadlines", () => {
    let shared: Awaited<ReturnType<typeof opened>>
    beforeAll(async () => {
      shared = await opened()
    })
    afterAll(() => shared.close())

    it.each([
      [
        "sơn",
        ["UBND huyện Bình Sơn", "UBND huyện Sơn Tịnh", "UBND huyện Sơn Hà", "UBND huyện Sơn Tây", "UBND huyện Lý Sơn"],
      ],
      ["SON TINH", ["UBND huyện Sơn Tịnh"]],
      ["huyện tu nghia", ["UBND huyện Tư Nghĩa"]],
      ["duc pho", ["UBND huyện Đức Phổ"]],
      ["sờn", []],
    ])("“%s”", async (typed, agencies) => {
      const { page, said } = shared
      await page.getByRole("searchbox", { name: "Bảng thời hạn" }).fill(typed)
      expect(await column(page, "Bảng thời hạn", "agency")).toEqual(agencies)
      const counted = await page.locator("output").filter({ hasText: /\d/ }).textContent()
      expect(counted).toBe(`${agencies.length} trên 32 dòng`)
      await page.getByRole("searchbox", { name: "Bảng thời hạn" }).fill("")
      expect(await column(page, "Bảng thời hạn", "agency")).toHaveLength(32)
      expect(said).toEqual([])
    })
  })

  it("leads from a verdict to its indicator, and from a sum to the first of its cells", async () => {
    const { page, said, close } = await opened()
    const indicator = page.locator('details[data-indicator="CT1.2"]')
    expect(await indicator.getAttribute("open")).toBeNull()
    await table(page, "Đánh giá các chỉ tiêu").getByRole("link", { name: "CT1.2" }).click()
    await expect.poll(() => indicator.getAttribute("open")).not.toBeNull()
    expect(await indicator.getByText("UBND huyện Tây Trà").first().isVisible()).toBe(true)
    await table(page, "Kết quả thực hiện chỉ tiêu: DA2").getByRole("link", { name: "38", exact: true }).first().click()
    await expect.poll(() => page.locator('[id="CT2.1/covered|cong-an-tinh||2013"]').isVisible()).toBe(true)
    await page.getByRole("button", { name: "Mở tất cả" }).click()
    expect(await page.locator("details.indicator:not([open])").count()).toBe(0)
    await page.getByRole("button", { name: "Đóng tất cả" }).click()
    expect(await page.locator("details.indicator[open]").count()).toBe(0)
    expect(said).toEqual([])
    await close()
  })

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

  it("says everything without its script, and offers nothing that needs it", async () => {
    const { page, said, close } = await opened({ javaScriptEnabled: false })
    expect(await page.getByRole("searchbox").count()).toBe(0)
    expect(await page.getByRole("button").count()).toBe(0)
    expect(await page.getByText("Bảng thời hạn: cơ quan và tình trạng").first().isVisible()).toBe(true)
    await page.locator('details[data-indicator="CT1.1"] summary').click()
    expect(await page.locator('[id="CT1.1/total|so-tttt||2013"]').isVisible()).toBe(true)
    expect(said).toEqual([])
    await close()
  })

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

  it.each([1280, 375])("is not wider than a window of %i", async (width) => {
    const { page, close } = await opened({ viewport: { width, height: 800 } })
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width)
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
    const verdicts = table(page, "Đánh giá các chỉ tiêu")
    const search = page.getByRole("searchbox", { name: "Đánh giá các chỉ tiêu" })
    await search.focus()
    await page.keyboard.press("Tab")
    const reached = "document.activeElement"
    expect(await page.evaluate(`${reached}.textContent`)).toBe("Mã số")
    expect(await page.evaluate(`getComputedStyle(${reached}).outlineStyle`)).toBe("solid")
    await page.keyboard.press("Space")
    await page.keyboard.press("Space")
    expect(await verdicts.locator("th.k-code").getAttribute("aria-sort")).toBe("descending")
    expect((await column(page, "Đánh giá các chỉ tiêu", "code"))[0]).toBe("CT4.4")
    expect(await page.evaluate(`${reached}.textContent`)).toBe("Mã số")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.type("khong dat")
    expect(await page.getByRole("status").filter({ hasText: "trên 17 dòng" }).count()).toBe(1)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await stops()).toContain(true)
    expect(said).toEqual([])
    await close()
  })

  it("finds an activity's agencies by the text above them", async () => {
    const { page, close } = await opened()
    const all = (await column(page, "Nội dung thực hiện", "agency")).length
    await page.getByRole("searchbox", { name: "Nội dung thực hiện" }).fill("HD1.1.1 công an")
    expect(await column(page, "Nội dung thực hiện", "agency")).toEqual(["Công an tỉnh"])
    await page.getByRole("searchbox", { name: "Nội dung thực hiện" }).fill("")
    expect(await column(page, "Nội dung thực hiện", "agency")).toHaveLength(all)
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
    await page.locator("details").evaluateAll((list) => {
      for (const one of list) one.setAttribute("open", "")
    })
    expect(await shown("không in số liệu từng cơ quan")).toBe(false)
    expect(await shown("Không in các bảng chi tiết")).toBe(false)
    expect(await rows()).toBeGreaterThan(1000)
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
      if (state === "open")
        await page.locator("details").evaluateAll((list) => {
          for (const one of list) one.setAttribute("open", "")
        })
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
