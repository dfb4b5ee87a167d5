import { paragraph, tableBlock } from "../../../figures/blocks.ts"
import { textCell } from "../../../figures/cells.ts"
import { agencyName, type Setting } from "../../../figures/setting.ts"
import { column, data, group, type Row, tableOf } from "../../../figures/table.ts"
import { assessmentRows } from "../../../form/layout/assessments.ts"
import type { Assessment } from "../../../model/consolidation.ts"
import type { SectionParts } from "../../../model/report.ts"

const vi = {
  title: "Ý kiến của các cơ quan",
  table: "Ý kiến đánh giá, phương hướng, kiến nghị",
  opinion: "Ý kiến",
}

const en: typeof vi = {
  title: "What the agencies say",
  table: "Assessments, outlook, proposals",
  opinion: "In their words",
}

const own = { vi, en }

/** Every opinion of every agency, whole: the paper that is signed has those that most share. */
export function opinionsSection(setting: Setting): SectionParts {
  const { lang, words, consolidation } = setting
  const say = own[lang]
  const rows = assessmentRows.flatMap(({ id, label }): Row<Assessment>[] => {
    const said = consolidation.assessments.filter(({ row }) => row === id)
    return said.length === 0 ? [] : [group(label), ...said.map((one) => data(one))]
  })
  const table = tableOf<Assessment>({
    id: "opinions",
    title: say.table,
    columns: [
      column.left("agency", words.columns.agency, 34, ({ agency }) => textCell(agencyName(setting, agency))),
      column.left("result", say.opinion, 90, ({ text }) => textCell(text)),
    ],
    rows,
  })
  return {
    title: say.title,
    blocks: [rows.length === 0 ? paragraph(words.none) : tableBlock(table)],
  }
}
