import type { Bilingual } from "../model/words.ts"

export type Encoding = "utf-8" | "utf-16le" | "utf-16be"

/** What a file's bytes say as text, or what they probably are instead, with the first line that is no UTF-8. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: "other"; readonly likely: Bilingual; readonly line: number }

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
]

/** UTF-8, or UTF-16 with its mark; nothing is guessed, and no byte is lost. A mark before UTF-8 stays in the text. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
  const encoding = marked ?? "utf-8"
  const text = strictly(bytes, encoding)
  if (text !== null && (marked !== undefined || !text.includes("\0"))) return { kind: "text", text, encoding }
  return { kind: "other", likely: likelyEncoding(bytes, marked), line: firstBadLine(bytes) }
}

/** The bytes of a text in an encoding, without a mark: to be put behind bytes that are there. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text)
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le")
  return new Uint8Array(view.buffer)
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes)
  } catch {
    return null
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let from = 0; from < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, from)
    const until = found < 0 ? bytes.length : found + 1
    const text = strictly(bytes.subarray(from, until), "utf-8")
    if (text === null || text.includes("\0")) return line
    from = until
  }
  return 1
}

/** Every other byte of UTF-16 is zero where it says ASCII. */
function withZeros(bytes: Uint8Array): Bilingual {
  const zeros = [0, 0]
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if ((even + odd) * 4 >= bytes.length && Math.max(even, odd) >= 4 * Math.min(even, odd)) {
    const order = odd > even ? "LE" : "BE"
    return { vi: `UTF-16 ${order} không có dấu đầu tệp`, en: `UTF-16 ${order} without its mark` }
  }
  return {
    vi: "một kiểu nhị phân, hoặc có lẫn ký tự NUL",
    en: "something binary, or with NUL characters in it",
  }
}

const both = (name: string): Bilingual => ({ vi: name, en: name })

const isLetter = (byte: number | undefined): boolean => byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte))

/** Bytes that are letters in TCVN3 and signs in the code pages of Windows, which do not stand within words. */
const tcvn3 = (byte: number): boolean => (byte >= 0xa8 && byte <= 0xae) || (byte >= 0xb5 && byte <= 0xbe)
/** Letters that Windows-1258 alone has (ă, đ, ơ, ư), and its tone marks, which follow a letter. */
const letters1258 = new Set([0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd])
const tones1258 = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2])
/** VNI writes a mark behind its vowel. */
const vni = new Set([0xf8, 0xf9, 0xfb, 0xd8, 0xd9, 0xdb])
const vowels = new Set([..."aeiouyAEIOUY"].map((char) => char.charCodeAt(0)))

/** What saved it, most likely: asked by the letters that stand next to those that are no UTF-8. */
function likelyEncoding(bytes: Uint8Array, marked: Encoding | undefined): Bilingual {
  if (marked !== undefined) return { vi: "UTF-16 bị hỏng", en: "damaged UTF-16" }
  if (bytes.includes(0)) return withZeros(bytes)
  const count = { tcvn3: 0, vni: 0, vietnamese: 0, other: 0 }
  for (const [i, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    const [before, after] = [bytes[i - 1], bytes[i + 1]]
    if (tcvn3(byte) && (isLetter(before) || isLetter(after))) count.tcvn3++
    else if (vni.has(byte) && before !== undefined && vowels.has(before)) count.vni++
    else if (
      letters1258.has(byte) ||
      (tones1258.has(byte) && before !== undefined && (isLetter(before) || before >= 0xc0))
    )
      count.vietnamese++
    else count.other++
  }
  const { tcvn3: abc, vni: behind, vietnamese } = count
  if (abc > 0 && abc >= behind && abc >= vietnamese) return both("TCVN3 (ABC)")
  if (behind > 0 && behind >= vietnamese)
    return { vi: "VNI hoặc Windows-1258 (ANSI)", en: "VNI or Windows-1258 (ANSI)" }
  if (vietnamese > 0) return both("Windows-1258 (ANSI)")
  return { vi: "Windows-1252 hoặc Windows-1258 (ANSI)", en: "Windows-1252 or Windows-1258 (ANSI)" }
}
