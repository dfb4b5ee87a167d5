import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { BookValue } from "../src/excel/book.ts"
import { writesEveryFormat } from "./support/every-command.ts"
import { otherPlan } from "./support/other-plan.ts"
import { runIn, scratch } from "./support/run.ts"
import { completed } from "./support/send-on.ts"

// A made-up programme (fixtures/plans/huyen-xa): communes report to their district, districts send the sums to the province; an island
// district has no communes and reports for itself. Its figures are worked out here a second time, by hand.

const { plan, folder, filled } = otherPlan("huyen-xa")

interface Commune {
  readonly clean: number
  readonly all: number
  readonly connected: number
  readonly meetings: number
  readonly allocated: number
}

const communes: Readonly<Record<string, Commune>> = {
  "xa-cat": { clean: 90, all: 100, connected: 100, meetings: 3, allocated: 10.1 },
  "xa-song": { clean: 70, all: 100, connected: 50, meetings: 4, allocated: 20.2 },
  "xa-da": { clean: 150, all: 200, connected: 120, meetings: 5, allocated: 30.3 },
  "xa-rung": { clean: 40, all: 50, connected: 80, meetings: 6, allocated: 40.4 },
  "xa-suoi": { clean: 45, all: 50, connected: 99, meetings: 7, allocated: 50.5 },
}
const island = { clean: 16, all: 20, connected: 51 }

const communeTyped = (one: Commune, id: string): Record<string, BookValue> => ({
  "measures CT1/clean value": one.clean,
  "measures CT1/all value": one.all,
  "measures CT3/poisonings value": 0,
  "measures CT4/connected value": one.connected,
  "measures CT5/status note": `Quyết định của ${id}`,
  "activities HD1 quantity": one.meetings,
  "funding KP1/ngan-sach allocated": one.allocated,
})

/** An office with these communes' reports received, and those of the departments and the island. */
async function office(sent: readonly string[], changed: Readonly<Record<string, Record<string, BookValue>>> = {}) {
  const here = scratch()
  mkdirSync(join(here, "in"))
  const put = async (agency: string, typed: Record<string, BookValue>) =>
    writeFileSync(join(here, "in", `${agency}.xlsx`), await filled(agency, "2017", { ...typed, ...changed[agency] }))
  for (const id of sent) {
    const one = communes[id]
    if (one) await put(id, communeTyped(one, id))
  }
  await put("so-nn", {})
  await put("so-yt", { "measures CT6/passed value": 95, "measures CT6/tested value": 100 })
  await put("huyen-dao", {
    "measures CT1/clean value": island.clean,
    "measures CT1/all value": island.all,
    "measures CT3/poisonings value": 0,
    "measures CT4/connected value": island.connected,
  })
  const run = (line: string) => runIn(here, [...line.split(" "), "--plan", folder], { today: () => "2018-02-01" })
  expect((await run("receive in/*.xlsx --sent 2018-01-04")).code).toBe(0)
  return { here, run }
}

const json = (here: string, file: string) => JSON.parse(readFileSync(join(here, file), "utf8"))
type Document = Record<string, { readonly id: string; readonly value?: unknown }[]>
const byId = (list: readonly { readonly id: string }[] = []) => new Map(list.map((one) => [one.id, one]))
const valuesOf = (document: Document) => new Map((document.measures ?? []).map(({ id, value }) => [id, value]))

/** What is a district's own to answer. */
const own = (officers: number) => ({ "CT2/officers value": officers, "NV2 status": "Đã hoàn thành" })

const all = Object.keys(communes)

