import { bare } from "../plain.ts"
import { nameBySurname, ordinary, pair, thiOrVan } from "./by-looks.ts"
import type { Look } from "./look.ts"
import { surnames } from "./words.ts"

/** Is the whole text a person's name? Two to five words, the first a surname. */
export function looksLikeName({ tokens, lists, text }: Look): boolean {
  if (tokens.length < 2 || tokens.length > 5 || tokens.map(({ text: one }) => one).join(" ") !== text) return false
  const [first] = tokens
  return (
    first !== undefined &&
    tokens.every(({ capital }) => capital || text === text.toUpperCase()) &&
    lists.surnames.has(first.lower) &&
    !lists.notNames.has(pair(tokens, 0)) &&
    !lists.famous.has(tokens.map(({ lower }) => lower).join(" "))
  )
}

/** Is the whole text a name that needs no label: a plain surname with names in capitals, or by its looks? */
export function isBareName(look: Look): boolean {
  const { tokens, lists } = look
  if (tokens.length > 5) return false
  if (nameBySurname(look, 0) === tokens.length && tokens.length > 0) return true
  const [first, second, third] = tokens
  if (first === undefined || third === undefined) return looksLikeName(look) && lists.plain.has(first?.lower ?? "")
  if (
    thiOrVan.test(second?.lower ?? "") &&
    tokens.length <= 4 &&
    lists.surnames.has(first.lower) &&
    !lists.goesOn.get(second?.lower ?? "")?.has(third.lower)
  )
    return tokens.every(({ gap }, i) => i === 0 || gap === " ")
  return looksLikeName(look) && !ordinary.has(first.lower) && !(second && lists.none.has(second.lower))
}

/** What stands under or beside "Họ tên", "Nạn nhân": a name by its looks, one word in capitals, or initials. */
export function isNamed(look: Look): boolean {
  const { tokens, lists, text } = look
  if (tokens.length === 0 || tokens.length > 6 || text.length > 60) return false
  if (isBareName(look) || looksLikeName(look) || nameBySurname(look, 0) > 0) return true
  const [first] = tokens
  if (first === undefined || lists.none.has(first.lower) || lists.notNames.has(pair(tokens, 0))) return false
  return tokens.every(({ capital, initial }) => capital || initial)
}

/** Given names that are hardly anything else where several stand in a row. */
const given = new Set(
  "lan huệ cúc hoa hồng mai đào tuyết thủy thuỷ tiên hiền thảo thơm trang hương huyền hạnh hằng linh loan lệ liễu liên lài lành mận mơ ngân ngọc nhung nhi như nở nụ nga oanh phượng phương quyên quỳnh sen sương tâm thắm thu thúy thuý thùy trinh trúc tú vân vy xuân yến ánh bích dung diệu duyên dũng hùng tuấn cường thắng hải minh tài phúc tùng toàn hưng khánh phong vinh".split(
    " ",
  ),
)
/** "3: Lan, Huệ, Cúc": how many, and each by her given name. */
export function isCountedNames(text: string): boolean {
  const listed = /^\d{1,3} ?(?:người|em|cháu|chị)? ?[:(–-] ?([\p{L} ,;+]{5,80})\)?\.?$/u.exec(text)?.[1]
  if (listed === undefined) return false
  const names = listed.split(/ ?[,;+] ?| và /).map((name) => name.trim())
  return names.length > 1 && names.every((name) => /^\p{Lu}/u.test(name) && given.has(name.toLowerCase()))
}

/** Is the text one word, a surname? Beside "Họ". */
export const isSurnameAlone = ({ tokens, lists, text }: Look): boolean =>
  tokens.length === 1 && tokens[0]?.text === text && lists.surnames.has(tokens[0].lower)

const anySurname: ReadonlySet<string> = new Set([...surnames].flatMap((surname) => [surname, bare(surname)]))

/** Can a name begin with these words: a surname, perhaps with what follows it? */
export function mayBegin(text: string): boolean {
  const words = text.split(" ", 4)
  return words.length < 4 && anySurname.has((words[0] ?? "").toLowerCase())
}
