import { compareDecimals, sum } from "../../base/fraction.ts"
import { groupBy } from "../../base/order.ts"
import { printNumber } from "../../base/text.ts"
import type { Plan } from "../../model/plan.ts"
import type { Entry, Submission } from "../../model/submission.ts"
import { submissionRule } from "../rule.ts"
import { en, type Line, lineOf, vi } from "./line.ts"

/** A total, and what was entered of it by one dimension. */
interface BrokenDown {
  readonly whole: Entry
  readonly total: number
  readonly dimension: string
  readonly overlap: boolean
  readonly parts: readonly { readonly entry: Entry; readonly number: number }[]
  /** Every category has a number. */
  readonly complete: boolean
}

function* brokenDown(plan: Plan, { entries }: Submission): Generator<BrokenDown> {
  // Averages of parts are not added up to that of the whole.
  const categories = [...plan.measures.values()].filter(
    ({ breakdown, nature }) => breakdown !== undefined && nature !== "average",
  )
  if (categories.length === 0) return
  const counts = new Map(
    entries.flatMap((entry) =>
      entry.measure !== null && entry.input !== "text" ? [[keyOf(entry.measure, entry.unit), entry] as const] : [],
    ),
  )
  const groups = groupBy(categories, ({ breakdown }) => `${breakdown?.of}\n${breakdown?.dimension}`)
  for (const unit of new Set(entries.map((entry) => entry.unit)))
    for (const group of groups.values()) {
      const { of = "", dimension = "" } = group[0]?.breakdown ?? {}
      const whole = counts.get(keyOf(of, unit))
      const parts = group.flatMap(({ id }) => {
        const entry = counts.get(keyOf(id, unit))
        return entry?.read.state === "number" ? [{ entry, number: entry.read.number }] : []
      })
      if (whole?.read.state !== "number" || parts.length === 0) continue
      const { name = dimension, overlap = false } = plan.dimensions.get(dimension) ?? {}
      const complete = parts.length === group.length
      yield { whole, total: whole.read.number, dimension: name, overlap, parts, complete }
    }
}

const keyOf = (measure: string, unit: string | null): string => `${measure}\n${unit ?? ""}`

export const categoriesDiffer = submissionRule({
  code: "QN330",
  name: "categories-differ",
  severity: "error",
  leavesInUse: true,
  *find({ plan, submission }) {
    for (const { whole, total, dimension, overlap, parts, complete } of brokenDown(plan, submission)) {
      const facts = { dimension, total, wholeRow: whole.row, one: null as Line | null, complete }
      if (overlap) {
        for (const { entry, number } of parts)
          if (compareDecimals(number, total) > 0)
            yield {
              at: entry.at,
              facts: { ...facts, ...lineOf(whole), one: lineOf(entry), sum: number },
              related: [whole.at],
            }
        continue
      }
      const all = sum(parts.map(({ number }) => number))
      const compared = compareDecimals(all, total)
      // A category left blank is not zero: what is given may still be less.
      if (compared === 0 || (compared < 0 && !complete)) continue
      const related = parts.map(({ entry }) => entry.at)
      yield { at: whole.at, facts: { ...facts, ...lineOf(whole), sum: all }, related }
    }
  },
  vi: {
    title: "Số theo từng loại không khớp tổng số",
    why: "Mỗi trường hợp thuộc đúng một loại của tiêu thức, nên cộng các loại phải bằng tổng số; với tiêu thức mà các loại không loại trừ nhau thì không loại nào lớn hơn tổng số.",
    fix: "Kiểm tra lại tổng số và từng loại; loại không phát sinh thì ghi 0.",
    message: ({ dimension, total, wholeRow, one, complete, sum, ...facts }) =>
      one !== null
        ? `${vi.line(one)}: ${printNumber(sum)} lớn hơn tổng số ${printNumber(total)} ở dòng ${wholeRow}`
        : `${vi.line(facts)}: tổng số là ${printNumber(total)}, nhưng ${complete ? "cộng" : "mới cộng các loại đã ghi"} theo tiêu thức “${dimension}” ${complete ? "là" : "đã là"} ${printNumber(sum)}`,
  },
  en: {
    title: "Categories differ from their total",
    why: "Each case belongs to one category of the dimension, so that they add up to the total; where categories overlap, none can be above it.",
    fix: "Check the total and each category; a category in which nothing arose is 0.",
    message: ({ dimension, total, wholeRow, one, complete, sum, ...facts }) =>
      one !== null
        ? `${en.line(one)}: ${sum} is above the total of ${total} in row ${wholeRow}`
        : `${en.line(facts)}: the total is ${total}, while ${complete ? "its categories" : "the categories given so far"} by “${dimension}” add up to ${sum}`,
  },
  examples:
    "Kế hoạch: hỏi thêm số liệu thống kê\n| Mã số | Số liệu |\n| TK2/identified | 20 |\n| TK2/identified/sex/male | 2 |\n| TK2/identified/sex/female | «17 → 18» |",
})
