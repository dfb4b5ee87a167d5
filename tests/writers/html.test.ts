import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Lang } from "../../src/model/words.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { compose } from "../../src/report/compose.ts"
import { escapeHtml, hrefOf, idOf } from "../../src/writers/html/escape.ts"
import { html } from "../../src/writers/html/html.ts"
import { policy, scriptHash, styleHash } from "../../src/writers/html/policy.ts"
import { shortened } from "../../src/writers/html/svg.ts"
import { type Answers, consolidationOf } from "../support/consolidation.ts"
import { editedPlan } from "../support/edited-plan.ts"
import { folderOf } from "../support/folder.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"

const pageOf = (consolidation: Consolidation, lang: Lang = "vi") => html(compose(consolidation, lang))
const between = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0] ?? ""
const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`
const ids = (page: string) => [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? "")

describe("the security policy", () => {
  const page = pageOf(province2013)

  it("names the style by its hash", () => expect(hashOf(between(page, "<style>", "</style>"))).toBe(styleHash))

  it("names the script by its hash", () => expect(hashOf(between(page, "<script>", "</script>"))).toBe(scriptHash))

  it("allows nothing else, and stands before both", () => {
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(page.indexOf(policy)).toBeGreaterThan(0)
    expect(page.indexOf(policy)).toBeLessThan(page.indexOf("<style>"))
  })

  it("is not worked around: one style, one script, no attribute that runs or styles, nothing fetched", () => {
    expect(page.match(/<style/g)).toHaveLength(1)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+|src|srcset|action)=/)
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">'])
  })
})

it("is not large: cells by the thousand say nothing that the heading says", () => {
  const page = pageOf(province2013)
  const cells = page.match(/<t[dh][ >]/g)?.length ?? 0
  expect(cells).toBeGreaterThan(5_000)
  expect(Buffer.byteLength(page) / cells).toBeLessThan(90)
})

describe("the page's text", () => {
  it("is escaped whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']|[\u202a-\u202e\u2066-\u2069]/)
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&")
      }),
    )
  })

  it("of a report's result stays a text", () => {
    const page = pageOf(province2013)
    expect(page).toContain("Phát | thanh &lt;b&gt;12 buổi&lt;/b&gt;")
    expect(page).not.toContain("<b>12 buổi")
  })

  it.each([
    ["CT1.2/trained|binh-son||2013", "#CT1.2%2Ftrained%7Cbinh-son%7C%7C2013", "CT1.2/trained|binh-son||2013"],
    ["a b&c", "#a_b%26c", "a_b&amp;c"],
  ])("points at %s", (anchor, href, id) => expect([hrefOf(anchor), idOf(anchor)]).toEqual([href, id]))

  it.each([
    ["Trợ giúp pháp lý miễn phí", 480, "Trợ giúp pháp lý miễn phí"],
    ["Trợ giúp pháp lý miễn phí", 100, "Trợ giúp…"],
    ["Trợ giúp".normalize("NFD"), 60, "Trợ giúp".normalize("NFD")],
  ])("“%s” in %i units is “%s”", (text, room, shown) => expect(shortened(text, room)).toBe(shown))
})

describe.each([
  ["a year", province2013],
  ["a half-year", half2013],
  ["an empty folder", nothing2013],
  ["a publication", publish(province2013)],
] as const)("the page of %s", (_, consolidation) => {
  it.each(["vi", "en"] as const)("is the same each time, in %s, and says its language", (lang) => {
    const page = pageOf(consolidation, lang)
    expect(pageOf(consolidation, lang) === page).toBe(true)
    expect(page.startsWith(`<!DOCTYPE html>\n<html lang="${lang}">\n`)).toBe(true)
    expect(/undefined|NaN|\[object/.exec(between(page, "<body>", "<script>"))).toBeNull()
  })

  it("has ids of one element each, and links that lead somewhere", () => {
    const page = pageOf(consolidation)
    const own = ids(page)
    expect(own).toHaveLength(new Set(own).size)
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? ""))
    const known = new Set(own.map((id) => id.replace(/&amp;/g, "&")))
    expect(targets.filter((id) => !known.has(id))).toEqual([])
    expect(targets.length).toBeGreaterThan(25)
  })

  it("names each picture, and has a table that says the same", () => {
    const figures = pageOf(consolidation).split("<figure>").slice(1)
    expect(figures.length).toBeGreaterThan(1)
    for (const figure of figures)
      expect(figure).toMatch(/<figcaption>[^<]+<small>[^<]+<.*<svg [^>]*aria-hidden="true".*<table class="t-chart-/su)
  })

  it("says all of the notes", () => {
    const page = pageOf(consolidation)
    const notes = compose(consolidation, "vi").sections.find(({ id }) => id === "notes")
    expect(notes?.blocks.length).toBeGreaterThan(4)
    for (const block of notes?.blocks ?? []) {
      const texts =
        block.kind === "list"
          ? block.items.map(({ text }) => text)
          : [block.kind === "table" ? block.table.title : "text" in block ? block.text : ""]
      expect(texts.filter((text) => !page.includes(escapeHtml(text)))).toEqual([])
    }
  })
})

it("leads from every sum of the funding to lines with their cells", () => {
  const page = pageOf(province2013)
  const sums = between(page, '<table class="t-funding sorts"', "</table>")
  const linked = [...sums.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? ""))
  const kinds = new Set(linked.map((id) => (id.endsWith("|province") ? "province" : "agency")))
  expect([...kinds].sort()).toEqual(["agency", "province"])
  for (const id of linked)
    expect(between(page, `<tr id="${idOf(id)}">`, "</tr>"), id).toMatch(
      /\.xlsx<.*>Kinh phí<.*>[A-Z]+\d+(?:, [A-Z]+\d+)?</,
    )
})

/** A plan in which districts count victims, three of which have few. */
function districtVictims(): Consolidation {
  const source = "sources: [{ agency: so-ldtbxh }]"
  const every = "sources: [{ every: district }]"
  const files = editedPlan(["projects/da3.yaml", source, every], ["projects/da3.yaml", source, every])
  const { plan } = openPlan(files, "0".repeat(64))
  const period = plan?.periods.get("2013")
  if (plan === null || period === undefined) throw new Error("the edited plan does not load")
  const lines = ["ba-to 2/3", "binh-son 12/14", "son-ha 4/4", "mo-duc 20/21", "duc-pho 1/2"].map((line) => {
    const [agency, n, d] = line.split(/[ /]/)
    return `${agency} 2013 | sent 2014-01-02 | CT3.2/supported=${n} | CT3.2/confirmed=${d}`
  })
  return consolidate(plan, period, folderOf(lines, {}, plan), "2014-01-20")
}

describe("an indicator that opens", () => {
  it("says of a sum how much of it the ratio counts, where some gave one number only", () => {
    const report = (agency: string, answers: Answers) => ({ agency, period: "2013", sent: "2014-01-03", answers })
    const halves = [report("binh-son", {}), report("ba-to", { "CT1.2/trained": null })]
    const page = pageOf(consolidationOf("2013", halves, "2014-01-20"))
    expect(page).toMatch(/CT1\.2\.2[^<]*\(toàn tỉnh: 40 người; tính vào tỷ lệ: 20, chỉ gồm cơ quan có đủ hai số\)/)
    expect(page).toMatch(/CT1\.2\.1[^<]*\(toàn tỉnh: 20 người\)/)
  })

  it("has the lines of the period that a trend is compared with", () => {
    const page = pageOf(province2013)
    expect(page).toMatch(/CT1\.6\.2[^<]*kỳ so sánh: năm 2012/)
    expect(page.split("reports/2012/cong-an-tinh.xlsx").length).toBeGreaterThan(2)
  })
})

describe("a publication's page", () => {
  const published = publish(districtVictims())
  const page = pageOf(published)
  const cells = published.publication?.cells ?? []

  it("lists every cell that is left out", () => {
    expect(cells.length).toBeGreaterThan(4)
    const body = between(between(page, '<table class="t-withheld sorts">', "</table>"), "<tbody>", "</tbody>")
    expect(body.match(/<tr/g)).toHaveLength(cells.length)
  })

  it.each(cells.map((cell) => [`${cell.id} of ${cell.agency}`, cell] as const))("shows a sign for %s", (_, cell) => {
    const line = `<tr id="${idOf(["sources", cell.id, cell.agency, cell.unit ?? "", cell.period].join("|"))}">`
    const table = page.split("<table").find((table) => table.includes(line)) ?? ""
    const at = [...between(table, "<thead>", "</thead>").matchAll(/k-(\w+)"/g)].findIndex(([, key]) => key === "value")
    const shown = [...between(table, line, "</tr>").matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(shown[at]).toBe(escapeHtml(cell.shown))
  })
})
