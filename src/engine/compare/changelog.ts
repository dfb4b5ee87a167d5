import { printDay } from "../../base/day.ts"
import { capital } from "../../base/text.ts"
import type { Plan } from "../../model/plan.ts"
import type { Change } from "../../plan/diff/change.ts"
import { kindWords } from "../../plan/kind-words.ts"

/** The parts of the annex, each with the kinds of items that stand in it. */
const parts: readonly (readonly [title: string, kinds: readonly Change["itemKind"][]])[] = [
  ["Mục tiêu và giải pháp", ["objective", "solution"]],
  ["Chỉ tiêu và số liệu", ["indicator", "measure", "cross-check"]],
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
  province: "tên tỉnh",
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

const sentence = ({ itemKind, item, clause, said }: Change): string => {
  const name = itemKind === "part" ? (partNames[item] ?? item) : `${kindWords[itemKind].vi} ${item}`
  return `${capital(name)}${clause ? ` (${clause})` : ""}: ${said.vi}.`
}

/**
 * The changes in Vietnamese, ready for the annex of an amending decision: numbered, by part of the plan; Markdown. The decision is that of the
 * newest entry of `changes:`, left to be filled in where there is none.
 */
export function changelog(before: Plan, after: Plan, changes: readonly Change[]): string {
  const entry = [...after.changes].reverse().find(({ revision }) => revision > before.revision)
  const { number, issued } = after.decision
  const by = entry
    ? `Quyết định số ${entry.decision} ngày ${printDay(entry.day)}`
    : "Quyết định số …/QĐ-UBND ngày …/…/……"
  const titles = [...parts.map(([title]) => title), others].filter((title, i, all) => all.indexOf(title) === i)
  const sections = titles
    .map((title) => ({ title, list: changes.filter((change) => titleOf(change) === title) }))
    .filter(({ list }) => list.length > 0)
  const body = sections.flatMap(({ title, list }, i) => [
    "",
    `## ${roman(i + 1)}. ${title}`,
    "",
    ...list.map((change, j) => `${j + 1}. ${sentence(change)}`),
  ])
  return `${[
    "# PHỤ LỤC",
    "",
    `**Nội dung sửa đổi, bổ sung ${after.title}**`,
    "",
    `(Kèm theo ${by}; sửa đổi, bổ sung Quyết định số ${number} ngày ${printDay(issued)})`,
    ...(entry ? ["", `Lý do: ${entry.reason}`] : []),
    ...(body.length === 0 ? ["", "Không có nội dung nào thay đổi."] : body),
    "",
  ].join("\n")}`
}

const roman = (n: number): string => ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][n - 1] ?? String(n)