/** All the way: both districts consolidate, complete and send; the province receives. */
async function province(changed?: Parameters<typeof office>[1]) {
  const { here, run } = await office(all, changed)
  for (const [agency, officers] of [
    ["huyen-bien", 1],
    ["huyen-nui", 2],
  ] as const) {
    await run(`consolidate 2017 --for ${agency}`)
    await completed(plan, here, agency, `out/${agency}/2017/${agency}.xlsx`, `${agency}.xlsx`, own(officers))
  }
  const receipt = await run("receive huyen-bien.xlsx huyen-nui.xlsx --sent 2018-01-12")
  expect(receipt.code, receipt.out + receipt.err).toBe(0)
  await run("consolidate 2017 --format json,csv")
  return { here, run, document: json(here, "out/bao-cao-2017.json") }
}

describe("forms go to those who are asked, by the plan of whom they report to", () => {
  it("each office's, or all", async () => {
    const { run } = await office([])
    expect((await run("plan check")).code).toBe(0)
    expect((await run("template 2017 --out all")).out).toContain("Đã ghi 10 biểu mẫu")
    const { out } = await run("template 2017 --for huyen-nui --out nui")
    // The communes' reports are due at the district before the district's at the province.
    expect(out).toContain("Đã ghi 3 biểu mẫu (năm 2017) vào nui/2017. Ngày cuối gửi đúng hạn: 05/01/2018.")
  })

  it("an agency to which nobody reports has nothing to consolidate", async () => {
    const { run } = await office([])
    const { code, err } = await run("consolidate 2017 --for xa-cat")
    expect([code, err]).toEqual([
      2,
      "Không có cơ quan nào gửi báo cáo cho “xa-cat”. Các nơi tổng hợp: so-nn, huyen-bien, huyen-nui.\n",
    ])
    expect((await run("status 2017 --for huyen-nuii")).err).toContain("Có phải là “huyen-nui”?")
    expect((await run("consolidate 2017 --for huyen-nui --public")).code).toBe(2)
  })
})

