import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { otherPlan } from "./support/other-plan.ts"
import { runIn, scratch } from "./support/run.ts"

// The smallest plan (fixtures/plans/toi-thieu): two agencies, one indicator, and nothing else. Whatever it does not ask is nowhere spoken of.

const { folder, filled } = otherPlan("toi-thieu")

async function office() {
  const here = scratch()
  mkdirSync(join(here, "in"))
  const put = async (agency: string, online: number, all: number) =>
    writeFileSync(
      join(here, "in", `${agency}.xlsx`),
      await filled(agency, "2016", { "measures CT1/online value": online, "measures CT1/all value": all }),
    )
  await put("van-phong", 60, 100)
  await put("so-xd", 30, 80)
  const run = (line: string) => runIn(here, [...line.split(" "), "--plan", folder], { today: () => "2017-02-01" })
  const receipt = await run("receive in --sent 2017-01-10")
  expect(receipt.code, receipt.out + receipt.err).toBe(0)
  return { here, run }
}

/** What it asks nobody. */
const unasked = /kinh phí|hoạt động|nhiệm vụ (?:chưa|được)|xã(?! hội)|huyện|đối chiếu/iu

/** Headings of a Markdown text with nothing below them. */
const emptyHeadings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)\n+(?=#)/gm)]
    .filter(([whole]) => {
      const [own = "", next = ""] = [whole, text.slice(text.indexOf(whole) + whole.length)].map(
        (part) => /^#+/.exec(part)?.[0] ?? "",
      )
      return next.length <= own.length
    })
    .map(([, title = ""]) => title)

describe("the smallest plan", () => {
  it("check, show, forms: only the sheets that ask something", async () => {
    const { run } = await office()
    expect(await run("plan check --strict")).toMatchObject({ code: 0 })
    const { out } = await run("plan show")
    expect(out).toContain("2 cơ quan báo cáo, 1 đề án, 1 chỉ tiêu, 2 số liệu")
    expect(out).not.toMatch(/KINH PHÍ|NHIỆM VỤ|HOẠT ĐỘNG/)
    expect((await run("template 2016 --out moi")).code).toBe(0)
  })

  it("the report speaks of what is asked, and numbers what is there", async () => {
    const { here, run } = await office()
    expect((await run("consolidate 2016 --format md,json,xlsx,html,docx,csv,parquet")).code).toBe(0)
    const { indicators } = JSON.parse(readFileSync(join(here, "out/bao-cao-2016.json"), "utf8"))
    // 90 of 180 is 50%.
    expect(indicators).toMatchObject([{ id: "CT1", status: "attained", parts: [{ percent: "50.0" }] }])
    const text = readFileSync(join(here, "out/bao-cao-2016.md"), "utf8")
    expect(text.split("\n").filter((line) => line.startsWith("## "))).toEqual([
      "## I. Chế độ báo cáo",
      "## II. Kết quả thực hiện các đề án",
      "## III. Đánh giá chung",
      "## IV. Phương hướng, nhiệm vụ trọng tâm",
      "## V. Kiến nghị, đề xuất",
      "## Phụ lục I. Kết quả thực hiện các chỉ tiêu",
      "## Phụ lục II. Tình hình gửi báo cáo của các cơ quan",
    ])
    expect(text).toContain("(Chi tiết tại Phụ lục II.)")
    expect(text).toContain("Kính gửi: Ủy ban nhân dân tỉnh Bình Hải")
    expect(emptyHeadings(text)).toEqual([])
    expect(text.split("\n").filter((line) => unasked.test(line))).toEqual([])
  })

  it.each([
    "status 2016",
    "status 2016 --format html",
    "explain CT1 --period 2016",
    "compare 2016 2017",
    "letters 2017",
    "consolidate 2016 --public --out cong-bo",
    "consolidate 2017 --lang en --format xlsx,md,json,html,docx,csv,parquet",
    "plan diff --against .",
    "issue 2016 --number 3/BC --on 2017-01-31",
  ])("%s", async (line) => {
    const { run } = await office()
    const { code, err } = await run(line.replace(" .", ` ${folder}`))
    expect([code, err.includes("--debug")], err).toEqual([0, false])
  })

  it("compare says what a document has besides: no money, no work", async () => {
    const { run } = await office()
    expect((await run("compare 2016 2017")).out).toMatch(/\n {2}Từng cơ quan: thêm --format md hoặc --format xlsx\.\n$/)
    expect((await run("compare 2016 2017 --lang en")).out).toMatch(/\n {2}Agency by agency: add --format md/)
  })

  it("nobody is written to as below another one", async () => {
    const { run } = await office()
    expect(await run("consolidate 2016 --for so-xd")).toMatchObject({
      code: 2,
      err: "--for so-xd: mọi cơ quan của kế hoạch này gửi báo cáo cho van-phong.\n",
    })
  })
})
