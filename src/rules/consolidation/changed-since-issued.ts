import { printDay } from "../../base/day.ts"
import { printNumber } from "../../base/text.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { IssuedChange, IssuedReport } from "../../model/issued.ts"
import type { Plan } from "../../model/plan.ts"
import { agencyName } from "../agencies.ts"
import { firstNames } from "../first-names.ts"
import { filePlace } from "../places.ts"
import { quote } from "../quote.ts"
import { consolidationRule } from "../rule.ts"

const verdictsVi: Readonly<Record<IndicatorStatus, string>> = {
  attained: "đạt",
  "not-attained": "không đạt",
  "in-progress": "chưa đến hạn đánh giá",
  "nothing-arose": "không phát sinh",
  inconclusive: "chưa đủ cơ sở kết luận",
  "no-data": "chưa có số liệu",
}

const amountsVi: Readonly<Record<string, string>> = {
  allocated: "được cấp",
  spent: "đã chi",
  provinceAllocated: "tỉnh phân bổ",
}
const amountsEn: Readonly<Record<string, string>> = {
  allocated: "allocated",
  spent: "spent",
  provinceAllocated: "allocated by the province",
}

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

const figure = (value: number | null, none: string): string => (value === null ? none : printNumber(value))

function messageVi({ kind, about, short, issued, number, day, verdict, figures, names }: Facts): string {
  const since =
    number === null || day === null
      ? `so với báo cáo đã lập (tính đến ${printDay(issued)})`
      : `so với báo cáo đã ban hành (số ${quote(number)} ngày ${printDay(day)})`
  if (kind === "other") return `${short}: ${since}, bản đang dùng là bản khác; số liệu chỉ tiêu và kinh phí không đổi`
  const parts = [
    ...(verdict ? [`đánh giá “${verdictsVi[verdict.before]}” → “${verdictsVi[verdict.after]}”`] : []),
    ...figures.map(
      ({ id, before, after }) => `${amountsVi[id] ?? id} ${figure(before, "chưa có")} → ${figure(after, "chưa có")}`,
    ),
  ]
  const what = parts.length === 0 ? "số của từng cơ quan đổi, tổng không đổi" : parts.join("; ")
  const who =
    names.length === 0
      ? "không cơ quan nào đổi số của kỳ này: kỳ được so sánh hoặc kế hoạch đã đổi"
      : `do số liệu của ${firstNames(names, (count) => `và ${count} cơ quan khác`)}`
  return `${about}${kind === "indicator" ? ` “${short}”` : ""}: ${since}: ${what}; ${who}`
}

function messageEn({ kind, about, short, issued, number, day, verdict, figures, names }: Facts): string {
  const since =
    number === null || day === null
      ? `since the report made as of ${issued}`
      : `since the report issued as ${quote(number)} on ${day}`
  if (kind === "other") return `${short}: ${since}, another version is in force; its figures and funding are the same`
  const parts = [
    ...(verdict ? [`verdict ${verdict.before} → ${verdict.after}`] : []),
    ...figures.map(({ id, before, after }) => `${amountsEn[id] ?? id} ${before ?? "none"} → ${after ?? "none"}`),
  ]
  const what = parts.length === 0 ? "agencies' own numbers changed, the sum did not" : parts.join("; ")
  const who =
    names.length === 0
      ? "no agency's figures of this period changed: the period compared with, or the plan, did"
      : `by the figures of ${firstNames(names, (count) => `and ${count} more`)}`
  return `${about}${kind === "indicator" ? ` “${short}”` : ""}: ${since}: ${what}; ${who}`
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
    message: messageVi,
  },
  en: {
    title: "Changed since the report was issued",
    why: "A report on this period was made before, and this one differs from it: those who have the other should know.",
    fix: "Look at the changes named; if they are right, send the new report and explain them. A report issued by `issue` is what every later one is compared with; where none was, it is the .json that stands in the folder for results.",
    message: messageEn,
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\nbinh-son 2013 | CT1.2/trained=«12 → 11» | CT1.2/total=20\nĐã lập báo cáo với: binh-son 2013 | CT1.2/trained=11 | CT1.2/total=20",
})
