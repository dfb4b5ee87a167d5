import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { inflate } from "../../src/cli/disk/inflate.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { hostileFiles } from "../hostile/files.ts"
import { dice, mutateBytes } from "../hostile/mutate.ts"

// zlib takes the place of the library where all is as it should be: what is read, and every refusal, stay the same.

const same = (bytes: Uint8Array) => expect(readWorkbook(bytes, inflate)).toEqual(readWorkbook(bytes))

const fixtures = ["fixtures/submissions", "fixtures/producers"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xbm]?$/.test(name))
    .map((name) => join(folder, name)),
)

describe("inflating by zlib reads the same", () => {
  it.each(fixtures)("%s", (file) => {
    same(readFileSync(file))
  })

  it.each(hostileFiles(0.02).map(([what, make]) => [what, make] as const))("hostile: %s", (_, make) => {
    same(make())
  })

  it("of files that were damaged", () => {
    const whole = readFileSync("fixtures/submissions/so-tttt.xlsx")
    for (let seed = 0; seed < 150; seed++) same(mutateBytes(whole, dice(seed)))
  })
})
