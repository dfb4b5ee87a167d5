import { groupBy } from "../../base/order.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { AnswerStatus } from "../../model/answer-status.ts"
import type { Status } from "../../model/submission.ts"
import { baseOf, countedStatuses, statusesOf } from "../../vocabulary/answer-statuses.ts"
import { soMany } from "../../vocabulary/lists.ts"

const vi = {
  contradicted: (count: string, names: readonly string[], items: readonly string[]) =>
    `Cần xem lại ${count} lượt ghi ${names.map((name) => `“${name}”`).join(" hoặc ")} nhưng vẫn nêu kết quả: ${items.join("; ")}.`,
  answer: (id: string, agency: string) => `${id} (${agency})`,
  unstated: "chưa ghi tình trạng",
}

const en: typeof vi = {
  contradicted: (count, names, items) =>
    `To be looked at again, ${count} ${count === "1" ? "answer" : "answers"} ${names.map((name) => `“${name}”`).join(" or ")} with a result all the same: ${items.join("; ")}.`,
  answer: (id, agency) => `${id} (${agency})`,
  unstated: "status not given",
}

const own = { vi, en }

export const nothingReported = {
  vi: "Chưa có cơ quan nào báo cáo.",
  en: "No agency has reported yet.",
}

/** What an agency said of an activity or a duty. */
export interface Answer {
  readonly id: string
  readonly agency: string
  readonly status: Status | null
  readonly own?: AnswerStatus
  readonly result: string | null
  /** Of an activity; a duty has none. */
  readonly quantity?: number | null
}

/** "12 đã hoàn thành", … in the order of the statuses; answers without a readable status last. */
export function statusCounts(
  { lang, plan, print }: Setting,
  answers: readonly Pick<Answer, "status" | "own">[],
): string[] {
  const groups = groupBy(answers, ({ status, own }) => own?.id ?? status)
  const order = [
    ...countedStatuses(plan).map(({ id, name }) => ({ id, name: name[lang] })),
    { id: null, name: own[lang].unstated },
  ]
  return order.flatMap(({ id, name }) => {
    const count = groups.get(id)?.length ?? 0
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
  const names = statusesOf(setting.plan)
    .filter((status) => ["not-started", "nothing-arose"].includes(baseOf(status)))
    .map(({ name }) => name[setting.lang])
  return own[setting.lang].contradicted(setting.print.counted(found.length), names, namesOf(setting, found))
}

const namesOf = (setting: Setting, answers: readonly Answer[]): string[] =>
  answers.map(({ id, agency }) => own[setting.lang].answer(id, agencyName(setting, agency)))
