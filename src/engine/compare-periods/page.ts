import { capital } from "../../base/text.ts"
import { paragraph, tableBlock } from "../../figures/blocks.ts"

import type { PeriodComparison } from "../../model/period-comparison.ts"
import type { Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { countsOf } from "../../rules/counts.ts"
import { pageText, type ShownPage, sectionOf } from "../shown-page.ts"
import { indicatorsBeside } from "./indicators-table.ts"
import { activitiesBeside, agenciesBeside, fundingBeside, measuresBeside } from "./tables.ts"
import { idOf, type Side, type Telling, tellingOf } from "./telling.ts"
import { comparisonWords } from "./words.ts"

/** Two periods side by side in one language: what they stand on, then a section for each table. */
export function composeComparison(comparison: PeriodComparison, lang: Lang): ShownPage {
  const telling = tellingOf(comparison, lang)
  const { say, after } = telling
  return {
    lang,
    title: capital(say.title(nameOf(telling, "before"), nameOf(telling, "after"))),
    sections: [
      sectionOf("standing", say.sections.standing, [
        paragraph(say.asOf(after.print.day(after.consolidation.asOf))),
        paragraph(standingText(telling, "before")),
        paragraph(standingText(telling, "after")),
        ...lengthTexts(telling).map(paragraph),
      ]),
      tableSection(indicatorsBeside(telling)),
      tableSection(measuresBeside(telling)),
      tableSection(fundingBeside(telling), say.nothingAsked),
      tableSection(activitiesBeside(telling), say.nothingAsked),
      tableSection(agenciesBeside(telling), say.nothingChanged),
    ],
  }
}

/** A table by itself, or what is said where it has no row. */
const tableSection = (table: Table, nothing: string | null = null): Section =>
  sectionOf(table.id, table.title, [
    table.rows.length === 0 && nothing !== null ? paragraph(nothing) : tableBlock(table),
  ])

/** The comparison for a terminal; money, work and every agency are for a document. Ends with a line break. */
export function comparisonText(page: ShownPage): string {
  const say = comparisonWords[page.lang].whole
  const isElsewhere = ({ id }: Section) => id in say
  const asked = page.sections.filter((one) => isElsewhere(one) && one.blocks.some(({ kind }) => kind === "table"))
  const first = (["funding", "activities"] as const).filter((id) => asked.some((one) => one.id === id))
  const all = first.length === 0 ? say.agencies : say.and(first.map((id) => say[id]).join(", "), say.agencies)
  const sections = page.sections.filter((one) => !isElsewhere(one))
  return `${pageText({ ...page, sections })}\n  ${say.where(capital(all))}\n`
}

const nameOf = (telling: Telling, side: Side): string => telling[side].consolidation.period.name[telling[side].lang]

/** What a period's figures stand on, and where more is said of it. */
function standingText(telling: Telling, side: Side): string {
  const { consolidation, print } = telling[side]
  const { submissions, yearly, diagnostics } = consolidation
  const obligations = (yearly ?? [submissions]).flatMap((compliance) => compliance.obligations)
  const received = obligations.filter(({ inForce }) => inForce !== null).length
  const { error, warning } = countsOf(diagnostics)
  const say = yearly === undefined ? telling.say.standing : telling.say.standingOfYears
  return say(
    capital(nameOf(telling, side)),
    print.counted(received),
    print.counted(obligations.length),
    print.counted(error),
    print.counted(warning),
    idOf(telling[side]),
  )
}

function lengthTexts({ before, after, say }: Telling): string[] {
  const [one, other] = [before.consolidation.period, after.consolidation.period]
  if (one.span === other.span) return []
  const inside = (a: typeof one, b: typeof one) => a.from >= b.from && a.until <= b.until
  return [say.otherLength, ...(inside(one, other) || inside(other, one) ? [say.inside] : [])]
}
