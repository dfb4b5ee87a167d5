import type { NodePath, YamlDocument } from "../../yaml/read.ts"
import type { AmendmentFile } from "../schema/amendment.ts"
import { type ListName, lists } from "./lists.ts"

/** Keys and values of a YAML map. */
export type Fields = { readonly [key: string]: unknown }

/** One thing that an amendment does, and where it says so. */
export type Step = { readonly article: string; readonly path: NodePath } & (
  | {
      readonly kind: "set"
      readonly list: ListName
      readonly id: string
      readonly within: string | null
      readonly fields: Fields
    }
  | {
      readonly kind: "add"
      readonly list: ListName
      readonly id: string
      readonly within: string | null
      readonly fields: Fields
    }
  | {
      readonly kind: "end"
      readonly list: ListName
      readonly id: string
      readonly within: string | null
      /** Of an agency: who takes its place. */
      readonly to: string | null
    }
  | { readonly kind: "end-milestone"; readonly id: string; readonly year: number }
  | { readonly kind: "set-part"; readonly fields: Fields }
)

/** An amendment in steps, in the order in which they are taken: what ends makes room for what is added. */
export function stepsOf({ value }: YamlDocument<AmendmentFile>): Step[] {
  const { sets, adds, ends } = value ?? {}
  const names = Object.keys(lists) as ListName[]
  const of = (items: readonly Fields[] | null | undefined) => [...(items ?? []).entries()]
  const holder = (within: unknown): string | null => (within === undefined ? null : String(within))
  const idOf = (name: ListName, fields: Fields): string => String(fields[lists[name].key])
  return [
    ...of(ends?.milestones).map(
      ([i, { id, by, article }]): Step => ({
        kind: "end-milestone",
        id: String(id),
        year: Number(by),
        article: String(article),
        path: ["ends", "milestones", i],
      }),
    ),
    ...names.flatMap((list) =>
      of(ends?.[list as keyof typeof ends]).map(([i, fields]): Step => {
        const path = ["ends", list, i]
        const to = typeof fields.to === "string" ? fields.to : null
        const within = holder(fields.in)
        return { kind: "end", list, id: idOf(list, fields), within, to, article: String(fields.article), path }
      }),
    ),
    ...names.flatMap((list) =>
      of(adds?.[list]).map(([i, { article, in: within, ...fields }]): Step => {
        const path = ["adds", list, i]
        const id = idOf(list, fields)
        return { kind: "add", list, id, within: holder(within), fields, article: String(article), path }
      }),
    ),
    ...names.flatMap((list) =>
      of(sets?.[list]).map(([i, { article, in: within, ...fields }]): Step => {
        const path = ["sets", list, i]
        const id = idOf(list, fields)
        return { kind: "set", list, id, within: holder(within), fields, article: String(article), path }
      }),
    ),
    ...(sets?.plan ? [partStep(sets.plan)] : []),
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

const partStep = ({ article, ...fields }: Fields): Step => ({
  kind: "set-part",
  fields,
  article: String(article),
  path: ["sets", "plan"],
})
