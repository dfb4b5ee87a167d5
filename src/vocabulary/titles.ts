// What the plan's parts are called in a paper: by their kind and number, never by their id.
import type { Duty, Plan } from "../model/plan.ts"
import type { Lang } from "../model/words.ts"
import { labels } from "./labels.ts"

const own = labels({
  project: ["Đề án", "Project"],
  subProject: ["Tiểu đề án", "Sub-project"],
  indicator: ["Chỉ tiêu", "Indicator"],
})

/** Whose parts are named, and how they are said. */
interface Named {
  readonly plan: Plan
  readonly lang: Lang
}

/** Where an id stands among those of a map, from 1. */
const place = (ids: Iterable<string>, id: string): number => [...ids].indexOf(id) + 1

/** `1` */
const projectNumber = (plan: Plan, id: string): string => String(place(plan.projects.keys(), id))

/** `1.2`: the second of the first project's. */
function subProjectNumber(plan: Plan, id: string): string {
  const project = plan.subProjects.get(id)?.project ?? ""
  return `${projectNumber(plan, project)}.${place(plan.projects.get(project)?.subProjects ?? [], id)}`
}

/** `Đề án 1` */
export const projectShort = ({ plan, lang }: Named, id: string): string =>
  `${own[lang].project} ${projectNumber(plan, id)}`

/** `Đề án 1: “Đẩy mạnh thông tin …”` */
export const projectTitle = (named: Named, id: string): string =>
  `${projectShort(named, id)}: “${named.plan.projects.get(id)?.name ?? id}”`

/** `Tiểu đề án 1.1` */
export const subProjectShort = ({ plan, lang }: Named, id: string): string =>
  `${own[lang].subProject} ${subProjectNumber(plan, id)}`

/** `Tiểu đề án 1.1: “Tuyên truyền …”` */
export const subProjectTitle = (named: Named, id: string): string =>
  `${subProjectShort(named, id)}: “${named.plan.subProjects.get(id)?.name ?? id}”`

/** A project, or a sub-project. */
export const partTitle = (named: Named, id: string): string =>
  named.plan.subProjects.has(id) ? subProjectTitle(named, id) : projectTitle(named, id)

/** What a form asks in parentheses behind a duty is no part of its name: `(ghi số, ngày của kế hoạch ở cột Kết quả)`. */
export const dutyName = ({ text }: Pick<Duty, "text">): string => text.replace(/ \(ghi [^)]*\)$/u, "")

/** `Chỉ tiêu 2`: the second of its project. */
export function indicatorShort({ plan, lang }: Named, id: string): string {
  const project = [...plan.projects.values()].find(({ indicators }) => indicators.includes(id))
  return `${own[lang].indicator} ${place(project?.indicators ?? [], id)}`
}
