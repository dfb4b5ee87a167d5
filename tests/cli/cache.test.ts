import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { beforeEach, describe, expect, it } from "vitest"
import { folderCache } from "../../src/cli/kept/cache.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

/** A folder with a plan of its own, and the cache beside it. */
let folder: string
let cache: string
beforeEach(() => {
  folder = scratch()
  cache = join(folder, "cache")
  cpSync("plan", join(folder, "plan"), { recursive: true })
})

const run = (line: string, build = "one") => runIn(folder, line.split(" "), { cache: folderCache(cache, build) })
const kept = () => [...filesBelow(cache).keys()]
const edit = (name: string, from: string, to: string) => {
  const file = join(folder, "plan", name)
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to))
}

const commands = ["plan check", "plan show --format json", "explain QN305", "template 2013-H1 --agency so-tp --out out"]

describe("a kept plan", () => {
  it.each(commands)("`%s` says the same without a cache, at first and from the cache", async (line) => {
    const without = await run(`${line} --no-cache`)
    expect(readdirSync(folder)).not.toContain("cache")
    const [first, second] = [await run(line), await run(line)]
    expect([first, second]).toEqual([without, without])
  })

  it("is not parsed again", async () => {
    await run("plan check")
    expect(kept()).toEqual([expect.stringMatching(/^one\/plans\/[0-9a-f]{64}\.json$/)])
    // Were the files read as YAML, this would be a plan without agencies; their hash, which is all that is looked at, is the same.
    const crlf = readFileSync(join(folder, "plan/agencies.yaml"), "utf8").replaceAll("\n", "\r\n")
    writeFileSync(join(folder, "plan/agencies.yaml"), crlf)
    expect((await run("plan check")).code).toBe(0)
    expect(kept()).toHaveLength(1)
  })

  it("is not used once a file has changed", async () => {
    await run("plan check")
    edit("agencies.yaml", "id: so-tp", "id: so-tu-phap")
    const { code, out } = await run("plan check")
    expect([code, out]).toEqual([1, expect.stringContaining("so-tp")])
    expect(kept()).toHaveLength(1)
  })

  it("with findings is checked every time", async () => {
    edit("plan.yaml", "\nid:", "\nrules: [{ rule: QN999, severity: note, reason: thử }]\nid:")
    const [first, second] = [await run("plan check --format json"), await run("plan check --format json")]
    expect(first.out).toContain("QN999")
    expect(second).toEqual(first)
    await run("plan show")
    expect(await run("plan check --format json")).toEqual(first)
  })

  it.each<[string, (file: string) => void]>([
    ["gone", (file) => rmSync(file)],
    ["cut off", (file) => truncateSync(file, 1_000)],
    ["empty", (file) => truncateSync(file, 0)],
    ["changed by a bit", (file) => writeFileSync(file, readFileSync(file).fill(0x39, 60_000, 60_001))],
    ["something else", (file) => writeFileSync(file, "không phải")],
    [
      "a folder",
      (file) => {
        rmSync(file)
        mkdirSync(file)
      },
    ],
  ])("%s: the answer is the same", async (_, harm) => {
    const before = await run("plan show --format json")
    harm(join(cache, kept()[0] ?? ""))
    expect(await run("plan show --format json")).toEqual(before)
    expect(await run("plan show --format json")).toEqual(before)
  })

  it("of another build is not read", async () => {
    const before = await run("plan show --format json")
    writeFileSync(join(cache, kept()[0] ?? ""), "cũ")
    expect(await run("plan show --format json", "two")).toEqual(before)
    expect(kept().map((name) => name.split("/")[0])).toEqual(["one", "two"])
  })

  it("where nothing can be written, the answer is the same", async () => {
    writeFileSync(cache, "một tệp, không phải thư mục")
    expect((await run("plan check")).code).toBe(0)
    expect(readFileSync(cache, "utf8")).toBe("một tệp, không phải thư mục")
  })

  it("is shared by runs at the same time, and leaves no temporary file", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => run("plan show --format json")))
    for (const one of all) expect(one).toEqual(all[0])
    expect(kept()).toHaveLength(1)
  })
})

describe("the cache", () => {
  it("keeps the latest 32 of a kind, and forgets other builds after a month", async () => {
    const own = folderCache(cache, "one")
    for (let i = 0; i < 40; i++) await own.write(`plans/${i}`, new Uint8Array([i]))
    expect(kept()).toHaveLength(32)
    expect(await own.read("plans/39")).toEqual(Buffer.from([39]))
    const longAgo = new Date(Date.now() - 31 * 24 * 3_600_000)
    for (const path of ["one/plans", "one"]) utimesSync(join(cache, path), longAgo, longAgo)
    await folderCache(cache, "two").write("plans/a", new Uint8Array(1))
    expect(kept()).toEqual(["two/plans/a"])
  })

  it("is nobody else's to read", async () => {
    await folderCache(cache, "one").write("plans/a", new Uint8Array(1))
    if (process.platform !== "win32") expect(statSync(cache).mode & 0o077).toBe(0)
  })
})
