import { fold, tidy } from "../../base/text.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { Plan } from "../../model/plan.ts"
import type { Entry, IdentityFault } from "../../model/submission.ts"
import type { Workbook } from "../../model/workbook.ts"
import { metaSheet } from "../layout/lay-out.ts"
import { cellAt, textOf } from "./grid.ts"
import { mayName, nameAgency, namePeriod } from "./name-agency.ts"
import { placeIn } from "./place.ts"

/** A text that says whose or when, and where it stands. */
interface Said {
  readonly text: string
  readonly at: WorkbookPlace
}

/** What the sheet `_meta` says, by the names in its column A. */
export type Meta = ReadonlyMap<string, Said>

export interface Identified {
  readonly fault: IdentityFault | null
  readonly agency: string | null
  readonly period: string | null
}

/** Whose and when a workbook is, as people have settled it. */
export interface Whose {
  readonly agency: string
  readonly period: string
}

/** What was settled, where the plan has that agency owe that period. */
export const settledAs = (plan: Plan, settled: Whose | null): Identified | null =>
  settled !== null && plan.periods.get(settled.period)?.agencies.includes(settled.agency)
    ? { fault: null, agency: settled.agency, period: settled.period }
    : null

const metaRows = 50

/** Reads `_meta`: names in column A, values in B; empty where the workbook has no such sheet. */
export function readMeta(file: string, workbook: Workbook): Meta {
  const sheet = workbook.sheets.find(({ name }) => fold(name) === metaSheet)
  const meta = new Map<string, Said>()
  for (let row = 1; sheet && row <= metaRows; row++) {
    const [name, value] = [cellAt(sheet, row, 1), cellAt(sheet, row, 2)]
    const text = tidy(textOf(value))
    if (value === null || text === "" || meta.has(fold(textOf(name)))) continue
    meta.set(fold(textOf(name)), { text, at: placeIn(file, { sheet: sheet.name, cell: value.ref }) })
  }
  return meta
}

/** The revision of the plan that `_meta` names. */
export function revisionOf(meta: Meta): number | null {
  const text = meta.get("revision")?.text ?? ""
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** Whose workbook it is, and for which period: by `_meta`, else by the cover; a workbook in which the two disagree is nobody's. The name of
 * the file says nothing. `cover` are the entries of the cover, read from wherever it stands. */
export function identify(plan: Plan, file: string, meta: Meta, cover: readonly Entry[]): Identified {
  const found = meta.get("plan")
  if (found && fold(found.text) !== fold(plan.id))
    return { fault: { kind: "other-plan", found: found.text, revision: revisionOf(meta) }, agency: null, period: null }
  const agency = whose(plan, meta.get("agency"), saidOn(file, cover, "agency"))
  const period = when(plan, meta.get("period"), saidOn(file, cover, "period"))
  const owes = period.id === null || agency.id === null || plan.periods.get(period.id)?.agencies.includes(agency.id)
  if (owes === false && period.id !== null) {
    const { at, text } = period.said
    return { fault: { kind: "period-not-owed", typed: text, at }, agency: agency.id, period: null }
  }
  return { fault: agency.fault ?? period.fault, agency: agency.id, period: period.id }
}

/** What the cover says: its entry of that kind, blank where there is none. */
function saidOn(file: string, cover: readonly Entry[], input: "agency" | "period"): Said {
  const entry = cover.find((candidate) => candidate.input === input)
  return { text: entry?.read.state === "text" ? entry.read.text : "", at: entry?.at ?? placeIn(file) }
}

function whose(plan: Plan, meta: Said | undefined, cover: Said): { id: string | null; fault: IdentityFault | null } {
  const first = meta ?? cover
  const named = nameAgency(plan, first.text)
  if (named.kind === "unknown") {
    const { text: typed, at } = first
    return { id: null, fault: { kind: "agency-unknown", typed, candidates: named.candidates, at } }
  }
  if (!meta || cover.text === "" || mayName(plan, cover.text, named.agency)) return { id: named.agency, fault: null }
  return { id: null, fault: conflict("agency", meta, cover) }
}

function when(
  plan: Plan,
  meta: Said | undefined,
  cover: Said,
): { id: string | null; fault: IdentityFault | null; said: Said } {
  const said = meta ?? cover
  const id = namePeriod(plan, said.text)
  if (id === null) return { id, said, fault: { kind: "period-not-owed", typed: said.text, at: said.at } }
  if (!meta || cover.text === "" || namePeriod(plan, cover.text) === id) return { id, said, fault: null }
  return { id: null, said, fault: conflict("period", meta, cover) }
}

const conflict = (what: "agency" | "period", meta: Said, cover: Said): IdentityFault => ({
  kind: "conflict",
  what,
  first: meta.text,
  second: cover.text,
  saidBy: "cover",
  at: cover.at,
  related: meta.at,
})