describe("a district consolidates its communes", () => {
  it("status: those who report to it, by their own last day", async () => {
    const { run } = await office(["xa-cat"])
    const { compliance } = JSON.parse((await run("status 2017 --for huyen-bien --format json")).out)
    expect(compliance).toMatchObject({ lastDay: "2018-01-05", due: 2, onTime: 1, missing: 1 })
    const province = JSON.parse((await run("status 2017 --format json")).out)
    expect(province.compliance).toMatchObject({ lastDay: "2018-01-15", due: 5, onTime: 3, missing: 2 })
  })

  it("its figures are those of its communes alone", async () => {
    const { here, run } = await office(all)
    expect((await run("consolidate 2017 --for huyen-nui --format json")).code).toBe(0)
    const document = json(here, "out/huyen-nui/bao-cao-2017.json")
    const values = valuesOf(document)
    expect(values.get("CT1/clean")).toBe(150 + 40 + 45)
    expect(values.get("CT1/all")).toBe(200 + 50 + 50)
    // 235 of 300.
    expect(byId(document.indicators).get("CT1")).toMatchObject({ status: "not-attained", parts: [{ percent: "78.3" }] })
    // 500 are asked of the province as a whole: no verdict on a part of it.
    expect(byId(document.indicators).get("CT4")).toMatchObject({ status: "in-progress", target: null, value: 299 })
    // What departments report is none of the district's.
    expect(byId(document.indicators).has("CT6")).toBe(false)
    expect(document.compliance.due).toBe(3)
  })

  it("its report speaks of the district; the province's of the province", async () => {
    const { here, run } = await office(all)
    await run("consolidate 2017 --for huyen-nui --format md")
    const district = readFileSync(join(here, "out/huyen-nui/bao-cao-2017.md"), "utf8")
    expect(district).toContain("toàn huyện")
    expect(district).toContain("; mục tiêu chung của tỉnh, không đánh giá riêng ở huyện")
    expect(district).not.toMatch(/toàn tỉnh/iu)
    await run("consolidate 2017 --format md")
    expect(readFileSync(join(here, "out/bao-cao-2017.md"), "utf8")).not.toMatch(/toàn huyện/iu)
    await run("consolidate 2017 --for huyen-nui --format md --lang en --out en")
    expect(readFileSync(join(here, "en/bao-cao-2017.md"), "utf8")).not.toMatch(/the province/iu)
  })

  it("over its name stands the province, with the province's own noun, where the plan names nothing else", async () => {
    const { here } = await office(all)
    cpSync(folder, join(here, "plan"), { recursive: true })
    const file = join(here, "plan/agencies.yaml")
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(", over: Ủy ban nhân dân tỉnh Bình Hải", ""))
    const line = "consolidate 2017 --for huyen-nui --format md --plan plan"
    await runIn(here, line.split(" "), { today: () => "2018-02-01" })
    const text = readFileSync(join(here, "out/huyen-nui/bao-cao-2017.md"), "utf8")
    expect(text).toMatch(/ủy ban nhân dân tỉnh bình hải/iu)
    expect(text).not.toMatch(/huyện bình hải/iu)
  })

  it("its workbook for the province: sums in the cells for input, its own to be completed", async () => {
    const { here, run } = await office(all)
    const { err } = await run("consolidate 2017 --for huyen-nui")
    expect(err).toContain("Biểu của UBND huyện Núi gửi Sở Nông nghiệp: out/huyen-nui/2017/huyen-nui.xlsx")
    expect(err).toContain("Còn 2 ô của chính cơ quan phải nhập")
    const { out } = await run("validate out/huyen-nui/2017 --format json")
    const { files, diagnostics } = JSON.parse(out)
    expect(files).toMatchObject([{ agency: "huyen-nui", period: "2017", state: "with-errors" }])
    const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === "error")
    expect(errors.map(({ code, place }: { code: string; place: { row: string } }) => `${code} ${place.row}`)).toEqual([
      "QN304 CT2/officers",
      "QN304 NV2",
    ])
    await completed(plan, here, "huyen-nui", "out/huyen-nui/2017/huyen-nui.xlsx", "xong.xlsx", own(2))
    expect((await run("validate xong.xlsx --strict")).code).toBe(0)
  })

  it("a silent commune leaves its cells blank, and is named; nothing becomes 0", async () => {
    const { here, run } = await office(["xa-da", "xa-rung"])
    const { err } = await run("consolidate 2017 --for huyen-nui")
    expect(err).toContain("Để trống 7 ô, không tự điền: thiếu số liệu của UBND xã Suối (7 ô)")
    const { out } = await run("validate out/huyen-nui/2017 --format json")
    const blank = JSON.parse(out).diagnostics.filter(({ code }: { code: string }) => code === "QN304")
    expect(blank.map(({ place }: { place: { row: string } }) => place.row)).toEqual([
      "CT1/clean",
      "CT1/all",
      "CT2/officers",
      "CT3/poisonings",
      "CT4/connected",
      "CT5/status",
      "0501",
      "HD1",
      "NV2",
    ])
    expect(readFileSync(join(here, "out/huyen-nui/2017/huyen-nui.xlsx")).length).toBeGreaterThan(1000)
    // The villages of those who sent are passed on all the same.
    const { out: text } = await run("validate out/huyen-nui/2017")
    expect(text).not.toContain("0401")
  })

  it("statuses that differ are for the district to say", async () => {
    const { run } = await office(all, { "xa-rung": { "measures CT5/status value": "Đang thực hiện" } })
    const { err } = await run("consolidate 2017 --for huyen-nui")
    expect(err).toContain("Cấp dưới ghi tình trạng khác nhau, cơ quan tự xác định: CT5.1")
  })

  it("a workbook that was completed is never written over, and what it answered itself is kept", async () => {
    const { here, run } = await office(all)
    await run("consolidate 2017 --for huyen-bien")
    await completed(plan, here, "huyen-bien", "out/huyen-bien/2017/huyen-bien.xlsx", "huyen-bien.xlsx", own(3))
    expect((await run("receive huyen-bien.xlsx --sent 2018-01-12")).code).toBe(0)
    const { err } = await run("consolidate 2017 --for huyen-bien")
    expect(err).toContain("out/huyen-bien/2017/huyen-bien.2.xlsx")
    expect(err).not.toContain("của chính cơ quan phải nhập")
    const { err: again } = await run("consolidate 2017 --for huyen-bien")
    expect(again).toContain("out/huyen-bien/2017/huyen-bien.2.xlsx")
  })
})

