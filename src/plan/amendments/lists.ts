import { usualStatuses } from "../../vocabulary/answer-statuses.ts"
import type { ItemKind } from "../checks/items.ts"

/** Keys from the root of the plan's files to a list; `*` is every item of the list before it. */
type Route = readonly string[]

interface List {
  readonly kind: ItemKind
  readonly routes: readonly Route[]
  /** What its items go by. */
  readonly key: "id" | "code" | "measure"
  /** Its items go by their holder besides: one id may be in several. */
  readonly held?: true
  /** What ends keeps its place: rows are printed by it. */
  readonly stays?: true
  /** What a plan has that names none. */
  readonly usual?: readonly object[]
}

const list = (kind: ItemKind, ...routes: readonly string[]): List => ({
  kind,
  routes: routes.map((route) => route.split(" ")),
  key: "id",
})

const known = {
  objectives: list("objective", "plan objectives"),
  solutions: list("solution", "plan solutions"),
  fundingSources: list("funding-source", "plan funding sources"),
  periodKinds: list("period-kind", "plan regime kinds"),
  statuses: { ...list("status", "plan statuses"), usual: usualStatuses },
  agencyLevels: list("agency-level", "agencies levels"),
  agencies: list("agency", "agencies agencies"),
  groups: list("group", "agencies groups"),
  duties: list("duty", "agencies duties"),
  unitLevels: list("unit-level", "units levels"),
  units: { ...list("unit", "units units"), key: "code" },
  projects: list("project", "projects"),
  subProjects: list("sub-project", "projects * subProjects"),
  activities: list("activity", "projects * activities", "projects * subProjects * activities"),
  indicators: list("indicator", "projects * indicators"),
  tables: list("statistics-table", "statistics tables"),
  measures: list("measure", "projects * indicators * measures", "statistics tables * measures"),
  dimensions: { ...list("dimension", "plan dimensions", "statistics dimensions"), stays: true },
  categories: {
    ...list("category", "plan dimensions * categories", "statistics dimensions * categories"),
    held: true,
    stays: true,
  },
  breakdowns: { ...list("breakdown", "statistics breakdowns"), key: "measure" },
  crossChecks: list("cross-check", "crossChecks crossChecks", "statistics crossChecks"),
} as const satisfies Readonly<Record<string, List>>

export type ListName = keyof typeof known

/** The lists that an amendment names, and where they stand in the plan's files. */
export const lists: Readonly<Record<ListName, List>> = known
