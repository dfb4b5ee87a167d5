import { fold } from "../../base/text.ts"

const digits = new Map(
  Object.entries({
    ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5 },
    ...{ sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
  }),
)
const scales = new Map(Object.entries({ nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }))

/** The number that Vietnamese words spell (`hai mươi mốt`), null where they spell none. Tells whether the words beside a numeral agree with it. */
export function numberInWords(text: string): number | null {
  let [total, block, ceiling] = [0, 0, Number.POSITIVE_INFINITY]
  let digit: number | null = null
  for (const word of fold(text).split(" ")) {
    const scale = scales.get(word)
    if (digits.has(word)) {
      if (digit !== null) return null
      digit = digits.get(word) ?? 0
    } else if (word === "mươi" || word === "trăm") {
      if (digit === null || block % 100 !== 0 || (word === "trăm" && block !== 0)) return null
      block += digit * (word === "trăm" ? 100 : 10)
      digit = null
    } else if (word === "mười" || word === "linh" || word === "lẻ") {
      if (digit !== null || block % 100 !== 0) return null
      if (word === "mười") block += 10
    } else if (scale !== undefined) {
      const times = block + (digit ?? 0)
      if (times === 0 || scale >= ceiling) return null
      total += times * scale
      ;[block, digit, ceiling] = [0, null, scale]
    } else return null
  }
  return total + block + (digit ?? 0)
}
