import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csv } from "../../src/documents/csv.ts"
import { facts, factsTable } from "../../src/documents/facts.ts"
import { type FiguresDocument, figures, figuresSchema } from "../../src/documents/figures.ts"
import { readPublished } from "../../src/documents/published.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Plan } from "../../src/model/plan.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { compose } from "../../src/report/compose.ts"
import { html } from "../../src/writers/html/html.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { xlsx } from "../../src/writers/xlsx/xlsx.ts"
import { possibleValues } from "../support/attacker.ts"
import { editedPlan } from "../support/edited-plan.ts"
import { folderOf } from "../support/folder.ts"
import { plan as shipped } from "../support/plan.ts"

/** A plan in which districts count victims, and two of them report an activity that does. */
const plan = ((): Plan => {
  const source = "sources: [{ agency: so-ldtbxh }]"
  const files = editedPlan(
    ["projects/da3.yaml", source, "sources: [{ every: district }]"],
    ["projects/da3.yaml", source, "sources: [{ every: district }]"],
    [
      "projects/da1.yaml",
      "coordinators: [cong-an-tinh, bdbp-tinh, so-tttt, so-ldtbxh,",
      "coordinators: [ba-to, son-ha, cong-an-tinh, bdbp-tinh, so-tttt, so-ldtbxh,",
    ],
    [
      "projects/da1.yaml",
      "cộng tác viên\n        unit: người",
      "cộng tác viên\n        unit: người\n        sensitive: true",
    ],
  )
  const { plan } = openPlan(files, "0".repeat(64))
  if (plan === null) throw new Error("the edited plan does not load")
  return plan
})()

const districts = plan.measures.get("CT3.2/supported")?.sources.map(({ agency }) => agency) ?? []

function consolidated(lines: readonly string[], of: Plan = plan, period = "2013"): Consolidation {
  const owed = of.periods.get(period)
  if (owed === undefined) throw new Error(`no period ${period}`)
  return consolidate(of, owed, folderOf(lines, {}, of), "2016-12-31")
}

/** One line for each district: `supported/confirmed`, `-` for a blank. */
const districtLines = (pairs: readonly string[], period = "2013") =>
  pairs.map((pair, i) => {
    const [n, d] = pair.split("/")
    const cells = [...(n === "-" ? [] : [`CT3.2/supported=${n}`]), ...(d === "-" ? [] : [`CT3.2/confirmed=${d}`])]
    return [`${districts[i]} ${period}`, `sent ${Number(period) + 1}-01-02`, ...cells].join(" | ")
  })

const tool = { name: "qn-tip", version: "0.0.0" }
const documentOf = (consolidation: Consolidation) => figures(publish(consolidation), tool)

/** The districts as the published document has them, those that gave nothing left out. */
function shownIn({ measures }: FiguresDocument): string {
  const of = (id: string) => measures.find((measure) => measure.id === id)
  const sign = (source: { readonly value: unknown; readonly shown?: string } | undefined) =>
    source === undefined ? "?" : String(source.shown ?? source.value ?? "-")
  const rows = (of("CT3.2/supported")?.sources ?? []).map(
    (source, i) => `${sign(source)}/${sign(of("CT3.2/confirmed")?.sources[i])}`,
  )
  const sums = `${of("CT3.2/supported")?.value}/${of("CT3.2/confirmed")?.value}`
  return `${rows.filter((row) => row !== "-/-").join(" ")} = ${sums}`
}

