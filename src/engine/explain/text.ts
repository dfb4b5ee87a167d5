import { capital, lowerFirst } from "../../base/text.ts"
import { sourceName } from "../../figures/below.ts"
import { goalWithDue } from "../../figures/goal.ts"
import { verdictLead } from "../../figures/kinds/bar.ts"
import { agencyName, periodName, type Setting, settingOf, unitName } from "../../figures/setting.ts"
import { verdictRemarks } from "../../figures/verdict.ts"
import type { IndicatorAttainment, TargetShown } from "../../model/attainment.ts"
import type { Version } from "../../model/compliance.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Contacts } from "../../model/contact.ts"
import type { Lang } from "../../model/words.ts"
import { statusName } from "../../vocabulary/answer-statuses.ts"
import { clauseName } from "../../vocabulary/clause.ts"
import { codePrinted, withCodes } from "../../vocabulary/codes.ts"
import { yearBefore } from "../../vocabulary/periods.ts"
import { projectShort, subProjectShort } from "../../vocabulary/titles.ts"
import { indentedColumns } from "../../writers/padding.ts"
import { withContact } from "../with-contact.ts"
import { checkLines, sideLines } from "./check-lines.ts"
import type { ExplainedEntry } from "./entries.ts"
import type { Explanation } from "./figure.ts"
import type { ExplainedMeasure, ExplainedUpper } from "./measures.ts"
import { type ExplainWords, explainWords } from "./words.ts"

/** An explanation for people, on a terminal: a line for every cell that a figure is made of. Ends with a line break. */
export function explainText(
  consolidation: Consolidation,
  explanation: Explanation,
  lang: Lang,
  contacts: Contacts = new Map(),
): string {
  const setting = settingOf(consolidation, lang)
  const say = explainWords[lang]
  const { plan, period, asOf } = consolidation
  const { id, text, clause, verdict, check, measures, earlier, readings, errata } = explanation
  const lines = [
    `${codePrinted(plan, id)} · ${text}`,
    [
      capital(period.name[lang]),
      say.asOf(setting.print.day(asOf)),
      say.plan(plan.id, plan.revision),
      ...(clause === "" ? [] : [clauseName(clause, lang)]),
    ].join(" · "),
    ...(verdict === null ? [] : ["", ...verdictLines(setting, say, verdict, contacts)]),
    ...(check === null ? [] : ["", ...checkLines(setting, say, check)]),
    "",
    `${say.formula}:`,
    ...formulaLines(setting, explanation).map((line) => `  ${line}`),
    ...(verdict === null ? [] : targetLines(setting, say, verdict)),
    ...(check === null ? [] : sideLines(setting, say, check, measures)),
    ...measures.flatMap((measure) => [
      "",
      ...measureLines(setting, say, measure, measure.nature === null && measure.id === id),
    ]),
    ...earlier.flatMap((measure) => {
      const [head = "", ...entries] = measureLines(setting, say, measure, false)
      return [
        "",
        `${capital(yearBefore(period, lang))} (${periodName(setting, measure.sources[0]?.period ?? "")}): ${head}`,
        ...entries,
      ]
    }),
  ]
  if (readings.length > 0)
    lines.push(
      "",
      `${say.readings}:`,
      ...readings.map((reading) => `  - ${aboutName(setting, reading.about)}: ${reading.text}`),
    )
  if (errata.length > 0)
    lines.push(
      "",
      `${say.errata}:`,
      ...errata.map(({ clause, printed, read }) => `  - ${clauseName(clause, lang)}: “${printed}” → ${read}`),
    )
  return `${lines.join("\n")}\n`
}

function verdictLines(
  setting: Setting,
  say: ExplainWords,
  verdict: IndicatorAttainment & { readonly sentence: string },
  contacts: Contacts,
): string[] {
  const { print } = setting
  const { coverage } = verdict
  const missing = coverage.missing.map((id) => withContact(agencyName(setting, id), contacts.get(id), setting.lang))
  const bounds = partsOf(verdict).flatMap(({ bounds }) =>
    bounds === null ? [] : [`${say.bounds}: ${print.percent(bounds.low)} – ${print.percent(bounds.high)}`],
  )
  return [
    `${verdictLead(setting, verdict).text}: ${lowerFirst(verdict.sentence)}`,
    ...verdictRemarks(setting, verdict),
    `${say.coverage}: ${coverage.heard}/${coverage.expected}`,
    ...(coverage.missing.length === 0 ? [] : [`${say.missing}: ${missing.join("; ")}`]),
    ...bounds,
  ]
}

const partsOf = (verdict: IndicatorAttainment) => ("parts" in verdict ? verdict.parts : [])

/** The formula; a ratio with its sums over the agencies that gave both numbers, and what they come to. */
function formulaLines({ print, plan }: Setting, { formula, verdict }: Explanation): string[] {
  const parts = verdict === null ? [] : partsOf(verdict)
  return formula.map((said, i) => {
    const line = withCodes(plan, said)
    const part = parts[i]
    if (part === undefined || part.numerator.value === null || part.denominator.value === null) return line
    const sums = `${line} = ${print.number(part.numerator.value)} ÷ ${print.number(part.denominator.value)}`
    return part.percent === null ? sums : `${sums} = ${print.percent(part.percent)}`
  })
}

