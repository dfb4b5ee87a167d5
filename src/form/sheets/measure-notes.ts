// What the sheet of instructions says of each figure that is asked: what is counted and how, who counts it, how the plan reads the decision.
import { printDay } from "../../base/day.ts"
import { lowerFirst } from "../../base/letter-case.ts"
import { capital, printNumber } from "../../base/text.ts"
import type { Form } from "../../model/form.ts"
import type { Measure, Nature } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { StatisticsTable } from "../../model/statistics.ts"
import { clauseName } from "../../vocabulary/clause.ts"
import type { Occasion } from "./title-block.ts"

interface Notes {
  readonly heading: string
  readonly points: readonly string[]
}

/** Each indicator that is asked, each table of statistics, and by what figures are broken down; a heading without points is left out. */
export function measureNotes(occasion: Occasion, form: Form): Notes[] {
  const { plan } = occasion
  const figures = form.sheets.filter(({ id }) => id === "measures" || id === "units")
  const asked = new Set(
    figures.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ measure }) => measure ?? []))),
  )
  const counted = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const measure = asked.has(id) ? plan.measures.get(id) : undefined
      return measure === undefined ? [] : [countedIn(occasion, measure)]
    })
  const indicators = [...plan.indicators.values()].flatMap(({ id, text, clause, measures, readings }) => {
    const own = counted(measures)
    return own.length === 0 ? [] : [note(`${id}: ${text}${basis(clause)}.`, own, readings)]
  })
  const mine = [...plan.statistics.values()].filter(({ measures }) => counted(measures).length > 0)
  const tables = mine.map((table, i) =>
    note(`${table.id}: ${table.title}${basis(table.clause)}.`, counted(table.measures), readingOf(table, mine[i + 1])),
  )
  return [
    { heading: "Các chỉ tiêu phải báo cáo", points: indicators },
    { heading: "Các số liệu thống kê phải báo cáo", points: tables },
    { heading: "Số liệu ghi theo từng loại", points: dimensionNotes(plan, asked) },
  ].filter(({ points }) => points.length > 0)
}

const basis = (clause: string): string => (clause === "" ? "" : ` (căn cứ: ${clauseName(clause, "vi")})`)

/** What several tables stand on is said below the last of them. */
const readingOf = ({ reading }: StatisticsTable, next: StatisticsTable | undefined): string[] =>
  reading === null || reading === next?.reading ? [] : [reading]

const note = (head: string, counted: readonly string[], readings: readonly string[]): string =>
  capital([head, ...counted, ...(readings.length === 0 ? [] : [`Cách hiểu: ${readings.join(" ")}`])].join("\n"))

const natures: Readonly<Record<Nature, (period: Period) => string>> = {
  flow: () => "số phát sinh trong kỳ",
  stock: ({ until }) => `số có đến ngày ${printDay(until)}`,
  caseload: () => "số phải giải quyết trong kỳ, kể cả kỳ trước chuyển sang",
  average: () => "số bình quân của cơ quan trong kỳ",
}

function countedIn({ plan, period }: Occasion, measure: Measure): string {
  const what = measure.input === "status" ? "chọn tình trạng" : natures[measure.nature](period)
  const fine = measure.places === null ? "" : `, ghi số lẻ đến ${measure.places} chữ số thập phân`
  const range =
    measure.range === null ? "" : `, từ ${printNumber(measure.range.from)} đến ${printNumber(measure.range.until)}`
  const money = measure.input === "money" ? `, tính bằng ${measure.unit}, được ghi số lẻ` : ""
  const per = plan.levels.find(({ id }) => id === measure.per)
  const each = per === undefined ? "" : `, cho từng ${per.heading.toLowerCase()}`
  return `+ ${measure.code}, ${lowerFirst(measure.text)}: ${what}${fine}${range}${money}${each}; ${countedBy(plan, measure)}.`
}

/** `Công an tỉnh (khu vực nội địa) và … báo cáo`; a whole level by its name. */
function countedBy(plan: Plan, { sources }: Measure): string {
  const level = [...plan.agencyLevels.values()].find(({ id }) => {
    const all = [...plan.agencies.values()].filter((agency) => agency.level === id)
    return (
      all.length > 1 &&
      all.length === sources.length &&
      all.every((one) => sources.some(({ agency }) => agency === one.id))
    )
  })
  if (level !== undefined) return `từng cơ quan ${level.name} báo cáo phần mình`
  const names = sources.map(({ agency, counts }) => {
    const name = plan.agencies.get(agency)?.name ?? agency
    return counts === null ? name : `${name} (${counts})`
  })
  return `${names.join(" và ")} báo cáo`
}

/** How the categories of each dimension add up, and whether they have to be given. */
function dimensionNotes({ dimensions, measures }: Plan, asked: ReadonlySet<string>): string[] {
  const used = new Set([...asked].flatMap((id) => measures.get(id)?.breakdown?.dimension ?? []))
  return [...dimensions.values()]
    .filter(({ id }) => used.has(id))
    .map(({ name, overlap, optional, categories, reading }) =>
      [
        `${name} (${[...categories.values()].map((category) => category.name).join("; ")}):`,
        overlap
          ? "một trường hợp có thể thuộc nhiều loại; không loại nào lớn hơn tổng số."
          : "mỗi trường hợp thuộc đúng một loại; cộng các loại phải bằng tổng số.",
        optional ? "Báo thêm khi có, không bắt buộc." : "Loại không phát sinh thì ghi 0.",
        ...(reading === null ? [] : [`Cách hiểu: ${reading}`]),
      ].join(" "),
    )
}
