import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { jsonText } from "../../src/base/json.ts"
import { allSchemas } from "../../src/cli/schemas.ts"
import { answerKey, fillBook } from "../../src/dev/fill.ts"
import type { BookValue } from "../../src/excel/book.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { planFiles } from "../support/plan.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

const run = (here: string, line: string) => runIn(here, line.split(" "), { today: () => "2027-01-20" })

/** A form of the plan that `init` wrote, with every required cell answered. */
function filled(folder: string, agency: string): Promise<Uint8Array> {
  const { plan } = openPlan(planFiles(folder), "0".repeat(64))
  if (plan === null) throw new Error("the plan to start from does not load")
  const form = layOut(plan, agency, "2026")
  const answers = new Map<string, BookValue>([
    [answerKey("cover", "BIA/so-van-ban", "value"), "45/BC"],
    [answerKey("cover", "BIA/ngay-gui", "value"), { kind: "day", day: "2027-01-04" }],
    [answerKey("cover", "BIA/nguoi-lap", "value"), "Cán bộ tổng hợp"],
    [answerKey("cover", "BIA/nguoi-ky", "value"), "Thủ trưởng cơ quan"],
  ])
  for (const sheet of form.sheets)
    for (const row of sheet.rows)
      for (const cell of row.cells.filter((one) => one.required))
        answers.set(answerKey(sheet.id, row.code, cell.column), cell.input === "status" ? "Đã hoàn thành" : 12)
  return writeBook(fillBook(formBook(plan, form, null), form, answers))
}

describe("init", () => {
  it("writes a plan that is valid, formatted, and leads to its schemas", async () => {
    const here = scratch()
    const { code, out } = await run(here, "init")
    expect([code, out]).toEqual([0, expect.stringContaining("plan/plan.yaml")])
    expect(await run(here, "plan check --strict")).toMatchObject({ code: 0, out: "HỢP LỆ\n" })
    expect(await run(here, "plan fmt --check")).toMatchObject({ code: 0 })
    const files = filesBelow(join(here, "plan"))
    for (const [name, bytes] of files) {
      if (!name.endsWith(".yaml")) continue
      const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(bytes.toString()) ?? []
      const target = new URL(schema, `file:///${name}`).pathname.slice(1)
      const kind = target.replace(/^schema\/|\.json$/g, "")
      expect(files.get(target)?.toString(), name).toBe(jsonText(allSchemas()[kind]))
    }
  })

  it("is a plan that the other commands work with", async () => {
    const here = scratch()
    await run(here, "init")
    expect((await run(here, "template 2026")).out).toContain("Đã ghi 3 biểu mẫu (năm 2026)")
    mkdirSync(join(here, "reports/2026"), { recursive: true })
    for (const agency of ["so-chu-tri", "huyen-dong", "huyen-tay"])
      writeFileSync(join(here, `reports/2026/${agency}.xlsx`), await filled(join(here, "plan"), agency))
    expect(await run(here, "validate reports")).toMatchObject({ code: 0 })
    expect(await run(here, "consolidate 2026 --format json")).toMatchObject({ code: 0 })
    const { indicators, compliance } = JSON.parse(readFileSync(join(here, "out/bao-cao-2026.json"), "utf8"))
    expect(compliance).toMatchObject({ due: 3, onTime: 3 })
    expect(indicators).toMatchObject([
      { id: "CT1", status: "attained", parts: [{ percent: "100.0" }] },
      { id: "CT2", status: "in-progress", reached: true, units: { met: 3, expected: 3 } },
    ])
  })

  it.each([
    ["init --out plan", "plan", "plan check"],
    ["init --out tinh/plan/", "tinh/plan", "plan check --plan tinh/plan"],
    ["init --out tinh", "tinh/plan", "plan check --plan tinh/plan"],
  ])("%s: the plan is in %s", async (line, folder, next) => {
    const here = scratch()
    expect((await run(here, line)).out).toContain(next)
    expect([...filesBelow(here).keys()]).toContain(`${folder}/plan.yaml`)
  })

  it("is the plan of the folder that it stands in, too, and it is said which", async () => {
    const here = scratch()
    await run(here, "init --out tinh")
    const { code, taken } = await run(here, "plan show --plan tinh")
    expect([code, taken]).toEqual([0, expect.stringContaining("tinh/plan")])
  })

  it("writes into another folder, and replaces nothing", async () => {
    const here = scratch()
    expect((await run(here, "init --out moi/nua")).out).toContain("plan check --plan moi/nua/plan")
    const before = filesBelow(here)
    expect(await run(here, "init --out moi/nua")).toMatchObject({ code: 2, out: "" })
    mkdirSync(join(here, "plan"))
    writeFileSync(join(here, "plan/cua-toi.yaml"), "format: 1\n")
    const again = await run(here, "init")
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("“plan” đã có") })
    expect(filesBelow(here)).toEqual(new Map([...before, ["plan/cua-toi.yaml", Buffer.from("format: 1\n")]]))
  })

  it.each([
    ["plan.yaml is gone", (plan: string) => rmSync(join(plan, "plan.yaml")), "plan/plan.yaml:1:1"],
    [
      "a folder is called plan.yaml",
      (plan: string) => {
        rmSync(join(plan, "plan.yaml"))
        mkdirSync(join(plan, "plan.yaml"))
      },
      "plan/plan.yaml:1:1",
    ],
    ["no project is left", (plan: string) => rmSync(join(plan, "projects"), { recursive: true }), "plan/projects:1:1"],
    [
      "an id has a Cyrillic letter, and others name it",
      (plan: string) => {
        const file = join(plan, "agencies.yaml")
        writeFileSync(file, readFileSync(file, "utf8").replace("id: so-chu-tri", "id: sо-chu-tri"))
      },
      "plan/agencies.yaml:9:11",
    ],
  ])("where %s, that alone is said, and no other plan is taken", async (_, spoil, place) => {
    const here = scratch()
    await run(here, "init")
    spoil(join(here, "plan"))
    const { code, out } = await run(here, "plan check")
    expect([code, out.split("\n")[0]]).toEqual([1, "CHƯA HỢP LỆ: 1 lỗi"])
    expect(out).toContain(place)
  })

  it("which plan is taken is said where none was named", async () => {
    const here = scratch()
    const taken = async (line: string) => (await run(here, line)).taken
    expect(await taken("plan check")).toBe("kèm theo chương trình (1455-qd-ubnd-2011)")
    expect(await taken("template 2013 --agency so-tp --lang en")).toBe("of the package (1455-qd-ubnd-2011)")
    await run(here, "init")
    for (const line of ["plan check", "template 2026", "plan diff --against plan"])
      expect(await taken(line), line).toBe("plan (ke-hoach-mau-2026)")
    expect(await taken("plan check --plan plan")).toBeNull()
  })

  it("too large a file is named", async () => {
    const here = scratch()
    await run(here, "init")
    writeFileSync(join(here, "plan/calendar.yaml"), `# ${"x".repeat(17 * 1024 * 1024)}`)
    expect(await run(here, "plan check")).toMatchObject({
      code: 2,
      err: "“plan/calendar.yaml” quá lớn: nhiều nhất 16 MB.\n",
    })
  })

  it("goes with the packaged program", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).files).toContain("fixtures/start")
  })
})
