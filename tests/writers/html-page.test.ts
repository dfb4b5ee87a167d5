import type { Browser, BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { figures } from "../../src/documents/figures.ts"
import { compose } from "../../src/report/compose.ts"
import { answerStatus, indicatorStatus } from "../../src/vocabulary/statuses.ts"
import { html } from "../../src/writers/html/html.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import { columnOf, openAll, openPage, tableOf } from "../support/html-page.ts"
import { province2013 } from "../support/province-2013.ts"

const document = figures(province2013, { name: "qn-tip", version: "0.1.0" })
const written = html(compose(province2013, "vi"))

if (!hasChromium) console.warn("No Chromium here: the page is not tried in a browser.")

describe.skipIf(!hasChromium)("the page in Chromium", { timeout: 180_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())
  const opened = (options: BrowserContextOptions = {}) => openPage(browser, written, options)

  it("reads back all verdicts as the JSON has them, in the table and in the indicators", async () => {
    const { page, said, close } = await opened()
    const shown = await columnOf(page, "Đánh giá các chỉ tiêu", "verdict")
    const told = document.indicators.map(({ status, provisional }) =>
      provisional && status !== "no-data" ? `${indicatorStatus.vi[status]} (tạm tính)` : indicatorStatus.vi[status],
    )
    expect(told).toHaveLength(17)
    expect(shown).toEqual(told)
    expect(await columnOf(page, "Đánh giá các chỉ tiêu", "code")).toEqual(document.indicators.map(({ id }) => id))
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
    const lines = await page.locator("details.indicator table.t-sources").evaluateAll((tables) =>
      tables.flatMap((table) => {
        const heads = [...table.querySelectorAll("thead th")]
        const places = ["value", "file", "sheet", "cell"].map((key) =>
          heads.findIndex((head) => head.classList.contains(`k-${key}`)),
        )
        const rows = [...table.querySelectorAll("tbody tr")]
        return rows.map((row) => [row.id, ...places.map((at) => row.children[at].textContent)])
      }),
    )
    // Nothing points at the lines of the period before: they have no id.
    const ids = (earlier: boolean, ...name: readonly string[]) => (earlier ? "" : ["sources", ...name].join("|"))
    const shown = [
      ...document.measures.map((measure) => ({ ...measure, earlier: false })),
      ...document.earlier.map((measure) => ({ ...measure, earlier: true })),
    ]
    const expected = shown.flatMap(({ id, sources, earlier }) =>
      sources.map(({ agency, unit, value, file, sheet, cell }) => [
        ids(earlier, id, agency, unit ?? "", document.period),
        typeof value === "number"
          ? value.toLocaleString("vi").replace(/\u00a0/g, ".")
          : value === null
            ? "–"
            : answerStatus.vi[value],
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
    const sent = tableOf(page, caption).locator("th.k-sent")
    const days = () => columnOf(page, caption, "sent", "day")
    const ordered = (await days()).filter((day) => day !== "").sort()
    const empty = (await days()).filter((day) => day === "")
    expect(empty.length).toBeGreaterThan(0)
    await sent.getByRole("button").click()
    expect(await sent.getAttribute("aria-sort")).toBe("ascending")
    expect(await days()).toEqual([...ordered, ...empty])
    await sent.getByRole("button").press("Enter")
    expect(await sent.getAttribute("aria-sort")).toBe("descending")
    expect(await days()).toEqual([...ordered.reverse(), ...empty])
    await tableOf(page, caption).locator("th.k-position").getByRole("button").click()
    expect(await tableOf(page, caption).locator("th[aria-sort]").count()).toBe(1)
    expect((await columnOf(page, caption, "position")).map(Number)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
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
      expect(await columnOf(page, "Bảng thời hạn", "agency")).toEqual(agencies)
      const counted = await page.locator("output").filter({ hasText: /\d/ }).textContent()
      expect(counted).toBe(`${agencies.length} trên 32 dòng`)
      await page.getByRole("searchbox", { name: "Bảng thời hạn" }).fill("")
      expect(await columnOf(page, "Bảng thời hạn", "agency")).toHaveLength(32)
      expect(said).toEqual([])
    })
  })

  it("finds an activity's agencies by the text above them", async () => {
    const { page, close } = await opened()
    await openAll(page)
    const all = (await columnOf(page, "Nội dung thực hiện", "agency")).length
    await page.getByRole("searchbox", { name: "Nội dung thực hiện" }).fill("HD1.1.1 công an")
    expect(await columnOf(page, "Nội dung thực hiện", "agency")).toEqual(["Công an tỉnh"])
    await page.getByRole("searchbox", { name: "Nội dung thực hiện" }).fill("")
    expect(await columnOf(page, "Nội dung thực hiện", "agency")).toHaveLength(all)
    await close()
  })

  it("leads from a verdict to its indicator, and from a sum to the first of its cells", async () => {
    const { page, said, close } = await opened()
    const indicator = page.locator('details[data-indicator="CT1.2"]')
    expect(await indicator.getAttribute("open")).toBeNull()
    await tableOf(page, "Đánh giá các chỉ tiêu").getByRole("link", { name: "CT1.2" }).click()
    await expect.poll(() => indicator.getAttribute("open")).not.toBeNull()
    expect(await indicator.getByText("UBND huyện Tây Trà").first().isVisible()).toBe(true)
    await tableOf(page, "Kết quả thực hiện chỉ tiêu").getByRole("link", { name: "38", exact: true }).first().click()
    await expect.poll(() => page.locator('[id="sources|CT2.1/covered|cong-an-tinh||2013"]').isVisible()).toBe(true)
    await page.getByRole("button", { name: "Mở tất cả" }).click()
    expect(await page.locator("details.indicator:not([open])").count()).toBe(0)
    await page.getByRole("button", { name: "Đóng tất cả" }).click()
    expect(await page.locator("details.indicator[open]").count()).toBe(0)
    expect(said).toEqual([])
    await close()
  })

  it("says everything without its script, and offers nothing that needs it", async () => {
    const { page, said, close } = await opened({ javaScriptEnabled: false })
    expect(await page.getByRole("searchbox").count()).toBe(0)
    expect(await page.getByRole("button").count()).toBe(0)
    expect(await page.getByText("Bảng thời hạn: cơ quan và tình trạng").first().isVisible()).toBe(true)
    await page.locator('details[data-indicator="CT1.1"] summary').click()
    expect(await page.locator('[id="sources|CT1.1/total|so-tttt||2013"]').isVisible()).toBe(true)
    expect(said).toEqual([])
    await close()
  })
})
