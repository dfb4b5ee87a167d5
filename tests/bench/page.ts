import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { openChromium } from "../support/chromium.ts"
import { median } from "./measure.ts"

// npm run bench -- --page: a district's form in the checker page, from opening it to its verdict, beside `validate` on the same file; one after the other,
// so that what else the machine does falls on both alike. Waiting time, as a clerk has it; medians.

const form = resolve("fixtures/submissions/binh-son.xlsx")
const page = resolve("out/bench/kiem-tra.html")
const rounds = process.argv.includes("--quick") ? 3 : 15

const program = (...args: string[]): void => {
  const { status, stderr } = spawnSync("node", ["bin/qn-tip.js", ...args], { encoding: "utf8" })
  if (status === null || status > 1) throw new Error(stderr)
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Chooses the form, and waits for its verdict. */
async function verdict(tab: Page): Promise<void> {
  await tab.locator("#files").setInputFiles(form)
  await tab.locator("article .verdict").waitFor()
}

program("page", "--out", page)
const browser = await openChromium()
const times: Record<"validate" | "page opened" | "workbook opened" | "workbook opened again", number[]> = {
  ...{ validate: [], "page opened": [], "workbook opened": [], "workbook opened again": [] },
}
for (let round = 0; round < rounds; round++) {
  times.validate.push(await timed(() => program("validate", form)))
  const tab = await browser.newPage()
  const ready = async () => {
    await tab.goto(pathToFileURL(page).href)
    await tab.locator("#files").waitFor({ state: "attached" })
  }
  times["page opened"].push(await timed(ready))
  times["workbook opened"].push(await timed(() => verdict(tab)))
  await tab.evaluate("document.querySelector('article').remove()")
  times["workbook opened again"].push(await timed(() => verdict(tab)))
  await tab.close()
}
await browser.close()

const validated = median(times.validate)
const both = times["page opened"].map((page, round) => page + (times["workbook opened"][round] ?? 0))
for (const [name, all] of Object.entries({ ...times, "page and workbook": both }))
  console.log(
    `${name.padEnd(22)} ${median(all).toFixed(0).padStart(6)} ms  ${(median(all) / validated).toFixed(2)} of validate`,
  )
