import { type Day, printDay } from "../../base/day.ts"
import { capital } from "../../base/text.ts"
import type { Obligation } from "../../model/compliance.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Plan } from "../../model/plan.ts"
import type { Lang } from "../../model/words.ts"
import { countsOf } from "../../rules/counts.ts"
import { indicatorStatus, obligationState, silenceName } from "../../vocabulary/statuses.ts"

/** `9 đạt, 2 không đạt, …`: what there is none of is left out. */
const tally = (parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word.toLowerCase()}`])).join(", ")

/** How many of the obligations that were due are in which state; only a requested agency's silence is "chưa nhận được". */
export function tallyReports(obligations: readonly Obligation[], plan: Plan, lang: Lang): string {
  const silence = silenceName[lang]
  const obligation = obligationState[lang]
  const count = (state: Obligation["state"]) => obligations.filter((one) => one.state === state).length
  const silent = obligations.filter(({ state }) => state === "missing")
  const requested = silent.filter(({ agency }) => plan.agencies.get(agency)?.mandate === "requested").length
  return tally([
    [count("on-time"), obligation["on-time"]],
    [count("late"), obligation.late],
    [count("unknown-day"), obligation["unknown-day"]],
    [silent.length - requested, silence.ordered],
    [requested, silence.requested],
  ])
}

const vi = {
  asOf: (day: Day) => `tính đến ${printDay(day)}`,
  reports: "Gửi báo cáo",
  noDay: "kế hoạch chưa quy định ngày gửi",
  notDue: "chưa đến hạn",
  due: (count: number) => `${count} cơ quan`,
  exempt: (count: number) => `${count} được miễn`,
  indicators: "Chỉ tiêu",
  findings: "Cần xem lại",
  severities: { error: "lỗi", warning: "cảnh báo", note: "lưu ý" },
  none: "không",
  leftOut: (count: number) => `Bản công bố: không in ${count} số liệu, nội dung`,
  written: "Đã ghi",
}
const en: typeof vi = {
  asOf: (day) => `as of ${day}`,
  reports: "Reports",
  noDay: "the plan sets no day",
  notDue: "none due yet",
  due: (count) => `${count} due`,
  exempt: (count) => `${count} exempt`,
  indicators: "Indicators",
  findings: "Findings",
  severities: { error: "errors", warning: "warnings", note: "notes" },
  none: "none",
  leftOut: (count) => `Publication: ${count} numbers or texts left out`,
  written: "Written",
}
const words = { vi, en }

/** What a consolidation comes to, in a few lines: who reported, which indicators hold, what to look at, and where it stands. */
export function headlines(consolidation: Consolidation, written: readonly string[], lang: Lang): string {
  const { plan, period, asOf, compliance, indicators, diagnostics, publication } = consolidation
  const { due, exempt, lastDay, obligations } = compliance
  const own = words[lang]
  const counts = countsOf(diagnostics)
  const reports =
    due > 0 ? `${own.due(due)}: ${tallyReports(obligations, plan, lang)}` : lastDay === null ? own.noDay : own.notDue
  const statuses = Object.entries(indicatorStatus[lang]).map(
    ([status, word]) => [indicators.filter((one) => one.status === status).length, word] as const,
  )
  const { error, warning, note } = own.severities
  return [
    `${capital(period.name[lang])}, ${own.asOf(asOf)}`,
    `  ${own.reports}: ${reports}${exempt ? `; ${own.exempt(exempt)}` : ""}`,
    `  ${own.indicators}: ${indicators.length}: ${tally(statuses)}`,
    `  ${own.findings}: ${
      tally([
        [counts.error, error],
        [counts.warning, warning],
        [counts.note, note],
      ]) || own.none
    }`,
    ...(publication === undefined ? [] : [`  ${own.leftOut(publication.cells.length)}`]),
    `  ${own.written}: ${written.join(", ")}`,
  ].join("\n")
}
