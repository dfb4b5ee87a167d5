import { fold } from "../../base/text.ts"
import { tcvn3, vni } from "./letters.ts"
import { isVietnamese } from "./syllable.ts"

export type Encoding = "TCVN3" | "VNI"

/** Letters that only Unicode has: ă đ ĩ ũ ơ ư, the letters of Vietnamese from U+1EA0 on, combining marks. */
const unicodeOnly =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0303]|\u0306|\u0309|\u031b|\u0323/

/** Letters that TCVN3 has no use for, so that they are what they look like. */
const notInTcvn3 = /[\u00c0-\u00c3\u00cd\u00d9\u00da\u00e0]/

/** Words of shared letters alone that nobody means otherwise: decoded they would be no words. */
const notLegacy: ReadonlySet<string> = new Set(["không", "công"])

/** Letters that stand for another one in an encoding and are none of Vietnamese themselves. `Ð` (é) is one too where the font is TCVN3's. */
const legacyOnly: Readonly<Record<Encoding, RegExp>> = {
  TCVN3:
    /[\u00a1-\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/,
  VNI: /[\u00c4-\u00c6\u00cb\u00ce\u00cf\u00d1\u00d6\u00d8\u00db\u00dc\u00e4-\u00e6\u00eb\u00ee\u00ef\u00f1\u00f6\u00f8\u00fb\u00fc]|[aeouy][ùõ]|[aeo]â|[ae][áàã]|a[êéèú]|ô[ùõ]/i,
}

/** `unicode`: leave it; `legacy`: only the encoding explains it; `shared`: readable either way; `plain`: the same either way. */
export type WordKind = "unicode" | "legacy" | "shared" | "plain"

/** What a word says of itself. */
export function kindOf(word: string, encoding: Encoding): WordKind {
  if (/^[!-~]*$/.test(word)) return "plain"
  if (unicodeOnly.test(word) || notLegacy.has(word.toLowerCase())) return "unicode"
  if (encoding === "TCVN3" && notInTcvn3.test(word)) return "unicode"
  if (legacyOnly[encoding].test(word)) return "legacy"
  return decodeWord(word, encoding) === word ? "plain" : "shared"
}

/** Is there a letter that only an old encoding explains? A quick look before anything else. */
export const mayBeLegacy = (text: string): boolean =>
  hasLegacyLetter(text) &&
  (!unicodeOnly.test(text) || text.split(/\s/).some((word) => !unicodeOnly.test(word) && hasLegacyLetter(word)))

const hasLegacyLetter = (text: string): boolean => legacyOnly.TCVN3.test(text) || legacyOnly.VNI.test(text)

/** A word decoded, whatever it is. */
function decodeWord(word: string, encoding: Encoding): string {
  if (encoding === "TCVN3") return word.replace(/[\u00a1-\u00fe]/g, (char) => tcvn3.get(char) ?? char)
  let decoded = ""
  for (let at = 0; at < word.length; ) {
    const pair = vni.get(word.slice(at, at + 2))
    if (pair !== undefined && at + 1 < word.length) {
      decoded += pair
      at += 2
    } else {
      decoded += vni.get(word.charAt(at)) ?? word.charAt(at)
      at += 1
    }
  }
  return decoded
}

/** The encoding that a word speaks for by itself, without its font: it has letters of that encoding alone between plain ones, and decoded it could be
 * Vietnamese (`Müller`, `Excel®` and a footnote's `ca¹` could not). TCVN3 where both would do. */
export function spokenFor(word: string): Encoding | null {
  if (!/[a-z]/i.test(word)) return null
  for (const encoding of ["TCVN3", "VNI"] as const)
    if (kindOf(word, encoding) === "legacy" && isVietnamese(decodeWord(word, encoding))) return encoding
  return null
}

/** A word looked at as one of an encoding. */
interface JudgedWord {
  readonly kind: WordKind
  readonly decoded: string
  /** `·` and `§ 3` are signs under an ordinary font; `§·` beside legacy words is a word. */
  readonly vietnamese: boolean
}

export type JudgeWord = (word: string, encoding: Encoding) => JudgedWord

/** All that there is to know of a word by itself. */
export const judgeWord: JudgeWord = (word, encoding) => {
  const kind = kindOf(word, encoding)
  const decoded = kind === "plain" || kind === "unicode" ? word : decodeWord(word, encoding)
  return { kind, decoded, vietnamese: kind === "legacy" && word.length > 1 && isVietnamese(decoded) }
}

const mostRemembered = 20_000

/** `judgeWord` for a whole sheet, which says the same words again and again. Words of shared letters that are in `own`, and would be none of them when
 * decoded, are what they look like: the "chú" of "Ghi chú" is no "chỳ". */
export function rememberingJudge(own: ReadonlySet<string>): JudgeWord {
  const known = { TCVN3: new Map<string, JudgedWord>(), VNI: new Map<string, JudgedWord>() }
  const judge: JudgeWord = (word, encoding) => {
    const judged = judgeWord(word, encoding)
    const isOwn = judged.kind === "shared" && own.has(bare(word)) && !own.has(bare(judged.decoded))
    return isOwn ? { kind: "plain", decoded: word, vietnamese: false } : judged
  }
  return (word, encoding) => {
    const judged = known[encoding].get(word) ?? judge(word, encoding)
    if (known[encoding].size < mostRemembered) known[encoding].set(word, judged)
    return judged
  }
}

/** A word without the signs around it, as words are compared. */
const bare = (word: string): string => fold(word.replace(/^\P{L}+/u, "").replace(/\P{L}{1,9}$/u, ""))
