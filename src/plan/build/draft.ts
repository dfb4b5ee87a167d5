import type { ZodType } from "zod"
import { by } from "../../base/order.ts"
import type { TextFault, TextPlace } from "../../model/place.ts"
import { readYaml, type TextFile, type YamlDocument } from "../../yaml/read.ts"
import type { AgenciesFile, CalendarFile, UnitsFile } from "../schema/agencies.ts"
import type { AmendmentFile } from "../schema/amendment.ts"
import type { CrossChecksFile } from "../schema/cross-checks.ts"
import { type PlanFileKind, planSchemas } from "../schema/files.ts"
import type { PlanFile } from "../schema/plan.ts"
import type { ProjectFile } from "../schema/projects.ts"
import type { StatisticsFile } from "../schema/statistics.ts"

/** The plan's files as they were read, before references are resolved: what the rules on plans look at. */
export interface PlanDraft {
  readonly plan: YamlDocument<PlanFile> | null
  readonly agencies: YamlDocument<AgenciesFile> | null
  readonly units: YamlDocument<UnitsFile> | null
  readonly crossChecks: YamlDocument<CrossChecksFile> | null
  readonly calendar: YamlDocument<CalendarFile> | null
  /** Null: the plan asks nothing beside its indicators. */
  readonly statistics: YamlDocument<StatisticsFile> | null
  /** In order of their path. */
  readonly projects: readonly YamlDocument<ProjectFile>[]
  /** The decisions that amend it, in order of their path; none in a draft that they were applied to. */
  readonly amendments: readonly YamlDocument<AmendmentFile>[]
  /** Where amendments ended what is no longer there, by kind and id. */
  readonly ended: ReadonlyMap<string, TextPlace>
  /** Faults of YAML and of shape, of all files, and files that are missing or not known. */
  readonly faults: readonly TextFault[]
  /** Settings of rules that settle nothing; known once the rules have run. */
  readonly idleSettings: readonly IdleSetting[]
}

/** A setting in `rules:` without effect. */
export interface IdleSetting {
  readonly rule: string
  /** There is no such rule · it was set before · it has that severity anyway · it found nothing in the plan. */
  readonly why: "unknown" | "twice" | "same" | "quiet"
  readonly near: string | null
  readonly at: TextPlace
}

const fault = (file: string, vi: string, en: string): TextFault => ({
  kind: "shape",
  at: { kind: "text", file, line: 1, column: 1, path: "" },
  problem: { vi, en },
})

const missing = (file: string): TextFault =>
  fault(file, `kế hoạch không có tệp ${file}`, `the plan has no file ${file}`)

const noProject = (folder: string): TextFault =>
  fault(
    `${folder}projects`,
    "kế hoạch chưa có đề án nào; mỗi đề án là một tệp .yaml trong thư mục này",
    "the plan has no project yet; each one is a file .yaml in this folder",
  )

const unknown = (file: string): TextFault =>
  fault(
    file,
    "tệp này không thuộc kế hoạch; đề án đặt trong thư mục projects, quyết định sửa đổi trong thư mục amendments",
    "this file is no part of a plan; projects go into the folder projects, amending decisions into amendments",
  )

const yamlName = (file: string): string => file.replace(/\.yml$/, ".yaml")
const baseName = (file: string): string => yamlName(file.split("/").at(-1) ?? file)
const inProjects = /(^|\/)projects\/[^/]+\.ya?ml$/
const inAmendments = /(^|\/)amendments\/[^/]+\.ya?ml$/
const kinds = ["plan", "agencies", "units", "cross-checks", "calendar", "statistics"] as const

/** The folder that all the files stand in, whatever it is called; of projects or amendments alone, the one above. */
function folderOf(files: readonly Pick<TextFile, "file">[]): string {
  const [first = "", ...others] = files.map(({ file }) => file.slice(0, file.lastIndexOf("/") + 1))
  let folder = first
  for (const other of others)
    while (!other.startsWith(folder)) folder = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1)
  const isPlans = files.some(({ file }) => kinds.some((kind) => `${kind}.yaml` === yamlName(file.slice(folder.length))))
  return isPlans ? folder : folder.replace(/(^|\/)(?:projects|amendments)\/$/, "$1")
}

/** Which kind of file each path of a plan names; null: no part of a plan. */
export function kindsOfFiles(files: readonly TextFile[]): readonly (PlanFileKind | null)[] {
  const { length } = folderOf(files)
  return files.map(({ file }) => {
    const below = file.slice(length)
    if (inProjects.test(below)) return "project"
    return inAmendments.test(below) ? "amendment" : (kinds.find((kind) => `${kind}.yaml` === baseName(file)) ?? null)
  })
}

/** Reads the plan's files, each by its name; files of the folder `projects` are projects. Nothing is thrown: faults are in the draft. */
export function readDraft(files: readonly TextFile[]): PlanDraft {
  const known = kindsOfFiles(files)
  const all = <T>(kind: PlanFileKind, schema: ZodType<T>): YamlDocument<T>[] =>
    files
      .filter((_, index) => known[index] === kind)
      .sort(by(({ file }) => file))
      .map((file) => readYaml(file, schema))
  const first = <T>(kind: PlanFileKind, schema: ZodType<T>): YamlDocument<T> | null => {
    const file = files[known.indexOf(kind)]
    return file ? readYaml(file, schema) : null
  }
  const documents = {
    plan: first("plan", planSchemas.plan),
    agencies: first("agencies", planSchemas.agencies),
    units: first("units", planSchemas.units),
    crossChecks: first("cross-checks", planSchemas["cross-checks"]),
    calendar: first("calendar", planSchemas.calendar),
    statistics: first("statistics", planSchemas.statistics),
    projects: all("project", planSchemas.project),
    amendments: all("amendment", planSchemas.amendment),
  }
  const folder = folderOf(files)
  const faults = [
    ...(documents.plan ? [] : [missing(`${folder}plan.yaml`)]),
    ...(documents.agencies ? [] : [missing(`${folder}agencies.yaml`)]),
    ...(documents.projects.length > 0 ? [] : [noProject(folder)]),
    ...files.filter((_, index) => known[index] === null).map(({ file }) => unknown(file)),
    ...Object.values(documents).flatMap((some) => [some].flat().flatMap((document) => document?.faults ?? [])),
  ]
  return { ...documents, ended: new Map(), faults, idleSettings: [] }
}
