// Where the plan's files name something by its id. What an indicator's kind names of its own measures, the kind says (kinds).
import type { ItemKind } from "./lists.ts"
import type { Route } from "./routes.ts"

const to = (
  kind: ItemKind,
  ...routes: readonly string[]
): { readonly kind: ItemKind; readonly routes: readonly Route[] } => ({
  kind,
  routes: routes.map((route) => route.split(" ")),
})

export const references = [
  to("objective", "projects objective"),
  to(
    "agency",
    "plan consolidator",
    "plan funding allocator",
    "agencies agencies * reportsTo",
    "agencies duties * agencies * agency",
    "agencies ambiguous * candidates * agency",
    "units units * memberships * agency",
    "projects lead",
    "projects coordinators *",
    "projects activities * by *",
    "projects subProjects * lead",
    "projects subProjects * coordinators *",
    "projects subProjects * activities * by *",
    "projects indicators * measures * sources * agency",
    "statistics tables * measures * sources * agency",
  ),
  to(
    "agency-level",
    "plan funding everyProject *",
    "plan regime activitiesOf @",
    "plan regime kinds * dueTo @",
    "agencies agencies * level",
    "agencies duties * agencies * every",
    "projects indicators * measures * sources * every",
    "statistics tables * measures * sources * every",
  ),
  to("group", "projects groups *", "projects subProjects * groups *"),
  to("duty", "plan report direction duties *"),
  to("project", "plan regime activitiesOf * *"),
  to("period-kind", "projects indicators * partTargets * period"),
  to("unit", "units units * memberships * unit"),
  to("unit-level", "units units * level", "projects indicators * measures * per", "statistics tables * measures * per"),
  to(
    "measure",
    "plan report situation *",
    "plan report direction measures *",
    "statistics breakdowns * measure",
    "statistics crossChecks * left *",
    "statistics crossChecks * right *",
    "crossChecks crossChecks * left *",
    "crossChecks crossChecks * right *",
  ),
  to(
    "dimension",
    "projects indicators * measures * by *",
    "statistics tables * measures * by *",
    "statistics breakdowns * by *",
  ),
]
