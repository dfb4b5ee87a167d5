import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
)

/** Is there a browser to try the page in? CI must have one; elsewhere its tests are passed over. */
export const hasChromium = program !== undefined || process.env.CI !== undefined

export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
