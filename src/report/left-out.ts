import type { Block } from "../model/report.ts"
import { submissionLeftOut } from "../rules/consolidation/submission-left-out.ts"
import { paragraph } from "./cells.ts"
import type { Setting } from "./setting.ts"

/** The files whose figures are not in the report, each with the reason; nothing where all could be used. */
export function leftOutBlocks({ words, print, consolidation, lang }: Setting): Block[] {
  const left = consolidation.diagnostics.filter(({ code }) => code === submissionLeftOut.code)
  if (left.length === 0) return []
  return [
    paragraph(words.say.leftOut(print.counted(left.length))),
    {
      kind: "list",
      items: left.map(({ message }) => ({ lead: null, text: message[lang], under: [] })),
    },
  ]
}
