import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { zipSync } from "fflate"
import { expect, it } from "vitest"
import { answerKey } from "../../src/dev/fill.ts"
import { readRegister } from "../../src/records/register.ts"
import { filledForm, type Typed } from "../support/forms.ts"
import { plan } from "../support/plan.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

const cover = (row: string) => answerKey("cover", `BIA/${row}`, "value")
const form = (agency: string, day: string, typed: Typed = {}) =>
  filledForm(agency, "2013", { [cover("ngay-gui")]: { kind: "day", day }, ...typed })

const mailWith = (name: string, bytes: Uint8Array) =>
  [
    "From: dai@example.vn",
    "Subject: Bao cao",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(bytes).toString("base64"),
    "--b--",
    "",
  ].join("\r\n")

const amendingDecision = `number: 20/QĐ-UBND
day: 2014-03-01
reason: Giao chỉ tiêu cao hơn
sets:
  indicators:
    - { id: CT1.2, article: Điều 1, targets: [{ by: 2013, percent: 90 }] }
`

it("a year at the officer's desk: what comes in counts, is asked about, is issued, and stays as it was judged", async () => {
  const folder = scratch()
  const put = (path: string, content: Uint8Array | string) => writeFileSync(join(folder, path), content)
  const run = async (line: string) => {
    const { code, out, err } = await runIn(
      folder,
      line.split(" ").map((word) => word.replaceAll("_", " ")),
    )
    return { code, said: `${out}${err}` }
  }
  const status = async () => JSON.parse((await runIn(folder, ["status", "2013", "--format", "json"])).out)
  const of = (found: { agencies: { agency: string }[] }, agency: string) =>
    found.agencies.find((one) => one.agency === agency)
  const count = async (code: string) =>
    (await status()).diagnostics.filter((one: { code: string }) => one.code === code).length

  // 34 files under any name: 29 workbooks, one of them nobody's, a correction before its original, a zip with one, a mail with one, a letter in PDF.
  mkdirSync(join(folder, "thu-den"))
  const silent = new Set(["so-ngv", "dai-ptth", "tra-bong", "so-yt"])
  for (const [i, agency] of [...plan.agencies.keys()].entries())
    if (!silent.has(agency) && agency !== "so-tp") put(`thu-den/van ban ${i}.xlsx`, await form(agency, "2014-01-03"))
  put("thu-den/a so tp sua.xlsx", await form("so-tp", "2014-01-04", { "measures CT3.3/in-need value": 20 }))
  put("thu-den/b so tp.xlsx", await form("so-tp", "2014-01-02"))
  put("thu-den/khong ro.xlsx", await form("so-yt", "2014-01-03", { [cover("co-quan")]: "Phòng tổng hợp" }))
  put("thu-den/goi.zip", zipSync({ "tra bong.xlsx": await form("tra-bong", "2014-01-03") }))
  put("thu-den/thu.eml", mailWith("dai.xlsx", await form("dai-ptth", "2014-01-03")))
  put("thu-den/so-ngv.pdf", "%PDF-1.4")
  const received = await run("receive thu-den --received 2014-01-06 --number 12/CVĐ")
  expect(received.code).toBe(1)
  expect(received.said).toContain("Bỏ qua 1 tệp .pdf (không phải bảng tính): thu-den/so-ngv.pdf")

  // The correction counts, though its name comes first; the mail's and the zip's attachments are there; one is nobody's.
  const first = await status()
  expect(of(first, "so-tp")).toMatchObject({ file: "reports/2013/so-tp.xlsx", versions: 2 })
  expect([of(first, "dai-ptth"), of(first, "tra-bong")]).toMatchObject([{ state: "clean" }, { state: "clean" }])
  expect(of(first, "so-yt")).toMatchObject({ status: "missing" })
  const register = () => readRegister("r", readFileSync(join(folder, "reports/register.yaml"), "utf8")).entries
  expect(
    register()
      .filter(({ container }) => container !== null)
      .map(({ name, container }) => [name, container]),
  ).toEqual([
    ["tra bong.xlsx", "goi.zip"],
    ["dai.xlsx", "thu.eml"],
  ])

  // Whose it is was found out, and is ruled.
  const settled = await run(
    "receive khong_ro.xlsx --agency so-yt --period 2013 --by Trưởng_phòng --reason công_văn_12_ghi_rõ",
  )
  expect(settled.code).toBe(0)
  expect(of(await status(), "so-yt")).toMatchObject({ state: "clean" })

  // Who is silent gets a letter; so do the late ones.
  await run("letters 2013 --out .")
  expect([...filesBelow(join(folder, "cong-van-2013")).keys()]).toContain("so-ngv.docx")

  // The report is issued; a correction comes in March; three runs later it is still said.
  expect((await run("issue 2013 --number 45/BC-CAT --on 2014-01-15 --format md")).said).toContain(
    "reports/issued/2013/1",
  )
  expect(await count("QN506")).toBe(0)
  put("sua.xlsx", await form("so-tp", "2014-01-18", { "measures CT3.3/in-need value": 25 }))
  await run("receive sua.xlsx --sent 2014-01-18")
  for (let turn = 0; turn < 3; turn++) await run("consolidate 2013 --format json")
  expect(await count("QN506")).toBe(1)
  const report = readFileSync(join(folder, "out/bao-cao-2013.json"), "utf8")
  expect(report).toContain("số “45/BC-CAT” ngày 15/01/2014")

  // What was issued is as it was, and nothing that was filed has changed.
  const issued = readFileSync(join(folder, "reports/issued/2013/1/bao-cao-2013.json"), "utf8")
  expect(JSON.parse(issued).asOf).toBe("2014-01-15")
  expect(await count("QN408")).toBe(0)

  // In March a decision asks for more, of the milestone of 2013 too. The year that was reported stays as it was judged, to the letter; the next is
  // judged by what holds then.
  const verdictOf = async (period: string) => {
    await run(`consolidate ${period} --format json --as-of 2015-02-01 --out ${period}`)
    const found = readFileSync(join(folder, `${period}/bao-cao-${period}.json`), "utf8")
    const { target } = JSON.parse(found).indicators.find((one: { id: string }) => one.id === "CT1.2")
    return { found, target: target.atLeast }
  }
  put("nam sau.xlsx", await filledForm("binh-son", "2014", { [cover("ngay-gui")]: { kind: "day", day: "2015-01-03" } }))
  await run("receive nam_sau.xlsx --sent 2015-01-03")
  const [judged, next] = [await verdictOf("2013"), await verdictOf("2014")]
  cpSync("plan", join(folder, "plan"), { recursive: true })
  mkdirSync(join(folder, "plan/amendments"))
  put("plan/amendments/20-qd-ubnd.yaml", amendingDecision)
  expect((await run("plan check")).code).toBe(0)
  const [still, then] = [await verdictOf("2013"), await verdictOf("2014")]
  expect(still.found).toBe(judged.found)
  expect([judged.target, next.target, then.target]).toEqual(["75", "75", "90"])
  expect((await run("plan diff --against 2014-02-28")).said).toContain("Chỉ tiêu CT1.2: mốc 2013 tăng từ 75% lên 90%")
}, 300_000)
