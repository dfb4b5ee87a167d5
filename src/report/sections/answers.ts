import { groupBy } from "../../base/order.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { Status } from "../../model/submission.ts"
import type { Lang } from "../../model/words.ts"
import { soMany } from "../../vocabulary/lists.ts"

const vi = {
  contradicted: (count: string, items: readonly string[]) =>
    `Cần xem lại ${count} lượt ghi “Chưa thực hiện” hoặc “Không phát sinh” nhưng vẫn nêu kết quả: ${items.join("; ")}.`,
  answer: (id: string, agency: string) => `${id} (${agency})`,
  unstated: "chưa ghi tình trạng",
}

const en: typeof vi = {
  contradicted: (count, items) =>
    `To be looked at again, ${count} ${count === "1" ? "answer" : "answers"} “Not started” or “Nothing arose” with a result all the same: ${items.join("; ")}.`,
  answer: (id, agency) => `${id} (${agency})`,
  unstated: "status not given",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

export const nothingReported: Readonly<Record<Lang, string>> = {
  vi: "Chưa có cơ quan nào báo cáo.",
  en: "No agency has reported yet.",
}

/** What an agency said of an activity or a duty. */
export interface Answer {
  readonly id: string
  readonly agency: string
  readonly status: Status | null
  readonly result: string | null
  /** Of an activity; a duty has none. */
  readonly quantity?: number | null
}

/** "12 đã hoàn thành", … in the order of the statuses; answers without a readable status last. */
export function statusCounts({ lang, words, print }: Setting, statuses: readonly (Status | null)[]): string[] {
  const groups = groupBy(statuses, (status) => status)
  const order: readonly (Status | null)[] = ["done", "under-way", "not-started", "nothing-arose", null]
  return order.flatMap((status) => {
    const count = groups.get(status)?.length ?? 0
    const name = status === null ? own[lang].unstated : words.status[status]
    return count === 0 ? [] : [soMany(print.counted(count), name)]
  })
}

/** Answers that nothing was begun, or arose, and that tell of a result all the same: somebody should look at them again. */
export function contradictedText(setting: Setting, answers: readonly Answer[]): string | null {
  const found = answers.filter(
    ({ status, result, quantity = null }) =>
      (status === "not-started" || status === "nothing-arose") &&
      (result !== null || (quantity !== null && quantity > 0)),
  )
  if (found.length === 0) return null
  return own[setting.lang].contradicted(setting.print.counted(found.length), namesOf(setting, found))
}

const namesOf = (setting: Setting, answers: readonly Answer[]): string[] =>
  answers.map(({ id, agency }) => own[setting.lang].answer(id, agencyName(setting, agency)))
