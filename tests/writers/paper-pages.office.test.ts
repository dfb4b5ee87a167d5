import { describe, expect, it } from "vitest"
import { compose } from "../../src/report/compose.ts"
import { docx } from "../../src/writers/docx/docx.ts"
import { hasLibreOffice, printed } from "../support/libre-office.ts"
import { sampleConsolidation } from "../support/sample-reports.ts"

const needsOffice = hasLibreOffice || process.env.CI !== undefined

describe.skipIf(!needsOffice)("the signed paper, printed by LibreOffice (skipped where it is not installed)", () => {
  it.each([
    ["2013-H1", 5],
    ["2013", 8],
    ["2011-2015", 12],
  ] as const)(
    "of %s has a body of %i pages at most, annexes of 12, and a signature beside its closing words",
    async (id, most) => {
      const pages = printed(await docx(compose(sampleConsolidation(id), "vi")), "docx")
      const body = pages.findIndex((page) => /^\s*Phụ lục I\s*$/m.test(page))
      expect(body).toBeGreaterThan(1)
      expect(body).toBeLessThanOrEqual(most)
      expect(pages.length - body).toBeLessThanOrEqual(12)
      expect(pages[body - 1]).toMatch(/Trên đây là báo cáo.*KT\. GIÁM ĐỐC.*\(họ và tên\)/s)
    },
    300_000,
  )
})
