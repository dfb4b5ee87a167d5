import { unescapeText } from "./escape.ts"
import type { Attributes } from "./xml.ts"

export interface RichText {
  readonly text: string
  /** The font of the first run that names one. */
  readonly font: string | null
}

/** Collects the text of one `<si>`, `<is>` or `<text>`: its `<t>` elements, those of phonetic runs left out. */
export interface RichTextCollector {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** What was collected since the last time. */
  readonly take: () => RichText
}

export function richText(): RichTextCollector {
  let parts = ""
  let font: string | null = null
  let inText = false
  let phonetic = false
  return {
    open(name, attributes) {
      if (name === "t") inText = !phonetic
      else if (name === "rPh") phonetic = true
      else if (name === "rFont") font ??= attributes.val ?? null
    },
    close(name) {
      if (name === "t") inText = false
      else if (name === "rPh") phonetic = false
    },
    text(text) {
      if (inText) parts += text
    },
    take() {
      const found = { text: unescapeText(parts), font }
      parts = ""
      font = null
      inText = false
      phonetic = false
      return found
    },
  }
}
