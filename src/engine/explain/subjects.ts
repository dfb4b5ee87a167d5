import { capital } from "../../base/text.ts"
import type { FigureKind } from "../../figures/figure-ids.ts"
import { kinds } from "../../figures/kinds/kinds.ts"
import { type Setting, unitName } from "../../figures/setting.ts"
import { checkText } from "../../figures/tables/cross-checks.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import { holderClause, holderOf } from "../../vocabulary/holder.ts"
import { projectShort } from "../../vocabulary/titles.ts"
import { checkFormula, measuresOfCheck, rowCompared } from "./check.ts"
import { type ExplainedMeasure, fundingOf, measuresOfUnit, totalOf, workOf } from "./measures.ts"
import { explainWords } from "./words.ts"

/** A reading of the plan, and what it is a reading of. */
export interface Reading {
  readonly about: string
  readonly text: string
}

/** What is told of figures of one kind. */
interface Subject {
  readonly head: (setting: Setting, id: string) => { readonly text: string; readonly clause: string }
  /** How the figure comes about, in a line for each ratio and a sentence for each rule. */
  readonly formula: (setting: Setting, id: string) => readonly string[]
  readonly measures: (setting: Setting, id: string) => readonly ExplainedMeasure[]
  /** The readings of the plan that bear on it: its own, those of what it is made of, and those of whoever counts it. */
  readonly readings: (plan: Plan, id: string) => readonly Reading[]
}

const unknown = (id: string) => ({ text: id, clause: "" })
const sayOf = ({ lang }: Setting) => explainWords[lang].formulas

/** Behind a formula, how a stage adds up its years. */
const stage = (setting: Setting): string[] =>
  setting.consolidation.period.span === "stage" ? [sayOf(setting).stageFlow] : []

/** A measure, and what it is broken down by. */
const withCategories = ({ measures }: Plan, id: string): string[] => [
  id,
  ...[...measures.values()].flatMap((one) => (one.breakdown?.of === id ? [one.id] : [])),
]

const named = (about: string, text: string | null | undefined): Reading[] => (text ? [{ about, text }] : [])

const ofAgencies = (plan: Plan, agencies: readonly string[]): Reading[] =>
  [...new Set(agencies)].flatMap((agency) =>
    named(plan.agencies.get(agency)?.name ?? agency, plan.agencies.get(agency)?.reading),
  )

/** The readings of an indicator or a table, of these measures of it, and of their sources. */
function ofHolder(plan: Plan, holder: string, ids: readonly string[]): Reading[] {
  const measures = ids.flatMap((id) => plan.measures.get(id) ?? [])
  return [
    ...(plan.indicators.get(holder)?.readings ?? []).flatMap((reading) => named(holder, reading)),
    ...named(holder, plan.statistics.get(holder)?.reading),
    ...measures.flatMap(({ id, reading }) => named(id, reading)),
    ...ofAgencies(
      plan,
      measures.flatMap(({ sources }) => sources.map(({ agency }) => agency)),
    ),
  ]
}

function measureFormula(setting: Setting, measure: Measure | undefined): string {
  const say = sayOf(setting)
  if (measure?.input === "status") return say.status
  return measure?.nature === "average" ? say.average : measure?.per ? say.perUnit : say.measure
}

