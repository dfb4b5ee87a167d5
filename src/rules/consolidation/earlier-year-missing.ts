import { kindOf } from "../../attainment/kinds/kinds.ts"
import type { Figures } from "../../model/consolidation.ts"
import { agencyName } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { consolidationRule } from "../rule.ts"

/** `indicator` null: the whole year is missing, in a stage; `agencies`, in a stage: those without a figure in that year. */
type Gap = { readonly indicator: string | null; readonly earlier: string; readonly agencies: readonly string[] }

function gaps(figures: Figures): Iterable<Gap> {
  const { period, indicators } = figures
  const { before } = period
  if (period.span === "stage") return stageGaps(figures)
  return before === null
    ? []
    : indicators
        .filter((indicator) => kindOf(indicator).lacksEarlier(indicator, period))
        .map(({ id }) => ({ indicator: id, earlier: before, agencies: [] }))
}

/** Years of a stage without any figure, and figures that one of its earlier years lacks; those of the last year are coverage's. */
function* stageGaps({ plan, period, indicators, measures }: Figures): Generator<Gap> {
  const whole = new Set(
    period.parts.filter((id) => {
      const year = plan.periods.get(id)?.year
      const statuses = indicators.map(({ years }) => years?.find((row) => row.year === year)?.status)
      return statuses.length > 0 && statuses.every((status) => status === "no-data")
    }),
  )
  for (const earlier of whole) yield { indicator: null, earlier, agencies: [] }
  for (const { id } of indicators) {
    const planned = plan.indicators.get(id)?.measures ?? []
    const sources = measures.filter((total) => planned.includes(total.id)).flatMap((total) => total.sources)
    // An indicator of which nothing is known has no figures that could lack a part.
    if (sources.every(({ state }) => state !== "value")) continue
    const silent = sources.filter(({ state }) => state !== "value")
    for (const earlier of period.parts.slice(0, -1)) {
      const agencies = new Set(silent.filter((source) => source.period === earlier).map(({ agency }) => agency))
      if (agencies.size > 0 && !whole.has(earlier)) yield { indicator: id, earlier, agencies: [...agencies] }
    }
  }
}

export const earlierYearMissing = consolidationRule({
  code: "QN504",
  name: "earlier-year-missing",
  severity: "warning",
  *find({ figures, folder }) {
    const { plan, period } = figures
    for (const { indicator, earlier, agencies } of gaps(figures)) {
      const short = plan.indicators.get(indicator ?? "")?.short ?? ""
      const names = agencies.map((agency) => agencyName(plan, agency))
      yield {
        at: filePlace(folder.path, indicator ?? earlier),
        facts: { indicator, short, period: period.id, earlier, names },
      }
    }
  },
  vi: {
    title: "Thiếu số liệu của năm trước",
    why: "Chỉ tiêu so với năm trước, và số liệu của cả giai đoạn, cần báo cáo của các năm trước; không có thì không kết luận được.",
    fix: "Đưa báo cáo của kỳ còn thiếu vào thư mục báo cáo bằng lệnh `receive`.",
    message: ({ indicator, short, period, earlier, names }) =>
      indicator === null
        ? `Kỳ ${earlier}: không có số liệu nào; số liệu của ${period} thiếu năm này`
        : names.length > 0
          ? `${indicator} “${short}”: kỳ ${earlier} thiếu số liệu của ${names.join(", ")}; số liệu của ${period} thiếu phần này`
          : `${indicator} “${short}”: không có số liệu kỳ ${earlier} để so sánh với kỳ ${period}`,
  },
  en: {
    title: "The earlier year is missing",
    why: "An indicator compared with the year before, and the figures of the whole term, need the earlier years' reports; without them there is no verdict.",
    fix: "File the reports of the missing period in the reports folder with `receive`.",
    message: ({ indicator, short, period, earlier, names }) =>
      indicator === null
        ? `${earlier}: no figures at all; the figures of ${period} lack this year`
        : names.length > 0
          ? `${indicator} “${short}”: ${earlier} lacks figures of ${names.join(", ")}; the figures of ${period} lack them`
          : `${indicator} “${short}”: no figures of ${earlier} to compare ${period} with`,
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\ncong-an-tinh 2013 | CT1.6/suspected=5 | CT1.6/reported-by-people=3 | CT2.3/trafficking-cases=2« → \ncong-an-tinh 2012 | CT1.6/suspected=6 | CT1.6/reported-by-people=3 | CT2.3/trafficking-cases=3»",
})
