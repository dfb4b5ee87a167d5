import type { Day } from "../../base/day.ts"
import { nearest } from "../../base/text.ts"
import { consolidate } from "../../engine/consolidate/consolidate.ts"
import { explain } from "../../engine/explain/figure.ts"
import { explainRule } from "../../engine/explain/rule.ts"
import { explainText } from "../../engine/explain/text.ts"
import { type FigureName, figureNamed, figureNames } from "../../figures/figure-ids.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import { allRules } from "../../rules/index.ts"
import { exits, type Run } from "../command.ts"
import type { Host } from "../host.ts"
import { loadOffice, periodNamed } from "../named.ts"
import type { Options } from "../options.ts"
import { formatNames, type Wanted, wantedFormats } from "../output/formats.ts"
import { printAll } from "../output/print.ts"
import { isRefusal, type Refusal, refuse } from "../refusal.ts"
import { openContacts } from "../reports/contacts.ts"
import { openReports } from "../reports/open.ts"

export const run: Run = async ({ operands, options }, host) => {
  const what = operands[0] ?? ""
  const wanted = wantedFormats(options.format, formatNames.document, "text")
  if (isRefusal(wanted)) return wanted
  const rule = explainRule(what, options.lang)
  if (rule !== null && wanted.some(({ format }) => format !== "text"))
    return refuse(
      `“${what}” là một quy tắc, chỉ in được dạng text; JSON có của số liệu, phép đối chiếu và đơn vị.`,
      `“${what}” is a rule, and is explained as text only; figures, cross-checks and units are as JSON too.`,
    )
  if (rule !== null) return (await printAll(host, wanted, () => rule)) ?? exits.fine
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const period = options.period === null ? null : periodNamed(plan, options.period)
  if (isRefusal(period)) return period
  const asked = period === null ? plan : planOn(plan, period.until)
  const figure = figureNamed(asked, what)
  return figure === null ? refuseUnknown(asked, what) : explainFigure(plan, figure, period, wanted, options, host)
}

async function explainFigure(
  plan: Plan,
  figure: FigureName,
  period: Period | null,
  wanted: readonly Wanted<(typeof formatNames.document)[number]>[],
  options: Options,
  host: Host,
): Promise<number | Refusal> {
  if (period === null)
    return refuse(
      `“${figure.id}” là một số liệu: thêm kỳ báo cáo, ví dụ: qn-tip explain ${figure.id} --period ${lastPeriod(plan, host.today())}`,
      `“${figure.id}” is a figure: add the period, such as: qn-tip explain ${figure.id} --period ${lastPeriod(plan, host.today())}`,
    )
  const asOf = options.asOf ?? host.today()
  const folder = await openReports(host, plan, options.reports ?? "reports", asOf)
  if (isRefusal(folder)) return folder

  const contacts = await openContacts(host, plan, options.reports ?? "reports")
  if (isRefusal(contacts)) return contacts
  const consolidation = consolidate(plan, period, folder, asOf)
  const explanation = explain(consolidation, figure, options.lang)
  const unwritten = await printAll(host, wanted, async (format) =>
    format === "json"
      ? (await import("../../engine/explain/json.ts")).explainJson(consolidation, explanation, host.tool)
      : explainText(consolidation, explanation, host.lang, contacts),
  )
  return unwritten ?? exits.fine
}

/** The period to name as an example: the last one that is over, else the first. */
function lastPeriod(plan: Plan, today: Day): string {
  const [first, ...others] = [...plan.periods.values()].filter(({ span }) => span !== "stage")
  return (others.findLast(({ until }) => until <= today) ?? first)?.id ?? ""
}

/** The first figure of each sort that the plan has: what its ids look like. */
const firstFigures = ({ indicators, measures, activities, duties, funding, crossChecks }: Plan): string =>
  [indicators, measures, activities, duties, funding.rows, new Map(crossChecks.map((check) => [check.id, check]))]
    .flatMap((one) => [...one.keys()].slice(0, 1))
    .join(", ")

function refuseUnknown(plan: Plan, what: string): Refusal {
  const rules = allRules.flatMap(({ code, name }) => [code, name])
  const near = nearest(what, [...figureNames(plan).map(({ id }) => id), ...plan.units.keys(), ...rules])
  const like = firstFigures(plan)
  return near === null
    ? refuse(
        `Không có mã “${what}”; mã quy tắc có dạng QN305, mã số liệu có dạng ${like}.`,
        `There is nothing called “${what}”; rules look like QN305, figures like ${like}.`,
      )
    : refuse(
        `Không có mã “${what}”; có phải “${near}” không?`,
        `There is nothing called “${what}”; did you mean “${near}”?`,
      )
}
