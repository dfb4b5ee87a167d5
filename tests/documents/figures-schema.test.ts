import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { describe, expect, it } from "vitest"
import { figures, figuresSchema } from "../../src/documents/figures.ts"
import { consolidationOf } from "../support/consolidation.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(figuresSchema())
const tool = { name: "qn-tip", version: "0.1.0" }
const year = figures(province2013, tool)

describe("the published shape of the figures", () => {
  it.each([
    ["a year", province2013],
    ["a half-year", half2013],
    ["an empty folder", nothing2013],
    [
      "the stage",
      consolidationOf("2011-2015", [{ agency: "so-tttt", period: "2015", sent: "2016-01-03", answers: {} }]),
    ],
  ])("fits %s", (_, consolidation) => {
    validate(JSON.parse(JSON.stringify(figures(consolidation, tool))))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each([
    ["another schema", { ...year, schema: "qn-tip/consolidation@2" }],
    ["a day in words", { ...year, asOf: "20 January 2014" }],
    ["a missing list", { ...year, duties: undefined }],
    ["an unknown status", { ...year, indicators: [{ ...year.indicators[0], status: "good" }] }],
    [
      "a percentage as a number",
      { ...year, indicators: [{ ...year.indicators[0], parts: [{ ...year.indicators[0]?.parts[0], percent: 84.6 }] }] },
    ],
    ["a negative count", { ...year, counts: { error: -1, warning: 0, note: 0 } }],
  ])("refuses %s", (_, document) => expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false))
})
