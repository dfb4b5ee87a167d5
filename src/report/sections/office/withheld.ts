import { fileName } from "../../../base/file-name.ts"
import { groupBy } from "../../../base/order.ts"
import { lowerFirst } from "../../../base/text.ts"
import { paragraphs } from "../../../figures/blocks.ts"
import { textCell } from "../../../figures/cells.ts"
import { agencyName, periodName, plainUnitName, type Setting } from "../../../figures/setting.ts"
import { column, data, tableOf } from "../../../figures/table.ts"
import type { WithheldCell } from "../../../model/consolidation.ts"
import type { Block } from "../../../model/report.ts"
import type { Table } from "../../../model/table.ts"
import { filesToldLeftOut } from "../../../rules/consolidation/files-left-out.ts"
import type { NounsSaid } from "../../../vocabulary/nouns.ts"

const vi = {
  withheldTable: "Số liệu không công bố",
  withheldTitle: "Số liệu không công bố",
  withheldIntro: (below: number, { guarded, area }: NounsSaid) =>
    `Số ${guarded} dưới ${below} ở cấp dưới ${area} được ghi là “<${below}”; dấu “*” thay cho số mà nếu in ra thì tính được số nhỏ. Nội dung kết quả của các dòng này cũng không công bố.`,
  withheldNone: (below: number, { noGuarded, area }: NounsSaid) =>
    `Kỳ này không có số ${noGuarded} nào dưới ${below} ở cấp dưới ${area}.`,
  withheldReasons: { small: "số nhỏ", secondary: "để không tính được số nhỏ từ tổng", words: "lời kể kết quả" },
  withheldSums: (ids: string, { area }: NounsSaid) => `Tổng toàn ${area} cũng không công bố: ${ids}.`,
  by: (whole: string, dimensions: string) => `${whole} theo ${dimensions}`,
  withheldCategories: (measures: string, below: number, { area }: NounsSaid) =>
    `Số theo từng loại không công bố, cả tổng toàn ${area}, khi có loại dưới ${below}, chưa đủ nguồn, hoặc từ đó tính được số nhỏ: ${measures}.`,
  withheldFindings: (count: string) => `${count} kết quả kiểm tra có nhắc đến các số này không được in.`,
  withheldFiles: (files: string) => `Tệp không được dùng số liệu: ${files}.`,
  shown: "Số liệu và cách ghi trong báo cáo",
  place: "Tệp, trang tính, ô",
}

const en: typeof vi = {
  withheldTable: "Figures that are not published",
  withheldTitle: "Figures that are not published",
  withheldIntro: (below, { guarded, area }) =>
    `Counts of ${guarded} below ${below} are shown as “<${below}” below the ${area}'s level; “*” stands for a number by which a small one could be worked out. The results told in these rows are not published either.`,
  withheldNone: (below, { noGuarded, area }) => `No count of ${noGuarded} is below ${below} below the ${area}'s level.`,
  withheldReasons: {
    small: "small count",
    secondary: "else a small count could be worked out from the sum",
    words: "the result in words",
  },
  withheldSums: (ids, { area }) => `The ${area}'s sums that are not published either: ${ids}.`,
  by: (whole, dimensions) => `${whole} by ${dimensions}`,
  withheldCategories: (measures, below, { area }) =>
    `Categories are not published, the ${area}'s sums included, where one of them is below ${below}, where not all have given theirs, or where a small count could be worked out: ${measures}.`,
  withheldFindings: (count: string) => `${count} findings of the checks that repeat such counts are left out.`,
  withheldFiles: (files: string) => `Files whose figures are not used: ${files}.`,
  shown: "Number, and what stands in its place",
  place: "File, sheet, cell",
}

const own = { vi, en }

/** What a publication leaves out: the rule, the cells with their files, and the files that are not used. Nothing for the office's own report. */
export function withheldBlocks(setting: Setting): Block[] {
  const { lang, print, consolidation } = setting
  const { publication } = consolidation
  if (publication === undefined) return []
  const { cells, findings } = publication
  const files = filesToldLeftOut(consolidation)
  const say = own[lang]
  return [
    { kind: "heading", text: say.withheldTitle },
    ...paragraphs([
      ...withheldTexts(setting),
      findings === 0 ? null : say.withheldFindings(print.counted(findings)),
      files.length === 0 ? null : say.withheldFiles(files.map(fileName).join("; ")),
    ]),
    ...(cells.length === 0 ? [] : [{ kind: "table" as const, table: withheldTable(setting, cells) }]),
  ]
}

/** The rule, and which of the province's sums are left out with the small numbers, by name. */
export function withheldTexts({ lang, plan, nouns, consolidation: { publication } }: Setting): string[] {
  if (publication === undefined) return []
  const { below, cells, sums } = publication
  const say = own[lang]
  const textOf = (id: string) => `“${plan.measures.get(id)?.text ?? plan.activities.get(id)?.text ?? id}”`
  const names = sums.flatMap((id) => (plan.measures.get(id)?.breakdown === undefined ? [textOf(id)] : []))
  const brokenDown = groupBy(
    sums.flatMap((id) => plan.measures.get(id)?.breakdown ?? []),
    ({ of }) => of,
  )
  const categories = [...brokenDown].map(([whole, all]) => {
    const by = new Set(all.map(({ dimension }) => plan.dimensions.get(dimension)?.name ?? dimension))
    return say.by(textOf(whole), [...by].map(lowerFirst).join(", "))
  })
  return [
    cells.length === 0 ? say.withheldNone(below, nouns) : say.withheldIntro(below, nouns),
    ...(names.length === 0 ? [] : [say.withheldSums(names.join("; "), nouns)]),
    ...(categories.length === 0 ? [] : [say.withheldCategories(categories.join("; "), below, nouns)]),
  ]
}

/** Three columns, as the notes of every format have room for. */
function withheldTable(setting: Setting, cells: readonly WithheldCell[]): Table {
  const { lang, words } = setting
  const c = words.columns
  return tableOf<WithheldCell>({
    id: "withheld",
    title: own[lang].withheldTable,
    columns: [
      column.code("code", c.code, 20, ({ id }) => textCell(id)),
      column.left("shown", own[lang].shown, 60, (cell) => textCell(shownText(setting, cell))),
      column.left("source", own[lang].place, 60, (cell) => textCell(placeText(cell))),
    ],
    rows: cells.map((cell) => data(cell)),
  })
}

/** Whose number it is, of when, and what stands in its place, with the reason. */
function shownText(setting: Setting, { agency, unit, period, shown, reason }: WithheldCell): string {
  const whose = [
    ...(unit === null ? [] : [plainUnitName(setting, unit)]),
    agencyName(setting, agency),
    periodName(setting, period),
  ]
  return `${whose.join(", ")}: ${shown} (${own[setting.lang].withheldReasons[reason]})`
}

const placeText = ({ file, sheet, cell }: WithheldCell): string =>
  [file, sheet, cell].filter((part) => part !== null).join(" · ")
