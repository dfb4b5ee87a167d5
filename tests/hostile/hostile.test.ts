import { describe, expect, it } from "vitest"
import { outcome } from "../support/cells.ts"
import { hostileFiles } from "./files.ts"

const files = hostileFiles(0.02)

describe("hostile files", () => {
  it("are at least 150, each with a name of its own", () => {
    expect(files.length).toBeGreaterThanOrEqual(150)
    expect(new Set(files.map(([what]) => what)).size).toBe(files.length)
  })

  it.each(files)("%s: is answered", (_, make) => {
    expect(outcome(make())).toMatch(
      /^(?:workbook|encrypted|over-limit [a-z-]+|corrupt [a-z-]+(?:: .*)?|not-a-workbook [a-z0-9-]+)$/s,
    )
  })
})
