import { fold } from "../../base/text.ts"
import type { PersonalKind } from "../../model/personal.ts"
import type { Cell } from "../../model/workbook.ts"
import { labelled } from "./labels.ts"
import { lookAt } from "./names/look.ts"
import { isBareName, looksLikeName, mayBegin } from "./names/whole.ts"
import { isMobile } from "./numbers.ts"
import { plain } from "./plain.ts"

export interface SplitData {
  readonly kind: PersonalKind
  readonly cells: readonly Cell[]
}

const longestPart = 30

const partOf = ({ value }: Cell): string =>
  value.kind === "text" && value.text.length <= longestPart
    ? value.text.trim()
    : value.kind === "number"
      ? String(value.number)
      : ""

/** Names and phones of which a part stands in one cell and the rest in the next: all of those cells hold them. */
export function* splitNames(
  cells: readonly Cell[],
  label: (text: string) => "personal" | "officers" | null,
): Generator<SplitData> {
  for (let at = 0; at + 1 < cells.length; at++) {
    const [before, first, second, third] = [cells[at - 1], cells[at], cells[at + 1], cells[at + 2]]
    if (!first || !second || !follows(first, second)) continue
    const begin = partOf(first)
    if (/^\+?\d{2,7}$/.test(begin)) {
      if (isMobile(begin + partOf(second)) && begin.startsWith("0"))
        yield { kind: "phone-number", cells: [first, second] }
      continue
    }
    if (begin === "" || !mayBegin(begin)) continue
    const said = before !== undefined && before.row === first.row && label(partOf(before)) === "personal"
    const named = said && labelled(fold(partOf(before))) === "person-name"
    const three = third !== undefined && follows(second, third) ? [first, second, third] : null
    for (const parts of [[first, second], ...(three === null ? [] : [three])]) {
      const whole = lookAt(plain(parts.map(partOf).join(" ")))
      const name = isBareName(whole) ? !isWhole(parts) : named && looksLikeName(whole)
      if (!name) continue
      yield { kind: "person-name", cells: parts }
      break
    }
  }
}

const follows = (one: Cell, next: Cell): boolean => one.row === next.row && next.column - one.column === 1

/** Two names side by side are none that is split. */
const isWhole = (parts: readonly Cell[]): boolean => parts.slice(1).every((part) => mayBegin(partOf(part)))
