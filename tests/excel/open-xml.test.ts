import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { annotatedCopy } from "../../src/engine/annotate/copy.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Lang } from "../../src/model/words.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { compose } from "../../src/report/compose.ts"
import { docx } from "../../src/writers/docx/docx.ts"
import { xlsx } from "../../src/writers/xlsx/xlsx.ts"
import { blankForm } from "../support/forms.ts"
import { hasOpenXml, openXmlFaults } from "../support/open-xml.ts"
import { plan } from "../support/plan.ts"
import { half2013, nothing2013, province2013, stage2015 } from "../support/province-2013.ts"
import { checkWorkbook, formWith } from "../support/submission.ts"

const patience = 300_000

/** An agency's workbook full of faults, marked: comments, colours, a sheet of findings with links. */
async function markedCopy(): Promise<Uint8Array> {
  const sent = formWith("so-tttt", "2013", {
    "CT1.1/total": "hai mươi",
    "BIA/ngay-gui": "31/02/2014",
    "HD1.1.1": "Tốt",
  })
  const checked = checkWorkbook(sent)
  expect(checked.diagnostics.length).toBeGreaterThan(2)
  const bytes = await annotatedCopy(plan, checked, { lang: "vi" })
  if (bytes === null) throw new Error("no copy")
  return bytes
}

const workbook = (consolidation: Consolidation, lang: Lang = "vi") => xlsx(compose(consolidation, lang))
const word = (consolidation: Consolidation, lang: Lang = "vi") => docx(compose(consolidation, lang))

/** Written when first asked for, and once. */
function once(write: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  let written: Promise<Uint8Array> | null = null
  return () => (written ??= write())
}
const form = once(() => blankForm("binh-son", "2013-H1"))
const yearXlsx = once(() => workbook(province2013))
const yearDocx = once(() => word(province2013))

// Each later version takes what the earlier ones take, and more: all are held to the first, and one of each kind to the last.
describe.skipIf(!hasOpenXml)("held by Microsoft's Open XML SDK (skipped where it has no program)", () => {
  it.concurrent.each([
    ["Office2007", "a district's form", "xlsx", form],
    ["Office2007", "a department's form", "xlsx", () => blankForm("so-tttt", "2013")],
    ["Office2007", "a marked copy", "xlsx", markedCopy],
    ["Office2007", "a year", "xlsx", yearXlsx],
    ["Office2007", "a half-year in English", "xlsx", () => workbook(half2013, "en")],
    ["Office2007", "the stage", "xlsx", () => workbook(stage2015)],
    ["Office2007", "an empty folder", "xlsx", () => workbook(nothing2013)],
    ["Office2007", "a publication", "xlsx", () => workbook(publish(half2013))],
    ["Office2007", "a year", "docx", yearDocx],
    ["Office2007", "a half-year in English", "docx", () => word(half2013, "en")],
    ["Office2007", "the stage", "docx", () => word(stage2015)],
    ["Office2007", "an empty folder", "docx", () => word(nothing2013)],
    ["Office2007", "a publication", "docx", () => word(publish(half2013))],
    ["Microsoft365", "a district's form", "xlsx", form],
    ["Microsoft365", "a year", "xlsx", yearXlsx],
    ["Microsoft365", "a year", "docx", yearDocx],
  ] as const)("%s takes %s (.%s)", { timeout: patience }, async (version, _, kind, written) => {
    expect(await openXmlFaults(await written(), kind, version)).toEqual([])
  })

  it("finds two elements of a chart that changed places", { timeout: patience }, async () => {
    const parts = unzipSync(await workbook(nothing2013))
    const chart = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array())
    const swapped = chart.replace(/(<c:crossAx [^>]*>)(<c:crosses [^>]*>)/, "$2$1")
    expect(swapped).not.toBe(chart)
    parts["xl/charts/chart1.xml"] = strToU8(swapped)
    const faults = await openXmlFaults(zipSync(parts), "xlsx", "Microsoft365")
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^\/xl\/charts\/chart1\.xml .*crosses/)
  })
})
