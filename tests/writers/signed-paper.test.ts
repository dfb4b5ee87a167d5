import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { compose } from "../../src/report/compose.ts"
import { docx } from "../../src/writers/docx/docx.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { plan } from "../support/plan.ts"
import { sampleConsolidation, sampleDays } from "../support/sample-reports.ts"

/** What a Word document says, its pictures' words and its properties included. */
const wordText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^(?:word|docProps)\/.*\.xml$/.test(name) && !/styles|settings|fontTable/.test(name))
    .map(([, data]) =>
      strFromU8(data)
        .replace(/<w:t(?: [^>]*)?>|<\/w:t>/g, "")
        .replace(/<\/w:p>/g, "\n")
        .replace(/ (?:descr|title)="([^"]*)"/g, "> $1 <")
        .replace(/<[^>]*>/g, ""),
    )
    .join("\n")

const ids = [...plan.measures.keys(), ...plan.funding.rows.keys(), ...plan.agencies.keys()].filter((id) =>
  /[a-z]/.test(id),
)

const forbidden: readonly (readonly [string, RegExp])[] = [
  ["codes of findings", /QN\d{3}/],
  ["ids in English or without marks", new RegExp(`(?<![\\w/-])(?:${ids.join("|")})(?![\\w-])`)],
  ["ids of assessments and checks", /NX\/|DC\d/],
  ["names of files", /\.(?:xlsx|xls|docx|yaml|json|eml|zip|csv)\b/],
  ["cells and sheets", /(?<![\p{L}\d])ô [A-Z]{1,2}\d+|trang tính|\bcell [A-Z]{1,2}\d+|![A-Z]{1,2}\d/u],
  ["hashes", /[0-9a-f]{32}/],
  ["revisions of the plan's files", /phiên bản|revision|tệp/i],
  ["readings and errata", /Cách hiểu của kế hoạch|Chỗ in (?:sai|khác)|Readings of the plan/],
]

describe.each(Object.keys(sampleDays) as (keyof typeof sampleDays)[])("the paper that is signed, of %s", (id) => {
  const consolidation = sampleConsolidation(id)
  describe.each(["vi", "en"] as const)("in %s", (lang) => {
    const report = compose(consolidation, lang)

    it.each(forbidden)("has no %s in Markdown", (_, pattern) => expect(markdown(report)).not.toMatch(pattern))

    it(`has none of them in Word: ${forbidden.map(([what]) => what).join(", ")}`, async () => {
      const text = wordText(await docx(report))
      expect(text.length).toBeGreaterThan(10_000)
      for (const [what, pattern] of forbidden) expect(text, what).not.toMatch(pattern)
    })
  })
})
