import { beforeAll, describe, expect, it } from "vitest"
import { communicatorsOf, figureOf, samplePeriods } from "../../src/dev/sample-figures.ts"
import { type SampleFile, sampleFiles, sampleRegister } from "../../src/dev/sample-province.ts"
import { cutOff, silent, typed } from "../../src/dev/sample-story.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { heldTogether } from "../../src/engine/consolidate/folder.ts"
import { examine } from "../../src/engine/validate/validate.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import { readRegister } from "../../src/records/register.ts"
import { readRulings } from "../../src/records/rulings.ts"
import { ofKind } from "../support/figures.ts"
import { plan } from "../support/plan.ts"

const seed = 1455
const period = plan.periods.get("2013")
if (!period) throw new Error("no 2013")

async function sent(from: number): Promise<SampleFile[]> {
  const all: SampleFile[] = []
  if (period) for await (const file of sampleFiles(from, plan, period)) all.push(file)
  return all
}

/** What the sample sends, and what becomes of it: the figures go through forms, workbooks, binding and adding up. */
let files: SampleFile[]
let result: Consolidation
beforeAll(async () => {
  files = await sent(seed)
  const register = readRegister("r/register.yaml", sampleRegister(files))
  const checked = files.map(({ path, bytes, entry }) =>
    examine(plan, { file: `r/${path}`, sha256: entry?.sha256 ?? null, bytes, fault: null }),
  )
  const folder = { path: "r", others: [], register, rulings: readRulings("r/rulings.yaml", null) }
  result = consolidate(plan, period, heldTogether(plan, folder, checked, "2014-01-20"), "2014-01-20")
})

/** What stands in a cell of the story, as the number that it is read as; null: no number. */
const readAs: Readonly<Record<string, number | null>> = {
  "không phát sinh": 0,
  "-": 0,
  không: 0,
  "09 người": 9,
  " 240 ": 240,
  "181 (một trăm tám mươi mốt)": 181,
  "76%": null,
  "": null,
}

/** The province's value of a measure, added up from the sample's own tables and story, without the program. */
function expectedValue(id: string): number | null {
  const measure = plan.measures.get(id)
  const away = [...(silent["2013"] ?? []), ...(cutOff["2013"] ?? [])]
  const values = (measure?.sources ?? []).flatMap(({ agency }) => {
    if (away.includes(agency)) return []
    if (measure?.per)
      return (period?.units.get(agency) ?? []).map(({ code }) => (period ? communicatorsOf(seed, code, period) : null))
    const text = typed[`2013 ${agency}`]?.[id]
    return [text === undefined ? (period ? figureOf(seed, id, agency, period) : null) : readAs[text]]
  })
  const numbers = values.filter((value) => typeof value === "number")
  return numbers.length === 0 ? null : numbers.reduce((so, value) => so + value, 0)
}

describe("the sample province", () => {
  it.each([...plan.measures.values()].filter(({ input }) => input === "count").map(({ id }) => id))(
    "%s adds up to what its agencies sent",
    (id) => {
      expect(result.measures.find((measure) => measure.id === id)?.value).toBe(expectedValue(id))
    },
  )

  it("tells the story of 2013", () => {
    const status = Object.fromEntries(result.indicators.map((one) => [one.id, one.status]))
    expect(status).toMatchObject({
      "CT1.1": "attained",
      "CT1.3": "not-attained",
      "CT1.4": "inconclusive",
      "CT1.5": "in-progress",
      // The year before is not in this folder.
      "CT1.6": "no-data",
      "CT2.3": "not-attained",
      "CT3.3": "nothing-arose",
      "CT4.4": "inconclusive",
    })
    expect(ofKind(result, "CT1.3", "floor").units.short).toEqual([
      { unit: "son-tay", measure: "CT1.3/speakers-district", value: 4, atLeast: 5 },
    ])
    const { due, onTime, late, missing } = result.compliance
    expect({ due, onTime, late, missing }).toEqual({ due: 32, onTime: 27, late: 3, missing: 2 })
  })

  it("knows every period of the term", () => {
    expect(samplePeriods).toEqual([...plan.periods.values()].filter(({ span }) => span !== "stage").map(({ id }) => id))
  })

  it("is the same for the same seed, and another for another", async () => {
    const take = async (from: number) => (await sent(from)).find(({ path }) => path.endsWith("ba-to.xlsx"))
    const mine = files.find(({ path }) => path.endsWith("ba-to.xlsx"))
    expect((await take(seed))?.entry).toEqual(mine?.entry)
    expect((await take(2))?.entry?.sha256).not.toBe(mine?.entry?.sha256)
  })
})
