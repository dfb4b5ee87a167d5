import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"
import { hostileFamilies } from "./files.ts"
import type { HostileFile } from "./hostile-file.ts"
import { dice, mutateBytes } from "./mutate.ts"

// The hostile set through the whole program: read, bound, checked and printed, in every format.

const good = await filledForm("so-tttt", "2013")
const changed = Array.from(
  { length: 60 },
  (_, seed): HostileFile => [`a filled form changed at random, seed ${seed}`, () => mutateBytes(good, dice(seed))],
)

interface Verdict {
  readonly file: string
  readonly state: string
}
interface Found {
  readonly severity: string
  readonly place: { readonly file: string }
}

const families: readonly (readonly [string, readonly HostileFile[]])[] = [
  ...hostileFamilies,
  ["filled forms with changed bytes", changed],
]

describe("hostile files through the command line", () => {
  it.each(families)(
    "%s: each gets a verdict with its reason, in every format",
    { timeout: 120_000 },
    async (_, set) => {
      const folder = scratch()
      mkdirSync(join(folder, "in"))
      const names = new Map(set.map(([what], index) => [`in/${String(index).padStart(3, "0")}.xlsx`, what]))
      for (const [index, name] of [...names.keys()].entries())
        writeFileSync(join(folder, name), set[index]?.[1]() ?? "")
      const formats = ["json", "text:out.txt", "sarif:out.sarif", "junit:out.xml", "github:out.github"]
      const ran = await runIn(folder, ["validate", "in", ...formats.flatMap((format) => ["--format", format])])

      expect([0, 1], ran.err).toContain(ran.code)
      expect(ran.err).not.toMatch(/^\s+at /m)
      const document: { files: Verdict[]; diagnostics: Found[] } = JSON.parse(ran.out)
      expect(document.files.map(({ file }) => file)).toEqual([...names.keys()])
      const withError = new Set(
        document.diagnostics.filter(({ severity }) => severity === "error").map((d) => d.place.file),
      )
      const unexplained = document.files.filter(({ file, state }) => (state === "clean") === withError.has(file))
      expect(unexplained.map(({ file }) => names.get(file))).toEqual([])
      expect(ran.code).toBe(withError.size > 0 ? 1 : 0)

      const sarif: { runs: readonly { results: readonly unknown[] }[] } = JSON.parse(
        readFileSync(join(folder, "out.sarif"), "utf8"),
      )
      expect(sarif.runs[0]?.results.length).toBe(document.diagnostics.length)
      // No cell's control characters reach a terminal, and nothing else was written.
      expect(readFileSync(join(folder, "out.txt"), "utf8").replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
      expect([...filesBelow(folder).keys()].filter((name) => !names.has(name))).toEqual([
        "out.github",
        "out.sarif",
        "out.txt",
        "out.xml",
      ])
    },
  )
})
