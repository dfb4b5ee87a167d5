import { describe, expect, it } from "vitest"
import { versionsOf } from "../../src/deadline/versions.ts"
import { folderOf } from "../support/folder.ts"

/** The versions of so-tp for 2013 in order, by file; those that nothing orders in brackets. */
function order(...lines: readonly string[]): string {
  const folder = folderOf(lines.map((line) => `so-tp 2013 | ${line}`))
  const { versions, unordered } = versionsOf(folder, "so-tp", "2013", "2014-12-31")
  const name = ({ checked }: (typeof versions)[number]) => checked.submission.file.replace(/^reports\/|\.xlsx$/g, "")
  return versions.map((one) => (unordered.includes(one) ? `(${name(one)})` : name(one))).join(" ")
}

describe("which of two versions is the later one", () => {
  it.each([
    ["the day sent", ["as b.xlsx | sent 2014-01-03", "as a.xlsx | sent 2014-01-13"], "b a"],
    [
      "then the day received",
      ["as b.xlsx | sent 2014-01-03 | received 2014-01-04", "as a.xlsx | sent 2014-01-03 | received 2014-01-05"],
      "b a",
    ],
    [
      "then the day on the cover",
      ["as a.xlsx | sent 2014-01-03 | declared 2014-01-09", "as b.xlsx | sent 2014-01-03 | declared 2014-01-03"],
      "b a",
    ],
    [
      "the cover before the register, in one call",
      [
        "as a.xlsx | received 2014-01-10 | declared 2014-01-09 | batch 1",
        "as b.xlsx | received 2014-01-10 | declared 2014-01-03 | batch 1",
      ],
      "b a",
    ],
    [
      "then the register, of two calls",
      ["as b.xlsx | sent 2014-01-03 | batch 1", "as a.xlsx | sent 2014-01-03 | batch 2"],
      "b a",
    ],
    ["then the register, by hand", ["as b.xlsx | sent 2014-01-03", "as a.xlsx | sent 2014-01-03"], "b a"],
    [
      "of one call nothing: not their names",
      ["as a.xlsx | sent 2014-01-03 | batch 1", "as b.xlsx | sent 2014-01-03 | batch 1"],
      "(a) (b)",
    ],
    [
      "of one call and the same cover, nothing",
      [
        "as a.xlsx | sent 2014-01-03 | declared 2014-01-03 | batch 1",
        "as b.xlsx | sent 2014-01-03 | declared 2014-01-03 | batch 1",
      ],
      "(a) (b)",
    ],
    [
      "a third of another call is ordered",
      [
        "as a.xlsx | sent 2014-01-03 | batch 1",
        "as b.xlsx | sent 2014-01-03 | batch 1",
        "as c.xlsx | sent 2014-01-03 | batch 2",
      ],
      "(a) (b) c",
    ],
    ["without a register, the cover", ["as a.xlsx | declared 2014-01-09", "as b.xlsx | declared 2014-01-03"], "b a"],
    ["without any day, nothing", ["as a.xlsx", "as b.xlsx"], "(a) (b)"],
  ])("%s", (_, lines, expected) => {
    expect(order(...lines)).toBe(expected)
  })
})
