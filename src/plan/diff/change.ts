// What one plan has and another has not: changes of meaning, not of text.
import type { Plan } from "../../model/plan.ts"
import type { Bilingual } from "../../model/words.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { ItemKind } from "../schema/lists.ts"

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

export const itemOf = (
  itemKind: ItemKind,
  { id, clause }: { readonly id: string; readonly clause?: string | null },
  ...within: readonly string[]
): Of => ({ itemKind, item: id, within, clause: clause ?? null })

/** Something of the plan without an id, by its key. */
export const part = (item: string, clause: string | null = null): Of => ({ itemKind: "part", item, within: [], clause })

const nothing: Touches = { rows: null, agencies: null, periods: null }

/** What a change of each kind breaks, where it is not said otherwise. */
const levelOf = {
  "id-removed": "any",
  "target-changed": "obligations",
  "due-changed": "obligations",
  "source-changed": "figures",
  "measure-redefined": "figures",
  "agency-removed": "form",
  "item-added": "any",
  "text-changed": "any",
  "form-changed": "form",
  "obligation-changed": "obligations",
} as const satisfies Record<ChangeKind, Level>

/** The workbooks that a change concerns (without them, none), and its level where it is not the usual one of its kind. */
export type Effect = Partial<Touches> & { readonly level?: Level }

/** A change of one item; `field` is its key, or the path below the item. */
export const change = (
  of: Of,
  kind: ChangeKind,
  field: NodePath | string,
  said: Bilingual,
  { level = levelOf[kind], ...touches }: Effect = {},
): Change => ({
  ...of,
  kind,
  level,
  field: typeof field === "string" ? [field] : field,
  said,
  touches: { ...nothing, ...touches },
})

export type Value = string | number | boolean | null | undefined

/** A change where a value is another one. */
export const changed = (
  of: Of,
  kind: ChangeKind,
  field: NodePath | string,
  name: Bilingual,
  from: Value,
  to: Value,
  effect?: Effect,
): Change[] => (from === to ? [] : [change(of, kind, field, fromTo(name, from, to), effect)])

export interface Members {
  readonly come: readonly string[]
  readonly gone: readonly string[]
}

/** The members that came and went. */
export const membersChanged = (before: readonly string[], after: readonly string[]): Members => ({
  gone: before.filter((one) => !after.includes(one)),
  come: after.filter((one) => !before.includes(one)),
})

/** Those of them that both plans have: agencies that came or went altogether are told as such. */
export function agenciesChanged(old: readonly string[], now: readonly string[], before: Plan, after: Plan): Members {
  const { come, gone } = membersChanged(old, now)
  return { come: come.filter((id) => before.agencies.has(id)), gone: gone.filter((id) => after.agencies.has(id)) }
}

/** A change where members came or went. */
export const changedMembers = (
  of: Of,
  kind: ChangeKind,
  field: NodePath | string,
  name: Bilingual,
  { come, gone }: Members,
  effect?: Effect,
): Change[] => (come.length + gone.length === 0 ? [] : [change(of, kind, field, comeAndGone(name, come, gone), effect)])

const longest = 70
const cut = (text: string): string =>
  [...text].length > longest ? `${[...text].slice(0, longest - 1).join("")}…` : text

const shown = (value: Value): string =>
  value === null || value === "" ? "—" : typeof value === "string" ? `“${cut(value)}”` : String(value)

/** `đơn vị tính đổi từ “người” thành “lượt người”` */
export const fromTo = (what: Bilingual, from: Value, to: Value): Bilingual => ({
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
