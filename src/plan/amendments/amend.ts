import type { TextPlace } from "../../model/place.ts"
import type { YamlDocument } from "../../yaml/read.ts"
import type { AmendmentFile } from "../schema/amendment.ts"
import { handOver } from "./hand-over.ts"
import { type ListName, lists } from "./lists.ts"
import { type Fields, type Step, stepsOf } from "./steps.ts"
import { same, setTargets } from "./targets.ts"
import { below, isNode, type Node, type Origin, type Tree } from "./tree.ts"

/** A step that cannot be taken, for what it names is not there; or that changes nothing. */
export interface Misfit {
  readonly kind: "unknown" | "idle"
  readonly number: string
  /** What it names; null: the plan as a whole. */
  readonly list: ListName | null
  readonly id: string
  /** Ids that it may have meant. */
  readonly known: readonly string[]
  readonly at: TextPlace
}

/** A list in the plan's files, and the item that holds it. */
interface Holder {
  readonly node: Node
  readonly key: string
}

/** What an amendment works on: a copy of the plan's files, and the decision whose words it follows. */
interface Work {
  readonly tree: Tree
  readonly files: Node
  readonly amendment: YamlDocument<AmendmentFile>
  readonly number: string
}

/** Takes every step of an amendment in a copy of the plan's files. */
export function amend(tree: Tree, files: Node, amendment: YamlDocument<AmendmentFile>): Misfit[] {
  const work: Work = { tree, files, amendment, number: amendment.value?.number ?? "" }
  const steps = stepsOf(amendment)
  return steps.length === 0 ? [nothing(work)] : steps.flatMap((step) => take(work, step))
}

function take(work: Work, step: Step): Misfit[] {
  switch (step.kind) {
    case "end":
      return end(work, step)
    case "end-milestone":
      return endMilestone(work, step)
    case "add":
      return add(work, step)
    case "set": {
      const item = itemIn(work, step.list, step.id)
      return item === null ? unknown(work, step, step.list, step.id) : set(work, step, item)
    }
    case "set-part": {
      const before = same(work.files.plan)
      merge(work, work.files.plan, step.fields, originOf(work, step))
      return same(work.files.plan) === before ? [misfit(work, step, "idle", null, "plan", [])] : []
    }
  }
}

/** A decision of which nothing was written down yet. */
const nothing = ({ number, amendment }: Work): Misfit => ({
  kind: "idle",
  number,
  list: null,
  id: number,
  known: [],
  at: amendment.at(["number"]),
})

const originOf = ({ amendment }: Work, { path }: Step): Origin => ({ at: amendment.at, path })

const misfit = (
  { number, amendment }: Work,
  { path }: Step,
  kind: Misfit["kind"],
  list: ListName | null,
  id: string,
  known: readonly string[],
): Misfit => ({
  kind,
  number,
  list,
  id,
  known,
  at: amendment.at([...path, list === null ? "article" : lists[list].key]),
})

const unknown = (work: Work, step: Step, list: ListName, id: string): Misfit[] => [
  misfit(work, step, "unknown", list, id, idsIn(work, list)),
]

/** Where a list stands: once, or in each of the items that hold one. */
function* holders(node: unknown, [key = "", ...rest]: readonly string[]): Generator<Holder> {
  if (!isNode(node)) return
  if (rest.length === 0) yield { node, key }
  else if (key === "*") for (const child of Object.values(node)) yield* holders(child, rest)
  else yield* holders(node[key], rest)
}

const holdersOf = ({ files }: Work, list: ListName): Holder[] =>
  lists[list].routes.flatMap((route) => [...holders(files, route)])

const itemsOf = ({ node, key }: Holder): Node[] => {
  const items = node[key]
  return Array.isArray(items) ? items : []
}

const idsIn = (work: Work, list: ListName): string[] =>
  holdersOf(work, list).flatMap((holder) => itemsOf(holder).map((item) => String(item[lists[list].key])))

const itemIn = (work: Work, list: ListName, id: string): Node | null =>
  holdersOf(work, list)
    .flatMap(itemsOf)
    .find((item) => item[lists[list].key] === id) ?? null

function end(work: Work, step: Extract<Step, { kind: "end" }>): Misfit[] {
  const { list, id } = step
  for (const holder of holdersOf(work, list)) {
    const items = itemsOf(holder)
    const index = items.findIndex((item) => item[lists[list].key] === id)
    if (index < 0) continue
    items.splice(index, 1)
    if (list === "agencies") handOver(work.tree, work.files, id, step.to, originOf(work, step))
    return []
  }
  return unknown(work, step, list, id)
}

function endMilestone(work: Work, step: Extract<Step, { kind: "end-milestone" }>): Misfit[] {
  const { id, year } = step
  const indicator = itemIn(work, "indicators", id)
  if (indicator === null) return unknown(work, step, "indicators", id)
  const milestones = Array.isArray(indicator.targets) ? indicator.targets : []
  const index = milestones.findIndex(({ by }) => by === year)
  if (index >= 0) milestones.splice(index, 1)
  return index >= 0 ? [] : [misfit(work, step, "unknown", "indicators", `${id} (${year})`, [])]
}

/** The clause of what an amending decision says: where in it, and its number. */
const clauseIn = ({ number }: Work, { article }: Step): string => `${article}, ${number}`

/** Kinds of items that say where in the decision they stand. */
const claused: readonly ListName[] = [
  "objectives",
  "solutions",
  "periodKinds",
  "agencies",
  "groups",
  "duties",
  "projects",
  "subProjects",
  "activities",
  "indicators",
]

function add(work: Work, step: Extract<Step, { kind: "add" }>): Misfit[] {
  const { tree } = work
  const { list, fields, within } = step
  const holder = holdersOf(work, list).find(({ node }) => within === null || node.id === within)
  if (holder === undefined) return unknown(work, step, holderList(list), within ?? "")
  const origin = originOf(work, step)
  const item = tree.copyMap(fields, origin)
  if (claused.includes(list) && item.clause == null)
    tree.set(item, "clause", clauseIn(work, step), below(origin, "article"))
  const items = holder.node[holder.key]
  if (Array.isArray(items)) items.push(item)
  else {
    tree.set(holder.node, holder.key, [], origin)
    itemsOf(holder).push(item)
  }
  return []
}

/** The list in which what holds an item is looked for. */
const holderList = (list: ListName): ListName => (list === "measures" ? "indicators" : "projects")

function set(work: Work, step: Extract<Step, { kind: "set" }>, item: Node): Misfit[] {
  const origin = originOf(work, step)
  const before = same(item)
  for (const [key, value] of Object.entries(step.fields))
    if (key === "targets") setTargets(work.tree, item, value, below(origin, key), clauseIn(work, step))
    else work.tree.set(item, key, value, below(origin, key))
  return same(item) === before ? [misfit(work, step, "idle", step.list, step.id, [])] : []
}

/** Maps are set key by key, anything else as a whole. */
function merge(work: Work, node: unknown, fields: Fields, origin: Origin): void {
  if (!isNode(node)) return
  for (const [key, value] of Object.entries(fields)) {
    const was = node[key]
    if (isMap(was) && isMap(value)) merge(work, was, value, below(origin, key))
    else work.tree.set(node, key, value, below(origin, key))
  }
}

const isMap = (value: unknown): value is Node => isNode(value) && !Array.isArray(value)
