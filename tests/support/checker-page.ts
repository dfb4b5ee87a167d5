import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { runIn } from "./run.ts"

/** A finding as the page shows it and as `validate --format json` has it, in a line. */
export type FindingLine = string

export interface Checker {
  readonly page: Page
  /** Requests to anywhere, words on the console, and errors. */
  readonly said: readonly string[]
  /** Gives the page files, and waits for its verdict. */
  readonly check: (...files: readonly string[]) => Promise<void>
  /** Every finding of the file that is shown. */
  readonly findings: () => Promise<readonly FindingLine[]>
  readonly close: () => Promise<void>
}

/** Writes the checker page with `qn-tip page`, and gives its path. */
export async function writtenPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-page-"))
  const { code, err } = await runIn(folder, ["page", "--out", "kiem-tra.html"])
  if (code !== 0) throw new Error(err)
  return join(folder, "kiem-tra.html")
}

export async function openChecker(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Checker> {
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
  return {
    page,
    said,
    check: async (...files) => {
      await page.evaluate("document.querySelector('article')?.remove()")
      await page.locator("#files").setInputFiles([...files])
      await page.locator("article").waitFor({ timeout: 120_000 })
    },
    findings: async () => {
      const more = page.locator("button.more")
      while ((await more.count()) > 0) await more.click()
      return page.locator(".findings li").evaluateAll((items) =>
        items.map((item) => {
          const text = (part: string) => item.querySelector(part)?.textContent ?? ""
          const of = (name: string) => item.getAttribute(`data-${name}`) ?? ""
          const at = of("cell") === "" ? "!" : `${of("sheet")}!${of("cell")}`
          return [of("code"), of("severity"), at, text(".message"), text(".fix")].join(" · ")
        }),
      )
    },
    close: () => context.close(),
  }
}

interface Document {
  readonly files: readonly { readonly state: string }[]
  readonly diagnostics: readonly {
    readonly code: string
    readonly severity: string
    readonly message: string
    readonly fix: string
    readonly place: { readonly sheet?: string; readonly cell?: string }
  }[]
}

/** What `validate --format json` says of a file, in the page's lines. */
export async function validated(
  file: string,
): Promise<{ readonly state: string; readonly lines: readonly FindingLine[] }> {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-file-"))
  writeFileSync(join(folder, basename(file)), readFileSync(file))
  const { out } = await runIn(folder, ["validate", basename(file), "--format", "json"])
  const { files, diagnostics }: Document = JSON.parse(out)
  return {
    state: files[0]?.state ?? "",
    lines: diagnostics.map(({ code, severity, message, fix, place }) =>
      [code, severity, `${place.cell === undefined ? "" : place.sheet}!${place.cell ?? ""}`, message, `→ ${fix}`].join(
        " · ",
      ),
    ),
  }
}
