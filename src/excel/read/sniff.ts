import type { FoundFile, ReadFault } from "../../model/workbook.ts"
import { sniffOle } from "./sniff-ole.ts"
import { sniffText } from "./sniff-text.ts"
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
