import type { IndicatorAttainment, TargetShown } from "../model/attainment.ts"
import type { Block, Table, TableCell, TableRow } from "../model/report.ts"
import { sourceAnchor } from "./anchors.ts"
import { column, dataRow, groupRow, named, none, numberCell, percentCell, statusCell, textCell } from "./cells.ts"
import { indicatorDetail } from "./drill.ts"
import { indicatorName, partName } from "./excel/names.ts"
import { goalText } from "./goal.ts"
import { narrowed } from "./narrow.ts"
import { lowerFirst, type Setting } from "./setting.ts"
import { indicatorTone } from "./tones.ts"
import { verdictLead, verdictRemarks, verdictSentence } from "./verdict.ts"

/** Every indicator with its figure, targets, coverage, verdict and the sentence that says why; of several ratios a row each. */
export function indicatorsTable(setting: Setting, project: string | null = null): Table {
  const { words, consolidation } = setting
  const c = words.columns
  const chosen = consolidation.indicators.filter((indicator) => project === null || indicator.project === project)
  const rows = chosen.flatMap((indicator, i) => {
    const own = rowsOf(setting, indicator)
    const first = i === 0 || chosen[i - 1]?.project !== indicator.project
    return project === null && first ? [groupRow(projectTitle(setting, indicator.project)), ...own] : own
  })
  return {
    id: "indicators",
    title: words.tables.indicators,
    columns: [
      column("code", c.code, 9),
      column("item", c.indicator, 38),
      column("numerator", c.numerator, 10, "right"),
      column("denominator", c.denominator, 10, "right"),
      column("percent", c.percent, 9, "right"),
      column("bounds", c.bounds, 16, "center"),
      column("target", c.target, 20),
      column("next", c.next, 20),
      column("heard", c.heard, 10, "center"),
      column("verdict", c.verdict, 20),
      column("remark", c.remark, 60),
    ],
    rows,
  }
}

export const projectTitle = ({ consolidation }: Setting, id: string): string =>
  `${id}. ${consolidation.plan.projects.get(id)?.name ?? ""}`

function rowsOf(setting: Setting, indicator: IndicatorAttainment): TableRow[] {
  const { consolidation, words } = setting
  const anchor = `indicator|${indicator.id}`
  const lead = verdictLead(setting, indicator)
  const tail = [
    inForceCell(setting, indicator),
    targetCell(setting, indicator, indicator.next),
    named(coverageCell(setting, indicator), indicatorName(indicator.id, "heard")),
    named(statusCell(lead.text, lead.tone), indicatorName(indicator.id, "verdict")),
    textCell([verdictSentence(setting, indicator), ...verdictRemarks(setting, indicator)].join(" ")),
  ]
  const head = [textCell(indicator.id), textCell(consolidation.plan.indicators.get(indicator.id)?.text ?? indicator.id)]
  const { parts } = indicator
  if (parts.length <= 1) return [dataRow([...head, ...figureCells(setting, indicator), ...tail], anchor)]
  const partRows = parts.map((part, i) => {
    const measure = consolidation.plan.measures.get(part.numerator.measure)
    return dataRow([
      textCell(indicator.id),
      textCell(`– ${lowerFirst(measure?.text ?? part.numerator.measure)}`),
      ...partCells(setting, indicator.id, i, part),
      none,
      none,
      none,
      named(
        statusCell(words.indicatorStatus[part.status], indicatorTone[part.status]),
        partName(indicator.id, i, "status"),
      ),
      none,
    ])
  })
  return [dataRow([...head, none, none, none, none, ...tail], anchor), ...partRows]
}

/** Numerator, denominator, percentage and bounds; a ceiling has its count, a floor its units. */
function figureCells(setting: Setting, indicator: IndicatorAttainment): TableCell[] {
  const { consolidation } = setting
  const part = indicator.parts[0]
  if (part !== undefined) return partCells(setting, indicator.id, 0, part)
  if (indicator.units !== null)
    return [
      named(numberCell(indicator.units.met), partName(indicator.id, 0, "n")),
      numberCell(indicator.units.expected),
      none,
      none,
    ]
  if (indicator.kind === "ceiling") {
    const measure = consolidation.plan.indicators.get(indicator.id)?.measures[0] ?? ""
    const total = consolidation.measures.find(({ id }) => id === measure)
    const value = numberCell(total?.value ?? null, firstSource(setting, measure))
    return [named(value, partName(indicator.id, 0, "n")), none, none, none]
  }
  return [none, none, none, none]
}

