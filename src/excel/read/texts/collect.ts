import { withoutHeaps } from "../../../base/text.ts"
import type { Aside, AsideKind } from "../../../model/workbook.ts"
import { columnName } from "../../address.ts"
import type { Tag } from "../xml.ts"
import { keep, type TextStore } from "./store.ts"

/** Elements within a paragraph: what they hold is one text. */
const inParagraph = new Set("t r rPr fld br font span b i u s sup sub strong em".split(" "))
const anchors = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"])
const kinds: ReadonlyMap<string, AsideKind> = new Map([
  ["dataValidation", "validation"],
  ["hyperlink", "hyperlink"],
  ["numFmt", "number-format"],
  ["definedName", "defined-name"],
])

/** Values of attributes that are no text: addresses, ids, namespaces. */
const noText = /^(?:xmlns|r:|mc:|xr\d*:|id$|ref$|sqref$|uri$|style$|path$|spid$|o:spid$|panose$|typeface$|script$)/
/** Can anything be in it: two words, a word with marks, a long number, an account? */
export const mayTell = /\S\s+\S|[^\x20-\x7e]|\d[\d.-]{6}|@/

/**
 * Takes the elements of any part, and keeps every text that people may have written there: paragraphs, and values of attributes. `usual`: the kind of one whose element does not
 * tell it. Labels are the text before in the same part.
 */
export function collectTexts(
  store: TextStore,
  { name: part, sheet }: Pick<Aside, "name" | "sheet">,
  usual: AsideKind = "other-part",
) {
  let [block, before] = ["", ""]
  let kind: AsideKind = usual
  let cell: string | undefined
  let from: { column: number; row: number } | null = null
  const say = (written: string, label: string): void => {
    const text = withoutHeaps(written)
    const aside: Aside =
      sheet === undefined ? { kind, name: part, text, label } : { kind, name: part, text, label, sheet }
    keep(store, cell === undefined ? aside : { ...aside, cell })
  }
  const flush = (element: string): void => {
    const text = block.trim()
    block = ""
    if (text === "") return
    if (from !== null) {
      if (element === "col") from.column = Number(text) + 1
      if (element === "row") cell = `${columnName(from.column)}${Number(text) + 1}`
      return
    }
    // A text in a custom part is labelled by its element, where nothing stands before it.
    if (text.length > 3) say(text, before === "" ? element : before)
    before = text.length > 60 ? "" : text
  }
  return {
    open(name: string, tag: Tag): void {
      if (!inParagraph.has(name)) flush(name)
      const own = kinds.get(name)
      kind = own ?? kind
      if (own === "validation") cell = /[A-Z]+\d+/.exec(tag.get("sqref") ?? "")?.[0]
      if (own === "hyperlink") cell = /[A-Z]+\d+/.exec(tag.get("ref") ?? "")?.[0]
      if (name === "from") from = { column: 1, row: 1 }
      for (const [key, value] of Object.entries(tag.all()))
        if (value.length > 3 && mayTell.test(value) && !noText.test(key)) say(value, "")
    },
    text(text: string): void {
      block += text
    },
    close(name: string): void {
      if (name === "br") block += " "
      if (inParagraph.has(name)) return
      flush(name)
      if (name === "from") from = null
      if (anchors.has(name) || kinds.has(name)) cell = undefined
      if (kinds.has(name)) kind = usual
    },
  }
}
