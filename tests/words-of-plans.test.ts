import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, extname, join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { expect, it } from "vitest"
import { commands } from "../src/cli/catalogue.ts"
import type { BookValue } from "../src/excel/book.ts"
import { allRules } from "../src/rules/index.ts"
import { otherPlan } from "./support/other-plan.ts"
import { planFiles } from "./support/plan.ts"
import { filesBelow, runIn, scratch } from "./support/run.ts"

// A plan's outputs speak its own words: nothing of Decision 1455, of a province, its districts and communes stands in those of a city's plan.

const foreign =
  /tỉnh|huyện|(?<!\p{L})xã(?! hội)(?!\p{L})|phường|thị trấn|nạn nhân|phạm tội|Quảng Ngãi|1455|Công an|Biên phòng|mua bán|\bprovinces?\b|\bdistricts?\b|\bcommunes?\b|victim|accused|police|traffick/iu

/** A made-up plan as a city's. */
const ofACity = (text: string): string =>
  text
    .replace("province: Bình Hải", "province: Bình Hải\nnouns:\n  area: { vi: thành phố, en: city }")
    .replaceAll("tỉnh", "thành phố")
    .replaceAll("Tỉnh", "Thành phố")
    .replaceAll("toan-tinh", "toan-thanh-pho")
    .replaceAll("huyện", "quận")
    .replaceAll("Huyện", "Quận")
    .replaceAll("y tế xã", "y tế cơ sở")
    .replace("nature: stock, sources", "nature: stock, sensitive: true, sources")

/** What people see of a file: of a package the texts in its parts, of a page what stands outside its tags. */
function seen(name: string, bytes: Uint8Array): string {
  const plain = (xml: string) => xml.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]*>/g, " ")
  if ([".xlsx", ".docx"].includes(extname(name)))
    return Object.entries(unzipSync(bytes))
      .filter(([part]) => part.endsWith(".xml"))
      .map(([, part]) => plain(strFromU8(part)))
      .join("\n")
  const text = strFromU8(bytes)
  return extname(name) === ".html" ? plain(text) : text
}

type Reports = Readonly<Record<string, Readonly<Record<string, BookValue>>>>
const cities: readonly (readonly [plan: string, reports: Reports])[] = [
  [
    "y-te",
    {
      "tt-bien": {
        "measures CT1/thin value": 3,
        "measures CT2/doses value": "hai mươi",
        "measures CT3/cases value": 150,
      },
      "tt-nui": { "measures CT1/thin value": 20 },
    },
  ],
  ["tinh-khac", { "truong-a": { "measures CT1/in-school value": 20 }, "truong-c": { "units 03 CT2/teachers": 1 } }],
]

/** Everything that people see of that plan: what commands say, and what they write. */
async function everything(name: string, reports: Reports): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>()
  const here = scratch()
  const folder = `fixtures/plans/${name}`
  for (const { file, text } of planFiles(folder)) {
    const path = join(here, "plan", file.slice(folder.length + 1))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, ofACity(text))
  }
  const run = async (line: string) => {
    const { out, err } = await runIn(here, line.split(" "), { today: () => "2018-03-01" })
    told.set(line, `${out}\n${err}`)
  }
  mkdirSync(join(here, "in"))
  const { filled } = otherPlan(name, ofACity)
  for (const [agency, given] of Object.entries(reports))
    writeFileSync(join(here, `in/${agency}.xlsx`), await filled(agency, "2017", given))
  await run(
    `receive ${Object.keys(reports)
      .map((agency) => `in/${agency}.xlsx`)
      .join(" ")} --sent 2018-01-20`,
  )
  for (const lang of ["vi", "en"]) {
    await run(`consolidate 2017 --as-of 2018-03-01 --format md,html,docx,xlsx --lang ${lang} --out ${lang}`)
    await run(`consolidate 2017 --as-of 2018-03-01 --public --format md,xlsx --lang ${lang} --out public-${lang}`)
    await run(`letters 2017 --as-of 2018-03-01 --lang ${lang} --out letters-${lang}`)
    await run(`validate in --lang ${lang} --annotate marked-${lang}`)
    for (const line of [
      "status 2017 --as-of 2018-03-01",
      "status 2017 --as-of 2018-03-01 --format md",
      "compare 2016 2017 --format md",
      "plan show",
      "plan check",
      "explain CT1 --period 2017",
      "explain HD1 --period 2017",
      "explain KP1 --period 2017",
      "--help",
      "--version",
      ...commands.map(({ name }) => `${name} --help`),
    ])
      await run(`${line} --lang ${lang}`)
  }
  await run("template 2017 --out forms")
  for (const [name, bytes] of filesBelow(here))
    if (!/^(plan|in|reports)\//.test(name)) told.set(name, seen(name, bytes))
  return told
}

/** The words around what does not belong there. */
function strangersIn(text: string): string[] {
  const lines = text.split("\n").filter((line) => foreign.test(line))
  return lines.map((line) => {
    const at = line.search(foreign)
    return line.slice(Math.max(0, at - 60), at + 60).trim()
  })
}

it.each(cities)(
  "%s as a city's plan is spoken of in its own words, in every output",
  async (name, reports) => {
    const told = await everything(name, reports)
    expect(told.size).toBeGreaterThan(80)
    const strangers = [...told].flatMap(([name, text]) => strangersIn(text).map((line) => `${name}: ${line}`))
    expect([...new Set(strangers)]).toEqual([])
    expect(told.get("vi/bao-cao-2017.md")).toContain("THÀNH PHỐ BÌNH HẢI")
  },
  240_000,
)

it.each(allRules.map((rule) => [rule.code, rule] as const))("%s says nothing of one province", (_, { vi, en }) => {
  expect([vi, en].flatMap(({ title, why, fix }) => [title, why, fix]).flatMap(strangersIn)).toEqual([])
})
