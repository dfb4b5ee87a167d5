import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { figures } from "../../src/documents/figures.ts"
import { readPublished } from "../../src/documents/published.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { PublishedFigures } from "../../src/model/published.ts"
import { type BreakdownTable, isPrintable } from "../../src/privacy/publish/breakdown-table.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { compose } from "../../src/report/compose.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { folderOf } from "../support/folder.ts"
import { statisticsPlan as plan } from "../support/statistics-plan.ts"

const below = 5

/** `7=3+4` a reporter's whole and its categories; in brackets where the whole itself is not printed. */
const tableOf = (line: string, overlap = false): BreakdownTable => ({
  overlap,
  rows: line.split(" ").map((text) => {
    const [whole = "", parts = ""] = text.replace(/[()]/g, "").split("=")
    return { whole: Number(whole), printed: !text.startsWith("("), parts: parts.split("+").map(Number) }
  }),
})

describe("categories of one dimension are printed beside their total", () => {
  it.each([
    ["nothing arose", "0=0+0", true],
    ["none is small", "12=5+7", true],
    ["all of them of one kind", "12=0+12", true],
    ["one is small", "12=4+8", false],
    ["one person, whatever they are", "1=0+1", false],
    ["a small total: whoever knows it knows that some category is", "4=0+4", false],
    ["they do not add up", "12=5+6", false],
    ["two reporters, large sums: what each gave stays open", "9=3+6 9=6+3", true],
    ["… one reporter's three are all of the one kind, and everybody's are", "12=0+12 3=0+3", false],
    ["… unless its own total is not printed", "12=0+12 (3=0+3)", true],
    ["… four or five of one, as the other has one only", "9=5+4 1=0+1", false],
    ["… five or six of one: neither is small", "11=5+6 1=1+0", true],
  ])("%s: %s", (_, line, expected) => {
    expect(isPrintable(tableOf(line), below)).toBe(expected)
  })

  it.each([
    ["each is large or nobody's", "20=8+0+20", true],
    ["one is small", "20=3+12+20", false],
    ["all but two: the two are few", "20=18+12+20", false],
    ["more than there are", "20=25+12+20", false],
  ])("… that overlap: %s: %s", (_, line, expected) => {
    expect(isPrintable(tableOf(line, true), below)).toBe(expected)
  })
})

/** All ways to make so many of so many categories. */
function splits(whole: number, parts: number): number[][] {
  if (parts === 1) return [[whole]]
  return Array.from({ length: whole + 1 }, (_, first) =>
    splits(whole - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat()
}

/** Every table that has the same wholes. */
const tablesLike = ({ rows, overlap }: BreakdownTable): BreakdownTable[] =>
  rows
    .reduce<number[][][]>(
      (so, { whole, parts }) => so.flatMap((begun) => splits(whole, parts.length).map((one) => [...begun, one])),
      [[]],
    )
    .map((all) => ({ overlap, rows: rows.map((row, i) => ({ ...row, parts: all[i] ?? [] })) }))

const sumsOf = ({ rows }: BreakdownTable): number[] =>
  (rows[0]?.parts ?? []).map((_, i) => rows.reduce((so, { parts }) => so + (parts[i] ?? 0), 0))

/** The largest count of each, so that all tables like it can be gone through: one, two, three reporters. */
const largest: Readonly<Record<number, readonly number[]>> = { 2: [9, 8, 6], 3: [9, 4, 2] }

const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([categories, reporters]) => {
    const count = fc.integer({ min: 0, max: largest[categories]?.[reporters - 1] ?? 0 })
    const row = fc.array(count, { minLength: categories, maxLength: categories })
    return fc.array(row, { minLength: reporters, maxLength: reporters })
  })
  .map(
    (rows): BreakdownTable => ({
      overlap: false,
      rows: rows.map((parts) => ({ parts, whole: parts.reduce((so, part) => so + part, 0), printed: true })),
    }),
  )

describe("an attacker who knows every total, every printed sum and this rule", () => {
  it("cannot tell a small count of one category", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const printable = isPrintable(table, below)
        const sums = sumsOf(table).join()
        const possible = tablesLike(table).filter((other) =>
          printable ? sumsOf(other).join() === sums : !isPrintable(other, below),
        )
        for (const [i, { whole, parts }] of table.rows.entries())
          for (const j of parts.keys()) {
            const values = new Set(possible.map(({ rows }) => rows[i]?.parts[j] ?? 0))
            if (![...values].some((value) => value > 0 && value < below)) continue
            // A total of 1 that is printed leaves two values, whatever is left out beside it.
            expect(values.size).toBeGreaterThanOrEqual(Math.min(3, whole + 1))
          }
      }),
      { numRuns: 200 },
    )
  })

  it("knows no sum that was left out", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        if (isPrintable(table, below)) return
        const all = table.rows.reduce((so, { whole }) => so + whole, 0)
        const possible = tablesLike(table).filter((other) => !isPrintable(other, below))
        for (const j of sumsOf(table).keys())
          expect(new Set(possible.map((other) => sumsOf(other)[j])).size).toBeGreaterThanOrEqual(Math.min(3, all + 1))
      }),
      { numRuns: 200 },
    )
  })
})

const consolidated = (lines: readonly string[], period = "2013") => {
  const owed = plan.periods.get(period)
  if (owed === undefined) throw new Error(`no period ${period}`)
  return consolidate(plan, owed, folderOf(lines, {}, plan), "2016-12-31")
}

