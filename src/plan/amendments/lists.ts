import type { ItemKind } from "../checks/items.ts"

/** Keys from the root of the plan's files to a list; `*` is every item of the list before it. */
type Route = readonly string[]

interface List {
  readonly kind: ItemKind
  readonly routes: readonly Route[]
  /** What its items go by. */
  readonly key: "id" | "code"
}

const list = (kind: ItemKind, ...routes: readonly string[]): List => ({
  kind,
  routes: routes.map((route) => route.split(" ")),
  key: "id",
})

/** The lists that an amendment names, and where they stand in the plan's files. */
export const lists = {
  objectives: list("objective", "plan objectives"),
  solutions: list("solution", "plan solutions"),
  fundingSources: list("funding-source", "plan funding sources"),
  periodKinds: list("period-kind", "plan regime kinds"),
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
  measures: list("measure", "projects * indicators * measures", "statistics tables * measures"),
  crossChecks: list("cross-check", "crossChecks crossChecks", "statistics crossChecks"),
} as const satisfies Readonly<Record<string, List>>

export type ListName = keyof typeof lists
