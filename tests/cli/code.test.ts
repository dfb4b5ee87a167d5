import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeEach, expect, it } from "vitest"
import { chunkLoader } from "../../src/cli/kept/code.ts"
import { scratch } from "../support/run.ts"

let folder: string
let own: string
beforeEach(() => {
  folder = scratch()
  own = join(folder, "cache/code/11/validate")
  writeFileSync(
    join(folder, "main.cjs"),
    `const { twice } = require("./deep.cjs"); exports.path = require("node:path").sep; exports.sum = twice(21)`,
  )
  writeFileSync(join(folder, "deep.cjs"), "exports.twice = function twice(n) { return n + n }")
})

const kept = (packaged = join(folder, "none")) => ({ packaged, own })
const run = (places: ReturnType<typeof kept> | null = kept()) => {
  const { load, keep } = chunkLoader(folder, places)
  const exported = load("main.cjs")
  keep()
  return exported
}
const answer = { path: "/", sum: 42 }
const written = () => statSync(own, { bigint: true }).mtimeNs

it("keeps what was compiled, and takes it up again", () => {
  expect(run()).toEqual(answer)
  const first = written()
  expect(run()).toEqual(answer)
  expect(written()).toBe(first)
})

it("does without where nothing is to be kept", () => {
  expect(run(null)).toEqual(answer)
  expect(existsSync(join(folder, "cache"))).toBe(false)
})

it("takes what came with the program, and keeps nothing then", () => {
  run()
  const packaged = join(folder, "packaged")
  writeFileSync(packaged, readFileSync(own))
  rmSync(own)
  expect(run(kept(packaged))).toEqual(answer)
  expect(existsSync(own)).toBe(false)
})

it.each<[string, () => void]>([
  ["gone", () => rmSync(own)],
  ["empty", () => truncateSync(own, 0)],
  ["cut off", () => truncateSync(own, 300)],
  ["cut off in its index", () => truncateSync(own, 20)],
  ["changed by a bit", () => writeFileSync(own, readFileSync(own).fill(7, 400, 401))],
  ["something else", () => writeFileSync(own, "không phải mã đã biên dịch")],
  ["of another program", () => writeFileSync(join(folder, "deep.cjs"), "exports.twice = (n) => 2 * n // nowhere else")],
])("%s: the answer is the same, and it is kept again", (_, harm) => {
  run()
  const before = written()
  harm()
  expect(run()).toEqual(answer)
  const after = written()
  expect(after).not.toBe(before)
  expect(run()).toEqual(answer)
  expect(written()).toBe(after)
})

it("answers where nothing can be kept", () => {
  mkdirSync(join(folder, "cache"))
  writeFileSync(join(folder, "cache/code"), "")
  expect(run()).toEqual(answer)
})
