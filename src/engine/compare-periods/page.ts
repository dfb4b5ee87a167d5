import { paragraph } from "../../figures/blocks.ts"
import { upperFirst } from "../../figures/setting.ts"
import type { Beside, PeriodComparison } from "../../model/period-comparison.ts"
import type { Block, Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { countsOf } from "../../rules/counts.ts"
import { agenciesBeside } from "./agencies-table.ts"
import { activitiesBeside, fundingBeside } from "./amounts-table.ts"
import { indicatorsBeside } from "./indicators-table.ts"
import { measuresBeside } from "./measures-table.ts"
import { idOf, type Telling, tellingOf } from "./telling.ts"

/** What `compare` shows, before text, Markdown or a workbook say it each in its way. */
export interface ComparisonPage {
  readonly lang: Lang
  readonly title: string
  readonly standing: Section
  readonly indicators: Section
  readonly measures: Section
  /** Money and work: for a document, or a sheet of its own. */
  readonly funding: Section
  readonly activities: Section
  /** Agency by agency: likewise. */
  readonly agencies: Section
}

/** Two periods side by side in one language. */
export function composeComparison(comparison: PeriodComparison, lang: Lang): ComparisonPage {
  const telling = tellingOf(comparison, lang)
  const { say, after } = telling
  const section = (id: keyof typeof say.sections, blocks: readonly Block[]): Section => ({
    id,
    role: "body",
    label: null,
    title: say.sections[id],
    blocks,
  })
  const tableOrNothing = (id: "funding" | "activities", table: Table): Section =>
    section(id, table.rows.length === 0 ? [paragraph(say.nothingAsked)] : [{ kind: "table", table }])
  const agencies = agenciesBeside(telling)
  return {
    lang,
    title: upperFirst(say.title(nameOf(telling, "before"), nameOf(telling, "after"))),
    standing: section("standing", [
      paragraph(say.asOf(after.print.day(after.consolidation.asOf))),
      paragraph(standingText(telling, "before")),
      paragraph(standingText(telling, "after")),
      ...lengthTexts(telling).map(paragraph),
    ]),
    indicators: section("indicators", [{ kind: "table", table: indicatorsBeside(telling) }]),
    measures: section("measures", [{ kind: "table", table: measuresBeside(telling) }]),
    funding: tableOrNothing("funding", fundingBeside(telling)),
    activities: tableOrNothing("activities", activitiesBeside(telling)),
    agencies: section(
      "agencies",
      agencies.rows.length === 0 ? [paragraph(say.nothingChanged)] : [{ kind: "table", table: agencies }],
    ),
  }
}

const nameOf = (telling: Telling, side: keyof Beside<unknown>): string =>
  telling[side].consolidation.period.name[telling[side].lang]

/** What a period's figures stand on, and where more is said of it. */
function standingText(telling: Telling, side: keyof Beside<unknown>): string {
  const { consolidation, print } = telling[side]
  const { submissions, yearly, diagnostics } = consolidation
  const obligations = (yearly ?? [submissions]).flatMap((compliance) => compliance.obligations)
  const received = obligations.filter(({ inForce }) => inForce !== null).length
  const { error, warning } = countsOf(diagnostics)
  const say = yearly === undefined ? telling.say.standing : telling.say.standingOfYears
  return say(
    upperFirst(nameOf(telling, side)),
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