const tool = { name: "qn-tip", version: "0.0.0" }

/** `7=3+4` of the police's figures in a period; nothing of what is not said. */
const police = (period: string, said: string): string => {
  const [whole, parts = ""] = said.split("=")
  const [male, female] = parts.split("+")
  const year = Number(period.slice(0, 4))
  const sent = period.endsWith("-H1") ? `${year}-07-02` : `${year + 1}-01-02`
  return `cong-an-tinh ${period} | sent ${sent} | TK2/identified=${whole} | TK2/identified/sex/male=${male} | TK2/identified/sex/female=${female}`
}

/** What an edition prints of them: `7=*+*`. */
function printed(lines: readonly string[], period = "2013", before: readonly PublishedFigures[] = []) {
  const published = publish(consolidated(lines, period), before)
  const { measures } = figures(published, tool)
  const told = (id: string) => {
    const found = measures.find((measure) => measure.id === id)
    const [source] = found?.sources ?? []
    expect(source?.value ?? null, `${id}: the sole reporter's cell is its sum`).toBe(found?.value ?? null)
    return String(found?.value ?? source?.shown ?? "-")
  }
  const parts = ["male", "female"].map((id) => told(`TK2/identified/sex/${id}`))
  return { told: `${told("TK2/identified")}=${parts.join("+")}`, published }
}

const editionOf = (lines: readonly string[], period: string, before: readonly PublishedFigures[] = []) => {
  const edition = readPublished(JSON.stringify(figures(publish(consolidated(lines, period), before), tool)))
  if (edition === null) throw new Error("no edition for publication")
  return edition
}

describe("what is published of a sensitive measure by sex", () => {
  it.each([
    ["12=5+7", "12=5+7"],
    ["12=0+12", "12=0+12"],
    ["12=4+8", "12=*+*"],
    ["3=0+3", "3=*+*"],
    ["0=0+0", "0=0+0"],
  ])("%s is printed as %s", (given, expected) => {
    expect(printed([police("2013", given)]).told).toBe(expected)
  })

  it("is told in the annex with signs alone, and the list of what is left out names the cells", () => {
    const { published } = printed([police("2013", "12=4+8")])
    const annex = markdown(compose(published, "vi")).split("## Phụ lục VI. ")[1] ?? ""
    expect(annex).toMatch(/\| TK2\.1 .*\| +12 \|/)
    expect(annex).toMatch(/\| TK2\.1\.a1 +\| – Giới tính: nam +\| +người +\| +\\?\* \|/)
    expect(markdown(compose(published, "vi"))).toContain("Phụ lục VII. Số liệu không công bố")
    expect(published.publication?.sums).toContain("TK2/identified/sex/male")
    expect(markdown(compose(published, "vi"))).toContain("“Số nạn nhân được xác định trong kỳ” theo giới tính.")
  })

  it("a finding that repeats its counts is left out, at the province's level too", () => {
    const { published } = printed([police("2013", "12=4+7")])
    expect(published.diagnostics.filter(({ code }) => code === "QN330")).toEqual([])
  })

  it.each([
    ["the half was left out: whoever has none in the year had none in the half", "3=0+3", "12=0+12", "12=*+*"],
    ["… but not where each is at least all that the half had", "3=1+2", "12=5+7", "12=5+7"],
    ["both are large, the second half is not", "12=5+7", "18=6+12", "18=*+*"],
    ["both are large, and so is the second half", "12=5+7", "24=10+14", "24=10+14"],
  ])("beside the half's edition: %s", (_, half, year, expected) => {
    const lines = [police("2013-H1", half), police("2013", year)]
    expect(printed(lines, "2013", [editionOf(lines, "2013-H1")]).told).toBe(expected)
  })
})

describe("districts that count victims by sex", () => {
  const districts = plan.measures.get("TK2/living-here")?.sources.map(({ agency }) => agency) ?? []
  const lines = (said: (i: number) => string) =>
    districts.map((agency, i) => {
      const [whole, parts = ""] = said(i).split("=")
      const [male, female] = parts.split("+")
      return `${agency} 2013 | sent 2014-01-02 | TK2/living-here=${whole} | TK2/living-here/sex/male=${male} | TK2/living-here/sex/female=${female}`
    })
  const valuesOf = (all: readonly string[]) => {
    const { measures } = figures(publish(consolidated(all)), tool)
    return (id: string) => measures.find((measure) => measure.id === id)
  }

  it("have their sums printed, and none of their cells", () => {
    const of = valuesOf(lines(() => "8=2+6"))
    expect(of("TK2/living-here/sex/female")).toMatchObject({ value: 6 * 14 })
    expect(of("TK2/living-here/sex/female")?.sources.every(({ value }) => value === null)).toBe(true)
  })

  it("have none while one is silent: the others' sum would be told", () => {
    const of = valuesOf(lines(() => "8=2+6").slice(1))
    expect(of("TK2/living-here/sex/female")).toMatchObject({ value: null, withheld: true })
  })

  it("small counts of a district are left out like an indicator's", () => {
    const of = valuesOf(lines((i) => (i < 2 ? "2=1+1" : "8=2+6")))
    expect(
      of("TK2/living-here")
        ?.sources.slice(0, 3)
        .map(({ value, shown }) => shown ?? value),
    ).toEqual(["<5", "<5", 8])
  })
})
