import type { FoundFile } from "../../model/workbook.ts"

const HEAD = 65_536

/** The beginning of a text file as text; `null` where the bytes are no text. Letters of old encodings may come out wrong: only signs matter here. */
function headOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD)
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head)
  const control = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)
  return control.length === 0 ? new TextDecoder().decode(head) : null
}

const signs: readonly (readonly [FoundFile, RegExp])[] = [
  ["pdf", /^.{0,1024}%PDF-/s],
  ["xml-2003", /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/],
  ["ods", /office:mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet/],
  ["html", /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|style)\b/is],
  ["html", /^MIME-Version:.{0,4000}text\/html/is],
  // LibreOffice's `.~lock.…#`
  ["lock-file", /^,[^\n]*,file:\/\/\/[^\n]*;\s*$/],
]

/** Lines that a table's columns are cut into by the same mark. */
function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, 20).filter((line) => line.trim() !== "")
  return ["\t", ";", ","].some((mark) => lines.length > 1 && lines.every((line) => line.includes(mark)))
}

/** What a text file is; `null` for what is no text. */
export function sniffText(bytes: Uint8Array): FoundFile | null {
  const text = headOf(bytes)
  if (text === null) return null
  const sign = signs.find(([, pattern]) => pattern.test(text))
  return sign?.[0] ?? (looksLikeTable(text) ? "csv" : "text")
}
