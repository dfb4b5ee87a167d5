import { bare } from "./plain.ts"
import { bareSet, type PhraseBook, phraseAt, phraseBook, type Token, type Words, wordsOf } from "./tokens.ts"
import {
  accusedOrHurt,
  connecting,
  famous,
  middleNames,
  noNames,
  notNames,
  plainSurnames,
  surnames,
  titles,
} from "./words.ts"

/** The lists as texts with marks and texts without are compared with. */
interface Lists {
  readonly surnames: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  readonly middle: ReadonlySet<string>
  readonly none: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly famous: ReadonlySet<string>
  readonly strong: PhraseBook
  readonly titles: PhraseBook
  readonly connecting: ReadonlySet<string>
}

const marked: Lists = {
  surnames,
  plain: plainSurnames,
  middle: middleNames,
  none: noNames,
  notNames,
  famous,
  strong: phraseBook(accusedOrHurt),
  titles: phraseBook(titles),
  connecting,
}
/** Without marks `dương` is `đường`, `vũ` is `vụ`, `phạm` is `phẩm`: they are no plain surnames any more. */
const unmarkedLists: Lists = {
  surnames: bareSet(surnames),
  plain: new Set([..."nguyen tran huynh hoang phan dang bui ngo trinh truong dinh pham le vo do".split(" ")]),
  middle: bareSet(middleNames),
  none: bareSet(noNames),
  notNames: bareSet(notNames),
  famous: bareSet(famous),
  strong: phraseBook(accusedOrHurt.map(bare)),
  titles: phraseBook(titles.map(bare)),
  connecting: bareSet(connecting),
}

/** Behind `văn` and `thị` in small letters other words begin. */
const goesOn: Readonly<Record<string, ReadonlySet<string>>> = {
  văn: new Set("bản hóa hoá phòng thư kiện minh học nghệ công bằng xã kiện".split(" ")),
  thị: new Set("trấn xã trường sát thực uy hiếu".split(" ")),
}
const goesOnUnmarked: Readonly<Record<string, ReadonlySet<string>>> = {
  van: new Set("ban hoa phong thu kien minh hoc nghe cong bang xa".split(" ")),
  thi: new Set("tran xa truong sat thuc uy hieu".split(" ")),
}

