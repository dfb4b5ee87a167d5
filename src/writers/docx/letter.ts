import { Document } from "docx"
import type { Letter } from "../../model/letter.ts"
import { printing } from "../../vocabulary/print.ts"
import { blocksOnPaper } from "../shown.ts"
import { blockPieces, type Writing } from "./blocks.ts"
import { letterhead, signatureBlock } from "./letterhead.ts"
import { packed } from "./pack.ts"
import { pages, textWidth } from "./page.ts"
import { styles } from "./styles.ts"
import { centred, plainRuns, printable } from "./text.ts"
import { docxWords } from "./words.ts"

/** A letter in the layout of an official paper. The same bytes for the same letter. */
export async function letterDocx({ lang, layout, head, about, addressee, blocks, paper }: Letter): Promise<Uint8Array> {
  const width = textWidth(false)
  const writing: Writing = { print: printing[lang], words: docxWords[lang], width, charts: [] }
  return packed(
    new Document({
      title: printable(`${about} - ${addressee}`),
      creator: head.agency,
      lastModifiedBy: head.agency,
      styles: styles(lang === "vi" ? "vi-VN" : "en-GB"),
      sections: [
        pages(layout, false, [
          letterhead(head, width, about),
          centred(plainRuns(addressee, { size: 28 }), { spacing: { before: 360, after: 240 } }),
          ...blocksOnPaper({ blocks }).flatMap((block) => blockPieces(block, writing)),
          centred([], { spacing: { before: 120, after: 0 } }),
          signatureBlock(paper, width),
        ]),
      ],
    }),
  )
}
