import { fold, printNumber } from "../../base/text.ts"
import type { Entry } from "../../model/submission.ts"
import { submissionRule } from "../rule.ts"
import type { Examination } from "../subjects.ts"
import { noteOf } from "./entries.ts"
import { about, en, vi } from "./line.ts"

/** The unit of measures that count people: no more of them than live there. */
const people = "người"

/** How many people live where an entry counts: in its commune, in those of its agency, or in all of them; null where the plan does not say of each. */
function populationOf({ plan, submission, period }: Examination, { unit }: Entry): number | null {
  if (period === null || submission.agency === null) return null
  const own = period.units.get(submission.agency) ?? []
  const all = own.length > 0 ? own : [...period.units.values()].flat()
  // Who lives in a village lives in its commune.
  const uppermost = all.filter(({ within = [] }) => !within.some(({ code }) => plan.units.has(code)))
  const codes = unit !== null ? [unit] : uppermost.map(({ code }) => code)
  const counts = codes.map((code) => plan.units.get(code)?.population ?? null)
  return counts.length === 0 || counts.includes(null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

export const moreThanPossible = submissionRule({
  code: "QN329",
  name: "more-than-possible",
  severity: "warning",
  *find(examination) {
    const { plan, submission } = examination
    const everywhere = new Map<string | null, number | null>()
    for (const entry of submission.entries) {
      const measure = entry.measure === null ? undefined : plan.measures.get(entry.measure)
      if (measure === undefined || entry.read.state !== "number") continue
      if (!everywhere.has(entry.unit)) everywhere.set(entry.unit, populationOf(examination, entry))
      const population = fold(measure.unit) === people ? (everywhere.get(entry.unit) ?? null) : null
      const most = Math.min(measure.atMost ?? Number.POSITIVE_INFINITY, population ?? Number.POSITIVE_INFINITY)
      // An explanation in "Ghi chú" is an answer.
      if (entry.read.number <= most || noteOf(submission, entry) !== null) continue
      yield about(entry, { number: entry.read.number, most, population: population === most })
    }
  },
  vi: {
    title: "Số liệu lớn hơn mức có thể",
    why: "Số người nhiều hơn dân số của nơi báo cáo, hoặc số lớn hơn mức mà kế hoạch cho là có thể, thường là gõ thừa chữ số hay nhầm dòng.",
    fix: "Xem lại con số; nếu đúng thì ghi lý do vào cột Ghi chú.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} lớn hơn ${facts.population ? `dân số ${printNumber(facts.most)} của nơi báo cáo` : `mức có thể là ${printNumber(facts.most)}`}; có gõ thừa chữ số không?`,
  },
  en: {
    title: "More than is possible",
    why: "More people than live in the place, or a figure beyond what the plan holds to be possible, is mostly a digit too many or a wrong row.",
    fix: "Check the figure; if it is right, give the reason in Ghi chú.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} is more than ${facts.population ? `the ${facts.most} people of the place` : `the ${facts.most} that are possible`}; is there a digit too many?`,
  },
  examples: "| Mã số | Số liệu | Ghi chú |\n| CT1.4/surveyed | «20000000 → 2000» | |",
})
