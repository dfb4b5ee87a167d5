import type { Lists, Look } from "./look.ts"
import type { Token } from "./tokens.ts"

export const joined = (gap: string | undefined): boolean =>
  gap === " " || gap === ". " || gap === "." || gap === "-" || gap === ""
export const pair = (tokens: readonly Token[], at: number): string => `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`

/** How many words a name takes that begins here by its own looks: surname, Thị or Văn, name; or three and more words in capitals with a plain surname. 0: none. */
export function nameBySurname(look: Look, at: number): number {
  const { tokens, lists } = look
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first === undefined) return 0
  const inFull = second?.gap === " " && first.text.length > 1 && (first.capital || thiOrVan.test(second.lower))
  const length = (inFull ? fullName(look, at) : 0) || (first.capital ? shortened(tokens, lists, at) : 0)
  return length > 0 && isFamous(look, at) ? 0 : length
}

export const thiOrVan = /^(?:thị|văn|thi|van)$/

const isFamous = ({ tokens, lists }: Look, at: number): boolean =>
  lists.famous.has(pair(tokens, at)) || lists.famous.has(`${pair(tokens, at)} ${tokens[at + 2]?.lower}`)

function fullName(look: Look, at: number): number {
  const { tokens, lists } = look
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first === undefined || second === undefined) return 0
  const length = nameLength(tokens, at)
  if (thiOrVan.test(second.lower) && third && joined(third.gap)) {
    const another = lists.goesOn.get(second.lower)?.has(third.lower) ?? false
    const inCapitals = first.capital && second.capital && (third.capital || third.initial)
    if (inCapitals && !(another && second.lower.startsWith("th"))) return Math.max(3, length)
    if (!another && (isSurname(lists, tokens, at) || isShouted(look, at))) return 3
  }
  return first.capital && length >= 3 && lists.plain.has(first.lower) && !lists.notNames.has(pair(tokens, at))
    ? length
    : 0
}

/** A surname and nothing else, also in small letters. */
const isSurname = (lists: Lists, tokens: readonly Token[], at: number): boolean => {
  const first = tokens[at]?.lower ?? ""
  return (
    lists.plain.has(first) ||
    (lists.surnames.has(first) && !ordinary.has(first) && !lists.notNames.has(pair(tokens, at)))
  )
}

/** HO THI SUONG: without marks, but in capitals it is no "họ thì". */
const isShouted = ({ tokens, unmarked }: Look, at: number): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return unmarked && second?.text === "THI" && /^(?:HO|HA|LY|CAO|LUU|CHU|THAI|TRIEU)$/.test(first?.text ?? "")
}

/** Surnames that are other words in small letters. */
export const ordinary = new Set(
  "phó lưu từ lại quan thân cao tăng trang viên la mai xa hà trà triệu phí chu đoàn lý hồ thái trưởng và có cứ các danh văn công tiết tất bế thi ty nhan đồng đội cung luu tu lai quan than cao tang vien xa ha tra trieu phi doan ly ho thai truong va co cu danh van cong tiet tat be dong cung".split(
    " ",
  ),
)

/** Trần T. Bé, Ng. Thị Mẫu, N. T. Mẫu: initials beside a name. */
function shortened(tokens: readonly Token[], lists: Lists, at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !third || !joined(second.gap) || !joined(third.gap)) return 0
  if (
    first.capital &&
    lists.plain.has(first.lower) &&
    second.initial &&
    second.gap === " " &&
    (third.capital || third.initial)
  )
    return 3
  return first.text === "Ng" && (second.capital || second.initial) ? 2 : 0
}

/** How many words in capitals follow one another, as a name's do: five at most. */
export function nameLength(tokens: readonly Token[], at: number): number {
  let length = 0
  while (length < 5) {
    const token = tokens[at + length]
    if (!token || !(token.capital || token.initial) || (length > 0 && !joined(token.gap))) break
    length++
  }
  return length
}

/** Communes and districts begin so. */
export const place = /^(?:ba|nghĩa|phổ|bình|tịnh|hành|đức|sơn|trà|long|an|châu)\s/u
