import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { describe, expect, it } from "vitest"

/** The layers of the README, inner first. Neighbours on one line are strangers. */
const layers = [
  ["base"],
  ["model"],
  ["vocabulary", "yaml", "excel", "offices"],
  ["plan", "records", "form", "deadline"],
  ["attainment"],
  ["consolidation"],
  ["privacy"],
  ["rules"],
  ["documents", "figures"],
  ["report", "diagnostics"],
  ["writers"],
  ["engine"],
  ["cli", "page"],
  ["dev"],
]
/** Who may import which library: a library has one owner. */
const owners: Record<string, string[]> = {
  yaml: ["yaml"],
  exceljs: ["excel"],
  fflate: ["excel", "page"],
  saxes: ["excel"],
  numfmt: ["excel"],
  zod: ["yaml", "plan", "records", "documents"],
  "date-fns": ["base"],
  "@date-fns/utc": ["base"],
  commander: ["cli"],
  chalk: ["cli"],
  picomatch: ["cli"],
  "postal-mime": ["engine"],
  docx: ["report", "writers"],
  preact: ["page"],
  "@noble/hashes": ["page"],
  "hyparquet-writer": ["documents"],
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => join("src", name))
  .filter((name) => /\.tsx?$/.test(name))
const folderOf = (file: string) => file.split("/")[1] ?? ""
const lineOf = (folder: string) => layers.findIndex((line) => line.includes(folder))
const importing = /^(?:import|export)\b[^"=]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(importing)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .filter((target) => !target.includes("${")) // the text that new-rule writes
/** `preact` of `preact/hooks`. */
const packageOf = (target: string) => target.split("/", target.startsWith("@") ? 2 : 1).join("/")
const local = (file: string, target: string) => normalize(join(dirname(file), target))

describe("architecture", () => {
  it.each(files)("%s imports inwards only, and each library through its owner", (file) => {
    const here = folderOf(file)
    expect(lineOf(here), `${here} has no layer`).toBeGreaterThanOrEqual(0)
    for (const target of importsOf(file)) {
      if (target.startsWith(".")) {
        const there = folderOf(local(file, target))
        if (there !== here) expect(lineOf(there), `${file} -> ${target}`).toBeLessThan(lineOf(here))
      } else if (target.startsWith("node:")) expect(["cli", "dev"], `${file} -> ${target}`).toContain(here)
      else if (here !== "dev") expect(owners[packageOf(target)] ?? [], `${file} -> ${target}`).toContain(here)
    }
  })

  it("has no circles", () => {
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]) => {
      expect(path, "a circle of imports").not.toContain(file)
      if (done.has(file)) return
      for (const target of importsOf(file)) if (target.startsWith(".")) walk(local(file, target), [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
  })

  it("is pure below the command line: no clock, console or process", () => {
    for (const file of files.filter((name) => !["cli", "page", "dev"].includes(folderOf(name))))
      expect(readFileSync(file, "utf8"), file).not.toMatch(
        /\bprocess\.|\bconsole\.|Date\.now\(|new Date\(\)|new UTCDate\(\)/,
      )
  })

  it("knows rules by import, never by their code in quotes", () => {
    // What editors show beside a key gives an example of a rule's code.
    const own = files.filter((file) => !["rules", "dev"].includes(folderOf(file)) && !file.endsWith("key-words.ts"))
    expect(own.filter((file) => /^(?! *(?:\/\/|\/?\*)).*["'`]QN\d{3}["'`]/m.test(readFileSync(file, "utf8")))).toEqual(
      [],
    )
  })
})
