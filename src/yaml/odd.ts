import type { Bilingual } from "../model/words.ts"

/** Characters that look like what YAML or an id needs, and are something else. */
const odd: readonly (readonly [RegExp, Bilingual])[] = [
  [/[\u00a0\u2007\u202f]/u, { vi: "dấu cách không ngắt", en: "a no-break space" }],
  [/[\u200b-\u200d\u2060\ufeff]/u, { vi: "ký tự không có bề rộng", en: "a character without width" }],
  [
    /(?<=(?:^|: ?|- )\s*)[\u201c\u201d\u201e\u2018\u2019]/u,
    { vi: "dấu nháy cong (của Word)", en: "a curly quotation mark (from Word)" },
  ],
  [/(?<=^\s*)[\u2010-\u2015\u2212]/u, { vi: "dấu gạch không phải dấu trừ", en: "a dash that is no minus sign" }],
  [/\uff1a|\ufe55/u, { vi: "dấu hai chấm toàn chiều rộng", en: "a full-width colon" }],
  [/[\u0400-\u052f]/u, { vi: "chữ Kirin giống chữ La-tinh", en: "a Cyrillic letter that looks like a Latin one" }],
  [/[\u0370-\u03ff]/u, { vi: "chữ Hy Lạp giống chữ La-tinh", en: "a Greek letter that looks like a Latin one" }],
]

/** The odd characters of a text by name, with their code points: `dấu cách không ngắt (U+00A0)`; null where there are none. */
export function oddCharacters(text: string): Bilingual | null {
  const found = odd.flatMap(([pattern, words]) => {
    const char = pattern.exec(text)?.[0]
    if (char === undefined) return []
    const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
    return [{ vi: `${words.vi} (${code})`, en: `${words.en} (${code})` }]
  })
  if (found.length === 0) return null
  return { vi: found.map(({ vi }) => vi).join(", "), en: found.map(({ en }) => en).join(", ") }
}

/** What git writes into a file where two changes met. */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/

/** A problem's words, with the odd characters named that stand on its line. A mark of a merge is said alone: nothing else is wrong there. */
export function withOddCharacters(problem: Bilingual, line: string): Bilingual {
  if (conflictMark.test(line))
    return {
      vi: "dòng này là dấu xung đột của git: giữ phần đúng, xóa phần kia cùng các dòng <<<<<<<, =======, >>>>>>>",
      en: "this line is a conflict mark of git: keep what is right, and delete the rest with the lines <<<<<<<, =======, >>>>>>>",
    }
  const named = oddCharacters(line)
  if (named === null) return problem
  return { vi: `${problem.vi}; dòng này có ${named.vi}`, en: `${problem.en}; there is ${named.en} on this line` }
}
