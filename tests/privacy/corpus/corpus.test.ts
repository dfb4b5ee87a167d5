import { describe, expect, it } from "vitest"
import { type CorpusLine, type CorpusPart, checkLine, corpus, isAccused } from "./place.ts"

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`
const parts: readonly CorpusPart[] = ["tuned", "held back", "later", "last"]
/** Ways that are not found (docs name them), and harmless texts that are accused. */
const wrong: { readonly missed: CorpusLine[]; readonly accused: CorpusLine[] } = { missed: [], accused: [] }

describe("personal data and harmless texts, by the rates that are printed", () => {
  it.each(parts)("%s", (part) => {
    const [personal, harmless] = [corpus("personal")[part], corpus("harmless")[part]]
    const missed = personal.filter((line) => !isAccused(checkLine(line)))
    const accused = harmless.filter((line) => isAccused(checkLine(line)))
    wrong.missed.push(...missed)
    wrong.accused.push(...accused)
    console.info(
      [
        `${part}: ${personal.length - missed.length} of ${personal.length} found (${percent(personal.length - missed.length, personal.length)})`,
        `${accused.length} of ${harmless.length} harmless texts accused (${percent(accused.length, harmless.length)})`,
        ...[...missed, ...accused].map(({ line }) => line),
      ].join("\n"),
    )
    expect(missed.length / personal.length).toBeLessThanOrEqual(0.1)
  })

  it("in all: 95 of 100 found, less than one of 100 accused", () => {
    const count = (name: "personal" | "harmless") => parts.reduce((sum, part) => sum + corpus(name)[part].length, 0)
    expect(wrong.missed.length / count("personal")).toBeLessThanOrEqual(0.05)
    expect(wrong.accused.length / count("harmless")).toBeLessThan(0.01)
  })

  it("what is found is nowhere in the findings", () => {
    for (const line of [...corpus("personal").tuned, ...corpus("personal").last]) {
      // The name of the file is the clerk's way to it.
      if (line.place === "ten-tep") continue
      const { diagnostics } = checkLine(line)
      const said = JSON.stringify(diagnostics)
      for (const part of line.text.match(/\d{5,}|(?<= )[A-ZĐ][a-zà-ỹ]+ [A-ZĐ][a-zà-ỹ]+/g) ?? [])
        if (!/Ba |Quang|Hùng|Trần Phú|Nguyễn Trãi/.test(part)) expect(said, line.line).not.toContain(`${part}`)
    }
  })
})
