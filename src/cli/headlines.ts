import { printDay } from "../base/day.ts"
import type { IndicatorStatus } from "../model/attainment.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import { countsOf } from "../rules/counts.ts"

const statusWords: Readonly<Record<IndicatorStatus, Bilingual>> = {
  attained: { vi: "đạt", en: "attained" },
  "not-attained": { vi: "không đạt", en: "not attained" },
  "in-progress": { vi: "đang thực hiện", en: "in progress" },
  "nothing-arose": { vi: "không phát sinh", en: "nothing arose" },
  inconclusive: { vi: "chưa kết luận được", en: "inconclusive" },
  "no-data": { vi: "chưa có số liệu", en: "no data" },
}
const statusOrder: readonly IndicatorStatus[] = [
  "attained",
  "not-attained",
  "in-progress",
  "nothing-arose",
  "inconclusive",
  "no-data",
]

/** How many indicators are in which status: `9 đạt, 2 không đạt, …`. */
export function tallyStatuses({ indicators }: Pick<Consolidation, "indicators">, lang: Lang): string {
  const parts = statusOrder.map((status) => {
    const count = indicators.filter((one) => one.status === status).length
    return count === 0 ? [] : [`${count} ${statusWords[status][lang]}`]
  })
  return parts.flat().join(", ")
}

const say = (parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(", ")

/** What a consolidation comes to, in a few lines: who reported, which indicators hold, what to look at, and where it stands. */
export function headlines(consolidation: Consolidation, written: readonly string[], lang: Lang): string {
  const { period, asOf, compliance, indicators, diagnostics, publication } = consolidation
  const { due, onTime, late, unknownDay, missing, exempt } = compliance
  const counts = countsOf(diagnostics)
  if (lang === "en")
    return [
      `${period.name.en}, as of ${asOf}`,
      `  Reports: ${
        due === 0
          ? "none due yet"
          : `${due} due: ${say([
              [onTime, "on time"],
              [late, "late"],
              [unknownDay, "day unknown"],
              [missing, "missing"],
            ])}`
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
    `${period.name.vi}, tính đến ${printDay(asOf)}`,
    `  Nộp báo cáo: ${
      due === 0
        ? "chưa đến hạn"
        : `${due} cơ quan: ${say([
            [onTime, "đúng hạn"],
            [late, "quá hạn"],
            [unknownDay, "không rõ ngày gửi"],
            [missing, "chưa nhận được"],
          ])}`
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
