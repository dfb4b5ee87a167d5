// What the sheet of instructions says of each figure that is asked: what is counted and how, who counts it, how the plan reads the decision.
import { capital } from "../../base/text.ts"
import type { Form } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import type { StatisticsTable } from "../../model/statistics.ts"
import { clauseName } from "../../vocabulary/clause.ts"
import { countedNote, type Section } from "./figure-notes.ts"
import type { Occasion } from "./title-block.ts"

/** Each indicator that is asked, each table of statistics, and by what figures are broken down; a heading without points is left out. */
export function measureNotes(occasion: Occasion, form: Form): Section[] {
  const { plan } = occasion
  const figures = form.sheets.filter(({ id }) => id === "measures" || id === "units")
  const asked = new Set(
    figures.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ measure }) => measure ?? []))),
  )
  const counted = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const measure = asked.has(id) ? plan.measures.get(id) : undefined
      return measure === undefined ? [] : [countedNote(occasion, measure)]
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
