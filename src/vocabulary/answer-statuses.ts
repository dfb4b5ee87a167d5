import type { AnswerStatus, StatusMeaning } from "../model/answer-status.ts"
import type { Plan } from "../model/plan.ts"
import type { Status } from "../model/submission.ts"
import type { Lang } from "../model/words.ts"
import { answerStatus } from "./statuses.ts"

// The statuses that agencies answer with: those of the plan, else the four that every plan has.

/** What else says one of the four beyond doubt. Anything less ("Đạt", "Tốt", "Không") is asked about. */
const synonyms: Readonly<Record<Status, readonly string[]>> = {
  "not-started": ["chưa triển khai", "chưa triển khai thực hiện"],
  "under-way": ["đang triển khai", "đang triển khai thực hiện"],
  done: ["hoàn thành", "đã thực hiện", "đã thực hiện xong"],
  "nothing-arose": ["không có phát sinh"],
}

const about: Readonly<Record<StatusMeaning, string>> = {
  "not-started": "chưa làm gì trong kỳ",
  "under-way": "đã bắt đầu, chưa xong trong kỳ",
  done: "đã làm xong phần việc của kỳ này",
  "nothing-arose": "trong kỳ không có việc phải làm",
  "not-asked": "việc này không thuộc cơ quan",
}

const usual = (status: Status): AnswerStatus => ({
  id: status,
  name: { vi: answerStatus.vi[status], en: answerStatus.en[status] },
  aliases: synonyms[status],
  meaning: status,
  about: null,
})

const four = ["not-started", "under-way", "done", "nothing-arose"] as const

/** Those of every plan that names none of its own, in the order of the forms' lists. */
export const usualStatuses: readonly AnswerStatus[] = four.map(usual)

/** In the order in which reports count them: what is done first; a plan's own as the plan has them. */
const counted = (["done", "under-way", "not-started", "nothing-arose"] as const).map(usual)

export const hasOwnStatuses = ({ statuses }: Pick<Plan, "statuses">): boolean => statuses.length > 0

/** What a form asks of activities and duties. */
export const statusesOf = (plan: Pick<Plan, "statuses">): readonly AnswerStatus[] =>
  hasOwnStatuses(plan) ? plan.statuses : usualStatuses

export const countedStatuses = (plan: Pick<Plan, "statuses">): readonly AnswerStatus[] =>
  hasOwnStatuses(plan) ? plan.statuses : counted

/** What a status says, on the instructions of a form. */
export const aboutStatus = (status: AnswerStatus): string => status.about ?? about[status.meaning]

/** What it counts as where there are four: one who has nothing to do with it has nothing to report. */
export const baseOf = ({ meaning }: AnswerStatus): Status => (meaning === "not-asked" ? "nothing-arose" : meaning)

/** What an agency answered: one of the four, or the plan's own word for it. */
export const statusName = (status: Status, own: AnswerStatus | undefined, lang: Lang): string =>
  own?.name[lang] ?? answerStatus[lang][status]