/** Streets, schools and markets are named after persons. */
const namedAfter =
  /(?:đường|phố|phường|trường|thpt|thcs|tiểu học|th|mầm non|mẫu giáo|chợ|cầu|công viên|quảng trường|bệnh viện|bệnh xá|trạm xá|khu|tượng đài|di tích|mang tên|đặt tên|giải thưởng|cuộc thi|hội thi|hội diễn|quỹ|học bổng|nhà văn hóa|nhà văn hoá|nhà lưu niệm|khu lưu niệm|thư viện|thôn|tổ|tư tưởng|đạo đức|phong cách|gương|đoàn tncs|thành phố|tp|lớp|chi đội|liên đội|công ty|tnhh|doanh nghiệp|dntn|htx|hợp tác xã|tập đoàn|cửa hàng|nhà hàng|khách sạn|quán|tiệm|tàu|cà phê|[a-z]*\.|(?:giải (?:bóng|cầu|thể|việt|chạy|đua|cờ|điền)|cuộc thi|hội thi|hội thao|hội diễn|cúp|quỹ|học bổng|chương trình|chiến dịch|mô hình|câu lạc bộ|clb)(?: \p{Ll}+){0,3})\s*["“]?$/u
/** Who is named with an office acts for it. */
const offices =
  "chủ tịch|giám đốc|trưởng|bí thư|chánh|viện trưởng|tổng|thủ trưởng|hiệu trưởng|hiệu phó|chủ nhiệm|cục trưởng|tổ trưởng|đội trưởng|phó|giảng viên|báo cáo viên|tuyên truyền viên|cán bộ|chuyên viên|điều tra viên|kiểm sát viên|thẩm phán|luật sư|trợ giúp viên|ủy viên|uỷ viên|đại biểu|thư ký|chủ tọa"
const office = new RegExp(
  String.raw`^\s*[,(–-]?\s*(?:(?:là|làm|giữ chức|nguyên|quyền|bà|ông)\s+){0,2}(?:${offices})(?!\p{L})|^\s*[(–-]\s*(?:phòng|sở|ubnd|công an|hội|đoàn|ban|cv|đội|trạm|trường)(?!\p{L})`,
  "u",
)
const officeBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${offices}|đồng chí|đ\/c|đc|dong chi|ths|thạc sĩ|tiến sĩ|ts|bs|bác sĩ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|người lập|người ký|người soạn|lập biểu|kế toán|đã ký|ký thay|liên hệ công tác|phụ trách)(?!\p{L})[^.;:]{0,40}[:.]?\s*$`,
  "u",
)
const harmed =
  /(?<!\p{L})(?:nạn nhân|bị hại|bị can|bị cáo|đối tượng|nghi phạm|thủ phạm|nan nhan|bi hai|bi can|bi cao|doi tuong)(?!\p{L})/u

/** Does the text speak of somebody hurt or accused? Then nothing in it is excused. */
export const speaksOfHarmed = (lower: string): boolean => harmed.test(lower)

/** A text taken apart, once for all questions about names. */
export interface Look {
  readonly text: string
  readonly lower: string
  readonly tokens: readonly Token[]
  readonly lists: Lists
  readonly goesOn: Readonly<Record<string, ReadonlySet<string>>>
  readonly unmarked: boolean
}

/** Does a capital follow a small letter? Of texts with other letters than ours nothing is said. */
function mayRunTogether(text: string): boolean {
  if (otherLetters.test(text)) return true
  const lower = text.toLowerCase()
  for (let at = 1; at < text.length; at++)
    if (text[at] !== lower[at] && text[at - 1] === lower[at - 1] && text[at - 1] !== " ") return true
  return false
}
const otherLetters = /[^\x20-\x7e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2026]/

export function lookAt(text: string): Look {
  // "NguyễnThịMẫu"
  const spread = mayRunTogether(text) ? text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2") : text
  const { tokens, unmarked }: Words = wordsOf(spread)
  return {
    text: spread,
    lower: spread.toLowerCase(),
    tokens,
    lists: unmarked ? unmarkedLists : marked,
    goesOn: unmarked ? goesOnUnmarked : goesOn,
    unmarked,
  }
}

const joined = (gap: string | undefined): boolean =>
  gap === " " || gap === ". " || gap === "." || gap === "-" || gap === ""
const pair = (tokens: readonly Token[], at: number): string => `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`

/** How many words a name takes that begins here by its own looks: surname, Thị or Văn, name; or three and more words in capitals with a plain surname. 0: none. */
function nameBySurname(look: Look, at: number): number {
  const { tokens, lists } = look
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first === undefined) return 0
  const inFull = second?.gap === " " && first.text.length > 1 && (first.capital || thiOrVan.test(second.lower))
  const length = (inFull ? fullName(look, at) : 0) || (first.capital ? shortened(tokens, lists, at) : 0)
  return length > 0 && isFamous(look, at) ? 0 : length
}

const thiOrVan = /^(?:thị|văn|thi|van)$/

const isFamous = ({ tokens, lists }: Look, at: number): boolean =>
  lists.famous.has(pair(tokens, at)) || lists.famous.has(`${pair(tokens, at)} ${tokens[at + 2]?.lower}`)

function fullName({ tokens, lists, goesOn }: Look, at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first === undefined || second === undefined) return 0
  const length = nameLength(tokens, at)
  if (thiOrVan.test(second.lower) && third && joined(third.gap)) {
    const another = goesOn[second.lower]?.has(third.lower) ?? false
    const inCapitals = first.capital && second.capital && (third.capital || third.initial)
    if (inCapitals && !(another && second.lower.startsWith("th"))) return Math.max(3, length)
    if (!another && isSurname(lists, tokens, at)) return 3
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

/** Surnames that are other words in small letters. */
const ordinary = new Set(
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
function nameLength(tokens: readonly Token[], at: number): number {
  let length = 0
  while (length < 5) {
    const token = tokens[at + length]
    if (!token || !(token.capital || token.initial) || (length > 0 && !joined(token.gap))) break
    length++
  }
  return length
}

/** Between a word for a victim and the name: brackets, a colon, a number of a list; no end of a sentence, no comma. */
const opensStrictly = /^[\s:("“]*$/
const opens = /^[\s:;("“'’«–-]*(?:\d{1,2}\s*[.):/-]\s*)?["“'(]?\s*$/

/** `B.T.H - 19 tuổi`, `N.T.M (1997)`: initials are a person's where an age or a year stands behind them. */
const agedBehind = /^[\s,(–-]{1,4}(?:\d{1,2} ?tuổi|sn|sinh|s\.n|(?:19|20)\d\d\b|trú|ở thôn|ở xã)/u
function agedInitials({ tokens, lower }: Look, at: number): number {
  let length = 0
  while (length < 6 && tokens[at + length]?.initial && (length === 0 || joined(tokens[at + length]?.gap))) length++
  const end = tokens[at + length - 1]?.end ?? 0
  return length >= 2 && agedBehind.test(lower.slice(end, end + 16)) ? length : 0
}

/** What is done with those hurt or accused, and what they do: whoever is named before it is one of them. */
const suffers =
  /^[\s,(]{1,3}(?:đã |đang |cùng đồng bọn )?(?:bị (?:bán|lừa|bắt|khởi tố|truy|dụ|ép|mua|tạm)|khai|về nước|trở về|được giải cứu|được đưa|được hỗ trợ|được trợ giúp|bỏ trốn|mất tích|lừa|dụ dỗ|phạm tội)/u

/** Is somebody named behind a word for a victim, a suspect or a person? `strict`: by a title alone, which other words follow as well. */
function namedBehind(look: Look, from: number, strict: boolean): number {
  const { tokens, lists } = look
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at]
    if (!token || !(strict ? opensStrictly : opens).test(token.gap)) return -1
    const name = personAt(look, at, strict)
    if (name) return at
    if (!lists.connecting.has(token.lower)) return -1
    at++
  }
  return -1
}

function personAt(look: Look, at: number, strict: boolean): boolean {
  const { tokens, lists } = look
  const first = tokens[at]
  if (!first) return false
  if (nameBySurname(look, at) > 0) return true
  if (first.initial) return initialsAt(tokens, at, strict)
  const length = nameLength(tokens, at)
  const second = tokens[at + 1]
  if (length === 0) {
    // In small letters, or all in capitals: a plain surname and one more word.
    return (
      !strict &&
      lists.plain.has(first.lower) &&
      second?.gap === " " &&
      !lists.notNames.has(pair(tokens, at)) &&
      second.text.length > 1 &&
      !lists.none.has(second.lower)
    )
  }
  if (!first.capital || lists.notNames.has(pair(tokens, at))) return false
  // "bà Tám", "anh Ba"; but Ba Tơ.
  if (lists.none.has(first.lower))
    return strict && first.gap === " " && byNumber.has(first.lower) && (length === 1 || first.lower !== "ba")
  // UBND, IV.
  if (first.text.length > 1 && first.text === first.text.toUpperCase() && !lists.surnames.has(first.lower)) return false
  if (length === 1) return !(second?.gap === " " && !second.capital && compound.has(`${first.lower} ${second.lower}`))
  return (
    !strict ||
    lists.surnames.has(first.lower) ||
    !place.test(
      tokens
        .slice(at, at + length)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
}

const byNumber = new Set(["hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "út"])
const compound = new Set(["mẫu giáo", "mẫu đơn", "mẫu biểu", "biểu mẫu"])
const place = /^(?:ba|nghĩa|phổ|bình|tịnh|hành|đức|sơn|trà|long|an|châu)\s/u

/** `N.T.M`, `H.`, `N. T. Mẫu`: capitals with points; a single one only where a point follows, or the text ends. */
function initialsAt(tokens: readonly Token[], at: number, strict: boolean): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  // (I.2), (IV.III): clauses.
  if (first === undefined || (/^[IVX]$/.test(first.text) && /^\.(?:$|\d)|^\)/.test(second?.gap ?? ""))) return false
  if (second && joined(second.gap) && (second.initial || second.capital)) return true
  return (second === undefined || /^[.,)]/.test(second.gap) || !strict) && first.text !== "A" && first.text !== "B"
}

/** A person's name somewhere in the text: behind a word for a victim or suspect, behind a title, or by its looks. */
export function hasPersonName(look: Look): boolean {
  const { tokens, lists, lower } = look
  let excusedUntil = -1
  for (let at = 0; at < tokens.length; at++) {
    const strong = phraseAt(lists.strong, tokens, at)
    if (strong > 0) {
      if (namedBehind(look, at + strong, false) >= 0) return true
      at += strong - 1
      continue
    }
    const titled = phraseAt(lists.titles, tokens, at)
    const behind =
      titled > 0 && !inKin(tokens, at) && !lists.notNames.has(pair(tokens, at))
        ? namedBehind(look, at + titled, true)
        : -1
    const begins = behind >= 0 ? behind : nameBySurname(look, at) > 0 ? at : -1
    if (begins < 0) {
      if (agedInitials(look, at) > 0 || isSuffering(look, at)) return true
      continue
    }
    const token = tokens[begins]
    const length = Math.max(1, nameBySurname(look, begins), nameLength(tokens, begins))
    const end = tokens[begins + length - 1]?.end ?? 0
    const start = token?.start ?? 0
    const lead = lower.slice(Math.max(0, start - 60), start)
    const bareLead = behind >= 0 ? lower.slice(Math.max(0, (tokens[at]?.start ?? 0) - 60), tokens[at]?.start) : lead
    const harmedNear = /(?:nạn nhân|bị hại|bị can|bị cáo|đối tượng)[^.;]{0,30}$/u.test(lead)
    const listed = excusedUntil >= 0 && /^\s*(?:,|và|-|–|;)?\s*$/u.test(lower.slice(excusedUntil, start))
    const excused =
      !harmedNear &&
      (listed ||
        namedAfter.test(bareLead) ||
        /(?:mang|đặt) tên\s$/u.test(lead) ||
        office.test(lower.slice(end, end + 50)) ||
        officeBefore.test(bareLead))
    if (!excused) return true
    excusedUntil = end
    at = begins + length - 1
  }
  return false
}

/** Triệu Mùi Pham bị bán … */
function isSuffering({ tokens, lists, lower }: Look, at: number): boolean {
  const first = tokens[at]
  if (!first?.capital || !lists.surnames.has(first.lower) || lists.notNames.has(pair(tokens, at))) return false
  const length = nameLength(tokens, at)
  const end = tokens[at + length - 1]?.end ?? 0
  return length >= 2 && suffers.test(lower.slice(end, end + 40))
}

/** "trẻ em", "chị em", "ông bà": of many, not of one. */
const inKin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === " " && /^(?:trẻ|ông|cha|mẹ|tre|cô|thầy|các|những|hai)$/u.test(tokens[at - 1]?.lower ?? "")

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
    !look.goesOn[second?.lower ?? ""]?.has(third.lower)
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

const anySurname: ReadonlySet<string> = new Set([...surnames, ...bareSet(surnames)])

/** Can a name begin with these words: a surname, perhaps with what follows it? */
export function mayBegin(text: string): boolean {
  const words = text.split(" ", 4)
  return words.length < 4 && anySurname.has((words[0] ?? "").toLowerCase())
}
