import { z } from "zod"
import { indicatorChange, indicatorWith } from "../kinds/kinds.ts"
import { agency, agencyLevel, duty, group, unit, unitLevel } from "./agencies.ts"
import { crossCheck } from "./cross-checks.ts"
import { category, dimension } from "./dimensions.ts"
import { day, id, refused, text, year } from "./fields.ts"
import { measure } from "./indicator.ts"
import type { ListName } from "./lists.ts"
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

const { shape } = planFile
/** What the files themselves are; a decision does not amend it. */
const ofTheFiles = refused(
  "điều này là của chính các tệp kế hoạch, quyết định sửa đổi không đặt lại được; sửa ở plan.yaml, tăng revision và ghi changes",
  "this is of the plan's files themselves, and no amendment sets it; mend it in plan.yaml, raise revision and add an entry to changes",
)
const head = z.strictObject({
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

const list = (item: z.ZodType) => z.array(item).min(1).nullish()

/** Any of an item's fields, with where the decision says so. */
const change = (item: z.ZodObject, where: z.ZodRawShape = ordered) =>
  z.strictObject(where).extend(item.partial().shape).extend(where)
/** What a decision may do with items of one kind: set any of their fields, add one as a whole, end one. */
const amended = (
  item: z.ZodObject,
  { where = ordered, set = item }: { where?: z.ZodRawShape; set?: z.ZodObject } = {},
) => ({
  sets: list(change(set)),
  adds: list(z.strictObject(where).extend(item.shape)),
  ends: list(z.strictObject(ordered)),
})

/** The rows behind it would be printed under other codes. */
const endsWithItsHolder = (vi: string, en: string) =>
  refused(
    `không bãi bỏ riêng được: các dòng sau sẽ mang mã in khác trên biểu mẫu đã phát hành; ${vi}`,
    `cannot end by itself: the rows behind it would have other codes than on forms already issued; ${en}`,
  )

const { code } = unit.shape
const ofMeasure = list(breakdown.extend({ article }))

const amendable = {
  objectives: amended(statement),
  solutions: amended(statement),
  fundingSources: {
    ...amended(fundingSource),
    ends: endsWithItsHolder(
      "để nguồn lại, hoặc bãi bỏ cả kinh phí của đề án (sets: projects, funding: null)",
      "leave the source, or end the project's money as a whole (sets: projects, funding: null)",
    ),
  },
  periodKinds: { ...amended(periodKindChange), adds: list(periodKindWith(ordered)) },
  agencyLevels: amended(agencyLevel),
  agencies: {
    ...amended(agency),
    ends: list(
      z.strictObject({
        ...ordered,
        to: id.nullish().describe("Cơ quan tiếp nhận mọi vai trò, nhiệm vụ; bỏ trống là không có"),
      }),
    ),
  },
  groups: amended(group),
  duties: amended(duty),
  unitLevels: amended(unitLevel),
  units: {
    sets: list(change(unit, { code, article })),
    adds: list(z.strictObject({ code, article }).extend(unit.shape)),
    ends: list(z.strictObject({ code, article })),
  },
  projects: amended(projectFile, {
    set: projectFile
      .omit({ subProjects: true, activities: true, indicators: true })
      .extend({ funding: z.null().describe("null: từ nay đề án không có kinh phí riêng") }),
  }),
  subProjects: amended(subProject, { where: within, set: subProject.omit({ activities: true }) }),
  activities: amended(activity, { where: within }),
  indicators: { ...amended(indicatorChange), adds: list(indicatorWith(within)) },
  measures: {
    ...amended(measure, { where: within }),
    ends: endsWithItsHolder(
      "bãi bỏ cả chỉ tiêu hoặc bảng chứa nó (ends: indicators, tables), rồi bổ sung lại với mã mới (adds)",
      "end its indicator or table (ends: indicators, tables), and add that anew under another id (adds)",
    ),
  },
  statuses: amended(answerStatus),
  dimensions: amended(dimension, { set: dimension.omit({ categories: true, retired: true }) }),
  categories: {
    sets: list(change(category.omit({ retired: true })).extend({ in: within.in })),
    adds: list(z.strictObject(within).extend(category.shape)),
    ends: list(z.strictObject(within)),
  },
  tables: amended(table, { set: table.omit({ measures: true }) }),
  breakdowns: { sets: ofMeasure, adds: ofMeasure, ends: list(z.strictObject({ measure: id, article })) },
  crossChecks: amended(crossCheck),
} satisfies Record<ListName, unknown>

const parts = (part: "sets" | "adds" | "ends") =>
  Object.fromEntries(Object.entries(amendable).map(([list, one]) => [list, one[part]]))

const sets = z.strictObject({ plan: head.nullish(), ...parts("sets"), calendar: daysOff })
const adds = z.strictObject(parts("adds"))
const { crossChecks, ...ended } = parts("ends")
const milestone = z.strictObject({ ...ordered, by: year.describe("Mốc của năm nào không còn") })
const ends = z.strictObject({ ...ended, milestones: list(milestone), crossChecks: crossChecks ?? z.never() })

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