function partCells(
  setting: Setting,
  id: string,
  i: number,
  { numerator, denominator, percent, bounds }: IndicatorAttainment["parts"][number],
): TableCell[] {
  const { print } = setting
  return [
    named(numberCell(numerator.value, firstSource(setting, numerator.measure)), partName(id, i, "n")),
    named(numberCell(denominator.value, firstSource(setting, denominator.measure)), partName(id, i, "d")),
    named(percentCell(percent), partName(id, i, "percent")),
    named(
      textCell(bounds && `${print.percent(bounds.low)} – ${print.percent(bounds.high)}`),
      partName(id, i, "bounds"),
    ),
  ]
}

/** The first of the lines in the table of sources that make up a measure's sum; the others follow it there. */
export function firstSource({ consolidation }: Setting, id: string): string | null {
  const source = consolidation.measures.find((measure) => measure.id === id)?.sources[0]
  return source === undefined ? null : sourceAnchor(id, source)
}

export const coverageCell = ({ print }: Setting, { coverage }: IndicatorAttainment): TableCell =>
  textCell(`${print.number(coverage.heard)}/${print.number(coverage.expected)}`)

/** The target in force; of a ceiling broken before the year is over, that it is. */
export const inForceCell = (
  setting: Setting,
  indicator: IndicatorAttainment,
  say: typeof goalText = goalText,
): TableCell =>
  indicator.target === null && indicator.kind === "ceiling" && indicator.status === "not-attained"
    ? textCell(setting.words.goal.overYear)
    : targetCell(setting, indicator, indicator.target, say)

/** A target with its due day. */
export const targetCell = (
  setting: Setting,
  indicator: IndicatorAttainment,
  target: TargetShown | null,
  say: typeof goalText = goalText,
): TableCell =>
  target === null
    ? none
    : textCell(setting.words.goal.byDay(say(setting, indicator, target), setting.print.day(target.due)))

/** The sentences stand below the table, so it goes without the remark. */
const readingColumns = [
  "code",
  "item",
  "numerator",
  "denominator",
  "percent",
  "bounds",
  "target",
  "next",
  "heard",
  "verdict",
]

/** Section II: for each project a table, and its indicators to be opened; in a paper one table of all, as an annex. */
export function indicatorBlocks(setting: Setting): Block[] {
  const { consolidation } = setting
  const all = indicatorsTable(setting)
  const projects = [...consolidation.plan.projects.keys()].flatMap((project): Block[] => {
    const chosen = consolidation.indicators.filter((indicator) => indicator.project === project)
    if (chosen.length === 0) return []
    return [
      { kind: "heading", text: projectTitle(setting, project) },
      { kind: "table", on: ["text", "page"], table: projectTable(setting, project), fixed: true },
      { kind: "details", opens: "figures", items: chosen.map((indicator) => indicatorDetail(setting, indicator)) },
    ]
  })
  const keys = all.columns.map(({ key }) => key).filter((key) => key !== "remark")
  return all.rows.length === 0 ? projects : [...projects, { kind: "table", on: ["annex"], table: narrowed(all, keys) }]
}

/** The lines that figures point at are those of the indicators below: the table's codes lead there. */
function projectTable(setting: Setting, project: string): Table {
  const table = narrowed(indicatorsTable(setting, project), readingColumns)
  return {
    ...table,
    title: `${table.title}: ${project}`,
    rows: table.rows.map(({ anchor, cells, ...row }) => ({
      ...row,
      anchor: null,
      cells: cells.map((cell, i) => (i === 0 && anchor !== null ? { ...cell, to: anchor } : cell)),
    })),
  }
}
