import { printDay } from "../base/day.ts"
import { capital } from "../base/text.ts"
import type { Obligation } from "../model/compliance.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { IndicatorStatus } from "../model/decision.ts"
import type { Plan } from "../model/plan.ts"
import type { Lang } from "../model/words.ts"
import { countsOf } from "../rules/counts.ts"
import { indicatorStatus, obligationState, silenceName } from "../vocabulary/statuses.ts"

const statusOrder: readonly IndicatorStatus[] = [
  "attained",
  "not-attained",
  "in-progress",
  "nothing-arose",
  "inconclusive",
  "no-data",
]

/** How many indicators are in which status, in the report's words: `9 đạt, 2 không đạt, …`. */
function tallyStatuses({ indicators }: Pick<Consolidation, "indicators">, lang: Lang): string {
  const parts = statusOrder.map((status) => {
    const count = indicators.filter((one) => one.status === status).length
    return count === 0 ? [] : [`${count} ${indicatorStatus[lang][status].toLowerCase()}`]
  })
  return parts.flat().join(", ")
}

/** How many of the obligations that were due are in which state; only a requested agency's silence is "chưa nhận được". */
export function tallyReports(obligations: readonly Obligation[], plan: Plan, lang: Lang): string {
  const silence = silenceName[lang]
  const obligation = obligationState[lang]
  const count = (state: Obligation["state"]) => obligations.filter((one) => one.state === state).length
  const silent = obligations.filter(({ state }) => state === "missing")
  const requested = silent.filter(({ agency }) => plan.agencies.get(agency)?.mandate === "requested").length
  return say(
    (
      [
        [count("on-time"), obligation["on-time"]],
        [count("late"), obligation.late],
        [count("unknown-day"), obligation["unknown-day"]],
        [silent.length - requested, silence.ordered],
        [requested, silence.requested],
      ] as const
    ).map(([number, word]) => [number, word.toLowerCase()]),
  )
}

const say = (parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(", ")

/** What a consolidation comes to, in a few lines: who reported, which indicators hold, what to look at, and where it stands. */
export function headlines(consolidation: Consolidation, written: readonly string[], lang: Lang): string {
  const { plan, period, asOf, compliance, indicators, diagnostics, publication } = consolidation
  const { due, exempt } = compliance
  const counts = countsOf(diagnostics)
  if (lang === "en")
    return [
      `${capital(period.name.en)}, as of ${asOf}`,
      `  Reports: ${
        due === 0
          ? compliance.lastDay === null
            ? "the plan sets no day"
            : "none due yet"
          : `${due} due: ${tallyReports(compliance.obligations, plan, lang)}`
      }${exempt ? `; ${exempt} exempt` : ""}`,
      `  Indicators: ${indicators.length}: ${tallyStatuses(consolidation, lang)}`,
      `  Findings: ${
        say([
          [counts.error, "errors"],
          [counts.warning, "warnings"],
          [counts.note, "notes"],
        ]) || "none"
      }`,
      ...(publication === undefined ? [] : [`  Publication: ${publication.cells.length} numbers or texts left out`]),
      `  Written: ${written.join(", ")}`,
    ].join("\n")
  return [
    `${capital(period.name.vi)}, tính đến ${printDay(asOf)}`,
    `  Gửi báo cáo: ${
      due === 0
        ? compliance.lastDay === null
          ? "kế hoạch chưa quy định ngày gửi"
          : "chưa đến hạn"
        : `${due} cơ quan: ${tallyReports(compliance.obligations, plan, lang)}`
    }${exempt ? `; ${exempt} được miễn` : ""}`,
    `  Chỉ tiêu: ${indicators.length}: ${tallyStatuses(consolidation, lang)}`,
    `  Cần xem lại: ${
      say([
        [counts.error, "lỗi"],
        [counts.warning, "cảnh báo"],
        [counts.note, "lưu ý"],
      ]) || "không"
    }`,
    ...(publication === undefined ? [] : [`  Bản công bố: không in ${publication.cells.length} số liệu, nội dung`]),
    `  Đã ghi: ${written.join(", ")}`,
  ].join("\n")
}