function targetLines(setting: Setting, say: ExplainWords, verdict: IndicatorAttainment): string[] {
  const line = (name: string, target: TargetShown) =>
    `${name}: ${goalWithDue(setting, verdict, target)}, ${clauseName(target.clause, setting.lang)}`
  return [
    verdict.target === null ? `${say.target}: ${say.noTarget}` : line(say.target, verdict.target),
    ...(verdict.next === null ? [] : [line(say.next, verdict.next)]),
  ]
}

/** `titled`: its name stands above already. */
function measureLines(setting: Setting, say: ExplainWords, measure: ExplainedMeasure, titled: boolean): string[] {
  const { print } = setting
  const { plan } = setting.consolidation
  const about = [measure.unit, ...(measure.nature === null ? [] : [say.nature[measure.nature]])].filter(Boolean)
  const head = `${codePrinted(plan, measure.id)} · ${measure.text}${about.length === 0 ? "" : ` (${about.join("; ")})`}`
  const isSum = measure.value !== null
  const { allocator } = plan.funding
  return [
    ...(titled ? [] : [isSum ? `${head}: ${print.number(measure.value ?? 0)}` : head]),
    ...(measure.provinceAllocated === null || allocator === null
      ? []
      : [
          `  ${say.provinceAllocated(agencyName(setting, allocator))}: ${print.number(measure.provinceAllocated)}${
            measure.provinceAllocatedAt === null ? "" : `, ${placeText(say, measure.provinceAllocatedAt)}`
          }`,
        ]),
    ...(measure.sources.length === 0 ? [`  ${say.nobody}`] : entryLines(setting, say, measure)),
  ]
}

function entryLines(setting: Setting, say: ExplainWords, { sources, uppers }: ExplainedMeasure): string[] {
  const entries = sources.flatMap((entry) => [entry, ...entry.below])
  const withUnits = entries.some(({ unit }) => unit !== null)
  const withPeriods = new Set(entries.map(({ period }) => period)).size > 1
  const row = (agency: string, unit: string, period: string, ...rest: readonly string[]) => [
    agency,
    ...(withUnits ? [unit] : []),
    ...(withPeriods ? [period] : []),
    ...rest,
  ]
  const { heads } = say
  const lineOf = (entry: ExplainedEntry) => ({
    cells: row(
      nameOf(setting, entry),
      entry.unit === null ? "" : unitName(setting, entry.unit),
      entry.period,
      valueText(setting, entry),
      String(entry.version?.number ?? ""),
      dayText(setting, say, entry.version),
      placeText(say, entry),
    ),
    remarks: [
      ...(entry.result === null ? [] : [`      ${entry.result.replaceAll(/\s+/g, " ")}`]),
      ...entry.findings.map(({ code, message }) => `      ${code}: ${message}`),
    ],
  })
  const ofUpper = ({ agency, name, period, value, heard, units }: ExplainedUpper) => ({
    cells: row(
      agencyName(setting, agency),
      name,
      period,
      say.upper(value === null ? null : setting.print.number(value), heard, units.length),
      "",
      "",
      "",
    ),
    remarks: [],
  })
  const begins = ({ agency, period, units: [first] }: ExplainedUpper, entry: ExplainedEntry) =>
    entry.within === undefined && first === entry.unit && agency === entry.agency && period === entry.period
  const lines = [
    {
      cells: row(heads.agency, heads.unit, heads.period, heads.value, heads.version, heads.sent, say.place),
      remarks: [],
    },
    ...entries.flatMap((entry) => [...uppers.filter((upper) => begins(upper, entry)).map(ofUpper), lineOf(entry)]),
  ]
  return indentedColumns(lines.map(({ cells }) => cells)).flatMap((line, i) => [line, ...(lines[i]?.remarks ?? [])])
}

/** With what it counts; under the one in whose figure its own is. */
function nameOf(setting: Setting, { agency, name, counts, within }: ExplainedEntry): string {
  if (within !== undefined) return sourceName(setting, { agency, within })
  return counts === null ? name : `${name} (${counts})`
}

function valueText({ words, print, lang }: Setting, { state, value, status, own }: ExplainedEntry): string {
  if (state === "faulty") return words.faultyShort
  if (state === "missing") return words.missingCell
  const parts = [
    ...(status === null ? [] : [statusName(status, own, lang)]),
    ...(value === null ? [] : [print.number(value)]),
  ]
  return parts.join(", ")
}

function dayText({ print }: Setting, say: ExplainWords, version: Version | null): string {
  const { sent, received, dayFrom } = version ?? { sent: null, received: null, dayFrom: null }
  if (sent !== null) return dayFrom === "declared" ? `${print.day(sent)} (${say.declared})` : print.day(sent)
  return received === null ? "" : say.receivedOn(print.day(received))
}

const placeText = (
  say: ExplainWords,
  { file, sheet, cell }: Pick<ExplainedEntry, "file" | "sheet" | "cell">,
): string => {
  if (file === null) return say.noFile
  const where = sheet === null ? [] : [cell === null ? say.noRow(sheet) : `${sheet}!${cell}`]
  return [file, ...where].join(" · ")
}

/** Projects are named as papers name them. */
const aboutName = (setting: Setting, about: string): string =>
  setting.plan.projects.has(about)
    ? projectShort(setting, about)
    : setting.plan.subProjects.has(about)
      ? subProjectShort(setting, about)
      : codePrinted(setting.plan, about)
