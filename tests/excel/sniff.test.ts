import { describe, expect, it } from "vitest"
import { outcome } from "../support/cells.ts"
import { notWorkbooks } from "../support/not-workbooks.ts"

describe("files that are no workbooks", () => {
  it.each(notWorkbooks)("%s", (_, bytes, line) => expect(outcome(bytes)).toBe(line))
})
