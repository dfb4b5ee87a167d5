// The lists of a plan's files: what stands in them, where, and what people call it.
import type { Bilingual } from "../../model/words.ts"
import { usualStatuses } from "../../vocabulary/answer-statuses.ts"
import type { Route } from "./routes.ts"

interface List {
  readonly kind: string
  readonly name: Bilingual
  /** `projects` alone: each file is an item. */
  readonly routes: readonly Route[]
  /** What its items go by. */
  readonly key: "id" | "code" | "measure"
  /** Its items say where in the decision they stand. */
  readonly claused?: true
  /** Its items go by their holder besides: one id may be in several. */
  readonly held?: true
  /** What ends keeps its place: rows are printed by it. */
  readonly stays?: true
  /** What a plan has that names none. */
  readonly usual?: readonly object[]
}

const list = <const K extends string>(kind: K, vi: string, en: string, ...routes: readonly string[]) => ({
  kind,
  name: { vi, en },
  routes: routes.map((route) => route.split(" ")),
  key: "id" as const,
})
const claused = true

/** By the names that an amendment gives them. */
const known = {
  objectives: { ...list("objective", "mục tiêu", "objective", "plan objectives"), claused },
  solutions: { ...list("solution", "giải pháp", "solution", "plan solutions"), claused },
  fundingSources: list("funding-source", "nguồn kinh phí", "funding source", "plan funding sources"),
  periodKinds: { ...list("period-kind", "loại báo cáo", "kind of report", "plan regime kinds"), claused },
  statuses: { ...list("status", "tình trạng", "status", "plan statuses"), usual: usualStatuses },
  agencyLevels: list("agency-level", "cấp của cơ quan", "level of agencies", "agencies levels"),
  agencies: { ...list("agency", "cơ quan", "agency", "agencies agencies"), claused },
  groups: { ...list("group", "nhóm cơ quan", "group", "agencies groups"), claused },
  duties: { ...list("duty", "nhiệm vụ", "duty", "agencies duties"), claused },
  unitLevels: list("unit-level", "cấp đơn vị", "level of units", "units levels"),
  units: { ...list("unit", "đơn vị", "unit", "units units"), key: "code" },
  projects: { ...list("project", "đề án", "project", "projects"), claused },
  subProjects: { ...list("sub-project", "tiểu đề án", "sub-project", "projects subProjects"), claused },
  activities: {
    ...list("activity", "hoạt động", "activity", "projects subProjects * activities", "projects activities"),
    claused,
  },
  indicators: { ...list("indicator", "chỉ tiêu", "indicator", "projects indicators"), claused },
  tables: { ...list("statistics-table", "bảng số liệu", "statistics table", "statistics tables"), claused },
  measures: list("measure", "số liệu", "measure", "projects indicators * measures", "statistics tables * measures"),
  dimensions: {
    ...list("dimension", "tiêu thức phân tổ", "dimension", "plan dimensions", "statistics dimensions"),
    stays: true,
  },
  categories: {
    ...list(
      "category",
      "dòng phân tổ",
      "category",
      "plan dimensions * categories",
      "statistics dimensions * categories",
    ),
    held: true,
    stays: true,
  },
  breakdowns: {
    ...list("breakdown", "phân tổ của số liệu", "breakdown of the measure", "statistics breakdowns"),
    key: "measure",
  },
  crossChecks: list(
    "cross-check",
    "phép đối chiếu",
    "cross-check",
    "crossChecks crossChecks",
    "statistics crossChecks",
  ),
} as const satisfies Readonly<Record<string, List>>

export type ListName = keyof typeof known
export type ItemKind = (typeof known)[ListName]["kind"] | "amendment"

export const lists: Readonly<Record<ListName, List & { readonly kind: ItemKind }>> = known

/** What people call the things of a plan. */
export const kindWords = Object.fromEntries([
  ...Object.values(lists).map(({ kind, name }) => [kind, name]),
  ["amendment", { vi: "quyết định sửa đổi", en: "amending decision" }],
]) as Readonly<Record<ItemKind, Bilingual>>
