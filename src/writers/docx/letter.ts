import type { Letter } from "../../model/letter.ts"
import { printing } from "../../vocabulary/print.ts"
import { blocksOnPaper } from "../shown.ts"
import { blockPieces, type Writing } from "./blocks.ts"
import { documentOf } from "./document.ts"
import { letterhead, signatureBlock } from "./letterhead.ts"
import { pages, textWidth } from "./page.ts"
import { centred, plainRuns } from "./text.ts"

/** A letter in the layout of an official paper. The same bytes for the same letter. */
export function letterDocx({ lang, layout, head, about, addressee, blocks, paper }: Letter): Promise<Uint8Array> {
  const width = textWidth(false)
  const writing: Writing = { print: printing[lang], lang, width, charts: [] }
  return documentOf({ title: `${about} - ${addressee}`, agency: head.agency, lang }, [
    pages(layout, false, [
      letterhead(head, width, about),
      centred(plainRuns(addressee, { size: 28 }), { spacing: { before: 360, after: 240 } }),
      ...blocksOnPaper({ blocks }).flatMap((block) => blockPieces(block, writing)),
      centred([], { spacing: { before: 120, after: 0 } }),
      signatureBlock(paper, width),
    ]),
  ])
}
