import { describe, expect, it } from "vitest"
import { checkLine, corpus, isAccused } from "./place.ts"

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`

describe("personal data and harmless texts, by the rates that are printed", () => {
  it.each(["tuned", "held back"] as const)("%s", (half) => {
    const [personal, harmless] = [corpus("personal")[half], corpus("harmless")[half]]
    const missed = personal.filter((line) => !isAccused(checkLine(line)))
    const accused = harmless.filter((line) => isAccused(checkLine(line)))
    console.info(
      `${half}: ${personal.length - missed.length} of ${personal.length} found (${percent(personal.length - missed.length, personal.length)}); ` +
        `${accused.length} of ${harmless.length} harmless texts accused (${percent(accused.length, harmless.length)})`,
    )
    if (process.env.CORPUS) for (const { line } of [...missed, ...accused]) console.info(line)
    expect(missed.length / personal.length).toBeLessThanOrEqual(0.05)
    expect(accused.length / harmless.length).toBeLessThan(0.01)
  })
})
