import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { shownOn } from "../../src/cli/output/progress.ts"
import { filledForm } from "../support/forms.ts"
import { runIn, scratch } from "../support/run.ts"

const clear = "\r\u001b[K"

/** A terminal whose clock goes on by `step` at each look. */
function terminal(step: number, columns = 60) {
  const written: string[] = []
  let time = 0
  const now = () => {
    time += step
    return time
  }
  return { written, terminal: { columns, write: (text: string) => written.push(text) }, now }
}

describe("long work shows itself", () => {
  it("a line that is replaced, then counts and time", () => {
    const { written, terminal: shown, now } = terminal(500)
    const progress = shownOn(shown, now, "vi")
    progress.reading("reports/a.xlsx", 1, 2)
    progress.reading("reports/b.xlsx", 2, 2)
    progress.making("bao-cao-2013.xlsx")
    progress.end()
    expect(written).toEqual([
      `${clear}Đang đọc 2/2: reports/b.xlsx`,
      `${clear}Đang lập bao-cao-2013.xlsx`,
      clear,
      "Đã đọc 2 tệp, lập 1 tệp; 2,0 giây\n",
    ])
  })

  it("nothing where it was quick", () => {
    const { written, terminal: shown, now } = terminal(1)
    const progress = shownOn(shown, now, "en")
    for (let nth = 1; nth <= 100; nth++) progress.reading("a.xlsx", nth, 100)
    progress.end()
    expect(written).toEqual([])
  })

  it("never wider than the terminal, and nothing in a name acts on it", () => {
    const { written, terminal: shown, now } = terminal(1_000, 40)
    shownOn(shown, now, "en").reading(`\u001b[2J${"x".repeat(100)}.xlsx`, 1, 1)
    expect(written[0]?.slice(clear.length)).toHaveLength(39)
    expect(written[0]?.slice(clear.length)).not.toContain("\u001b")
  })

  it("makes room for what is printed", async () => {
    const folder = scratch()
    mkdirSync(join(folder, "reports"))
    writeFileSync(join(folder, "reports/a.xlsx"), await filledForm("so-tp", "2013"))
    const { written, terminal: shown, now } = terminal(1_000)
    const err = (text: string) => written.push(`!${text}`)
    await runIn(folder, ["consolidate", "2013", "--format", "json", "--lang", "en"], { terminal: shown, now, err })
    const said = written.join("")
    expect(said).toContain(`${clear}Reading 1 of 1: reports/a.xlsx`)
    expect(said).toContain(`Making bao-cao-2013.json${clear}!Year 2013`)
    expect(said).toMatch(/\nFiles read: 1, made: 1; \d+\.\d s\n$/)
  })
})
