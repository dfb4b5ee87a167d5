import type { NodePath, YamlDocument } from "../../yaml/read.ts"
import { type ListName, lists } from "../schema/lists.ts"
import { isNode, walk } from "../schema/routes.ts"

/** Keys and values of a YAML map. */
export type Fields = { readonly [key: string]: unknown }

/** An item of a list of the plan; `within`: of what holds it, where that is said. */
interface Item {
  readonly list: ListName
  readonly id: string
  readonly within: string | null
}

/** One thing that an amendment does, and where it says so. */
export type Step = { readonly article: string; readonly path: NodePath } & (
  | (Item & { readonly kind: "sets" | "adds"; readonly fields: Fields })
  /** `to`: who takes an agency's place. */
  | (Item & { readonly kind: "ends"; readonly to: string | null })
  | { readonly kind: "end-milestone"; readonly id: string; readonly year: number }
  | { readonly kind: "set-part"; readonly fields: Fields }
)

export type Writing = Extract<Step, { readonly list: ListName; readonly fields: Fields }>

const textOr = (value: unknown): string | null => (value == null ? null : String(value))

/** An amendment in steps, in the order in which they are taken: what ends makes room for what is added. What it leaves open stays as it is. */
export function stepsOf({ raw }: YamlDocument<unknown>): Step[] {
  const found = (...route: readonly string[]) =>
    [...walk(raw, route)].flatMap(({ value, path }) => {
      if (!isNode(value)) return []
      const { article, in: within, ...fields } = value
      return [{ article: String(article), path, within: textOr(within), fields }]
    })
  return [
    ...found("ends", "milestones", "*").map(
      ({ article, path, fields }): Step => ({
        kind: "end-milestone",
        id: String(fields.id),
        year: Number(fields.by),
        article,
        path,
      }),
    ),
    ...(["ends", "adds", "sets"] as const).flatMap((kind) =>
      (Object.keys(lists) as ListName[]).flatMap((list) =>
        found(kind, list, "*").map(({ fields, ...step }): Step => {
          const item = { ...step, list, id: String(fields[lists[list].key]) }
          return kind === "ends" ? { ...item, kind, to: textOr(fields.to) } : { ...item, kind, fields }
        }),
      ),
    ),
    ...found("sets", "plan").map(({ article, path, fields }): Step => ({ kind: "set-part", fields, article, path })),
  ]
}

/** What a step is of, for whoever asks which items an amendment names: a category goes by its dimension, a status by the list of them. */
export const itemNamed = (step: Exclude<Step, { readonly kind: "set-part" }>): string =>
  step.kind === "end-milestone"
    ? step.id
    : step.list === "statuses"
      ? step.list
      : lists[step.list].held
        ? (step.within ?? step.id)
        : step.id
