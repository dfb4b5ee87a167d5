import type { FoundFile, ReadFault } from "../../model/workbook.ts"

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
export function sniffOle(bytes: Uint8Array): ReadFault {
  const wanted = new Map(streams)
  const found = new Set<FoundFile | "encrypted">()
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const kind = wanted.get(entryName(bytes, at))
    if (kind !== undefined) found.add(kind)
  }
  const first = streams.find(([, kind]) => found.has(kind))?.[1] ?? "unknown"
  return first === "encrypted" ? { kind: "encrypted" } : { kind: "not-a-workbook", found: first }
}
