import { z } from "zod"
import { indicatorChange, indicatorWith } from "../kinds.ts"
import { agency, agencyLevel, duty, group, unit, unitLevel } from "./agencies.ts"
import { day, id, text, year } from "./fields.ts"
import { measure } from "./indicator.ts"
import { fundingSource, periodKindChange, periodKindWith, planFile, statement } from "./plan.ts"
import { activity, crossCheck, projectFile, subProject } from "./projects.ts"

const article = text.describe("Chỗ trong quyết định sửa đổi: Điều 1.2")
const ordered = { article }
const within = { article, in: id.describe("Mã của nơi chứa: đề án, tiểu đề án hoặc chỉ tiêu") }

const { shape } = planFile
const parts = z.strictObject({
  article,
  ...planFile.pick({ title: true, consolidator: true, viewpoints: true, generalObjective: true, scope: true }).partial()
    .shape,
  term: shape.term.partial().optional(),
  funding: shape.funding.omit({ sources: true }).partial().optional(),
  regime: shape.regime.omit({ kinds: true }).partial().optional(),
  thresholds: shape.thresholds.partial().optional(),
  report: shape.report,
})

const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).nullish()
const ended = z.strictObject({ id, article })

const sets = z.strictObject({
  plan: parts.nullish(),
  objectives: list(statement.partial().extend({ id, article })),
  solutions: list(statement.partial().extend({ id, article })),
  fundingSources: list(fundingSource.partial().extend({ id, article })),
  periodKinds: list(periodKindChange.extend({ id, article })),
  agencyLevels: list(agencyLevel.partial().extend({ id, article })),
  agencies: list(agency.partial().extend({ id, article })),
  groups: list(group.partial().extend({ id, article })),
  duties: list(duty.partial().extend({ id, article })),
  unitLevels: list(unitLevel.partial().extend({ id, article })),
  units: list(unit.partial().extend({ code: unit.shape.code, article })),
  projects: list(
    projectFile
      .omit({ subProjects: true, activities: true, indicators: true, funding: true })
      .partial()
      .extend({ id, article }),
  ),
  subProjects: list(subProject.omit({ activities: true }).partial().extend({ id, article })),
  activities: list(activity.partial().extend({ id, article })),
  indicators: list(indicatorChange.extend({ id, article })),
  measures: list(measure.partial().extend({ id, article })),
  crossChecks: list(crossCheck.partial().extend({ id, article })),
})

const adds = z.strictObject({
  objectives: list(statement.extend(ordered)),
  solutions: list(statement.extend(ordered)),
  fundingSources: list(fundingSource.extend(ordered)),
  periodKinds: list(periodKindWith(ordered)),
  agencyLevels: list(agencyLevel.extend(ordered)),
  agencies: list(agency.extend(ordered)),
  groups: list(group.extend(ordered)),
  duties: list(duty.extend(ordered)),
  unitLevels: list(unitLevel.extend(ordered)),
  units: list(unit.extend(ordered)),
  projects: list(projectFile.extend(ordered)),
  subProjects: list(subProject.extend(within)),
  activities: list(activity.extend(within)),
  indicators: list(indicatorWith(within)),
  measures: list(measure.extend(within)),
  crossChecks: list(crossCheck.extend(ordered)),
})

/** A measure or a source of money ends with what holds it, and never by itself: the rows behind it would be printed under other codes. */
const ends = z.strictObject({
  objectives: list(ended),
  solutions: list(ended),
  periodKinds: list(ended),
  agencies: list(
    ended.extend({ to: id.nullish().describe("Cơ quan tiếp nhận mọi vai trò, nhiệm vụ; bỏ trống là không có") }),
  ),
  groups: list(ended),
  duties: list(ended),
  units: list(z.strictObject({ code: unit.shape.code, article })),
  projects: list(ended),
  subProjects: list(ended),
  activities: list(ended),
  indicators: list(ended),
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
