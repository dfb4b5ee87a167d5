import { type Decoded, decodeText, type Encoding } from "../yaml/decode.ts"
import type { Host } from "./host.ts"
import { type Refusal, refuse, refusePath } from "./refusal.ts"

/** A text file as it was read: its bytes are kept, so that what is put behind them changes none of them. */
export interface OpenText {
  readonly bytes: Uint8Array
  /** Without a mark before it. */
  readonly text: string
  readonly encoding: Encoding
}

const largestText = 64 * 1024 * 1024

/** Bytes that are no UTF-8: what they probably are, and what to do. Nothing is read from them, and nothing written to them. */
export const refuseEncoding = (file: string, { likely, line }: Extract<Decoded, { kind: "other" }>): Refusal =>
  refuse(
    `“${file}” không phải là văn bản UTF-8 (từ dòng ${line}), có lẽ được lưu bằng ${likely.vi}; mở bằng trình soạn thảo, lưu lại với bảng mã UTF-8 rồi chạy lại. Tệp được giữ nguyên.`,
    `“${file}” is no UTF-8 text (from line ${line}), and was probably saved as ${likely.en}; open it in an editor, save it as UTF-8 and run again. The file is left as it is.`,
  )

export const refuseLarge = (file: string, most: number): Refusal =>
  refuse(
    `“${file}” quá lớn: nhiều nhất ${most / 1024 / 1024} MB.`,
    `“${file}” is too large: at most ${most / 1024 / 1024} MB.`,
  )

/** A text file; null where there is none. */
export async function openText(host: Host, file: string): Promise<OpenText | null | Refusal> {
  const found = await host.read(file, largestText)
  if (found.kind === "missing") return null
  if (found.kind === "too-large") return refuseLarge(file, found.most)
  if (found.kind !== "file") return refusePath({ vi: "Tệp", en: "The file" }, file, found.kind)
  const decoded = decodeText(found.bytes)
  if (decoded.kind === "other") return refuseEncoding(file, decoded)
  return { bytes: found.bytes, text: decoded.text.replace(/^\ufeff/, ""), encoding: decoded.encoding }
}
