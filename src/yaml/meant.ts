// What was most likely meant by a value that a schema does not take: a question, never used by itself.
import { parseIsoDay } from "../base/day.ts"
import type { Bilingual } from "../model/words.ts"
import { plainId } from "./odd.ts"

const nothing: Bilingual = { vi: "", en: "" }

const yes = ["yes", "on", "y", "có", "đúng", "x", "1"]
const no = ["no", "off", "n", "không", "sai", "0"]

/** A number as people write it: `2,5`, `100 000`, `60%`, `"1"`. */
function helpForNumber(value: string): Bilingual {
  if (/^\d+,\d+$/.test(value)) {
    const meant = value.replace(",", ".")
    return { vi: `; phần thập phân viết sau dấu chấm: ${meant}`, en: `; decimals stand behind a point: ${meant}` }
  }
  if (/^\d+(\.\d+)? ?%$/.test(value)) {
    const meant = value.replace(/ ?%/, "")
    return { vi: `; chỉ ghi số, không ghi dấu %: ${meant}`, en: `; write the number without %: ${meant}` }
  }
  const digits = value.replace(/(?<=\d)[ .\u00a0](?=\d{3}(?!\d))/g, "")
  if (digits !== value && /^\d+$/.test(digits))
    return { vi: `; hàng nghìn viết liền: ${digits}`, en: `; write thousands without a mark: ${digits}` }
  if (/^\d+(\.\d+)?$/.test(value)) return { vi: "; bỏ dấu ngoặc kép", en: "; leave the quotation marks out" }
  return nothing
}

/** What is usually meant where a value is of the wrong type. */
export function helpFor(expected: string, value: unknown): Bilingual {
  if (expected === "string" && typeof value === "number")
    return { vi: "; đặt trong ngoặc kép nếu đó là mã", en: "; quote it if it is a code" }
  if ((expected === "number" || expected === "int") && typeof value === "string") return helpForNumber(value.trim())
  if (expected === "boolean") {
    const said = String(value).trim().toLowerCase()
    const meant = yes.includes(said) ? "true" : no.includes(said) ? "false" : null
    return meant === null ? nothing : { vi: `; có phải là ${meant}?`, en: `; did you mean ${meant}?` }
  }
  return nothing
}

/** The day of `05/01/2026`, the day of the year of `05/7`: day before month, as people write them here. */
function likelyDay(text: string): string | null {
  const pad = (part = "") => part.padStart(2, "0")
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text) ?? []
  const [, from, month, day] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ].*)?$/.exec(text) ?? []
  const days =
    from !== undefined
      ? [`${from}-${pad(month)}-${pad(day)}`]
      : year !== undefined
        ? [`${year}-${pad(second)}-${pad(first)}`]
        : text.includes("-")
          ? [`${pad(first)}-${pad(second)}`, `${pad(second)}-${pad(first)}`]
          : [`${pad(second)}-${pad(first)}`]
  return days.find((one) => one !== text && parseIsoDay(one.length === 5 ? `2012-${one}` : one) !== null) ?? null
}

/** A day or a number written in another way is asked about; a day that does not exist is not. */
export function orMeant(value: unknown): Bilingual {
  if (typeof value !== "string") return nothing
  const meant = likelyDay(value.trim())
  if (meant === null && /[%,]/.test(value)) return helpForNumber(value.trim())
  return meant === null ? nothing : { vi: `; có phải là ${meant}?`, en: `; did you mean ${meant}?` }
}

/** An id that is none: what one is made of, and the nearest. */
export function idProblem(value: string, pattern: RegExp): Bilingual {
  const meant = plainId(value)
  const near = meant !== value && pattern.test(meant)
  return {
    vi: `mã chỉ gồm chữ không dấu, chữ số và các dấu . / -, không có dấu cách${near ? `; có phải là “${meant}”?` : ""}`,
    en: `an id has letters without marks, digits and . / - only, and no spaces${near ? `; did you mean “${meant}”?` : ""}`,
  }
}
