import { describe, expect, it } from "vitest"
import { scanAside } from "../../src/privacy/detect/asides.ts"
import { scanCells } from "../../src/privacy/detect/cells.ts"
import { slowTexts } from "../hostile/slow-texts.ts"
import { sheetOf } from "../support/tables.ts"

const none: ReadonlySet<string> = new Set()

function time(run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const from = performance.now()
    run()
    least = Math.min(least, performance.now() - from)
  }
  return least
}

/** Repeated texts that the searches for names, numbers, addresses and accounts might try again and again. */
const texts: readonly (readonly [string, string])[] = [
  ...slowTexts,
  ["victims", "nạn nhân là gồm có tên ".repeat(1_400)],
  ["surnames", "nguyễn trần lê ".repeat(2_000)],
  ["initials", "N.T.M ".repeat(5_000)],
  ["networks", "zalo facebook của nạn nhân ".repeat(1_200)],
  ["mail boxes", "a@".repeat(16_000)],
  ["words before an @", "a.".repeat(16_000)],
  ["figures in words", "không chín một ".repeat(2_000)],
  ["ages", "17 tuổi ".repeat(4_000)],
  ["letters for figures", "0O".repeat(16_000)],
]

describe("time in proportion to the text", () => {
  it.each(texts)("%s", (_, text) => {
    const once = text.slice(0, 16_000)
    const of = (given: string) => () => {
      scanCells(sheetOf("x", [[given]]), { officers: none, money: none, printed: none })
      scanAside({ kind: "drawing", name: "x", text: given, label: "Họ và tên" })
    }
    of(once)()
    const [small, large] = [time(of(once)), time(of(once + once))]
    expect(large, `${small} ms, doubled ${large} ms`).toBeLessThan(Math.max(small, 40) * 3.2)
    expect(large).toBeLessThan(1_000)
  })
})