describe("a district issues its own report", () => {
  const issue = "issue 2017 --number 7/BC-UBND --on 2018-01-20 --format md"

  it("keeps it for good in a folder of its own, beside the province's", async () => {
    const { here, run } = await office(all)
    const { code, out } = await run(`${issue} --for huyen-nui`)
    expect([code, out]).toEqual([
      0,
      "Đã ban hành báo cáo số 7/BC-UBND ngày 20/01/2018: reports/issued/huyen-nui/2017/1\n",
    ])
    expect(readFileSync(join(here, "reports/issued/huyen-nui/2017/1/issued.yaml"), "utf8")).toMatch(
      /^number: 7\/BC-UBND\nday: 2018-01-20\nagency: huyen-nui\nperiod: "2017"\n/,
    )
    const { compliance } = json(here, "reports/issued/huyen-nui/2017/1/bao-cao-2017.json")
    expect(compliance.due).toBe(3)
    // A number is one office's: the province may have the same, and the district has used it.
    expect((await run(`${issue} --for huyen-nui`)).err).toContain("Số 7/BC-UBND đã dùng cho báo cáo ban hành")
    expect((await run(issue)).out).toContain("reports/issued/2017/1\n")
    expect((await run(`${issue} --for huyen-bien`)).out).toContain("reports/issued/huyen-bien/2017/1\n")
  })

  it("is what the district's later reports are compared with, and no other's", async () => {
    const { here, run } = await office(all)
    await run(`${issue} --for huyen-nui`)
    const told = "Báo cáo số 7/BC-UBND ban hành ngày 20/01/2018"
    expect((await run("status 2017 --for huyen-nui")).out).toContain(`${told}. Số liệu vẫn như khi ban hành.`)
    for (const line of ["status 2017", "status 2017 --for huyen-bien"])
      expect((await run(line)).out).not.toContain(told)
    const one = communeTyped({ ...(communes["xa-da"] as Commune), clean: 151 }, "xa-da")
    writeFileSync(join(here, "sua.xlsx"), await filled("xa-da", "2017", one))
    await run("receive sua.xlsx --sent 2018-01-22")
    expect((await run("status 2017 --for huyen-nui")).out).toContain(`${told}; từ đó có 1 thay đổi:`)
    await run("consolidate 2017 --for huyen-nui --format json")
    const { diagnostics } = json(here, "out/huyen-nui/bao-cao-2017.json")
    expect(diagnostics.filter(({ code }: { code: string }) => code === "QN506")).toHaveLength(1)
    await run("consolidate 2017 --format json")
    const province = json(here, "out/bao-cao-2017.json")
    expect(province.diagnostics.filter(({ code }: { code: string }) => code === "QN506")).toEqual([])
  })

  it("has no edition for publication, and nobody issues to whom nobody reports", async () => {
    const { run } = await office([])
    expect((await run(`${issue} --for huyen-nui --public`)).code).toBe(2)
    expect((await run(`${issue} --for xa-da`)).err).toContain("Không có cơ quan nào gửi báo cáo cho “xa-da”.")
    expect((await run("issue --help")).out).toContain("--for <ID>")
  })
})

