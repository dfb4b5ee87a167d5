// What is wrong with a text as YAML, in words for people who do not know YAML.
import type { ErrorCode } from "yaml"
import type { Bilingual } from "../model/words.ts"

export const syntax = {
  TAB_AS_INDENT: {
    vi: "dòng thụt vào bằng phím Tab; YAML chỉ nhận dấu cách",
    en: "the line is indented with a tab; YAML takes spaces only",
  },
  BAD_INDENT: { vi: "dòng thụt vào không thẳng hàng", en: "the indentation is out of line" },
  MISSING_CHAR: { vi: "thiếu dấu hoặc dấu đóng", en: "a mark or a closing mark is missing" },
  UNEXPECTED_TOKEN: { vi: "có ký hiệu không đúng chỗ", en: "something stands in the wrong place" },
  MULTIPLE_DOCS: {
    vi: "tệp chứa nhiều tài liệu YAML; xóa dòng --- này, hoặc tách thành nhiều tệp",
    en: "the file holds several YAML documents; delete this line ---, or make files of them",
  },
  RESOURCE_EXHAUSTION: { vi: "các dấu ngoặc lồng nhau quá sâu", en: "brackets are nested too deep" },
  MULTILINE_IMPLICIT_KEY: { vi: "tên mục nằm trên nhiều dòng", en: "a key spans several lines" },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: "thiếu xuống dòng hoặc thừa dấu hai chấm",
    en: "a line break is missing, or a colon is too many",
  },
  BAD_ALIAS: { vi: "tên gọi lại (*…) sai", en: "a wrong alias (*…)" },
  TAG_RESOLVE_FAILED: { vi: "nhãn kiểu (!…) không dùng được", en: "an unusable tag (!…)" },
} as const satisfies Partial<Record<ErrorCode, Bilingual>>

/** An error of YAML itself; `excerpt` is what stands at its place. */
export function syntaxProblem(code: ErrorCode, excerpt: string): Bilingual {
  const shown = excerpt.split("\n")[0]?.slice(0, 40).trim() ?? ""
  if (code === "DUPLICATE_KEY")
    return { vi: "mục này được ghi hai lần trong cùng một chỗ", en: "this key stands twice in the same place" }
  const words: Bilingual = (syntax as Partial<Record<ErrorCode, Bilingual>>)[code] ?? {
    vi: "không đọc tiếp được",
    en: "it cannot be read on",
  }
  if (code === "TAB_AS_INDENT" || code === "MULTIPLE_DOCS" || shown === "") return words
  return { vi: `${words.vi}, ở “${shown}”`, en: `${words.en}, at “${shown}”` }
}

/** A number that would be read otherwise than it is written; what its point divides is asked, not guessed. */
export function numberProblem(source: string): Bilingual {
  const [whole = "", thousands] = source.split(".")
  if (thousands !== undefined) {
    const decimals = thousands.replace(/0+$/, "")
    const decimal = `${whole}.${decimals.length === thousands.length ? `${thousands}0` : decimals || "0"}`
    return {
      vi: `“${source}” sẽ bị đọc là ${Number(source)}: hàng nghìn viết liền (${whole}${thousands}); nếu là phần thập phân thì viết ${decimal}`,
      en: `“${source}” would be read as ${Number(source)}: write thousands without a point (${whole}${thousands}), or, if decimals are meant, ${decimal}`,
    }
  }
  return {
    vi: `“${source}” sẽ bị đọc thành một số khác; nếu là mã thì đặt trong ngoặc kép`,
    en: `“${source}” would be read as another number; quote it if it is a code`,
  }
}

export const hashProblem: Bilingual = {
  vi: "phần sau dấu # bị coi là ghi chú, không thuộc câu; đặt cả câu trong ngoặc kép, hoặc thêm dấu cách sau # nếu là ghi chú",
  en: "what stands behind # is a comment, and no part of the text; quote the whole text, or put a space behind # if a comment is meant",
}

export const keyProblem: Bilingual = {
  vi: "tên mục phải là chữ; câu có dấu ngoặc {…} hoặc […] thì đặt trong ngoặc kép",
  en: "a key has to be text; quote a text that has braces {…} or brackets […]",
}

export const aliasProblem = (name: string): Bilingual => ({
  vi: `*${name} gọi lại một mục chưa được đặt tên (&${name})`,
  en: `*${name} refers to nothing (no &${name} before it)`,
})

/** A text of nothing but comments; to YAML a text whose lines end as on old Macs is one comment. */
export const emptyProblem = (text: string): Bilingual =>
  text.includes("\r") && !text.includes("\n")
    ? {
        vi: "các dòng kết thúc kiểu máy Mac cũ (CR), nên bị đọc thành một dòng; lưu lại với kiểu xuống dòng LF hoặc CRLF",
        en: "the lines end as on old Macs (CR), and are read as one; save it with line ends LF or CRLF",
      }
    : { vi: "tệp trống", en: "the file is empty" }

export const tooManyAliases: Bilingual = {
  vi: "tệp gọi lại các mục (*…) quá nhiều lần",
  en: "the file repeats items by alias (*…) too many times",
}
