import type { DecodedText } from "../../model/submission.ts"
import type { Cell, Sheet, Workbook } from "../../model/workbook.ts"
import { formLimits } from "../bind/limits.ts"
import { placeIn } from "../bind/place.ts"
import { type Encoding, type JudgeWord, judgeWord, kindOf, mayBeLegacy, rememberingJudge, spokenFor } from "./word.ts"

/** The encoding that a font was made for: `.VnTime`, `.vnArialH`, `VnTime`; `VNI-Times`. Null for any other font. */
export function encodingOfFont(font: string | null): Encoding | null {
  if (font === null) return null
  return /^vni\b/i.test(font) ? "VNI" : /^\.?vn[a-z]/i.test(font) ? "TCVN3" : null
}

/** Fonts such as `.VnTimeH` show capitals and store small letters. */
const showsCapitals = (font: string | null): boolean => encodingOfFont(font) === "TCVN3" && /H$/.test(font ?? "")

/**
 * Text in TCVN3 or VNI as Unicode. Word by word: a letter that only the old encoding uses says legacy, one that only Unicode uses says leave; for letters of both
 * the cell's other words decide, then its font, then the sheet's encoding. Text that has been decoded already, or never was legacy, comes back as it was.
 */
export function decodeText(
  text: string,
  font: string | null,
  sheet: Encoding | null,
  judge: JudgeWord = judgeWord,
): { readonly text: string; readonly encoding: Encoding | null } {
  const parts = text.split(/(\s+)/)
  const ofFont = encodingOfFont(font)
  const encoding = ofFont ?? (font === null && sheet !== null ? sheet : spokenByWords(parts))
  if (encoding === null) return { text, encoding: null }
  const words = parts.map((word) => judge(word, encoding))
  const [legacy, unicode] = (["legacy", "unicode"] as const).map((kind) => words.some((word) => word.kind === kind))
  const shared = legacy === unicode ? ofFont !== null || (font === null && sheet !== null) : legacy === true
  const decoded = parts.map((part, index) => {
    const word = words[index]
    if (word?.kind === "shared") return shared ? word.decoded : part
    return word?.kind === "legacy" && (ofFont !== null || word.vietnamese) ? word.decoded : part
  })
  const after = decoded.join("")
  if (after === text) return { text, encoding: null }
  return { text: showsCapitals(font) ? after.toUpperCase() : after, encoding }
}

function spokenByWords(words: readonly string[]): Encoding | null {
  if (!words.some(mayBeLegacy)) return null
  const votes = words.map(spokenFor)
  const [tcvn3, vni] = (["TCVN3", "VNI"] as const).map((encoding) => votes.filter((vote) => vote === encoding).length)
  if (!tcvn3 && !vni) return null
  return (vni ?? 0) > (tcvn3 ?? 0) ? "VNI" : "TCVN3"
}

export interface DecodedWorkbook {
  readonly workbook: Workbook
  readonly decoded: readonly DecodedText[]
  /** How many characters were decoded; above the limit there are cells that were not. */
  readonly characters: number
}

/** A workbook with the text of its cells decoded, and every text that was. Nothing is cleaned or mapped before: in TCVN3 ư is the soft hyphen.
 * `known` are words (folded) that are what they look like: those of the form. */
export function decodeWorkbook(
  file: string,
  workbook: Workbook,
  known: () => ReadonlySet<string> = () => new Set(),
): DecodedWorkbook {
  const decoded: DecodedText[] = []
  let characters = 0
  const decodeSheet = (sheet: Sheet): Sheet => {
    const encoding = characters > most ? null : encodingOfSheet(sheet)
    if (encoding === null) return sheet
    const before = decoded.length
    const judge = rememberingJudge(known())
    const cells = sheet.cells.map((cell): Cell => {
      if (characters > most || cell.value.kind !== "text" || isAscii(cell.value.text)) return cell
      const { text } = cell.value
      const read = decodeText(text, cell.font, encoding, judge)
      if (read.encoding === null) return cell
      characters += text.length
      const at = placeIn(file, { sheet: sheet.name, cell: cell.ref })
      decoded.push({ at, encoding: read.encoding, before: text, after: read.text })
      const pieces = cell.look?.pieces?.map((piece) => ({
        ...piece,
        text: decodeText(piece.text, cell.font, encoding, judge).text,
      }))
      const look = pieces && { ...cell.look, pieces }
      return { ...cell, value: { kind: "text", text: read.text }, ...(look ? { look } : {}) }
    })
    return decoded.length === before ? sheet : { ...sheet, cells }
  }
  const sheets = workbook.sheets.map(decodeSheet)
  return { workbook: decoded.length === 0 ? workbook : { ...workbook, sheets }, decoded, characters }
}

const most = formLimits["legacy-text"]

const isAscii = (text: string): boolean => /^[\x20-\x7e\s]*$/.test(text)

/** So many legacy cells tell a sheet's encoding, and of longer texts so many characters in all. */
const enoughVotes = 300
const enoughCharacters = 100_000

/** The encoding of most of a sheet's legacy text; null where it has none, or where all that can be told apart is Unicode under a legacy font. */
function encodingOfSheet({ cells }: Sheet): Encoding | null {
  const votes = { TCVN3: 0, VNI: 0 }
  let [unicode, byFont, characters]: [number, Encoding | null, number] = [0, null, 0]
  for (const { value, font } of cells) {
    if (value.kind !== "text" || isAscii(value.text)) continue
    const ofFont = encodingOfFont(font)
    if (ofFont === null && !mayBeLegacy(value.text)) continue
    characters += value.text.length
    if (characters > enoughCharacters && votes.TCVN3 + votes.VNI > 0) break
    const { encoding } = decodeText(value.text, font, null)
    const kinds = value.text.split(/\s+/).map((word) => kindOf(word, encoding ?? ofFont ?? "TCVN3"))
    if (encoding !== null && kinds.includes("legacy")) {
      if (++votes[encoding] === enoughVotes) break
    } else if (kinds.includes("unicode")) unicode++
    else byFont ??= encoding
  }
  if (votes.TCVN3 === 0 && votes.VNI === 0) return unicode > 0 ? null : byFont
  return votes.VNI > votes.TCVN3 ? "VNI" : "TCVN3"
}
