import { numberCell, textCell } from "../../figures/cells.ts"
import { few, fewNames } from "../../figures/kinds/few-names.ts"
import { agencyName, shortAgencyName } from "../../figures/setting.ts"
import { type Column, column, data, tableOf } from "../../figures/table.ts"
import type {
  Beside,
  ComparedAgency,
  ComparedMeasure,
  ComparedSum,
  GivenAmount,
} from "../../model/period-comparison.ts"
import type { Table } from "../../model/table.ts"
import { andMoreAgencies } from "../../vocabulary/lists.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { figureText, idOf, type Side, type Telling } from "./telling.ts"

/** What a row is of. */
interface Named {
  readonly code: string
  readonly text: string | null
  readonly unit: string | null
}

function measureNamed({ after: { plan } }: Telling, id: string): Named {
  const { code = id, text = null, unit = null } = plan.measures.get(id) ?? {}
  return { code, text, unit }
}

const nameColumns = <R>({ after: { words } }: Telling, of: (row: R) => Named, width: number): Column<R>[] => [
  column.code("code", words.columns.code, 10, (row) => textCell(of(row).code)),
  column.left("item", words.columns.item, width, (row) => textCell(of(row).text)),
]

type Given = Beside<GivenAmount> & { readonly change: number | null }

/** Of each row and period what it came to, and how many were heard of those asked; the difference; and what `more` says. */
function sumsBeside<R extends Given>(
  telling: Telling,
  id: "measures" | "funding" | "activities",
  rows: readonly R[],
  of: (row: R) => Named,
  more: readonly Column<R>[] = [],
): Table {
  const { say, after } = telling
  const [width, unitWidth] = id === "measures" ? [40, 10] : [50, 12]
  return tableOf<R>({
    id,
    title: say.sections[id],
    columns: [
      ...nameColumns(telling, of, width),
      column.centre("unit", after.words.columns.unit, unitWidth, (row) => textCell(of(row).unit)),
      ...givenColumns<R>(telling, "before"),
      ...givenColumns<R>(telling, "after"),
      column.right("change", say.columns.change, 12, ({ change }) => numberCell(change)),
      ...more,
    ],
    rows: rows.map((row) => data(row)),
  })
}

function givenColumns<R extends Given>({ say, ...telling }: Telling, side: Side): Column<R>[] {
  const period = idOf(telling[side])
  const { number } = telling[side].print
  return [
    column.right(`${side}-value`, say.columns.value(period), 12, (row) => numberCell(row[side].value)),
    column.centre(`${side}-heard`, say.columns.heard(period), 9, (row) =>
      textCell(`${number(row[side].heard)}/${number(row[side].expected)}`),
    ),
  ]
}

/** Every measure with its sum in both periods, the difference, who is behind it, and what is not heard. */
export const measuresBeside = (telling: Telling): Table =>
  sumsBeside<ComparedMeasure>(telling, "measures", telling.comparison.measures, ({ id }) => measureNamed(telling, id), [
    column.left("agencies", telling.say.columns.agencies, 44, ({ agencies }) =>
      textCell(agenciesText(telling, agencies)),
    ),
    column.left("remark", telling.say.columns.remark, 44, (measure) => textCell(remarkText(telling, measure))),
  ])

/** Every sum of money of the plan in both periods. */
export const fundingBeside = (telling: Telling): Table =>
  sumsBeside(telling, "funding", telling.comparison.funding, ({ id, amount }) => {
    const { plan, words } = telling.after
    const row = plan.funding.rows.get(id)
    const source = plan.funding.sources.get(row?.source ?? "")?.name ?? id
    const of = row === undefined ? source : `${projectShort(telling.after, row.project)}, ${source}`
    return {
      code: row?.code ?? id,
      text: amount === "quantity" ? of : `${of}: ${words.columns[amount].toLowerCase()}`,
      unit: plan.funding.unit,
    }
  })

/** Every activity's quantity in both periods. */
export const activitiesBeside = (telling: Telling): Table =>
  sumsBeside(telling, "activities", telling.comparison.activities, ({ id }) => {
    const activity = telling.after.plan.activities.get(id)
    return { code: id, text: activity?.text ?? id, unit: activity?.unit ?? null }
  })

interface AgencyLine extends ComparedAgency {
  readonly measure: string
}

/** Every agency whose figure for a measure differs, with both figures. */
export function agenciesBeside(telling: Telling): Table {
  const { comparison, after, say } = telling
  const figureColumn = (side: Side): Column<AgencyLine> =>
    column.right(`${side}-value`, say.columns.value(idOf(telling[side])), 14, ({ [side]: figure }) =>
      typeof figure.value === "number" ? numberCell(figure.value) : textCell(figureText(telling, figure)),
    )
  return tableOf<AgencyLine>({
    id: "agencies",
    title: say.sections.agencies,
    columns: [
      ...nameColumns<AgencyLine>(telling, ({ measure }) => measureNamed(telling, measure), 40),
      column.left("agency", after.words.columns.agency, 34, ({ agency }) => textCell(agencyName(after, agency))),
      figureColumn("before"),
      figureColumn("after"),
      column.right("change", say.columns.change, 10, ({ change }) => numberCell(change)),
      column.left("remark", say.columns.remark, 34, (line) => textCell(partlyText(telling, line))),
    ],
    rows: comparison.measures.flatMap(({ id, agencies }) => agencies.map((one) => data({ ...one, measure: id }))),
  })
}

/** In each period in turn what there is to remark. */
const remarks = (of: (side: Side) => string[]): string => [...of("before"), ...of("after")].join("; ")

/** Where an agency gave some of its units' numbers, how many. */
const partlyText = ({ say, ...telling }: Telling, line: AgencyLine): string =>
  remarks((side) => {
    const { given, asked } = line[side]
    const { number } = telling[side].print
    return given === 0 || given === asked ? [] : [say.partly(idOf(telling[side]), number(given), number(asked))]
  })

/** The first few by name with what they gave, and how many more there are. */
function agenciesText(telling: Telling, agencies: readonly ComparedAgency[]): string {
  const { after } = telling
  const shown = agencies.length > few + 1 ? agencies.slice(0, few) : agencies
  const names = shown.map(
    ({ agency, before, after: now }) =>
      `${shortAgencyName(after, agency)}: ${figureText(telling, before)} → ${figureText(telling, now)}`,
  )
  const rest = agencies.length - shown.length
  return [...names, ...(rest === 0 ? [] : [andMoreAgencies[after.lang](after.print.counted(rest))])].join("; ")
}

/** What is not heard in either period: blank is not zero. */
const remarkText = (telling: Telling, measure: ComparedMeasure): string =>
  remarks((side) => silenceText(telling, side, measure[side]))

function silenceText({ say, ...telling }: Telling, side: Side, own: ComparedSum): string[] {
  const period = idOf(telling[side])
  if (own.expected === 0) return [say.notAsked(period)]
  if (own.notAdded !== null) return [say.notAdded[own.notAdded](period)]
  if (own.missing.length === 0) return []
  return own.missing.length === own.expected && own.value === null
    ? [say.noData(period)]
    : [say.missing(period, fewNames(telling[side], own.missing))]
}
