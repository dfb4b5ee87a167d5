import type { Block } from "../model/report.ts"
import { paragraph } from "./cells.ts"
import type { Setting } from "./setting.ts"

/** The finding by which consolidation names a file that it could not use. */
const submissionLeftOut = "QN505"

/** The files whose figures are not in the report, each with the reason; nothing where all could be used. */
export function leftOutBlocks({ words, print, consolidation, lang }: Setting): Block[] {
  const left = consolidation.diagnostics.filter(({ code }) => code === submissionLeftOut)
  if (left.length === 0) return []
  return [
    paragraph(words.say.leftOut(print.counted(left.length))),
    {
      kind: "list",
      items: left.map(({ message }) => ({ lead: null, text: message[lang], under: [] })),
    },
  ]
}