describe("what is published of the districts' counts", () => {
  it.each([
    ["nothing small", ["8/9", "20/30"], "8/9 20/30 = 28/39"],
    ["two small rows hide each other", ["2/3", "3/3", "20/30"], "<5/<5 <5/<5 20/30 = 25/36"],
    ["3 or 4 would be two values only: no sum", ["2/3", "3/4", "20/30"], "<5/<5 <5/<5 */* = null/null"],
    ["one alone takes another with it", ["3/3", "9/9", "20/20"], "<5/<5 */* 20/20 = 32/32"],
    ["nobody", ["0/0", "0/0"], "0/0 0/0 = 0/0"],
    ["one district heard: no sum either", ["2/3"], "<5/<5 = null/null"],
    [
      "a numerator missing: its denominator is not in the ratio's sum",
      ["2/3", "3/4", "-/3", "-/4"],
      "<5/<5 <5/<5 -/<5 -/<5 = null/null",
    ],
  ])("%s", (_, pairs, expected) => {
    expect(shownIn(documentOf(consolidated(districtLines(pairs))))).toBe(expected)
  })

  it("the province's own small figures are published", () => {
    const lines = ["so-tp 2013 | sent 2014-01-02 | CT3.3/aided=1 | CT3.3/in-need=2"]
    const { measures, publication } = documentOf(consolidated(lines))
    expect(measures.find(({ id }) => id === "CT3.3/in-need")?.sources[0]).toMatchObject({ state: "value", value: 2 })
    expect(publication?.cells).toEqual([])
  })

  it("what the plan does not call sensitive is published", () => {
    const lines = ["ba-to 2013 | sent 2014-01-02 | CT1.2/trained=1 | CT1.2/total=2"]
    const { measures } = documentOf(consolidated(lines))
    expect(measures.find(({ id }) => id === "CT1.2/trained")?.value).toBe(1)
  })

  it("an activity's small quantity, and what its row tells, are left out below the province only", () => {
    const row = "HD1.2.2.status=done | HD1.2.2.quantity=3 | HD1.2.2.result=đã giúp 3 người"
    const { activities } = documentOf(
      consolidated([`ba-to 2013 | sent 2014-01-02 | ${row}`, `so-tp 2013 | sent 2014-01-02 | ${row}`]),
    )
    const agencies = activities.find(({ id }) => id === "HD1.2.2")?.agencies
    expect(agencies?.find(({ agency }) => agency === "ba-to")).toMatchObject({
      quantity: null,
      result: null,
      shown: "<5",
      status: "done",
    })
    expect(agencies?.find(({ agency }) => agency === "so-tp")).toMatchObject({ quantity: 3, result: "đã giúp 3 người" })
  })

  it("a large quantity stays, but not the words beside it", () => {
    const published = publish(
      consolidated([
        "ba-to 2013 | sent 2014-01-02 | HD1.2.2.quantity=30 | HD1.2.2.result=trong đó có 2 người ở một xã",
      ]),
    )
    const { activities, publication } = figures(published, tool)
    const [report] = activities.find(({ id }) => id === "HD1.2.2")?.agencies ?? []
    expect(report).toMatchObject({ quantity: 30, result: null, resultWithheld: true })
    expect(publication?.cells).toMatchObject([{ id: "HD1.2.2", agency: "ba-to", reason: "words" }])
    expect(markdown(compose(published, "vi"))).not.toContain("trong đó có 2 người")
  })

  it("an activity's total is left out with a small quantity that it would tell, and agencies' own words always", () => {
    const line = (agency: string, quantity: number) =>
      `${agency} 2013 | sent 2014-01-02 | HD1.2.2.quantity=${quantity} | NX/ton-tai.opinion=Còn 2 người chưa được hỗ trợ`
    const totalOf = (...lines: string[]) =>
      documentOf(consolidated(lines)).activities.find(({ id }) => id === "HD1.2.2")?.total
    expect(totalOf(line("ba-to", 3), line("son-ha", 30))).toMatchObject({ quantity: null, given: 2, withheld: true })
    expect(totalOf(line("ba-to", 20), line("son-ha", 30))).toMatchObject({ quantity: 50, given: 2 })
    const whole = consolidated([line("ba-to", 20)])
    expect([whole.assessments.length, documentOf(whole).assessments.length]).toEqual([1, 0])
  })

  it("a verdict whose sums are left out says so, and not that there is no data", () => {
    const text = markdown(compose(publish(consolidated(districtLines(["2/3"]))), "vi"))
    expect(text).toContain("số liệu không công bố")
  })

  it("findings that would repeat a count are left out and counted", () => {
    const lines = [...districtLines(["2/3", "3/4"]), "son-ha 2013 | sent 2014-01-02 | error QN309 CT3.2/supported"]
    const whole = consolidated(lines)
    const { diagnostics, publication } = documentOf(whole)
    expect(whole.diagnostics.some(({ code }) => code === "QN309")).toBe(true)
    expect(diagnostics.some(({ code }) => code === "QN309")).toBe(false)
    expect(publication?.findings).toBe(whole.diagnostics.length - diagnostics.length)
  })

  it("the list names every cell with file, sheet and cell, in the JSON and on the page; the paper says what it is", () => {
    const published = publish(consolidated(districtLines(["2/3", "20/30", "9/9"])))
    const { publication, measures } = figures(published, tool)
    const withheld = measures.flatMap(({ id, sources }) =>
      sources.filter(({ state }) => state === "withheld").map(({ agency, cell }) => `${id} ${agency} ${cell}`),
    )
    expect(publication?.cells.map(({ id, agency, cell }) => `${id} ${agency} ${cell}`)).toEqual(withheld)
    expect(facts(published).filter(({ state }) => state === "withheld")).toHaveLength(withheld.length)
    const page = html(compose(published, "vi"))
    for (const { file } of publication?.cells ?? []) expect(page).toContain(file)
    expect(markdown(compose(published, "vi"))).toContain("Bản công bố.")
  })

  it("in the workbook the sums of such rows are numbers, not formulas over what is left out", async () => {
    const published = publish(consolidated(districtLines(["2/3", "3/3", "20/30"])))
    const read = readWorkbook(await xlsx(compose(published, "vi")))
    if (read.kind === "fault") throw new Error(read.fault.kind)
    const cells = read.workbook.sheets.find(({ name }) => name === "Số liệu cấp huyện")?.cells ?? []
    const hidden = cells.filter(({ value }) => value.kind === "text" && value.text === "<5")
    expect(hidden).toHaveLength(4)
    for (const { row } of hidden) {
      const sums = cells.filter((cell) => cell.row === row && cell.value.kind === "number").map(({ value }) => value)
      expect(sums).toContainEqual({ kind: "number", number: row === hidden[0]?.row ? 25 : 36 })
      expect(cells.filter((cell) => cell.row === row && cell.formula !== null)).toEqual([])
    }
  })

  it("fits the published JSON Schema", () => {
    const validate = new Ajv({ strict: false })
    addFormats.default(validate)
    const published = documentOf(consolidated(districtLines(["2/3", "9/9", "7/8"])))
    expect(published.publication?.cells.length).toBeGreaterThan(0)
    validate.validate(figuresSchema(), JSON.parse(JSON.stringify(published)))
    expect(validate.errors ?? []).toEqual([])
  })

  it("the shipped plan's report of a usual year is the same but for the edition's name", () => {
    const whole = consolidated(["so-ldtbxh 2013 | sent 2014-01-02 | CT3.2/supported=2 | CT3.2/confirmed=2"], shipped)
    const { publication, ...document } = documentOf(whole)
    expect(document).toEqual(figures(whole, tool))
    expect(publication).toMatchObject({ below: 5, cells: [], sums: [], findings: 0 })
  })
})

