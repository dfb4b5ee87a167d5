import type { FoundFile, ReadFault } from "../../model/workbook.ts"
import { findDirectory } from "./zip.ts"

/** What files begin with; a dot in the pattern stands for any byte. */
const beginnings: readonly (readonly [FoundFile, string | readonly number[]])[] = [
  ["pdf", "%PDF"],
  ["doc", "{\\rtf"],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", "GIF8"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["archive", "Rar!"],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["archive", "BZh"],
  ["archive", [0x28, 0xb5, 0x2f, 0xfd]],
  // Excel 2 to 4 wrote no container around their records
  ["xls", [0x09, 0x00, 0x04, 0x00]],
  ["xls", [0x09, 0x02, 0x06, 0x00]],
  ["xls", [0x09, 0x04, 0x06, 0x00]],
]

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function startsWith(bytes: Uint8Array, pattern: string | readonly number[], at = 0): boolean {
  const codes = typeof pattern === "string" ? Array.from(pattern, (char) => char.charCodeAt(0)) : pattern
  return codes.every((code, i) => bytes[at + i] === code)
}

/** Excel's `~$…` file: a user's name of one byte a letter, padded to 54, then the same in UTF-16. */
const isLockFile = (bytes: Uint8Array): boolean =>
  bytes.length === 165 && (bytes[0] ?? 255) <= 54 && bytes[55] === bytes[0] && bytes[56] === 0

const isMediaContainer = (bytes: Uint8Array): boolean =>
  (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) ||
  (startsWith(bytes, "ftyp", 4) && /^(?:hei|mif|avif)/.test(String.fromCharCode(...bytes.subarray(8, 12)))) ||
  (startsWith(bytes, "BM") && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0)

/** Says from its bytes why a file cannot be a workbook; `null` for a zip, which may be one. A file's name proves nothing. */
export function sniff(bytes: Uint8Array): ReadFault | null {
  if (startsWith(bytes, ole)) return sniffOle(bytes)
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return null
  return { kind: "not-a-workbook", found: foundFile(bytes) } satisfies ReadFault
}

function foundFile(bytes: Uint8Array): FoundFile {
  if (bytes.length === 0) return "empty"
  if (isLockFile(bytes)) return "lock-file"
  const known = beginnings.find(([, pattern]) => startsWith(bytes, pattern))
  if (known !== undefined) return known[0]
  if (isMediaContainer(bytes)) return "image"
  if (startsWith(bytes, "ustar", 257)) return "archive"
  return sniffText(bytes) ?? (findDirectory(bytes) === null ? "unknown" : "zip")
}

/** Streams by which an OLE file shows what it is. A workbook with a password has its package, encrypted, in one of them. */
const streams: readonly (readonly [string, FoundFile | "encrypted"])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "doc"],
  ["PowerPoint Document", "pptx"],
]

/** Directory entries are 128 bytes, in sectors of 512 or 4096, behind a header as long as a sector. */
const ENTRY = 128
const NAME_BYTES = 64

function entryName(bytes: Uint8Array, at: number): string {
  const length = (bytes[at + NAME_BYTES] ?? 0) | ((bytes[at + NAME_BYTES + 1] ?? 0) << 8)
  if (length < 4 || length > NAME_BYTES || length % 2 === 1) return ""
  let name = ""
  for (let i = at; i < at + length - 2; i += 2)
    name += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8))
  return name
}

/** What an OLE file (old Office, or a workbook with a password) holds, by the names in its directory, wherever its sectors lie. */
function sniffOle(bytes: Uint8Array): ReadFault {
  const wanted = new Map(streams)
  const found = new Set<FoundFile | "encrypted">()
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const kind = wanted.get(entryName(bytes, at))
    if (kind !== undefined) found.add(kind)
  }
  const first = streams.find(([, kind]) => found.has(kind))?.[1] ?? "unknown"
  return first === "encrypted" ? { kind: "encrypted" } : { kind: "not-a-workbook", found: first }
}

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
function sniffText(bytes: Uint8Array): FoundFile | null {
  const text = headOf(bytes)
  if (text === null) return null
  const sign = signs.find(([, pattern]) => pattern.test(text))
  return sign?.[0] ?? (looksLikeTable(text) ? "csv" : "text")
}
