import { describe, expect, it } from "vitest"
import { freshHarmless, freshPersons } from "./fresh.ts"
import { harmless } from "./harmless.ts"
import { lastHarmless, lastPersons } from "./last.ts"
import { officersHarmless, officersPersons } from "./officers.ts"
import { persons } from "./persons.ts"
import { unseenHarmless, unseenPersons } from "./unseen.ts"
import type { Way } from "./way.ts"
import { isAccused } from "./written.ts"

const rate = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`

const all = { missed: 0, personal: 0 }

describe("ways of writing of persons, and harmless texts, in a form as it is sent", () => {
  it.each<[what: string, personal: readonly Way[], harmless: readonly Way[]]>([
    ["first", persons, harmless],
    ["fresh", freshPersons, freshHarmless],
    ["last", lastPersons, lastHarmless],
    ["unseen", unseenPersons, unseenHarmless],
    ["officers", officersPersons, officersHarmless],
  ])(
    "%s",
    (what, personal, plain) => {
      const missed = personal.filter((way) => !isAccused(way))
      const accused = plain.filter(isAccused)
      console.info(
        [
          `${what}: ${rate(personal.length - missed.length, personal.length)} found`,
          `${rate(accused.length, plain.length)} harmless texts accused`,
          ...missed.map((way) => `not found: ${way.join(" | ")}`),
          ...accused.map((way) => `accused: ${way.join(" | ")}`),
        ].join("\n"),
      )
      all.missed += missed.length
      all.personal += personal.length
      expect(missed.length / personal.length).toBeLessThanOrEqual(0.1)
      expect(accused.length / plain.length).toBeLessThan(0.01)
    },
    120_000,
  )

  it("in all, 95 of 100 are found", () => expect(all.missed / all.personal).toBeLessThanOrEqual(0.05))
})
