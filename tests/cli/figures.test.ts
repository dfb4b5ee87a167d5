import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parquetReadObjects } from "hyparquet"
import { describe, expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

/** A folder with one agency's report of 2013. */
async function withReport(): Promise<string> {
  const folder = scratch()
  const path = join(folder, "reports/2013/so-tp.xlsx")
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    await filledForm("so-tp", "2013", { "measures CT3.3/in-need value": 17, "measures CT3.3/aided value": 16 }),
  )
  return folder
}

describe("explain", () => {
  it.each([
    ["CT3.3", "CT3.3.1 ÷ CT3.3.2 = 16 ÷ 17 = 94,1%"],
    ["ct3.3/in-need", "reports/2013/so-tp.xlsx · Chỉ tiêu!"],
    ["CT3.3.2", "CT3.3.2 · Số nạn nhân có nhu cầu"],
    ["kp3.2", "KP3.2 · Được cấp"],
    ["HD3.2.2", "Sở Tư pháp"],
    ["NV1.1", "chưa có báo cáo đủ điều kiện tổng hợp"],
    ["KP3/dia-phuong", "KP3.2 · Được cấp"],
  ])("%s --period 2013", async (figure, expected) => {
    const { code, out, err } = await runIn(await withReport(), ["explain", figure, "--period", "2013"])
    expect(err).toBe("")
    expect(code).toBe(0)
    expect(out).toContain(expected)
  })

  it("as JSON: to stdout, or into a file", async () => {
    const folder = await withReport()
    const { out } = await runIn(folder, ["explain", "CT3.3", "--period", "2013", "--format", "json"])
    expect(JSON.parse(out)).toMatchObject({
      schema: "qn-tip/explanation@1",
      id: "CT3.3",
      verdict: { parts: [{ numerator: { value: 16 }, denominator: { value: 17 } }] },
    })
    await runIn(folder, ["explain", "CT3.3", "--period", "2013", "--format", "json:a.json"])
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(out)
  })

  it.each([
    ["a rule, as before", ["QN305"], 0, "not-a-number"],
    ["a rule in a format that is not known", ["QN305", "--format", "pdf"], 2, "Không có định dạng “pdf”"],
    ["a rule as JSON, which it has not", ["QN305", "--format", "json:a.json"], 2, "chỉ in được dạng text"],
    ["a figure without a period", ["CT1.2"], 2, "--period 2013"],
    ["a slip of the pen", ["CT1.22", "--period", "2013"], 2, "có phải “CT1.2” không?"],
    ["a rule's slip", ["QN35"], 2, "có phải “QN3"],
    [
      "nothing like it",
      ["xyzzy"],
      2,
      "mã số liệu có dạng CT1.1, CT1.1/converted, HD1.1.1, NV0.1, KP1/trung-uong, DC1.",
    ],
    ["a period that is not owed", ["CT1.2", "--period", "2019"], 2, "2012-H1"],
    ["no reports folder", ["CT1.2", "--period", "2013", "--reports", "elsewhere"], 2, "elsewhere"],
    ["an unknown format", ["CT1.2", "--period", "2013", "--format", "xml"], 2, "text, json"],
  ])("%s", async (_, args, code, expected) => {
    const ran = await runIn(await withReport(), ["explain", ...args])
    expect(ran.code).toBe(code)
    expect(ran.out + ran.err).toContain(expected)
  })
})

describe("consolidate --format csv,parquet", () => {
  it("writes the facts with their description, and the same bytes again", async () => {
    const folder = await withReport()
    const line = ["consolidate", "2013", "--format", "csv,parquet"]
    expect((await runIn(folder, [...line, "--out", "a"])).code).toBe(0)
    await runIn(folder, [...line, "--out", "b"])
    const [a, b] = [filesBelow(join(folder, "a")), filesBelow(join(folder, "b"))]
    const tables = [
      "",
      "-agencies",
      "-indicators",
      "-items",
      "-measures",
      "-periods",
      "-reports",
      "-shares",
      "-targets",
      "-units",
      "-verdicts",
    ]
    const files = tables.flatMap((table) => [`bao-cao-2013${table}.csv`, `bao-cao-2013${table}.parquet`])
    expect([...a.keys()].sort()).toEqual([...files, "datapackage.json"].sort())
    for (const [name, bytes] of a) expect(bytes.equals(b.get(name) ?? Buffer.alloc(0)), name).toBe(true)

    const { resources } = JSON.parse(String(a.get("datapackage.json")))
    expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(files.sort())
    for (const { path, bytes, hash } of resources) {
      expect(a.get(path)?.length).toBe(bytes)
      expect(hash).toBe(
        `sha256:${createHash("sha256")
          .update(a.get(path) ?? "")
          .digest("hex")}`,
      )
    }
    const file = new Uint8Array(a.get("bao-cao-2013.parquet") ?? []).buffer
    const rows = await parquetReadObjects({ file })
    expect(rows).toContainEqual(expect.objectContaining({ measure: "CT3.3/in-need", value: 17, state: "value" }))
    expect(String(a.get("bao-cao-2013.csv")).split("\r\n")).toHaveLength(rows.length + 2)
  })

  it("--public names the edition in every format", async () => {
    const folder = await withReport()
    await runIn(folder, ["consolidate", "2013", "--public", "--format", "json,md,csv", "--out", "a"])
    const files = filesBelow(join(folder, "a"))
    expect(JSON.parse(String(files.get("bao-cao-2013.json"))).publication).toMatchObject({ below: 5, cells: [] })
    expect(String(files.get("bao-cao-2013.md"))).toContain("Bản công bố.")
    expect(JSON.parse(String(files.get("datapackage.json")))["qn-tip"].publication).toMatchObject({ below: 5 })
  })
})