describe("the province reads the sums", () => {
  it("its figures: communes count once, through their district", async () => {
    const { document, here } = await province()
    const values = valuesOf(document)
    const sum = (of: keyof Commune) => Object.values(communes).reduce((so, one) => so + one[of], 0)
    expect(values.get("CT1/clean")).toBe(sum("clean") + island.clean)
    expect(values.get("CT1/all")).toBe(sum("all") + island.all)
    // 411 of 520 is 79.03…%, under 80.
    expect(byId(document.indicators).get("CT1")).toMatchObject({ status: "not-attained", parts: [{ percent: "79.0" }] })
    // 100 + 50 + 120 + 80 + 99 + 51 = 500.
    expect(byId(document.indicators).get("CT4")).toMatchObject({ status: "attained", value: 500 })
    // Seven villages and three districts.
    expect(byId(document.indicators).get("CT2")).toMatchObject({ status: "attained", units: { met: 10, expected: 10 } })
    expect(byId(document.indicators).get("CT5")).toMatchObject({ status: "attained" })
    expect(byId(document.activities).get("HD1")).toMatchObject({ total: { quantity: 25 } })
    expect(byId(document.funding).get("KP1/ngan-sach")).toMatchObject({ allocated: 151.5 })
    expect(document.compliance).toMatchObject({ due: 5, onTime: 5 })
    expect(document.diagnostics.map(({ code }: { code: string }) => code)).not.toContain("QN520")
    // Whoever adds up the facts does not count twice: those that stand in another's figure say so.
    const lines = readFileSync(join(here, "out/bao-cao-2017.csv"), "utf8").replace("\uFEFF", "").trimEnd().split("\r\n")
    const [head = "", ...rows] = lines.map((line) => line.split(","))
    const at = (name: string) => [...head].indexOf(name)
    const clean = rows.filter((row) => row[at("measure")] === "CT1/clean")
    const total = (some: readonly (readonly string[])[]) => some.reduce((so, row) => so + Number(row[at("value")]), 0)
    expect(total(clean.filter((row) => row[at("within")] === ""))).toBe(411)
    expect(total(clean.filter((row) => row[at("within")] !== ""))).toBe(395)
  })

  it("a figure is followed down to the commune's cell", async () => {
    const { run } = await province()
    const { out } = await run("explain CT1 --period 2017")
    expect(out).toMatch(
      /UBND huyện Núi \(trong xã\) +235 +1 +12\/01\/2018 +reports\/2017\/huyen-nui\.xlsx · Chỉ tiêu!D\d+\n +↳ UBND xã Đá +150 +1 +04\/01\/2018 +reports\/2017\/xa-da\.xlsx · Chỉ tiêu!D\d+/,
    )
    const { measures } = JSON.parse((await run("explain CT1.1 --period 2017 --format json")).out)
    expect(measures[0].sources[0]).toMatchObject({
      agency: "huyen-bien",
      value: 160,
      below: [
        { agency: "xa-cat", within: "huyen-bien", value: 90, file: "reports/2017/xa-cat.xlsx" },
        { agency: "xa-song", within: "huyen-bien", value: 70 },
      ],
    })
  })

  it("a sum that differs from what is below it is said, and stands", async () => {
    const { here, run } = await province()
    await run("consolidate 2017 --for huyen-bien --out moi")
    await run("receive in/xa-cat.xlsx --sent 2018-01-20")
    writeFileSync(
      join(here, "sua.xlsx"),
      await filled("xa-cat", "2017", { ...communeTyped({ ...(communes["xa-cat"] as Commune), clean: 95 }, "xa-cat") }),
    )
    await run("receive sua.xlsx --sent 2018-01-20")
    await run("consolidate 2017 --format json")
    const { diagnostics, measures } = json(here, "out/bao-cao-2017.json")
    const found = diagnostics.filter(({ code }: { code: string }) => code === "QN520")
    expect(found).toMatchObject([
      {
        message: "CT1.1 “Số hộ có nước sạch (trong xã)”: UBND huyện Biển ghi 160, 2 báo cáo cấp dưới cộng lại là 165",
        place: { file: "reports/2017/huyen-bien.xlsx" },
        related: [{ file: "reports/2017/xa-cat.2.xlsx" }, { file: "reports/2017/xa-song.xlsx" }],
      },
    ])
    expect(valuesOf({ measures }).get("CT1/clean")).toBe(411)
  })

  it("what communes sent here, and their district has not added up, is told and not counted", async () => {
    const { here, run } = await office(all)
    await run("consolidate 2017 --format json")
    const found = () =>
      json(here, "out/bao-cao-2017.json").diagnostics.filter(({ code }: { code: string }) => code === "QN521")
    expect(found().map(({ message }: { message: string }) => message)).toEqual([
      "UBND huyện Biển chưa có báo cáo tổng hợp mà ở đây đã có số liệu của UBND xã Cát, UBND xã Sóng; các số đó chưa được tính",
      "UBND huyện Núi chưa có báo cáo tổng hợp mà ở đây đã có số liệu của UBND xã Đá, UBND xã Rừng, UBND xã Suối; các số đó chưa được tính",
    ])
    expect(valuesOf(json(here, "out/bao-cao-2017.json")).get("CT1/clean")).toBe(island.clean)
    // A district that did not have one of them left its cells blank.
    const other = await office(["xa-da", "xa-rung"])
    await other.run("consolidate 2017 --for huyen-nui")
    await completed(plan, other.here, "huyen-nui", "out/huyen-nui/2017/huyen-nui.xlsx", "nui.xlsx", own(2))
    writeFileSync(join(here, "nui.xlsx"), readFileSync(join(other.here, "nui.xlsx")))
    await run("receive nui.xlsx --sent 2018-01-12")
    await run("consolidate 2017 --format json")
    expect(found().at(-1).message).toBe(
      "UBND huyện Núi để trống 6 ô mà ở đây đã có số liệu của UBND xã Đá, UBND xã Rừng, UBND xã Suối; các số đó chưa được tính",
    )
  })

  it("whoever receives a commune's report is told through whom it counts", async () => {
    const { here, run } = await office([])
    writeFileSync(
      join(here, "da.xlsx"),
      await filled("xa-da", "2017", communeTyped(communes["xa-da"] as Commune, "xa-da")),
    )
    const through = "  Báo cáo này gửi UBND huyện Núi; số liệu chỉ vào số chung qua báo cáo tổng hợp của cơ quan đó"
    expect((await run("receive da.xlsx --sent 2018-01-04")).out).toContain(through)
    const again = await run("receive da.xlsx in/huyen-dao.xlsx --sent 2018-01-04")
    expect(again.out).not.toContain("Báo cáo này gửi")
  })

  it("without the communes' files there is nothing to follow, and nothing to differ", async () => {
    const { here } = await province()
    const other = scratch()
    mkdirSync(join(other, "in"))
    for (const name of ["huyen-bien.xlsx", "huyen-nui.xlsx"])
      writeFileSync(join(other, "in", name), readFileSync(join(here, name)))
    const run = (line: string) => runIn(other, [...line.split(" "), "--plan", folder], { today: () => "2018-02-01" })
    await run("receive in --sent 2018-01-12")
    await run("consolidate 2017 --format json")
    const document = json(other, "out/bao-cao-2017.json")
    expect(document.below).toBeUndefined()
    expect(valuesOf(document).get("CT1/clean")).toBe(395)
  })

  it("every format, of a half-year, a year and the term, in both languages", async () => {
    const { run } = await province()
    await writesEveryFormat(run, ["2017-H1", "2017", "2016-2018"])
    expect((await run("compare 2016 2017")).out).toContain(
      "\n  Kinh phí, hoạt động và từng cơ quan: thêm --format md hoặc --format xlsx.\n",
    )
    for (const line of [
      "compare 2016 2017",
      "letters 2017 --for huyen-nui",
      "explain HD1 --period 2017",
      "plan show",
      "plan diff --against .",
    ])
      expect((await run(line)).code, line).toBeLessThan(3)
    expect((await run("consolidate 2017 --public --out cong-bo --format json,html")).code).toBe(0)
  })
})
