import { copyFileSync, mkdtempSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import type { Firefox } from "./firefox.ts"
import { runIn } from "./run.ts"

/** A finding as the page shows it and as `validate --format json` has it, in a line. */
export type FindingLine = string

/** What was found in a file. */
export interface Found {
  readonly state: string
  readonly lines: readonly FindingLine[]
}

/** The checker page in any browser. */
export interface Checker {
  /** Requests to anywhere, words on the console, and errors. */
  readonly said: readonly string[]
  /** Gives the page files, and waits for its verdict. */
  readonly check: (...files: readonly string[]) => Promise<void>
  /** Every finding of the file that is shown. */
  readonly found: () => Promise<Found>
}

/** In Chromium, with all that playwright can do. */
export interface ChromiumChecker extends Checker {
  readonly page: Page
  readonly close: () => Promise<void>
}

/** Writes the checker page with `qn-tip page`, and gives its path. */
export async function writtenPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-page-"))
  const { code, err } = await runIn(folder, ["page", "--out", "kiem-tra.html"])
  if (code !== 0) throw new Error(err)
  return join(folder, "kiem-tra.html")
}

interface Tab {
  readonly evaluate: <T>(expression: string) => Promise<T>
  readonly choose: (selector: string, files: readonly string[]) => Promise<void>
  readonly said: readonly string[]
}

/** Resolves in the page when something is there. */
const there = (selector: string): string =>
  `new Promise((done) => { const look = () => document.querySelector(${JSON.stringify(selector)}) ? done(true) : setTimeout(look, 10); look() })`

/** In the page: every finding is drawn, and read as it stands there. */
const findingsShown = `(async () => {
  for (let more; (more = document.querySelector("button.more")); await new Promise((next) => setTimeout(next))) more.click()
  return {
    state: document.querySelector(".verdict").className.replace("verdict", "").trim(),
    lines: [...document.querySelectorAll(".findings li")].map((item) => {
      const { code, severity, sheet, cell } = item.dataset
      const at = cell === "" ? "!" : sheet + "!" + cell
      return [code, severity, at, ...[".message", ".fix"].map((part) => item.querySelector(part).textContent)].join(" · ")
    }),
  }
})()`

const checking = (tab: Tab): Checker => ({
  said: tab.said,
  check: async (...files) => {
    await tab.evaluate("document.querySelector('article')?.setAttribute('data-former', '')")
    await tab.choose(
      "#files",
      files.map((file) => resolve(file)),
    )
    await tab.evaluate(there("article:not([data-former])"))
  },
  found: () => tab.evaluate<Found>(findingsShown),
})

export async function openChecker(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<ChromiumChecker> {
  const context = await browser.newContext({ acceptDownloads: true, ...options })
  const page = await context.newPage()
  const said: string[] = []
  page.on("console", (message) => said.push(message.text()))
  page.on("pageerror", ({ message }) => said.push(message))
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) said.push(request.url())
  })
  await page.goto(pathToFileURL(path).href)
  await page.locator("#files").waitFor({ state: "attached" })
  const checker = checking({
    said,
    evaluate: (expression) => page.evaluate(expression),
    choose: (selector, files) => page.locator(selector).setInputFiles([...files]),
  })
  return { ...checker, page, close: () => context.close() }
}

export async function openCheckerInFirefox(firefox: Firefox, path: string): Promise<Checker> {
  const tab = await firefox.open(path)
  await tab.evaluate(there("#files"))
  return checking(tab)
}

interface Document {
  readonly files: readonly { readonly file: string; readonly state: string }[]
  readonly diagnostics: readonly {
    readonly code: string
    readonly severity: string
    readonly message: string
    readonly fix: string
    readonly place: { readonly file: string; readonly sheet?: string; readonly cell?: string }
  }[]
}

/** What `validate --format json` says of each file of a folder, by its name, in the page's lines. */
export async function validatedFolder(folder: string): Promise<ReadonlyMap<string, Found>> {
  const { out } = await runIn(folder, ["validate", ...readdirSync(folder), "--format", "json"])
  const { files, diagnostics }: Document = JSON.parse(out)
  const lines = diagnostics.map(({ code, severity, message, fix, place }) => {
    const at = place.cell === undefined ? "!" : `${place.sheet}!${place.cell}`
    return { file: place.file, line: [code, severity, at, message, `→ ${fix}`].join(" · ") }
  })
  return new Map(
    files.map(({ file, state }) => [
      file,
      { state, lines: lines.filter((one) => one.file === file).map((l) => l.line) },
    ]),
  )
}

/** What `validate --format json` says of one file. */
export async function validated(file: string): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-file-"))
  copyFileSync(file, join(folder, basename(file)))
  return (await validatedFolder(folder)).get(basename(file)) ?? { state: "", lines: [] }
}
