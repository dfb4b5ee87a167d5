import { z } from "zod"
import { indicatorChange, indicatorWith } from "../kinds/kinds.ts"
import { agency, agencyLevel, duty, group, unit, unitLevel } from "./agencies.ts"
import { crossCheck } from "./cross-checks.ts"
import { category, dimension } from "./dimensions.ts"
import { day, id, refused, text, year } from "./fields.ts"
import { measure } from "./indicator.ts"
import { funding, fundingSource, periodKindChange, periodKindWith, planFile, statement } from "./plan.ts"
import { activity, projectFile, subProject } from "./projects.ts"
import { breakdown, table } from "./statistics.ts"
import { answerStatus } from "./statuses.ts"

const article = text.describe("Chỗ trong quyết định sửa đổi: Điều 1.2")
const ordered = { id, article }
const within = {
  in: id.describe("Mã của nơi chứa: đề án, tiểu đề án, chỉ tiêu, bảng số liệu hoặc tiêu thức"),
  ...ordered,
}

/** What is set of an item: any of its fields. */
const change = <T extends z.ZodRawShape>(item: z.ZodObject<T>) =>
  z.strictObject(ordered).extend(item.partial().shape).extend({ id })
/** An item that is added: whole, with where it stands. */
const whole = <T extends z.ZodRawShape, M extends z.ZodRawShape>(item: z.ZodObject<T>, more: M) =>
  z.strictObject(more).extend(item.shape)

const { code } = unit.shape
const { shape } = planFile
/** What the files themselves are; a decision does not amend it. */
const ofTheFiles = refused(
  "điều này là của chính các tệp kế hoạch, quyết định sửa đổi không đặt lại được; sửa ở plan.yaml, tăng revision và ghi changes",
  "this is of the plan's files themselves, and no amendment sets it; mend it in plan.yaml, raise revision and add an entry to changes",
)
const parts = z.strictObject({
  article,
  format: ofTheFiles,
  revision: ofTheFiles,
  id: ofTheFiles,
  province: ofTheFiles,
  decision: ofTheFiles,
  errata: ofTheFiles,
  changes: ofTheFiles,
  rules: ofTheFiles,
  nouns: shape.nouns,
  ...planFile.pick({ title: true, consolidator: true, viewpoints: true, generalObjective: true, scope: true }).partial()
    .shape,
  term: shape.term.partial().optional(),
  funding: funding.omit({ sources: true }).partial().optional(),
  regime: shape.regime.omit({ kinds: true }).partial().optional(),
  thresholds: shape.thresholds.partial().optional(),
  report: shape.report,
})

const daysOff = refused(
  "ngày nghỉ không do quyết định sửa đổi đặt; thêm vào calendar.yaml, mỗi ngày một dòng",
  "days off are set by no amendment; add them to calendar.yaml, a line for each",
)

const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).nullish()
const ended = z.strictObject({ id, article })

const sets = z.strictObject({
  plan: parts.nullish(),
  objectives: list(change(statement)),
  solutions: list(change(statement)),
  fundingSources: list(change(fundingSource)),
  periodKinds: list(change(periodKindChange)),
  agencyLevels: list(change(agencyLevel)),
  agencies: list(change(agency)),
  groups: list(change(group)),
  duties: list(change(duty)),
  unitLevels: list(change(unitLevel)),
  units: list(z.strictObject({ code, article }).extend(unit.partial().shape).extend({ code })),
  projects: list(change(projectFile.omit({ subProjects: true, activities: true, indicators: true, funding: true }))),
  subProjects: list(change(subProject.omit({ activities: true }))),
  activities: list(change(activity)),
  indicators: list(change(indicatorChange)),
  measures: list(change(measure)),
  statuses: list(change(answerStatus)),
  dimensions: list(change(dimension.omit({ categories: true, retired: true }))),
  categories: list(change(category.omit({ retired: true })).extend({ in: within.in })),
  tables: list(change(table.omit({ measures: true }))),
  breakdowns: list(breakdown.extend({ article })),
  crossChecks: list(change(crossCheck)),
  calendar: daysOff,
})

