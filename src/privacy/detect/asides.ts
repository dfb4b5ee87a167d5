import { memory } from "../../base/memory.ts"
import { fold } from "../../base/text.ts"
import { decodeText } from "../../form/legacy/legacy.ts"
import type { PersonalKind } from "../../model/personal.ts"
import type { Aside, CellComment } from "../../model/workbook.ts"
import { detectPersonal } from "./detect.ts"
import type { TextInContext } from "./kinds.ts"
import { labelled } from "./labels.ts"
import { personalFigure } from "./numbers.ts"

/** Who wrote the file, changed it last or commented on a cell is named by the office's programs. */
const authors = /creator|lastmodifiedby|manager|author|persondisplayname/i
/** Beyond so many characters no text was typed in an old encoding. */
const longestLegacy = 20_000

/** A text of a place without a font may be typed in an old encoding. */
function* readings(text: string): Generator<string> {
  yield text
  if (text.length > longestLegacy || /^[\x20-\x7e]*$/.test(text)) return
  const { text: decoded, encoding } = decodeText(text, null, null)
  if (encoding !== null) yield decoded
}

const kindsOf = (context: TextInContext): readonly PersonalKind[] => [
  ...new Set([...readings(context.text)].flatMap((text) => detectPersonal({ ...context, text }))),
]

/** The kinds of personal data in a comment. Excel begins it with its author's name. */
export function scanComment({ text, author }: CellComment): readonly PersonalKind[] {
  const said = author !== undefined && text.startsWith(`${author}:`) ? text.slice(author.length + 1) : text
  const kinds = kindsOf({ text: said, beside: "", heading: "" })
  return author === undefined
    ? kinds
    : [...new Set([...kinds, ...kindsOf({ text: author, beside: "", heading: "", officers: true })])]
}

/** The kinds of personal data in a text outside the cells. */
export const scanAside = (aside: Aside): readonly PersonalKind[] =>
  scanned([aside.kind, aside.name, aside.label ?? "", aside.text].join("\n"), () => scan(aside))

const scanned = memory<readonly PersonalKind[]>()

function scan({ kind, name, text, label = "" }: Aside): readonly PersonalKind[] {
  const officers =
    kind === "comment-author" ||
    (kind === "property" && authors.test(name)) ||
    (kind === "hyperlink" && /^file:|\\/i.test(text))
  const personal = labelled(fold(label)) === null ? "" : label
  const context = { text, beside: personal, heading: "", officers }
  const kinds = new Set(kindsOf(context))
  if (/^\d{8,12}$/.test(text)) {
    const figure = personalFigure(Number(text), { ...context, beside: fold(personal) })
    if (figure !== null) kinds.add(figure)
  }
  // A name is a text, too: nan_nhan_Nguyen_Thi_Mau.
  if (kind === "defined-name" || kind === "property" || kind === "part-name" || kind === "file-name") {
    const written = (kind === "defined-name" || kind === "property" ? name : text).replace(/[_.-]+/g, " ")
    for (const found of detectPersonal({ text: written, beside: "", heading: "", officers })) kinds.add(found)
  }
  return [...kinds]
}
