import type { TextPlace } from "../../model/place.ts"
import type { YamlDocument } from "../../yaml/read.ts"
import type { AmendmentFile } from "../schema/amendment.ts"
import { type ListName, lists } from "../schema/lists.ts"
import { type Step, stepsOf } from "./steps.ts"

/** Two amendments of one day (or one with itself) that say different things of one item. */
export interface Contradiction {
  readonly id: string
  /** What both set; null: one ends what the other sets. */
  readonly key: string | null
  readonly first: { readonly number: string; readonly at: TextPlace }
  readonly second: { readonly number: string; readonly at: TextPlace }
}

/** What one step says of one thing. */
interface Saying {
  readonly id: string
  /** Which item, and what of it: equal where two speak of the same. */
  readonly item: string
  readonly key: string | null
  readonly value: string
  readonly number: string
  readonly at: TextPlace
}

/** Where the amendments of one day contradict each other: no order of theirs would be right. */
export function* contradictions(amendments: readonly YamlDocument<AmendmentFile>[]): Generator<Contradiction> {
  const said: Saying[] = []
  for (const amendment of amendments)
    for (const saying of stepsOf(amendment).flatMap((step) => sayings(amendment, step))) {
      const first = said.find((one) => contradict(one, saying))
      if (first) yield { id: saying.id, key: first.key === null ? null : saying.key, first, second: saying }
      said.push(saying)
    }
}

const contradict = (a: Saying, b: Saying): boolean =>
  a.item === b.item && (a.key === b.key ? a.value !== b.value : a.key === null || b.key === null)

const itemOf = ({ list, within, id }: Extract<Step, { readonly list: ListName }>): string =>
  [list, ...(lists[list].held ? [within] : []), id].join(" ")

function sayings(amendment: YamlDocument<AmendmentFile>, step: Step): Saying[] {
  const number = amendment.value?.number ?? ""
  const saying = (
    id: string,
    item: string,
    key: string | null,
    value: unknown,
    ...path: (string | number)[]
  ): Saying => ({
    id,
    item,
    key,
    value: JSON.stringify(value ?? null),
    number,
    at: amendment.at([...step.path, ...path]),
  })
  switch (step.kind) {
    case "ends":
      return [saying(step.id, itemOf(step), null, null)]
    case "end-milestone":
      return [saying(step.id, `indicators ${step.id}`, `targets ${step.year}`, "ended")]
    case "adds":
      return []
    case "set-part":
      return Object.entries(step.fields).map(([key, value]) => saying(key, "plan", key, value, key))
    case "sets":
      return Object.entries(step.fields).flatMap(([key, value]) => {
        const item = itemOf(step)
        if (key === lists[step.list].key) return []
        if (key !== "targets" || !Array.isArray(value)) return [saying(step.id, item, key, value, key)]
        return value.map((milestone, i) => saying(step.id, item, `targets ${milestone.by}`, milestone, key, i))
      })
  }
}
