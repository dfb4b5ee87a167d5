import type { Wanted } from "../../figures/kinds/kind.ts"
import { kindOf } from "../../figures/kinds/kinds.ts"
import { shortInText } from "../../figures/kinds/naming.ts"
import { yearsMissed } from "../../figures/kinds/over-years.ts"
import type { Setting } from "../../figures/setting.ts"
import type { AttainmentHead, IndicatorAttainment } from "../../model/attainment.ts"
import { type Task, taskOf } from "./task.ts"

const vi = {
  reach: (short: string) => `có biện pháp thực hiện đạt chỉ tiêu “${short}”`,
  below: "chưa đạt mục tiêu",
}

const en: typeof vi = {
  reach: (short) => `take measures to attain “${short}”`,
  below: "the target is not reached",
}

const own = { vi, en }

/** What is lacking where an indicator is not attained: unit by unit, or as the sum says. Nothing is said of targets to come. */
export const resultTasks = (setting: Setting): Task[] =>
  setting.consolidation.indicators
    .filter(({ status }) => status === "not-attained")
    .flatMap((indicator) => tasksOf(setting, indicator))

function tasksOf(setting: Setting, indicator: IndicatorAttainment): Task[] {
  const say = own[setting.lang]
  const { id } = indicator
  return wantedOf(setting, indicator).map(({ agency, short, text }) =>
    taskOf(setting, {
      agency: agency ?? answerable(setting, indicator),
      keeps: [],
      short: short ?? say.reach(shortInText(setting, id)),
      // Of a term that is over nothing can be asked any more.
      ...(setting.consolidation.period.span === "stage" ? { request: null } : {}),
      text: `${id} (${shortInText(setting, id)}): ${text}`,
    }),
  )
}

function wantedOf(setting: Setting, indicator: IndicatorAttainment): readonly Wanted[] {
  const plainly = (text: string): Wanted[] => [{ agency: null, short: null, text }]
  const years = yearsMissed(setting, indicator)
  if (years !== null) return plainly(years)
  if (indicator.withheld === "sums") return plainly(own[setting.lang].below)
  return kindOf(indicator).wanted(setting, indicator)
}

/** The one agency that gives the indicator's figures; where several do, the lead of its project. */
function answerable({ consolidation }: Setting, { id, project }: AttainmentHead): string {
  const { plan } = consolidation
  const sources = (plan.indicators.get(id)?.measures ?? []).flatMap((measure) =>
    (plan.measures.get(measure)?.sources ?? []).map(({ agency }) => agency),
  )
  const [only, ...others] = [...new Set(sources)]
  return only !== undefined && others.length === 0 ? only : (plan.projects.get(project)?.lead ?? plan.consolidator)
}
