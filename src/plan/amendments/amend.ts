import type { TextPlace } from "../../model/place.ts"
import type { YamlDocument } from "../../yaml/read.ts"
import type { AmendmentFile } from "../schema/amendment.ts"
import { type ListName, lists } from "../schema/lists.ts"
import { isNode, type Node } from "../schema/routes.ts"
import { holdersFor, holdersOf, idsIn, itemIn, itemsOf } from "./find.ts"
import { handOver } from "./hand-over.ts"
import { type Fields, type Step, stepsOf, type Writing } from "./steps.ts"
import { same, setTargets } from "./targets.ts"
import { below, type Origin, type Tree } from "./tree.ts"

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
  if ("list" in step) nameUsual(work, step)
  switch (step.kind) {
    case "ends":
      return end(work, step)
    case "end-milestone":
      return endMilestone(work, step)
    case "adds":
      return add(work, step)
    case "sets": {
      const item = itemIn(work.files, step.list, step.id, step.within)
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

/** What every plan has that names none of its own, as if it named it. */
function nameUsual(work: Work, step: Extract<Step, { readonly list: ListName }>): void {
  const { usual } = lists[step.list]
  if (usual === undefined) return
  for (const { node, key } of holdersOf(work.files, step.list))
    if (node[key] == null) work.tree.set(node, key, usual, originOf(work, step))
}

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

function unknown(work: Work, step: Step, list: ListName, id: string): Misfit[] {
  const within = "within" in step && list === step.list ? step.within : null
  return [misfit(work, step, "unknown", list, id, idsIn(work.files, list, within))]
}

function end(work: Work, step: Extract<Step, { kind: "ends" }>): Misfit[] {
  const { list, id, within } = step
  if (lists[list].stays) {
    const item = itemIn(work.files, list, id, within)
    if (item === null) return unknown(work, step, list, id)
    work.tree.set(item, "retired", true, originOf(work, step))
    return []
  }
  for (const holder of holdersFor(work.files, list, within)) {
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
  const indicator = itemIn(work.files, "indicators", id)
  if (indicator === null) return unknown(work, step, "indicators", id)
  const milestones = Array.isArray(indicator.targets) ? indicator.targets : []
  const index = milestones.findIndex(({ by }) => by === year)
  if (index >= 0) milestones.splice(index, 1)
  return index >= 0 ? [] : [misfit(work, step, "unknown", "indicators", `${id} (${year})`, [])]
}

/** The clause of what an amending decision says: where in it, and its number. */
const clauseIn = ({ number }: Work, { article }: Step): string => `${article}, ${number}`

/** Files that a plan may be without, as they are before anything is added to them. */
const unwritten = {
  units: { levels: [], units: [] },
  crossChecks: { crossChecks: [] },
  statistics: {},
} as const

/** What is added to a file that the plan does not have makes one. */
function openFile(work: Work, step: Writing): void {
  if (holdersOf(work.files, step.list).length > 0) return
  for (const file of Object.keys(unwritten) as (keyof typeof unwritten)[])
    if (work.files[file] === null && lists[step.list].routes.some(([root]) => root === file))
      work.files[file] = work.tree.copyMap(unwritten[file], originOf(work, step))
}

function add(work: Work, step: Writing): Misfit[] {
  const { tree } = work
  const { list, fields, within } = step
  openFile(work, step)
  const holder = holdersOf(work.files, list).find(({ node }) => within === null || node.id === within)
  if (holder === undefined) return unknown(work, step, holderList(list), within ?? "")
  const origin = originOf(work, step)
  const item = tree.copyMap(fields, origin)
  if (lists[list].claused && item.clause == null)
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
const holderList = (list: ListName): ListName =>
  list === "measures" ? "indicators" : list === "categories" ? "dimensions" : "projects"

function set(work: Work, step: Writing, item: Node): Misfit[] {
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
