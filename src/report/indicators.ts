import type { AttainmentHead, AttainmentOf, IndicatorAttainment, TargetShown } from "../model/attainment.ts"
import type { IndicatorKind } from "../model/kinds.ts"
import type { Block, ListItem, Table, TableCell, TableRow } from "../model/report.ts"
import { indicatorStatus, indicatorTone } from "../vocabulary/statuses.ts"
import { column, dataRow, groupRow, named, none, statusCell, textCell } from "./cells.ts"
import { indicatorName, partName } from "./excel/names.ts"
import { goalByDay, goalText } from "./goal.ts"
import { kinds } from "./kinds/kinds.ts"
import { verdictLead } from "./kinds/lead.ts"
import { narrowed } from "./narrow.ts"
import { lowerFirst, type Setting } from "./setting.ts"
import { verdictReadings, verdictRemarks, verdictSentence } from "./verdict.ts"

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

const figuresOf = <K extends IndicatorKind>(setting: Setting, attainment: AttainmentOf<K>) =>
  kinds[attainment.kind].figures(setting, attainment)

const partRowsOf = <K extends IndicatorKind>(setting: Setting, attainment: AttainmentOf<K>) =>
  kinds[attainment.kind].partRows(setting, attainment)

function rowsOf(setting: Setting, indicator: IndicatorAttainment): TableRow[] {
  const { consolidation, lang } = setting
  const { id } = indicator
  const lead = verdictLead(setting, indicator)
  const own = dataRow(
    [
      textCell(id),
      textCell(consolidation.plan.indicators.get(id)?.text ?? id),
      ...figuresOf(setting, indicator),
      inForceCell(setting, indicator, goalText),
      targetCell(setting, indicator, indicator.next, goalText),
      named(coverageCell(setting, indicator), indicatorName(id, "heard")),
      named(statusCell(lead.text, lead.tone), indicatorName(id, "verdict")),
      textCell([verdictSentence(setting, indicator), ...verdictRemarks(setting, indicator)].join(" ")),
    ],
    `indicator|${id}`,
  )
  const parts = partRowsOf(setting, indicator).map(({ text, cells, status }, i) =>
    dataRow([
      textCell(id),
      textCell(`– ${text}`),
      ...cells,
      none,
      none,
      none,
      named(statusCell(indicatorStatus[lang][status], indicatorTone[status]), partName(id, i, "status")),
      none,
    ]),
  )
  return [own, ...parts]
}

export const coverageCell = ({ print }: Setting, { coverage }: AttainmentHead): TableCell =>
  textCell(`${print.number(coverage.heard)}/${print.number(coverage.expected)}`)

/** In which words a goal is told: in full, or where room is short. */
type Telling = <K extends IndicatorKind>(
  setting: Setting,
  attainment: AttainmentOf<K>,
  target: TargetShown<K>,
) => string

/** The target in force; where a verdict is certain before one is, why. */
export function inForceCell<K extends IndicatorKind>(
  setting: Setting,
  indicator: AttainmentOf<K>,
  say: Telling,
): TableCell {
  const early = indicator.target === null && indicator.status === "not-attained" && kinds[indicator.kind].early(setting)
  return early ? textCell(early) : targetCell(setting, indicator, indicator.target, say)
}

/** A target with its due day. */
export const targetCell = <K extends IndicatorKind>(
  setting: Setting,
  indicator: AttainmentOf<K>,
  target: TargetShown<K> | null,
  say: Telling,
): TableCell => (target === null ? none : textCell(goalByDay(setting, say(setting, indicator, target), target)))

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

/** Section II: a table and the verdicts' sentences for each project. */
export function indicatorsText(setting: Setting): Block[] {
  const { consolidation } = setting
  return [...consolidation.plan.projects.keys()].flatMap((project): Block[] => {
    const chosen = consolidation.indicators.filter((indicator) => indicator.project === project)
    if (chosen.length === 0) return []
    const items = chosen.map((indicator): ListItem => {
      const lead = verdictLead(setting, indicator)
      return {
        lead: { text: `${indicator.id} – ${lead.text}:`, tone: lead.tone },
        text: lowerFirst(verdictSentence(setting, indicator)),
        under: [...verdictRemarks(setting, indicator), ...verdictReadings(setting, indicator)],
      }
    })
    return [
      { kind: "heading", text: projectTitle(setting, project) },
      { kind: "table", table: narrowed(indicatorsTable(setting, project), readingColumns) },
      { kind: "list", items },
    ]
  })
}
