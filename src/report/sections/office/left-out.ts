import { paragraph } from "../../../figures/blocks.ts"
import type { Setting } from "../../../figures/setting.ts"
import type { Block } from "../../../model/report.ts"
import { submissionLeftOut } from "../../../rules/consolidation/submission-left-out.ts"

const vi = {
  leftOut: (count: string) => `${count} tệp chưa đủ điều kiện tổng hợp, số liệu trong đó không có trong báo cáo này:`,
}

const en: typeof vi = {
  leftOut: (count) =>
    `${count} ${count === "1" ? "file" : "files"} could not be used; what they say is not in this report:`,
}

const own = { vi, en }

/** The files whose figures are not in the report, each with the reason; nothing where all could be used. */
export function leftOutBlocks({ print, consolidation, lang }: Setting): Block[] {
  const left = consolidation.diagnostics.filter(({ code }) => code === submissionLeftOut.code)
  if (left.length === 0) return []
  return [
    paragraph(own[lang].leftOut(print.counted(left.length))),
    {
      kind: "list",
      items: left.map(({ message }) => ({ lead: null, text: `${message[lang]}.`, under: [] })),
    },
  ]
}
