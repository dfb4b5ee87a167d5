import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { kinds } from "../src/attainment/kinds/kinds.ts"

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => join("src", name))
  .filter((name) => name.endsWith(".ts"))

/** Where a plan has the kinds that are stated alike; what puts them together names none. */
const planned = files.filter((file) => file.startsWith("src/plan/kinds/") && file !== "src/plan/kinds/kinds.ts")

/** The files that a new kind of indicator opens: two of its own, and where it is entered beside the others. */
const opened = (kind: string) => ({
  own: [`src/attainment/kinds/${kind}.ts`, `src/figures/kinds/${kind}.ts`],
  registries: [
    "src/attainment/kinds/kinds.ts",
    "src/model/kinds.ts",
    ...planned.filter((file) => readFileSync(file, "utf8").includes(`indicatorOf("${kind}"`)),
    "src/figures/kinds/kinds.ts",
  ],
})

/** Does a line speak of the kind? The limit of how much a file may grow when unpacked is called a ratio, too. */
const speaksOf = (kind: string, line: string): boolean =>
  (line.includes(`"${kind}"`) || line.includes(`./${kind}.ts`) || line.includes(`kinds.${kind}`)) &&
  !/limit|unpacked/.test(line)

describe("a kind of indicator", () => {
  it.each(Object.keys(kinds))("%s is spoken of in its own files and the registries, six in all", (kind) => {
    const speaking = files.filter((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .some((line) => speaksOf(kind, line)),
    )
    const { own, registries } = opened(kind)
    expect(speaking.filter((file) => ![...own, ...registries].includes(file))).toEqual([])
    expect(own.filter((file) => !files.includes(file))).toEqual([])
    expect(own.length + registries.length).toBe(6)
  })

  it("is asked for nowhere: no switch over kinds, no chain of ifs", () => {
    const names = Object.keys(kinds).join("|")
    const asking = new RegExp(`case "(?:${names})"|kind [!=]== "(?:${names})"`)
    expect(
      files.filter((file) => asking.test(readFileSync(file, "utf8")) && !/(?:figures|attainment)\/kinds\//.test(file)),
    ).toEqual([])
  })
})
