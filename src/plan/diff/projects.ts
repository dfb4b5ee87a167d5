import type { Plan, Project, SubProject } from "../../model/plan.ts"
import {
  type Change,
  change,
  comeAndGone,
  fromTo,
  matched,
  membersChanged,
  type Of,
  property,
  wording,
} from "./change.ts"
import { added, removed } from "./items.ts"

const projectOf = ({ id, clause }: Project): Of => ({ itemKind: "project", item: id, within: [], clause })
const subProjectOf = ({ id, project, clause }: SubProject): Of => ({
  itemKind: "sub-project",
  item: id,
  within: [project],
  clause,
})

type Roles = Pick<Project, "lead" | "coordinators" | "groups" | "name" | "clause" | "reading">

/** Who leads and coordinates. Agencies that came or went altogether are told as such. */
function roleChanges(of: Of, old: Roles, now: Roles, rows: readonly string[], before: Plan, after: Plan): Change[] {
  const coordinators = membersChanged(old.coordinators, now.coordinators)
  const come = coordinators.come.filter((id) => before.agencies.has(id))
  const gone = coordinators.gone.filter((id) => after.agencies.has(id))
  return [
    ...(old.lead === now.lead
      ? []
      : [
          change(
            of,
            "obligation-changed",
            "obligations",
            ["lead"],
            fromTo({ vi: "cơ quan chủ trì", en: "the lead" }, old.lead, now.lead),
            { rows },
          ),
        ]),
    ...(come.length + gone.length > 0
      ? [
          change(
            of,
            "obligation-changed",
            "obligations",
            ["coordinators"],
            comeAndGone({ vi: "cơ quan phối hợp", en: "coordinators" }, come, gone),
            { rows, agencies: [...come, ...gone] },
          ),
        ]
      : []),
    ...wording(of, [
      property.name(old.name, now.name),
      property.clause(old.clause, now.clause),
      property.reading(old.reading, now.reading),
      property.of("groups", "nhóm phối hợp", "the groups")(old.groups.join(", "), now.groups.join(", ")),
    ]),
  ]
}

function rowsOf(plan: Plan, project: string): string[] {
  const within = <T extends { readonly id: string; readonly project: string }>(map: ReadonlyMap<string, T>) =>
    [...map.values()].filter((one) => one.project === project).map(({ id }) => id)
  const measures = [...plan.measures.values()].filter(
    (one) => plan.indicators.get(one.indicator ?? "")?.project === project,
  )
  return [...measures.map(({ id }) => id), ...within(plan.activities), ...within(plan.funding.rows)]
}

function fundedChanges(old: Project, now: Project, before: Plan, after: Plan): Change[] {
  const involved = (project: Project, plan: Plan) =>
    [project, ...project.subProjects.flatMap((id) => plan.subProjects.get(id) ?? [])].flatMap((one) => [
      one.lead,
      ...one.coordinators,
    ])
  const roles = membersChanged(involved(old, before), involved(now, after))
  const funded = membersChanged(old.funded, now.funded)
  const come = funded.come.filter((id) => before.agencies.has(id) && !roles.come.includes(id))
  const gone = funded.gone.filter((id) => after.agencies.has(id) && !roles.gone.includes(id))
  if (come.length + gone.length === 0) return []
  const said = comeAndGone({ vi: "cơ quan báo kinh phí", en: "who reports its funding" }, come, gone)
  return [
    change(projectOf(now), "obligation-changed", "obligations", ["funding"], said, { agencies: [...come, ...gone] }),
  ]
}

/** Projects and sub-projects, with the roles in them. */
export function compareProjects(before: Plan, after: Plan): Change[] {
  const projects = matched(before.projects, after.projects)
  const subs = matched(before.subProjects, after.subProjects)
  const goneWith = ({ project }: { readonly project: string }) =>
    before.projects.has(project) && !after.projects.has(project)
  const newWith = ({ project }: { readonly project: string }) =>
    after.projects.has(project) && !before.projects.has(project)
  const lost = (rows: readonly string[]) => rows.filter((row) => !knowsRow(after, row))
  const fresh = (rows: readonly string[]) => rows.filter((row) => !knowsRow(before, row))
  return [
    ...projects.removed.map(([id, old]) => {
      const twin = projects.added.find(([, now]) => now.name === old.name)?.[0] ?? null
      return removed(projectOf(old), "obligations", lost(rowsOf(before, id)), twin)
    }),
    ...projects.added.flatMap(([id, now]) => added(projectOf(now), fresh(rowsOf(after, id)))),
    ...projects.kept.flatMap(({ old, now }) => [
      ...roleChanges(projectOf(now), old, now, now.activities, before, after),
      ...fundedChanges(old, now, before, after),
      ...wording(projectOf(now), [property.of("objective", "mục tiêu", "the objective")(old.objective, now.objective)]),
    ]),
    ...subs.removed
      .filter(([, old]) => !goneWith(old))
      .map(([, old]) => removed(subProjectOf(old), "obligations", lost(old.activities))),
    ...subs.added
      .filter(([, now]) => !newWith(now))
      .flatMap(([, now]) => added(subProjectOf(now), fresh(now.activities))),
    ...subs.kept.flatMap(({ old, now }) => [
      ...roleChanges(subProjectOf(now), old, now, now.activities, before, after),
      ...wording(subProjectOf(now), [property.of("id", "đề án", "the project")(old.project, now.project)]),
    ]),
  ]
}

const knowsRow = (plan: Plan, row: string): boolean =>
  plan.measures.has(row) || plan.activities.has(row) || plan.funding.rows.has(row)
