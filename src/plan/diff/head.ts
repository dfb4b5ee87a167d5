import type { Nouns } from "../../model/nouns.ts"
import type { Passage } from "../../model/passage.ts"
import type { Plan, Statement } from "../../model/plan.ts"
import type { ItemKind } from "../schema/lists.ts"
import { type Change, itemOf, part } from "./change.ts"
import { compared } from "./lists.ts"
import { redone, wording } from "./wording.ts"

const saidIn = ({ area, guarded }: Nouns): string => [area, ...guarded].map(({ vi, en }) => `${vi}/${en}`).join(", ")

/** Objectives or solutions. */
function statements(
  itemKind: ItemKind,
  before: ReadonlyMap<string, Statement>,
  after: ReadonlyMap<string, Statement>,
): Change[] {
  const of = (statement: Statement) => itemOf(itemKind, statement)
  return compared(before, after, {
    of,
    level: "obligations",
    alike: (old, now) => now.text === old.text,
    kept: (old, now) => wording(of(now), old, now, ["text", "clause"]),
  })
}

/** Passages without ids, in one line. */
export const saidOf = (passages: readonly (Passage | null)[]): string =>
  passages.flatMap((one) => (one === null ? [] : [one.text, one.reading ?? ""])).join(" ")

const lines = (lists: object): string => Object.values(lists).flat().join("; ")

/** What the decision says without ids. */
const passages = (item: string, before: readonly (Passage | null)[], after: readonly (Passage | null)[]): Change[] =>
  wording(part(item, after[0]?.clause ?? null), before, after, [["text", "nội dung", "the text", saidOf]])

/** What the plan says of itself: its id, title, decision, term, and who consolidates. */
export function compareHead(before: Plan, after: Plan): Change[] {
  const [old, now] = [before.term, after.term]
  const term = part("term", now.clause)
  return [
    ...redone(part("id"), "form-changed", {}, before, after, [[[], "mã kế hoạch", "the plan's id", ({ id }) => id]]),
    ...redone(part("consolidator"), "obligation-changed", {}, before, after, [
      [[], "cơ quan nhận và tổng hợp báo cáo", "who receives and consolidates", ({ consolidator }) => consolidator],
    ]),
    ...redone(term, "obligation-changed", {}, old, now, [
      [
        old.from === now.from ? "until" : "from",
        "thời gian thực hiện",
        "the term",
        ({ from, until }) => `${from} – ${until}`,
      ],
    ]),
    ...wording(term, old, now, ["clause", "reading"]),
    ...wording(part("title"), before, after, [["title", "tên kế hoạch", "the title"]]),
    ...wording(part("nouns"), before, after, [["", "cách gọi", "the nouns", ({ nouns }) => saidIn(nouns)]]),
    ...wording(part("province"), before, after, [["", "nơi thực hiện", "the province", ({ province }) => province]]),
    ...wording(part("decision", after.decision.clause), before.decision, after.decision, [
      ["number", "số quyết định", "the decision's number"],
      ["issued", "ngày ký", "the day issued"],
      ["inForce", "ngày có hiệu lực", "the day in force"],
      ["issuer", "người ký", "the issuer"],
      ["title", "tên quyết định", "the decision's title"],
      ["bases", "căn cứ", "its bases", ({ bases }) => saidOf(bases)],
      ["articles", "các điều", "its articles", ({ articles }) => saidOf(articles)],
      "clause",
    ]),
    ...passages("viewpoints", before.viewpoints, after.viewpoints),
    ...passages("generalObjective", [before.generalObjective], [after.generalObjective]),
    ...passages("scope", before.scope, after.scope),
    ...wording(part("report"), before.report, after.report, [
      ["layout", "thể thức báo cáo", "the layout of the report"],
      ["letterhead", "đầu văn bản", "the letterhead", ({ letterhead }) => lines(letterhead ?? {})],
      ["situation", "số liệu nêu ở phần tình hình", "the figures of the situation", (one) => one.situation.join("; ")],
      [
        "direction",
        "nội dung nêu ở phần công tác chỉ đạo",
        "what is said of the direction",
        ({ direction }) => lines(direction),
      ],
    ]),
    ...statements("objective", before.objectives, after.objectives),
    ...statements("solution", before.solutions, after.solutions),
  ]
}
