import { type Day, printDay } from "../../base/day.ts"
import { printNumber } from "../../base/text.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { IssuedChange, IssuedReport } from "../../model/issued.ts"
import type { Plan } from "../../model/plan.ts"
import type { Lang } from "../../model/words.ts"
import { indicatorStatus } from "../../vocabulary/statuses.ts"
import { agencyName } from "../agencies.ts"
import { firstNames } from "../first-names.ts"
import { filePlace } from "../places.ts"
import { quote } from "../quote.ts"
import { consolidationRule } from "../rule.ts"

const shortOf = (plan: Plan, { kind, about }: IssuedChange): string =>
  (kind === "indicator" ? plan.indicators.get(about)?.short : plan.agencies.get(about)?.name) ?? about

/** The report that was issued, or made: its number and day, and as of when its figures are. */
type Before = Pick<IssuedReport, "number" | "day" | "asOf">

const factsOf = (plan: Plan, change: IssuedChange, { number, day, asOf }: Before) => ({
  kind: change.kind,
  about: change.about,
  short: shortOf(plan, change),
  issued: asOf,
  number,
  day,
  verdict: change.verdict && { before: change.verdict.before, after: change.verdict.after },
  figures: change.figures.map(({ id, before, after }) => ({ id, before, after })),
  agencies: change.agencies,
  names: change.agencies.map((agency) => agencyName(plan, agency)),
})
type Facts = ReturnType<typeof factsOf>

const figure = (value: number | null): string => (value === null ? "chưa có" : printNumber(value))
const verdict = (status: IndicatorStatus, lang: Lang): string => `“${indicatorStatus[lang][status].toLowerCase()}”`

const vi = {
  made: (asOf: Day) => `so với báo cáo đã lập (tính đến ${printDay(asOf)})`,
  issued: (number: string, day: Day) => `so với báo cáo đã ban hành (số ${quote(number)} ngày ${printDay(day)})`,
  other: "bản đang dùng là bản khác; số liệu chỉ tiêu và kinh phí không đổi",
  verdict: (before: IndicatorStatus, after: IndicatorStatus) =>
    `đánh giá ${verdict(before, "vi")} → ${verdict(after, "vi")}`,
  amounts: { allocated: "được cấp", spent: "đã chi", provinceAllocated: "tỉnh phân bổ" } as Readonly<
    Record<string, string>
  >,
  figures: (before: number | null, after: number | null) => `${figure(before)} → ${figure(after)}`,
  sameSum: "số của từng cơ quan đổi, tổng không đổi",
  by: (names: readonly string[]) =>
    names.length === 0
      ? "không cơ quan nào đổi số của kỳ này: kỳ được so sánh hoặc kế hoạch đã đổi"
      : `do số liệu của ${firstNames(names, "vi")}`,
}

const en: typeof vi = {
  made: (asOf) => `since the report made as of ${asOf}`,
  issued: (number, day) => `since the report issued as ${quote(number)} on ${day}`,
  other: "another version is in force; its figures and funding are the same",
  verdict: (before, after) => `verdict ${verdict(before, "en")} → ${verdict(after, "en")}`,
  amounts: { allocated: "allocated", spent: "spent", provinceAllocated: "allocated by the province" },
  figures: (before, after) => `${before ?? "none"} → ${after ?? "none"}`,
  sameSum: "agencies' own numbers changed, the sum did not",
  by: (names) =>
    names.length === 0
      ? "no agency's figures of this period changed: the period compared with, or the plan, did"
      : `by the figures of ${firstNames(names, "en")}`,
}

function message({ kind, about, short, issued, number, day, verdict, figures, names }: Facts, say: typeof vi): string {
  const since = number === null || day === null ? say.made(issued) : say.issued(number, day)
  if (kind === "other") return `${short}: ${since}, ${say.other}`
  const parts = [
    ...(verdict ? [say.verdict(verdict.before, verdict.after)] : []),
    ...figures.map(({ id, before, after }) => `${say.amounts[id] ?? id} ${say.figures(before, after)}`),
  ]
  const what = parts.length === 0 ? say.sameSum : parts.join("; ")
  return `${about}${kind === "indicator" ? ` “${short}”` : ""}: ${since}: ${what}; ${say.by(names)}`
}

export const changedSinceIssued = consolidationRule({
  code: "QN506",
  name: "changed-since-issued",
  severity: "warning",
  *find({ figures: { plan }, folder, issued }) {
    if (issued === null) return
    for (const change of issued.changes) {
      const [at = filePlace(folder.path, change.about), ...related] = change.places
      yield { at, facts: factsOf(plan, change, issued), related }
    }
  },
  vi: {
    title: "Số liệu đã đổi từ lần lập báo cáo trước",
    why: "Báo cáo của kỳ này đã được lập; báo cáo vừa lập khác với bản đó, nên nơi đã nhận bản trước cần được biết.",
    fix: "Kiểm tra những thay đổi được nêu; nếu đúng thì gửi báo cáo mới kèm lời giải thích. Báo cáo đã ban hành bằng `issue` thì luôn được so với bản ban hành gần nhất; nếu chưa ban hành thì so với tệp .json có sẵn trong thư mục kết quả.",
    message: (facts) => message(facts, vi),
  },
  en: {
    title: "Changed since the report was issued",
    why: "A report on this period was made before, and this one differs from it: those who have the other should know.",
    fix: "Look at the changes named; if they are right, send the new report and explain them. A report issued by `issue` is what every later one is compared with; where none was, it is the .json that stands in the folder for results.",
    message: (facts) => message(facts, en),
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\nbinh-son 2013 | CT1.2/trained=«12 → 11» | CT1.2/total=20\nĐã lập báo cáo với: binh-son 2013 | CT1.2/trained=11 | CT1.2/total=20",
})
