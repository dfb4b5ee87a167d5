import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { folderCache, noCache } from "../../src/cli/kept/cache.ts"
import { openReadings } from "../../src/cli/kept/readings.ts"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

const agencies = ["so-tp", "so-ldtbxh", "son-tinh"]
const forms = new Map<string, Uint8Array>()
let corrected: Uint8Array
let withPerson: Uint8Array
const secret = "Nguyễn Thị Lành"
beforeAll(async () => {
  for (const agency of agencies)
    forms.set(agency, await filledForm(agency, "2013", { "cover BIA/so-van-ban value": `45/KH-${agency}` }))
  corrected = await filledForm("so-tp", "2013", { "measures CT3.3/aided value": 7 })
  withPerson = await filledForm("so-tp", "2013", { "measures CT3.3/aided note": `Đã tiếp nhận nạn nhân ${secret}` })
})

let folder: string
let cache: string
beforeEach(() => {
  folder = scratch()
  cache = join(folder, "cache")
  mkdirSync(join(folder, "reports"))
  for (const [agency, bytes] of forms) writeFileSync(join(folder, `reports/${agency}.xlsx`), bytes)
  writeFileSync(join(folder, "reports/register.yaml"), "- { file: so-tp.xlsx, period: 2013, sent: 2014-01-03 }\n")
})

const line = "consolidate 2013 --format json,md"
/** Into an empty folder: what was written there before would be compared with. */
const run = async (command = line, out = "out", use = folderCache(cache, "one")) => {
  rmSync(join(folder, out), { recursive: true, force: true })
  const into = command === line ? ["--out", out] : []
  const ran = await runIn(folder, [...command.split(" "), ...into], { cache: use })
  const written = existsSync(join(folder, out)) ? [...filesBelow(join(folder, out))] : []
  return { ...ran, files: new Map(written.map(([name, content]) => [name, content.toString()])) }
}
const kept = () => [...filesBelow(cache)].find(([name]) => name.includes("readings/"))
const keptPath = () => join(cache, kept()?.[0] ?? "")

describe("a folder that was read before", () => {
  it.each([
    line,
    "status 2013 --format json",
    "explain CT3.3/aided --period 2013",
    "validate reports --reports reports",
  ])("`%s` says the same without a cache, at first and from the cache", async (command) => {
    const without = await run(command, "out", noCache)
    rmSync(join(folder, "out"), { recursive: true, force: true })
    const first = await run(command)
    rmSync(join(folder, "out"), { recursive: true, force: true })
    expect(kept()).toBeDefined()
    const second = await run(command)
    expect([first, second]).toEqual([without, without])
  })

  it.each<[string, () => void]>([
    ["a corrected workbook", () => writeFileSync(join(folder, "reports/so-tp.xlsx"), corrected)],
    ["a workbook that is gone", () => rmSync(join(folder, "reports/so-tp.xlsx"))],
    [
      "a workbook under another name",
      () => renameSync(join(folder, "reports/so-tp.xlsx"), join(folder, "reports/b.xlsx")),
    ],
    [
      "another register",
      () =>
        writeFileSync(
          join(folder, "reports/register.yaml"),
          "- { file: so-tp.xlsx, period: 2013, sent: 2014-01-09 }\n",
        ),
    ],
    [
      "rulings",
      () =>
        writeFileSync(
          join(folder, "reports/rulings.yaml"),
          "exemptions: [{ agency: ba-to, period: 2013, by: A, on: 2013-01-01, reason: B }]\n",
        ),
    ],
  ])("sees %s", async (_, change) => {
    const before = await run(line)
    change()
    const [after, without] = [await run(line), await run(line, "out", noCache)]
    expect(after.files).toEqual(without.files)
    expect(after.files).not.toEqual(before.files)
  })

  it.each<[string, (file: string) => void]>([
    ["gone", (file) => rmSync(file)],
    ["cut off", (file) => truncateSync(file, 3_000)],
    ["changed by a bit", (file) => writeFileSync(file, readFileSync(file).fill(0, 5_000, 5_001))],
    ["something else", (file) => writeFileSync(file, "không phải")],
  ])("%s: the answer is the same", async (_, harm) => {
    const before = await run(line)
    harm(keptPath())
    expect((await run(line)).files).toEqual(before.files)
    expect((await run(line)).files).toEqual(before.files)
  })

  it("is shared by runs at the same time", async () => {
    const all = await Promise.all(["a", "b", "c"].map((out) => run(line, out)))
    for (const { files } of all) expect(files).toEqual(all[0]?.files)
    expect([...filesBelow(cache).keys()].map((name) => name.split("/")[1])).toEqual(["plans", "readings", "records"])
  })

  it("forgets the workbooks that are gone", async () => {
    await run(line)
    const size = kept()?.[1].length ?? 0
    for (const agency of agencies.slice(1)) rmSync(join(folder, `reports/${agency}.xlsx`))
    await run(line)
    expect(kept()?.[1].length).toBeLessThan(size / 2)
  })
})

describe("what is kept cannot be read by itself", () => {
  it("not a word of the workbooks, the register or the rulings stands in it", async () => {
    writeFileSync(
      join(folder, "reports/rulings.yaml"),
      "exemptions: [{ agency: ba-to, period: 2013, by: Trần Văn Chánh, on: 2013-01-01, reason: B }]\n",
    )
    await run(line)
    const sealed = [...filesBelow(cache)].filter(([name]) => !name.includes("plans/"))
    expect(sealed).toHaveLength(2)
    const bytes = sealed.map(([, content]) => content.toString("latin1")).join("")
    expect(bytes.length).toBeGreaterThan(1_000)
    for (const word of ["typed", "so-tp", "CT3.3", "entries", "Th", "Ch\u00c3\u00a1nh"].map((one) => `"${one}`))
      expect(bytes).not.toContain(word)
    for (const word of ["Thủ trưởng cơ quan", "Cán bộ tổng hợp", "Trần Văn Chánh", "45/KH-so-tp"])
      expect(bytes).not.toContain(Buffer.from(word).toString("latin1"))
  })

  it("nothing of a workbook with personal data, not even sealed", async () => {
    await run(line)
    const size = kept()?.[1].length ?? 0
    writeFileSync(join(folder, "reports/so-tp.xlsx"), withPerson)
    const first = await run(line)
    expect(first.files.get("bao-cao-2013.json")).toContain("QN315")
    expect(kept()?.[1].length).toBeLessThan(size)
    for (const content of filesBelow(folder).values())
      if (!content.subarray(0, 2).equals(Buffer.from("PK"))) expect(content.includes(secret)).toBe(false)
    expect((await run(line)).files).toEqual(first.files)
  })

  it("a record opens with its own file only", async () => {
    const cached = folderCache(cache, "one")
    const text = { write: (value: string) => value, read: (kept: string) => kept }
    const first = await openReadings(cached, "readings/a")
    await first.through({ with: "a", content: "một" }, text, () => "mot")
    await first.save()
    const second = await openReadings(cached, "readings/a")
    expect(await second.through({ with: "a", content: "một" }, text, () => "lại")).toBe("mot")
    expect(await second.through({ with: "b", content: "một" }, text, () => "lại")).toBe("lại")
    expect(await second.through({ with: "a", content: "hai" }, text, () => "lại")).toBe("lại")
    const none = await openReadings(noCache, "readings/a")
    expect(await none.through({ with: "a", content: "một" }, text, () => "lại")).toBe("lại")
  })
})
