// What the plan's parts are called in a paper: by their kind and number, never by their id.
import type { Plan } from "../model/plan.ts"
import type { Lang } from "../model/words.ts"
import type { Setting } from "./setting.ts"

const vi = {
  project: (number: string) => `Đề án ${number}`,
  subProject: (number: string) => `Tiểu đề án ${number}`,
  indicator: (number: string) => `Chỉ tiêu ${number}`,
  named: (what: string, name: string) => `${what}: “${name}”`,
}

const en: typeof vi = {
  project: (number) => `Project ${number}`,
  subProject: (number) => `Sub-project ${number}`,
  indicator: (number) => `Indicator ${number}`,
  named: (what, name) => `${what}: “${name}”`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Where an id stands among those of a map, from 1. */
const place = (ids: Iterable<string>, id: string): number => [...ids].indexOf(id) + 1

/** `1` */
export const projectNumber = (plan: Plan, id: string): string => String(place(plan.projects.keys(), id))

/** `1.2`: the second of the first project's. */
function subProjectNumber(plan: Plan, id: string): string {
  const project = plan.subProjects.get(id)?.project ?? ""
  return `${projectNumber(plan, project)}.${place(plan.projects.get(project)?.subProjects ?? [], id)}`
}

/** `Đề án 1` */
export const projectShort = ({ consolidation, lang }: Setting, id: string): string =>
  own[lang].project(projectNumber(consolidation.plan, id))

/** `Đề án 1: “Đẩy mạnh thông tin …”` */
export const projectTitle = (setting: Setting, id: string): string =>
  own[setting.lang].named(projectShort(setting, id), setting.consolidation.plan.projects.get(id)?.name ?? id)

/** `Tiểu đề án 1.1` */
export const subProjectShort = ({ consolidation, lang }: Setting, id: string): string =>
  own[lang].subProject(subProjectNumber(consolidation.plan, id))

/** `Tiểu đề án 1.1: “Tuyên truyền …”` */
export const subProjectTitle = (setting: Setting, id: string): string =>
  own[setting.lang].named(subProjectShort(setting, id), setting.consolidation.plan.subProjects.get(id)?.name ?? id)

/** A project, or a sub-project. */
export const partTitle = (setting: Setting, id: string): string =>
  setting.consolidation.plan.subProjects.has(id) ? subProjectTitle(setting, id) : projectTitle(setting, id)

/** `Chỉ tiêu 2`: the second of its project. */
export function indicatorShort({ consolidation, lang }: Setting, id: string): string {
  const { plan } = consolidation
  const project = [...plan.projects.values()].find(({ indicators }) => indicators.includes(id))
  return own[lang].indicator(String(place(project?.indicators ?? [], id)))
}
