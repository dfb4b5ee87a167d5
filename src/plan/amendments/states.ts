import type { ZodType } from "zod"
import { by, groupBy } from "../../base/order.ts"
import type { TextPlace } from "../../model/place.ts"
import type { Amendment } from "../../model/plan.ts"
import { readValue, type YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { statedCodes } from "../checks/breakdowns.ts"
import type { AmendmentFile } from "../schema/amendment.ts"
import { planSchemas } from "../schema/files.ts"
import { lists } from "../schema/lists.ts"
import type { Node } from "../schema/routes.ts"
import { amend, type Misfit } from "./amend.ts"
import { type Contradiction, contradictions } from "./contradictions.ts"
import { itemNamed, stepsOf } from "./steps.ts"
import { openTree } from "./tree.ts"

/** The plan's files as they are in force from a day on. */
export interface PlanState {
  /** Null: as the decision itself said. */
  readonly since: string | null
  /** The amendments that take force on that day. */
  readonly amendments: readonly Amendment[]
  readonly files: readonly string[]
  readonly draft: PlanDraft
}

export interface History {
  /** In order of their days; the first is the decision's own. */
  readonly states: readonly PlanState[]
  readonly misfits: readonly Misfit[]
  readonly contradictions: readonly Contradiction[]
  readonly moved: readonly MovedCode[]
}

/** A row that an amendment would have printed under another code: a form that is out there would be read as something else. */
interface MovedCode {
  /** The measure whose rows they are. */
  readonly measure: string
  readonly from: string
  readonly to: string
  readonly number: string
  readonly at: TextPlace
}

/** The rows of each measure that go by another code than before, the first of them. */
function movedCodes(before: PlanDraft, after: PlanDraft, number: string): MovedCode[] {
  const were = new Map([...statedCodes(before)].map(({ id, code }) => [id, code]))
  const moved = new Map<string, MovedCode>()
  for (const { id, measure, code: to, at } of statedCodes(after)) {
    const from = were.get(id)
    if (from !== undefined && from !== to && !moved.has(measure))
      moved.set(measure, { measure, from, to, number, at: at() })
  }
  return [...moved.values()]
}

const known = new WeakMap<PlanDraft, History>()

/** The plan in all its states. While a file has faults there is one state only: what is not read right is not amended, and amends nothing. */
export function historyOf(draft: PlanDraft): History {
  const found = known.get(draft) ?? history(draft)
  known.set(draft, found)
  return found
}

function history(base: PlanDraft): History {
  const first: PlanState = { since: null, amendments: [], files: [], draft: base }
  if (base.amendments.length === 0 || base.faults.length > 0)
    return { states: [first], misfits: [], contradictions: [], moved: [] }
  const days = groupBy(base.amendments.toSorted(by(inForce, numberOf)), inForce)
  const states = [first]
  const misfits: Misfit[] = []
  const moved: MovedCode[] = []
  for (const [since, amendments] of days) {
    const before = states.at(-1)?.draft ?? base
    const { draft, found } = amended(before, amendments)
    misfits.push(...found)
    moved.push(...movedCodes(before, draft, amendments.map(numberOf).join(", ")))
    states.push({ since, amendments: amendments.map(told), files: amendments.map(({ file }) => file), draft })
  }
  const found = [...days.values()].flatMap((amendments) => [...contradictions(amendments)])
  // What one step ends and another sets is said once.
  const ended = new Set(found.filter(({ key }) => key === null).map(({ id }) => id))
  return { states, misfits: misfits.filter(({ id }) => !ended.has(id)), contradictions: found, moved }
}

type AmendmentDocument = YamlDocument<AmendmentFile>

const inForce = ({ value }: AmendmentDocument): string => value?.inForce ?? value?.day ?? ""
const numberOf = ({ value }: AmendmentDocument): string => value?.number ?? ""

function told(document: AmendmentDocument): Amendment {
  const { number = "", day = "", reason = "" } = document.value ?? {}
  const items = stepsOf(document).flatMap((step) =>
    step.kind === "set-part"
      ? Object.keys(step.fields).map((id) => ({ id, article: step.article }))
      : [{ id: itemNamed(step), article: step.article }],
  )
  return { number, day, inForce: inForce(document), reason, items }
}

const endsOf = (amendment: AmendmentDocument) =>
  stepsOf(amendment).flatMap((step) =>
    step.kind === "ends"
      ? [[`${lists[step.list].kind} ${step.id}`, amendment.at([...step.path, lists[step.list].key])] as const]
      : [],
  )

/** A plan's files after the amendments of one day: a draft like any other, whose nodes know in which file they stand. */
function amended(before: PlanDraft, amendments: readonly AmendmentDocument[]) {
  const tree = openTree()
  const copyOf = (document: YamlDocument<unknown> | null): Node | null =>
    document && tree.copyMap(document.raw, { at: document.at, path: [] })
  const files = {
    plan: copyOf(before.plan),
    agencies: copyOf(before.agencies),
    units: copyOf(before.units),
    crossChecks: copyOf(before.crossChecks),
    statistics: copyOf(before.statistics),
    projects: before.projects.map(copyOf),
  }
  const found = amendments.flatMap((amendment) => amend(tree, files, amendment))
  const ended = new Map([...before.ended, ...amendments.flatMap(endsOf)])
  const read = <T>(node: Node | null, schema: ZodType<T>): YamlDocument<T> | null => {
    if (node === null) return null
    const at = tree.placeIn(node)
    return readValue({ file: at([]).file, text: "", raw: node, at }, schema)
  }
  const documents = {
    plan: read(files.plan, planSchemas.plan),
    agencies: read(files.agencies, planSchemas.agencies),
    units: read(files.units, planSchemas.units),
    crossChecks: read(files.crossChecks, planSchemas["cross-checks"]),
    statistics: read(files.statistics, planSchemas.statistics),
    projects: files.projects.flatMap((node) => read(node, planSchemas.project) ?? []),
  }
  const faults = Object.values(documents).flatMap((some) => [some].flat().flatMap((document) => document?.faults ?? []))
  const draft: PlanDraft = { ...before, ...documents, faults, ended, amendments: [] }
  return { draft, found }
}
