import { printDay } from "../../base/day.ts"
import { capital } from "../../base/text.ts"
import type { Amendment, Plan } from "../../model/plan.ts"
import { newAmendments } from "../../plan/diff/accept.ts"
import type { Change } from "../../plan/diff/change.ts"
import { kindWords } from "../../plan/schema/lists.ts"
import { type Naming, namingOf } from "./naming.ts"

/** The parts of the annex, each with the kinds of items that stand in it. */
const parts: readonly (readonly [title: string, kinds: readonly Change["itemKind"][]])[] = [
  ["Mục tiêu và giải pháp", ["objective", "solution"]],
  ["Chỉ tiêu và số liệu", ["indicator", "measure", "category", "dimension", "statistics-table", "cross-check"]],
  ["Đề án, tiểu đề án và hoạt động", ["project", "sub-project", "activity"]],
  ["Cơ quan thực hiện và nhiệm vụ", ["agency", "agency-level", "group", "duty", "unit", "unit-level"]],
  ["Kinh phí", ["funding-source"]],
  ["Chế độ báo cáo", ["period-kind"]],
]
const others = "Nội dung khác"

const titleOf = ({ itemKind, item }: Change): string => {
  if (itemKind === "part" && (item === "regime" || item === "calendar")) return "Chế độ báo cáo"
  if (itemKind === "part" && item === "funding") return "Kinh phí"
  return parts.find(([, kinds]) => kinds.includes(itemKind))?.[0] ?? others
}

/** Things of the plan without an id, as the annex calls them. */
const partNames: Readonly<Record<string, string>> = {
  id: "mã kế hoạch",
  title: "tên kế hoạch",
  province: "nơi thực hiện",
  consolidator: "cơ quan tổng hợp",
  decision: "quyết định ban hành",
  term: "thời gian thực hiện",
  funding: "kinh phí",
  regime: "chế độ báo cáo",
  calendar: "ngày nghỉ",
  report: "báo cáo tổng hợp",
  thresholds: "ngưỡng hỏi lại",
  errata: "đính chính",
  rules: "mức của quy tắc kiểm tra",
  changes: "các lần sửa đổi",
  ambiguous: "cách ghi tên phải hỏi lại",
}

/** What is changed, by name, with its place in the plan's decision; how; and where the amending decision says it. */
function sentence(
  { itemKind, item, clause, said }: Change,
  naming: Naming,
  sources: ReadonlyMap<string, string>,
): string {
  const source = sources.get(item)
  const told = source === undefined || clause?.startsWith(source) ? "" : ` (${source})`
  return `${capital(nameIn(itemKind, item, naming))}${clause ? ` (${clause})` : ""}: ${naming.inWords(said.vi)}${told}.`
}

function nameIn(kind: Change["itemKind"], item: string, naming: Naming): string {
  if (kind === "part") return partNames[item] ?? item
  const called = naming.item(kind, item)
  if (called !== null && kind === "agency") return called
  if (called !== null && kind === "period-kind") return `báo cáo ${called}`
  return `${kindWords[kind].vi} ${naming.inWords(item)}${called === null ? "" : ` “${called}”`}`
}

const decisionWords = ({ number, day }: Pick<Amendment, "number" | "day">): string =>
  `Quyết định số ${number} ngày ${printDay(day)}`

/**
 * The changes in Vietnamese, ready for the annex of an amending decision: numbered, by part of the plan; Markdown. The decision is the amendment that
 * came between the two plans (or they are), else that of the newest entry of `changes:`; left to be filled in where there is none.
 */
export function changelog(before: Plan, after: Plan, changes: readonly Change[]): string {
  const entry = after.changes.findLast(({ revision }) => revision > before.revision)
  const amendments = newAmendments(before, after)
  const orders: readonly Pick<Amendment, "number" | "day" | "reason">[] =
    amendments.length === 0 && entry ? [{ ...entry, number: entry.decision }] : amendments
  const { number, issued } = after.decision
  const by = orders.length === 0 ? "Quyết định số …/QĐ-UBND ngày …/…/……" : orders.map(decisionWords).join("; ")
  const naming = namingOf(before, after)
  const several = amendments.length > 1
  const sources = new Map(
    amendments.flatMap((one) =>
      one.items.map(({ id, article }) => [id, several ? `${article}, ${one.number}` : article]),
    ),
  )
  const titles = [...parts.map(([title]) => title), others].filter((title, i, all) => all.indexOf(title) === i)
  // That forms have more rows follows from what was added.
  const fresh = new Set(changes.filter(({ kind }) => kind === "item-added").map(({ item }) => item))
  const told = changes.filter(({ kind, item }) => kind !== "form-changed" || !fresh.has(item))
  const sections = titles
    .map((title) => ({ title, list: told.filter((change) => titleOf(change) === title) }))
    .filter(({ list }) => list.length > 0)
  const body = sections.flatMap(({ title, list }, i) => [
    "",
    `## ${roman(i + 1)}. ${title}`,
    "",
    ...list.map((change, j) => `${j + 1}. ${sentence(change, naming, sources)}`),
  ])
  return `${[
    "# PHỤ LỤC",
    "",
    `**Nội dung sửa đổi, bổ sung ${after.title}**`,
    "",
    `(Kèm theo ${by}; sửa đổi, bổ sung Quyết định số ${number} ngày ${printDay(issued)})`,
    ...orders.flatMap((order) => ["", `Lý do${orders.length > 1 ? ` (${order.number})` : ""}: ${order.reason}`]),
    ...(body.length === 0 ? ["", "Không có nội dung nào thay đổi."] : body),
    "",
  ].join("\n")}`
}

const roman = (n: number): string => ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][n - 1] ?? String(n)
