import { describe, expect, it } from "vitest"
import { compose } from "../../../src/report/compose.ts"
import { xlsx } from "../../../src/writers/xlsx/xlsx.ts"
import { hasLibreOffice, printed } from "../../support/libre-office.ts"
import { half2013, province2013, stage2015 } from "../../support/province-2013.ts"

const needsOffice = hasLibreOffice || process.env.CI !== undefined

describe.skipIf(!needsOffice)("printed by LibreOffice (skipped where it is not installed)", () => {
  it.each([
    ["a year", province2013, 15],
    ["a half-year", half2013, 15],
    ["the stage", stage2015, 20],
  ] as const)(
    "%s takes few pages, all of them to be read",
    async (_, consolidation, most) => {
      const pages = printed(await xlsx(compose(consolidation, "vi")))
      expect(pages.length).toBeLessThanOrEqual(most)
      for (const page of pages) {
        expect(page.trim().split("\n").length, page).toBeGreaterThan(6)
        expect(page).not.toMatch(/###|tra cứu trên máy|Nguồn số liệu\s+Trang/)
      }
    },
    300_000,
  )
})
