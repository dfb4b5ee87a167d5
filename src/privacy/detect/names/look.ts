import { bare } from "../plain.ts"
import { bareSet, type PhraseBook, phraseBook, type Token, type Words, wordsOf } from "./tokens.ts"
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
export interface Lists {
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

/** A text taken apart, once for all questions about names. */
export interface Look {
  readonly text: string
  readonly lower: string
  readonly tokens: readonly Token[]
  readonly lists: Lists
  readonly goesOn: Readonly<Record<string, ReadonlySet<string>>>
  readonly unmarked: boolean
}

/** Does a capital follow a small letter? */
const runsTogether = /\p{Ll}\p{Lu}/u

export function lookAt(text: string): Look {
  // "NguyễnThịMẫu"
  const apart = runsTogether.test(text) ? text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2") : text
  // "Mr. John Smith"
  const spread = apart.includes("M") ? apart.replace(/(?<!\p{L})(Mrs?|Ms)\. ?(?=\p{Lu})/gu, "$1 ") : apart
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
