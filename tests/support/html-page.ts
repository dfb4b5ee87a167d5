import type { Browser, BrowserContextOptions, Page } from "playwright-core"

/** A page open in a window of its own, with what it said and asked for. */
export interface Opened {
  readonly page: Page
  readonly said: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens a page's text in a window; whatever else it asks for is refused and noted. */
export async function openPage(browser: Browser, body: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const said: string[] = []
  page.on("console", (message) => said.push(message.text()))
  page.on("pageerror", (error) => said.push(error.message))
  await context.route("**/*", (route) => {
    const own = route.request().url() === "http://report.test/"
    if (!own) said.push(`asked for ${route.request().url()}`)
    return own ? route.fulfill({ contentType: "text/html; charset=utf-8", body }) : route.abort()
  })
  await page.goto("http://report.test/")
  return { page, said, close: () => context.close() }
}

export const tableOf = (page: Page, caption: string) =>
  page
    .locator("table")
    .filter({ has: page.locator("caption", { hasText: caption }) })
    .first()

/** What stands below a heading, as it is shown, or the day that it is sorted by. */
export async function columnOf(page: Page, caption: string, key: string, as: "shown" | "day" = "shown") {
  const at = await tableOf(page, caption)
    .locator("thead th")
    .evaluateAll((heads, key) => heads.findIndex((head) => head.classList.contains(`k-${key}`)), key)
  const cells = tableOf(page, caption).locator(`tbody tr:not([hidden], .group) > :nth-child(${at + 1})`)
  return as === "shown"
    ? cells.allTextContents()
    : cells.evaluateAll((list) => list.map((cell) => cell.querySelector("time")?.dateTime ?? ""))
}

/** Opens every part of the page that opens. */
export const openAll = (page: Page) =>
  page.locator("details").evaluateAll((list) => {
    for (const one of list) one.setAttribute("open", "")
  })
