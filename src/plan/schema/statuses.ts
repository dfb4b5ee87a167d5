import { z } from "zod"
import { fold } from "../../base/text.ts"
import { orNone, orNull } from "../../yaml/left-open.ts"
import { bilingual, id, text } from "./fields.ts"

export const answerStatus = z.strictObject({
  id,
  name: bilingual,
  meaning: z
    .enum(["not-started", "under-way", "done", "nothing-arose", "not-asked"])
    .describe(
      "Tính như: not-started chưa thực hiện, under-way đang thực hiện, done đã hoàn thành, nothing-arose không phát sinh, not-asked không thuộc cơ quan",
    ),
  aliases: orNone(text),
  about: orNull(text).describe("Nghĩa, ghi ở biểu Hướng dẫn"),
})

const unique = (list: readonly string[]): boolean => new Set(list).size === list.length

/** The statuses of a plan's activities and duties; each is known by its id, its name and its aliases. */
export const answerStatuses = z
  .array(answerStatus)
  .min(2)
  .refine(
    (list) =>
      unique(list.map((one) => one.id)) &&
      unique(list.flatMap(({ name, aliases }) => [...new Set([name.vi, ...aliases].map(fold))])),
    {
      params: {
        vi: "mã, tên và cách ghi của mỗi tình trạng phải khác nhau",
        en: "every status has its own id, name and aliases",
      },
    },
  )
