// What one plan has and another has not: changes of meaning, not of text.
import type { Bilingual } from "../../model/words.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { ItemKind } from "../checks/items.ts"

/** What a change breaks; each level holds the ones before it. */
export const levels = ["form", "figures", "obligations", "any"] as const

/**
 * `form`: forms already issued no longer bind · `figures`: past figures no longer compare · `obligations`: targets, days, agencies ·
 * `any`: the rest, such as wording.
 */
export type Level = (typeof levels)[number]

/** Is a change of this level held by the other one: does it fail where that one is asked for? */
export const isWithin = (level: Level, limit: Level): boolean => levels.indexOf(level) <= levels.indexOf(limit)

export type ChangeKind =
  | "id-removed"
  | "target-changed"
  | "due-changed"
  | "source-changed"
  | "measure-redefined"
  | "agency-removed"
  | "item-added"
  | "text-changed"
  | "form-changed"
  | "obligation-changed"

/** Which submitted workbooks a change concerns: those with one of the rows filled in, of these agencies, for these periods; null: whichever. */
export interface Touches {
  readonly rows: readonly string[] | null
  readonly agencies: readonly string[] | null
  readonly periods: readonly string[] | null
}

export interface Change {
  readonly kind: ChangeKind
  readonly level: Level
  /** `part`: something of the plan without an id of its own, named by its key: `funding`, `regime`. */
  readonly itemKind: ItemKind | "part"
  readonly item: string
  /** The items that hold it, nearest first. */
  readonly within: readonly string[]
  /** Where it stands below the item. */
  readonly field: NodePath
  /** What changed, without naming the item: “mốc 2015 giảm từ 100% xuống 95%”. */
  readonly said: Bilingual
  readonly clause: string | null
  readonly touches: Touches
}

/** The item that a change is of. */
export type Of = Pick<Change, "itemKind" | "item" | "within" | "clause">

export const nothing: Touches = { rows: null, agencies: null, periods: null }

/** A change of one item. `touches` are the workbooks that it concerns; without them, none. */
export const change = (
  of: Of,
  kind: ChangeKind,
  level: Level,
  field: NodePath,
  said: Bilingual,
  touches: Partial<Touches> = {},
): Change => ({ ...of, kind, level, field, said, touches: { ...nothing, ...touches } })

/** What is in one map and not in the other, and what is in both. */
export function matched<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  return {
    removed: [...before].filter(([id]) => !after.has(id)),
    added: [...after].filter(([id]) => !before.has(id)),
    kept: [...before].flatMap(([id, old]) => {
      const now = after.get(id)
      return now === undefined ? [] : [{ id, old, now }]
    }),
  }
}

/** The members that came and went. */
export function membersChanged(before: readonly string[], after: readonly string[]) {
  return {
    gone: before.filter((one) => !after.includes(one)),
    come: after.filter((one) => !before.includes(one)),
  }
}

const longest = 70
const cut = (text: string): string =>
  [...text].length > longest ? `${[...text].slice(0, longest - 1).join("")}…` : text

const shown = (value: string | number | boolean | null): string =>
  value === null || value === "" ? "—" : typeof value === "string" ? `“${cut(value)}”` : String(value)

/** `đơn vị tính đổi từ “người” thành “lượt người”` */
export const fromTo = (
  what: Bilingual,
  from: string | number | boolean | null,
  to: string | number | boolean | null,
): Bilingual => ({
  vi: `${what.vi} đổi từ ${shown(from)} thành ${shown(to)}`,
  en: `${what.en} changed from ${shown(from)} to ${shown(to)}`,
})

/** `thêm so-tttt; bỏ so-yt` */
export function comeAndGone(what: Bilingual, come: readonly string[], gone: readonly string[]): Bilingual {
  const part = (sign: string, list: readonly string[]) => (list.length === 0 ? [] : [`${sign} ${list.join(", ")}`])
  return {
    vi: `${what.vi}: ${[...part("thêm", come), ...part("bỏ", gone)].join("; ")}`,
    en: `${what.en}: ${[...part("added", come), ...part("removed", gone)].join("; ")}`,
  }
}

/** A property of an item that is wording alone: its key in the file, and what people call it. */
export interface Worded {
  readonly key: string
  readonly name: Bilingual
  readonly from: string | number | boolean | null
  readonly to: string | number | boolean | null
}

/** One finding an item for all that is only worded otherwise. */
export function wording(of: Of, properties: readonly Worded[]): Change[] {
  const changed = properties.filter(({ from, to }) => from !== to)
  const [first] = changed
  if (!first) return []
  const words = changed.map(({ name, from, to }) => fromTo(name, from, to))
  const said = { vi: words.map(({ vi }) => vi).join("; "), en: words.map(({ en }) => en).join("; ") }
  return [change(of, "text-changed", "any", [first.key], said)]
}

const named =
  (key: string, vi: string, en: string) =>
  (from: Worded["from"], to: Worded["to"]): Worded => ({
    key,
    name: { vi, en },
    from,
    to,
  })

/** Properties that many items have. */
export const property = {
  name: named("name", "tên", "the name"),
  text: named("text", "nội dung", "the text"),
  short: named("short", "tên ngắn", "the short name"),
  clause: named("clause", "chỗ trong văn bản", "the clause"),
  reading: named("reading", "cách hiểu", "the reading"),
  title: named("title", "tên kế hoạch", "the title"),
  of: named,
}