const adds = z.strictObject({
  objectives: list(whole(statement, ordered)),
  solutions: list(whole(statement, ordered)),
  fundingSources: list(whole(fundingSource, ordered)),
  periodKinds: list(periodKindWith(ordered)),
  agencyLevels: list(whole(agencyLevel, ordered)),
  agencies: list(whole(agency, ordered)),
  groups: list(whole(group, ordered)),
  duties: list(whole(duty, ordered)),
  unitLevels: list(whole(unitLevel, ordered)),
  units: list(whole(unit, { code, article })),
  projects: list(whole(projectFile, ordered)),
  subProjects: list(whole(subProject, within)),
  activities: list(whole(activity, within)),
  indicators: list(indicatorWith(within)),
  measures: list(whole(measure, within)),
  statuses: list(whole(answerStatus, ordered)),
  dimensions: list(whole(dimension, ordered)),
  categories: list(whole(category, within)),
  tables: list(whole(table, ordered)),
  breakdowns: list(breakdown.extend({ article })),
  crossChecks: list(whole(crossCheck, ordered)),
})

/** The rows behind it would be printed under other codes. */
const endsWithItsHolder = (vi: string, en: string) =>
  refused(
    `không bãi bỏ riêng được: các dòng sau sẽ mang mã in khác trên biểu mẫu đã phát hành; ${vi}`,
    `cannot end by itself: the rows behind it would have other codes than on forms already issued; ${en}`,
  )

const ends = z.strictObject({
  objectives: list(ended),
  solutions: list(ended),
  fundingSources: endsWithItsHolder(
    "để nguồn lại, hoặc bãi bỏ cả kinh phí của đề án (sets: projects, funding: null)",
    "leave the source, or end the project's money as a whole (sets: projects, funding: null)",
  ),
  periodKinds: list(ended),
  agencyLevels: list(ended),
  agencies: list(
    ended.extend({ to: id.nullish().describe("Cơ quan tiếp nhận mọi vai trò, nhiệm vụ; bỏ trống là không có") }),
  ),
  groups: list(ended),
  duties: list(ended),
  unitLevels: list(ended),
  units: list(z.strictObject({ code, article })),
  projects: list(ended),
  subProjects: list(ended),
  activities: list(ended),
  indicators: list(ended),
  measures: endsWithItsHolder(
    "bãi bỏ cả chỉ tiêu hoặc bảng chứa nó (ends: indicators, tables), rồi bổ sung lại với mã mới (adds)",
    "end its indicator or table (ends: indicators, tables), and add that anew under another id (adds)",
  ),
  statuses: list(ended),
  dimensions: list(ended),
  categories: list(z.strictObject(within)),
  tables: list(ended),
  breakdowns: list(z.strictObject({ measure: id, article })),
  milestones: list(ended.extend({ by: year.describe("Mốc của năm nào không còn") })),
  crossChecks: list(ended),
})

/** amendments/*.yaml */
export const amendmentFile = z
  .strictObject({
    number: text.describe("Số, ký hiệu của quyết định sửa đổi"),
    day: day.describe("Ngày ký"),
    inForce: day.nullish().describe("Ngày có hiệu lực; để trống là ngày ký"),
    reason: text.describe("Vì sao sửa đổi"),
    sets: sets.nullish().describe("Nội dung sửa đổi, từng mục theo mã; điều không nêu thì giữ nguyên"),
    adds: adds.nullish().describe("Nội dung bổ sung"),
    ends: ends.nullish().describe("Nội dung bãi bỏ"),
  })
  .describe("Một quyết định sửa đổi, bổ sung kế hoạch: có hiệu lực từ một ngày, không làm đổi những kỳ đã kết thúc")

export type AmendmentFile = z.infer<typeof amendmentFile>