const pair = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
  .map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`)
const pairs = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: pair },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 7 }).map((d) => `-/${d}`) },
  ),
  {
    minLength: 1,
    maxLength: 3,
  },
)

/** What a reader of the document knows of the numbers left out: their signs, both sums, the ratio's sums, and n ≤ d. */
function knowledge({ measures, indicators }: FiguresDocument) {
  const ids = ["CT3.2/supported", "CT3.2/confirmed"] as const
  const part = indicators.find(({ id }) => id === "CT3.2")?.parts[0]
  const sources = (id: string) => measures.find((measure) => measure.id === id)?.sources ?? []
  const gave = (id: string, agency: string) =>
    sources(id).some((source) => source.agency === agency && ["value", "withheld"].includes(source.state))
  const side = (id: string, agency: string): string | number | null => {
    const source = sources(id).find((one) => one.agency === agency)
    if (source?.state === "withheld") return `${id} ${agency}`
    return typeof source?.value === "number" ? source.value : null
  }
  const sums = ids.flatMap((id) => {
    const total = measures.find((measure) => measure.id === id)?.value ?? null
    const inRatio = id === ids[0] ? part?.numerator.value : part?.denominator.value
    const both = sources(id).filter(({ agency }) => gave(ids[0], agency) && gave(ids[1], agency))
    return [
      { of: sources(id), total },
      { of: both, total: inRatio ?? null },
    ].flatMap(({ of, total }) => {
      if (total === null) return []
      const seen = of.reduce((so, { value }) => so + (typeof value === "number" ? value : 0), 0)
      return [
        {
          of: of.filter(({ state }) => state === "withheld").map(({ agency }) => `${id} ${agency}`),
          sum: total - seen,
        },
      ]
    })
  })
  return {
    unknowns: ids.flatMap((id) =>
      sources(id).flatMap(({ agency, state, shown }) =>
        state !== "withheld"
          ? []
          : [{ id: `${id} ${agency}`, least: shown === "<5" ? 0 : 5, most: shown === "<5" ? 4 : 21 }],
      ),
    ),
    known: {
      sums,
      atMost: districts.flatMap((agency): (readonly [string | number, string | number])[] => {
        const [n, d] = [side(ids[0], agency), side(ids[1], agency)]
        return n === null || d === null ? [] : [[n, d]]
      }),
    },
  }
}

describe("editions that were published before", () => {
  const published = (lines: readonly string[], period: string, before: readonly string[] = []) =>
    JSON.stringify(
      figures(
        publish(
          consolidated(lines, plan, period),
          before.flatMap((text) => readPublished(text) ?? []),
        ),
        tool,
      ),
    )
  const cells = (text: string) =>
    (JSON.parse(text) as FiguresDocument).measures
      .filter(({ id }) => id === "CT3.2/supported")
      .flatMap(({ sources }) => sources.slice(0, 3).map(({ value, shown }) => String(shown ?? value)))
      .join(" ")

  it("what was left out stays left out, also where another district's correction would print it", () => {
    const before = published(districtLines(["2/3", "9/9", "20/20"]), "2013")
    expect(cells(before)).toBe("<5 * 20")
    const corrected = [...districtLines(["12/13", "9/9", "20/20"])]
    expect(cells(published(corrected, "2013"))).toBe("12 9 20")
    expect(cells(published(corrected, "2013", [before]))).toContain("*")
  })

  it("a zero of the year would tell the half-year's hidden zero", () => {
    const half = districtLines(["1/1", "0/0", "0/0"], "2013").map((line) => line.replace("2013 |", "2013-H1 |"))
    const before = published(half, "2013-H1")
    const year = districtLines(["6/6", "0/0", "0/0"])
    expect(cells(published(year, "2013"))).toBe("6 0 0")
    expect(cells(published(year, "2013", [before]))).not.toContain("0")
  })

  it("only an edition for publication is one", () => {
    expect(readPublished(JSON.stringify(figures(consolidated(districtLines(["2/3"])), tool)))).toBeNull()
    expect(readPublished("{")).toBeNull()
  })
})

describe("what a reader of the published figures can work out", () => {
  it("no number that was left out", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const { unknowns, known } = knowledge(documentOf(consolidated(districtLines(given))))
        for (const [id, values] of possibleValues(unknowns, known)) expect([...values].length, id).toBeGreaterThan(2)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ["two small counts", ["1/3", "3/4", "20/30"], ["2/3", "2/4", "20/30"]],
    ["a small and a larger one", ["3/3", "9/9", "20/20"], ["2/2", "10/10", "20/20"]],
    ["the only one", ["2/3"], ["1/4"]],
  ])("%s: another truth gives the same report in every format", async (_, one, other) => {
    const printed = async (given: readonly string[]) => {
      const published = publish(consolidated(districtLines(given)))
      const reports = (["vi", "en"] as const).map((lang) => compose(published, lang))
      const books = await Promise.all(reports.map(async (report) => Buffer.from(await xlsx(report)).toString("base64")))
      return [
        JSON.stringify(figures(published, tool)),
        csv(factsTable(facts(published))),
        ...reports.map(markdown),
        ...books,
      ]
    }
    expect(await printed(one)).toEqual(await printed(other))
  })

  it("the stage leaves out what each year's own edition leaves out: the two side by side tell no more", () => {
    const pairs: Readonly<Record<string, readonly string[]>> = {
      "2011": ["3/3", "8/9", "20/20"],
      "2012": ["9/9", "2/6", "7/7"],
      "2013": ["0/0", "0/0"],
      "2014": ["8/8", "9/9", "4/4"],
      "2015": ["6/6", "5/7", "1/8"],
    }
    const lines = Object.entries(pairs).flatMap(([year, given]) => districtLines(given, year))
    const cellsOf = (period: string) =>
      (documentOf(consolidated(lines, plan, period)).publication?.cells ?? []).map((cell) =>
        [cell.id, cell.agency, cell.period, cell.shown].join(" "),
      )
    const ofYears = Object.keys(pairs).flatMap(cellsOf)
    expect(ofYears.length).toBeGreaterThan(5)
    expect(cellsOf("2011-2015").sort()).toEqual(ofYears.sort())
  })

  it("the stage: a year's count is not told by the sum of the years", () => {
    const years = ["2014", "2015"]
    const stage = consolidated(
      years.flatMap((year) => districtLines(["3/3", "8/9"], year)),
      plan,
      "2011-2015",
    )
    const { unknowns, known } = knowledgeOfYears(documentOf(stage))
    expect(unknowns.length).toBeGreaterThanOrEqual(4)
    for (const [id, values] of possibleValues(unknowns, known)) expect([...values].length, id).toBeGreaterThan(2)
  })
})

/** The same for one measure over the years of a stage. */
function knowledgeOfYears({ measures }: FiguresDocument) {
  const measure = measures.find(({ id }) => id === "CT3.2/supported")
  const sources = measure?.sources ?? []
  const idOf = ({ agency, period }: (typeof sources)[number]) => `${agency} ${period}`
  const hidden = sources.filter(({ state }) => state === "withheld")
  const seen = sources.reduce((so, { value }) => so + (typeof value === "number" ? value : 0), 0)
  const sum = (measure?.value ?? 0) - seen
  return {
    unknowns: hidden.map((source) => ({
      id: idOf(source),
      least: source.shown === "<5" ? 0 : 5,
      most: source.shown === "<5" ? 4 : Math.min(sum, 12),
    })),
    known: { sums: measure?.value == null ? [] : [{ of: hidden.map(idOf), sum }], atMost: [] },
  }
}