export const subjects = {
  indicator: {
    head: ({ plan }, id) => plan.indicators.get(id) ?? unknown(id),
    formula: (setting, id) => {
      const indicator = setting.plan.indicators.get(id)
      if (indicator === undefined) return []
      const { kind, parts, ifAny } = indicator
      const say = sayOf(setting)
      return [
        ...parts.map(({ numerator, denominator }) => `${numerator} ÷ ${denominator}`),
        kinds[kind].how[setting.lang],
        ...(parts.length > 1 ? [say.allParts] : []),
        ...(parts.length > 0 && ifAny ? [say.ifAny] : []),
        ...stage(setting),
      ]
    },
    measures: (setting, id) => (setting.plan.indicators.get(id)?.measures ?? []).map((one) => totalOf(setting, one)),
    readings: (plan, id) => ofHolder(plan, id, plan.indicators.get(id)?.measures ?? []),
  },
  measure: {
    head: ({ plan }, id) => {
      const measure = plan.measures.get(id)
      return measure ? { text: measure.text, clause: holderClause(plan, holderOf(measure)) } : unknown(id)
    },
    formula: (setting, id) => [measureFormula(setting, setting.plan.measures.get(id)), ...stage(setting)],
    measures: (setting, id) => withCategories(setting.plan, id).map((one) => totalOf(setting, one)),
    readings: (plan, id) => ofHolder(plan, holderOf(plan.measures.get(id) ?? { indicator: null }), [id]),
  },
  "statistics-table": {
    head: ({ plan }, id) => {
      const table = plan.statistics.get(id)
      return table ? { text: table.title, clause: table.clause } : unknown(id)
    },
    formula: (setting) => [sayOf(setting).measure, ...stage(setting)],
    measures: (setting, id) =>
      (setting.plan.statistics.get(id)?.measures ?? [])
        .flatMap((one) => withCategories(setting.plan, one))
        .map((one) => totalOf(setting, one)),
    readings: (plan, id) => ofHolder(plan, id, plan.statistics.get(id)?.measures ?? []),
  },
  activity: {
    head: ({ plan }, id) => plan.activities.get(id) ?? unknown(id),
    formula: (setting, id) => {
      const { activity, quantity } = sayOf(setting)
      return [activity, quantity[setting.plan.activities.get(id)?.quantity ?? "none"](setting.nouns.area)]
    },
    measures: (setting, id) => {
      const activity = setting.plan.activities.get(id)
      return activity ? [workOf(setting, "activity", activity, activity.reporters)] : []
    },
    readings: (plan, id) => {
      const { subProject = null, project = "", reporters = [] } = plan.activities.get(id) ?? {}
      return [
        ...named(subProject ?? "", plan.subProjects.get(subProject ?? "")?.reading),
        ...named(project, plan.projects.get(project)?.reading),
        ...ofAgencies(plan, reporters),
      ]
    },
  },
  duty: {
    head: ({ plan }, id) => plan.duties.get(id) ?? unknown(id),
    formula: (setting) => [sayOf(setting).duty],
    measures: (setting, id) => {
      const duty = setting.plan.duties.get(id)
      return duty ? [workOf(setting, "duty", duty, duty.agencies)] : []
    },
    readings: (plan, id) => ofAgencies(plan, plan.duties.get(id)?.agencies ?? []),
  },
  funding: {
    head: (setting, id) => {
      const { rows, sources, clause } = setting.plan.funding
      const row = rows.get(id)
      const source = row && (sources.get(row.source)?.name ?? row.source)
      return { text: row ? `${projectShort(setting, row.project)}, ${source}` : id, clause }
    },
    formula: (setting) => [sayOf(setting).funding, ...stage(setting)],
    measures: fundingOf,
    readings: (plan, id) => named(id, plan.funding.reading),
  },
  "cross-check": {
    head: (setting, id) => ({ text: checkText(setting, { id }), clause: "" }),
    formula: checkFormula,
    // Of a stage these are its last year's, and are followed there.
    measures: (setting, id) => {
      if (setting.consolidation.period.span === "stage") return []
      const measures = measuresOfCheck(setting.consolidation, id)
      return measures.length === 0
        ? fundingOf(setting, rowCompared(id)).slice(0, 1)
        : measures.map((one) => totalOf(setting, one))
    },
    readings: (plan, id) => named(id, plan.crossChecks.find((check) => check.id === id)?.reading),
  },
  unit: {
    head: (setting, id) => ({ text: capital(unitName(setting, id)), clause: "" }),
    formula: (setting) => [sayOf(setting).unit],
    measures: measuresOfUnit,
    readings: () => [],
  },
} satisfies Record<FigureKind, Subject>
