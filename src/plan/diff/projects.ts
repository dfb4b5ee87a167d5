import type { Plan, Project, SubProject } from "../../model/plan.ts"
import { agenciesChanged, type Change, changedMembers, itemOf, membersChanged, type Of } from "./change.ts"
import { compared } from "./lists.ts"
import { redone, wording } from "./wording.ts"

const projectOf = (project: Project) => itemOf("project", project)
const subProjectOf = (sub: SubProject) => itemOf("sub-project", sub, sub.project)

const name = {
  coordinators: { vi: "cơ quan phối hợp", en: "coordinators" },
  funded: { vi: "cơ quan báo kinh phí", en: "who reports its funding" },
}

type Held = Project | SubProject

/** Who leads and coordinates. */
function roleChanges(of: Of, old: Held, now: Held, before: Plan, after: Plan): Change[] {
  const rows = now.activities
  const roles = agenciesChanged(old.coordinators, now.coordinators, before, after)
  const agencies = [...roles.come, ...roles.gone]
  return [
    ...redone(of, "obligation-changed", { rows }, old, now, [["lead", "cơ quan chủ trì", "the lead"]]),
    ...changedMembers(of, "obligation-changed", "coordinators", name.coordinators, roles, { rows, agencies }),
    ...wording(of, old, now, [
      "name",
      "clause",
      "reading",
      ["groups", "nhóm phối hợp", "the groups", ({ groups }) => groups.join(", ")],
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
  const funded = agenciesChanged(old.funded, now.funded, before, after)
  const come = funded.come.filter((id) => !roles.come.includes(id))
  const gone = funded.gone.filter((id) => !roles.gone.includes(id))
  const effect = { agencies: [...come, ...gone] }
  return changedMembers(projectOf(now), "obligation-changed", "funding", name.funded, { come, gone }, effect)
}

/** Projects and sub-projects, with the roles in them. */
export function compareProjects(before: Plan, after: Plan): Change[] {
  const onlyIn = (plan: Plan, other: Plan, { project }: SubProject) =>
    plan.projects.has(project) && !other.projects.has(project)
  const lost = (rows: readonly string[]) => rows.filter((row) => !knowsRow(after, row))
  const fresh = (rows: readonly string[]) => rows.filter((row) => !knowsRow(before, row))
  return [
    ...compared(before.projects, after.projects, {
      of: projectOf,
      level: "obligations",
      gone: ({ id }) => lost(rowsOf(before, id)),
      come: ({ id }) => fresh(rowsOf(after, id)),
      alike: (old, now) => now.name === old.name,
      kept: (old, now) => [
        ...roleChanges(projectOf(now), old, now, before, after),
        ...fundedChanges(old, now, before, after),
        ...wording(projectOf(now), old, now, [["objective", "mục tiêu", "the objective"]]),
      ],
    }),
    ...compared(before.subProjects, after.subProjects, {
      of: subProjectOf,
      level: "obligations",
      gone: ({ activities }) => lost(activities),
      come: ({ activities }) => fresh(activities),
      wentAlong: (old) => onlyIn(before, after, old),
      cameAlong: (now) => onlyIn(after, before, now),
      kept: (old, now) => [
        ...roleChanges(subProjectOf(now), old, now, before, after),
        ...wording(subProjectOf(now), old, now, [["id", "đề án", "the project", ({ project }) => project]]),
      ],
    }),
  ]
}

const knowsRow = (plan: Plan, row: string): boolean =>
  plan.measures.has(row) || plan.activities.has(row) || plan.funding.rows.has(row)
