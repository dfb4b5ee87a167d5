// Why YAML cannot read on: a parser tells where it gave up, a person needs what was written there.
import type { Bilingual } from "../model/words.ts"
import { oddCause } from "./odd.ts"
import { syntax } from "./syntax.ts"

export interface Cause {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  readonly problem: Bilingual
}

/** What git writes into a file where two changes met. */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/

const conflict: Bilingual = {
  vi: "dòng này là dấu xung đột của git: giữ phần đúng, xóa phần kia cùng các dòng <<<<<<<, =======, >>>>>>>",
  en: "this line is a conflict mark of git: keep what is right, and delete the rest with the lines <<<<<<<, =======, >>>>>>>",
}

/** The conflicts of a text, each where it begins. Nothing else is wrong there. */
export const conflicts = (lines: readonly string[]): Cause[] =>
  lines.flatMap((line, at) => {
    const opens = line.startsWith("<<<<<<<") || !lines.some((one) => one.startsWith("<<<<<<<"))
    return opens && conflictMark.test(line) ? [{ line: at + 1, column: 1, problem: conflict }] : []
  })

/** Characters that no text of YAML may have: tabs and the ends of lines are none of them. */
const control = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}]/u

export const controls = (lines: readonly string[]): Cause[] =>
  lines.flatMap((line, at) => {
    const match = control.exec(line)
    if (match === null) return []
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
    return [
      {
        line: at + 1,
        column: match.index + 1,
        problem: {
          vi: `ở đây có ký tự điều khiển ${code}, không nhìn thấy được: xóa đi`,
          en: `a control character ${code} stands here, which is not seen: delete it`,
        },
      },
    ]
  })

/** A line without what stands in quotes, and without a comment. */
const bare = (line: string): string =>
  line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => "_".repeat(quoted.length)).replace(/(^|\s)#.*/, "$1")

const indentOf = (line: string): number => line.length - line.trimStart().length
const isSaid = (line: string): boolean => /\S/.test(line) && !/^\s*#/.test(line)
const count = (text: string, chars: string): number => [...text].filter((char) => chars.includes(char)).length

/** The line as it stands, the last one said before it, and the next one. */
interface Around {
  readonly line: string
  readonly before: { readonly text: string; readonly number: number } | null
  readonly after: { readonly text: string; readonly number: number } | null
  readonly number: number
}

type Slip = (around: Around) => Cause | null

/** A slip that shows in the line itself; the cause stands where the pattern ends. */
const slip =
  (pattern: RegExp, say: (sign: string) => Bilingual, read: (line: string) => string = bare): Slip =>
  ({ line, number }) => {
    const match = pattern.exec(read(line))
    if (match === null) return null
    const column = Math.min(Math.max(match.index + match[0].length, 1), line.length + 1)
    return { line: number, column, problem: say(match[1] ?? "") }
  }

const asWritten = (line: string): string => line

/** Each looks for one slip that people make, from the surest to the least sure. */
const slips: readonly Slip[] = [
  ({ line, number, before }) => {
    const said = [{ text: line, number }, ...(before === null ? [] : [before])]
    return (
      said.flatMap(({ text, number }) => {
        const problem = oddCause(text)
        return problem === null ? [] : [{ line: number, column: 1, problem }]
      })[0] ?? null
    )
  },
  slip(/^(?= *\t)/, () => syntax.TAB_AS_INDENT, asWritten),
  slip(
    /^\s*-(?=[^\s\d-])/,
    () => ({ vi: "sau dấu gạch đầu dòng cần một dấu cách", en: "a space is missing behind the dash" }),
    asWritten,
  ),
  slip(/^\s*(?:- )?[\p{L}\p{M}\w-]+:(?=[^\s:/])/u, () => ({
    vi: "sau dấu hai chấm cần một dấu cách",
    en: "a space is missing behind the colon",
  })),
  slip(/(?:: |- |^\s*)([*&!%@`])(?=\S*\s)/, (sign) => ({
    vi: `câu bắt đầu bằng “${sign}” thì đặt trong ngoặc kép`,
    en: `a text that begins with “${sign}” has to be quoted`,
  })),
  // A quotation mark that is left once the pairs are gone.
  ...(["line", "before"] as const).map((which) => (at: Around) => {
    const from = which === "line" ? { text: at.line, number: at.number } : at.before
    const column = from === null ? -1 : bare(from.text).search(/(?<=[\s:[{,])"/)
    return from === null || column < 0
      ? null
      : {
          line: from.number,
          column: column + 1,
          problem: {
            vi: "dấu ngoặc kép mở ở đây chưa được đóng",
            en: "the quotation mark that opens here is not closed",
          },
        }
  }),
  (at) => {
    const { before } = at
    if (before === null) return null
    const text = bare(before.text)
    const [open, close] = count(text, "{") > count(text, "}") ? ["{", "}"] : ["[", "]"]
    if (count(text, open ?? "") <= count(text, close ?? "") || !/^\s*(?:- |\S+:)/.test(at.line)) return null
    return {
      line: before.number,
      column: before.text.trimEnd().length + 1,
      problem: {
        vi: `dòng này thiếu dấu đóng ${close} (mở bằng ${open})`,
        en: `the closing ${close} is missing on this line (opened by ${open})`,
      },
    }
  },
  (at) => {
    const { before } = at
    if (before === null || indentOf(before.text) !== indentOf(at.line)) return null
    const [isItem, wasItem] = [/^\s*- /.test(at.line), /^\s*- /.test(before.text)]
    if (isItem === wasItem || (isItem && /:\s*$/.test(bare(before.text)))) return null
    const [vi, not, en, out] = isItem ? ["có", "không có", "with", "without"] : ["không có", "có", "without", "with"]
    return {
      line: at.number,
      column: indentOf(at.line) + 1,
      problem: {
        vi: `dòng này ${vi} gạch đầu dòng “- ”, dòng ${before.number} ở cùng mức thì ${not}`,
        en: `this line begins ${en} a dash “- ”, line ${before.number} of the same level ${out} one`,
      },
    }
  },
  (at) => {
    const { after } = at
    const hasValue = /^\s*(?:- )?[^\s:]+:\s+[^\s|>]/.test(bare(at.line))
    return after !== null &&
      hasValue &&
      indentOf(after.text) > indentOf(at.line) &&
      /^\s*(?:- |\S+:(?: |$))/.test(after.text)
      ? {
          line: after.number,
          column: indentOf(after.text) + 1,
          problem: {
            vi: `dòng này thụt sâu hơn dòng ${at.number}, mà dòng ${at.number} đã có giá trị: các mục cùng nhóm phải thẳng hàng`,
            en: `this line is indented deeper than line ${at.number}, which has a value already: keys of one group stand in line`,
          },
        }
      : null
  },
  slip(/^\s*(?:- )?[^\s:]+: +[^\s"'{[|>_][^{[]*?:(?= |$)/, () => ({
    vi: "câu có dấu hai chấm thì đặt trong ngoặc kép",
    en: "a text that has a colon has to be quoted",
  })),
]

/** Why YAML cannot read on at a line (counted from 1); null where nothing shows. */
export function causeAt(lines: readonly string[], number: number): Cause | null {
  const said = (at: number) => (at < 0 || at >= lines.length ? null : { text: lines[at] ?? "", number: at + 1 })
  const around: Around = {
    number,
    line: lines[number - 1] ?? "",
    before: said(lines.slice(0, number - 1).findLastIndex(isSaid)),
    after: said(lines.findIndex((line, at) => at >= number && isSaid(line))),
  }
  for (const find of slips) {
    const cause = find(around)
    if (cause !== null) return cause
  }
  return null
}
