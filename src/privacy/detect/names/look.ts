import { bare } from "../plain.ts"
import { phraseBook, type Token, wordsOf } from "./tokens.ts"
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

/** The lists as texts are compared with, each word of them read so. */
const listsOf = (read: (word: string) => string, plain: ReadonlySet<string>) => {
  const set = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(read))
  return {
    surnames: set(surnames),
    plain,
    middle: set(middleNames),
    none: set(noNames),
    notNames: set(notNames),
    famous: set(famous),
    strong: phraseBook(accusedOrHurt.map(read)),
    titles: phraseBook(titles.map(read)),
    connecting: set(connecting),
    /** Behind `văn` and `thị` in small letters other words begin. */
    goesOn: new Map([
      [read("văn"), set("bản hóa hoá phòng thư kiện minh học nghệ công bằng xã".split(" "))],
      [read("thị"), set("trấn xã trường sát thực uy hiếu".split(" "))],
    ]),
  }
}
export type Lists = ReturnType<typeof listsOf>

const marked = listsOf((word) => word, plainSurnames)
/** Without marks `dương` is `đường`, `vũ` is `vụ`, `phạm` is `phẩm`: they are no plain surnames any more. */
const unmarkedLists = listsOf(
  bare,
  new Set("nguyen tran huynh hoang phan dang bui ngo trinh truong dinh pham le vo do".split(" ")),
)

/** A text taken apart, once for all questions about names. */
export interface Look {
  readonly text: string
  readonly lower: string
  readonly tokens: readonly Token[]
  readonly lists: Lists
  readonly unmarked: boolean
}

/** Does a capital follow a small letter? */
const runsTogether = /\p{Ll}\p{Lu}/u

export function lookAt(text: string): Look {
  // "NguyễnThịMẫu"
  const apart = runsTogether.test(text) ? text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2") : text
  // "Mr. John Smith"
  const spread = apart.includes("M") ? apart.replace(/(?<!\p{L})(Mrs?|Ms)\. ?(?=\p{Lu})/gu, "$1 ") : apart
  const { tokens, unmarked } = wordsOf(spread)
  return {
    text: spread,
    lower: spread.toLowerCase(),
    tokens,
    lists: unmarked ? unmarkedLists : marked,
    unmarked,
  }
}
