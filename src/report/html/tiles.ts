import { total } from "../funding.ts"
import type { Setting } from "../setting.ts"
import { escapeHtml } from "./escape.ts"
import type { Writing } from "./table.ts"

/** The state of the plan in six figures. */
export function tilesHtml({ consolidation, print }: Setting, { words, language }: Writing): string {
  const { compliance, indicators, funding, plan } = consolidation
  const { due, onTime, late, unknownDay } = compliance
  const count = (...statuses: readonly string[]) => indicators.filter(({ status }) => statuses.includes(status)).length
  const [attained, missed] = [count("attained"), count("not-attained")]
  const ofDue = due === 0 ? words.nothingDue : words.of(print.number(due))
  const ofAll = words.of(print.number(indicators.length))
  const [allocated, spent] = [total(funding, "allocated"), total(funding, "spent")]
  const ofMoney = allocated === null ? words.noMoney : words.of(print.number(allocated))
  const tiles: readonly (readonly [figure: string, what: string, of: string, tone: string])[] = [
    [print.number(onTime + late + unknownDay), words.received, ofDue, "plain"],
    [print.number(onTime), words.onTime, ofDue, "plain"],
    [print.number(attained), words.attained, ofAll, "good"],
    [print.number(missed), words.notAttained, ofAll, "bad"],
    [print.number(indicators.length - attained - missed), words.otherVerdicts, ofAll, "partly"],
    [spent === null ? "–" : print.number(spent), words.spent(plan.funding.unit), ofMoney, "plain"],
  ]
  return `<ul class="tiles" aria-label="${escapeHtml(words.figures)}">
${tiles.map(([figure, what, of, tone]) => `<li class="${tone}"><b>${escapeHtml(figure)}</b> ${language.text(what)}, ${escapeHtml(of)}</li>`).join("\n")}
</ul>`
}
