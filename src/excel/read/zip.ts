import { refuse, refuseAsCorrupt, within } from "./refuse.ts"

// The zip directory, read for ourselves: what it claims is checked against the bytes before anything is inflated.

export interface ZipEntry {
  /** As the archive has it, `/` between folders, without a leading one. */
  readonly name: string
  readonly method: "stored" | "deflated"
  readonly data: Uint8Array
  /** What the directory claims. */
  readonly size: number
  readonly crc: number
}

export interface Zip {
  /** Names of the files in it, as the archive has them. */
  readonly names: readonly string[]
  /** The entry of that name, in whatever case; `null` where there is none. Refuses an entry that is damaged or stands twice. */
  readonly find: (name: string) => ZipEntry | null
  /** What whoever packed it wrote beside the archive and its files. */
  readonly comments: readonly string[]
}

interface Header {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
  readonly comment: string
}

const END = 0x06054b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/** A number of 8 bytes; beyond what a file can have it only needs to stay too large. */
const uint64 = (view: DataView, at: number): number => view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)

interface Directory {
  readonly start: number
  readonly count: number
  /** Where offset 0 of the archive lies: something may stand before it. */
  readonly base: number
  readonly comment: string
}

function directoryAt(view: DataView, end: number): Omit<Directory, "comment"> | null {
  let [count, size, offset, behind] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
    end,
  ]
  const is64 = count === 0xffff || size === 0xffffffff || offset === 0xffffffff
  if (is64 && end >= 76 && view.getUint32(end - 20, true) === LOCATOR64) {
    behind = uint64(view, end - 12)
    if (behind > end - 76 || view.getUint32(behind, true) !== END64) return null
    count = uint64(view, behind + 32)
    size = uint64(view, behind + 40)
    offset = uint64(view, behind + 48)
  }
  const start = behind - size
  if (start < offset) return null
  if (count > 0 && (size < 46 || view.getUint32(start, true) !== CENTRAL)) return null
  return { start, count, base: start - offset }
}

/** Looks for the end of the directory from the back: a comment, or junk, may follow it. */
export function findDirectory(bytes: Uint8Array): Directory | null {
  if (bytes.length < 22) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const lowest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== END) continue
    const directory = directoryAt(view, at)
    if (directory === null) continue
    const length = view.getUint16(at + 20, true)
    return { ...directory, comment: nameIn(bytes.subarray(at + 22, at + 22 + length)) }
  }
  return null
}

/** A file's name, or a comment: UTF-8, or what Windows in Vietnam writes where a packer knows no UTF-8. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC")
  }
}

function headers(view: DataView, bytes: Uint8Array, directory: Directory): Header[] {
  within("entries", directory.count)
  const found: Header[] = []
  let at = directory.start
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return refuseAsCorrupt("zip-directory")
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const next = extraEnd + view.getUint16(at + 32, true)
    if (next > bytes.length) return refuseAsCorrupt("zip-directory")
    const plain = {
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    }
    found.push({
      name: nameIn(bytes.subarray(at + 46, nameEnd))
        .replaceAll("\\", "/")
        .replace(/^\/+/, ""),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      comment: extraEnd === next ? "" : nameIn(bytes.subarray(extraEnd, next)),
      ...large(view, nameEnd, extraEnd, plain),
    })
    at = next
  }
  return found
}

/** Sizes of 4 bytes that are all ones stand in the zip64 extra field instead, in this order. */
function large(
  view: DataView,
  from: number,
  to: number,
  plain: Pick<Header, "size" | "packed" | "offset">,
): typeof plain {
  const wanted = [plain.size, plain.packed, plain.offset]
  if (!wanted.includes(0xffffffff)) return plain
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    const [size = 0, packed = 0, offset = 0] = wanted.map((value) => {
      if (value !== 0xffffffff) return value
      if (field + 8 > to) return Number.MAX_SAFE_INTEGER
      field += 8
      return uint64(view, field - 8)
    })
    return { size, packed, offset }
  }
  return plain
}

const ENCRYPTED = 1

function open(view: DataView, bytes: Uint8Array, base: number, header: Header): ZipEntry {
  const at = base + header.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return refuseAsCorrupt("zip-entry", header.name)
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + header.packed > bytes.length) return refuseAsCorrupt("zip-entry", header.name)
  if (header.flags & ENCRYPTED) return refuse({ kind: "encrypted" })
  if (header.method !== 0 && header.method !== 8) return refuseAsCorrupt("zip-method", header.name)
  return {
    name: header.name,
    method: header.method === 0 ? "stored" : "deflated",
    data: bytes.subarray(start, start + header.packed),
    size: header.size,
    crc: header.crc,
  }
}

/** Entries that share bytes are how small files become endless: no program writes them. */
function refuseOverlaps(all: readonly Header[]): void {
  const byOffset = all.toSorted((a, b) => a.offset - b.offset)
  for (const [i, { offset, packed }] of byOffset.entries()) {
    const next = byOffset[i + 1]
    if (next !== undefined && offset + 30 + packed > next.offset) refuseAsCorrupt("zip-overlap", next.name)
  }
}

/** Reads the directory of a zip. Entries are opened when they are asked for, so that a damaged picture does no harm. Refuses what is damaged. */
export function openZip(bytes: Uint8Array): Zip {
  const directory = findDirectory(bytes)
  if (directory === null) return refuseAsCorrupt("zip-cut-off")
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const all = headers(view, bytes, directory)
  refuseOverlaps(all)
  const known = new Map<string, Header>()
  const repeated = new Set<string>()
  for (const header of all) {
    const key = header.name.toLowerCase()
    if (key.endsWith("/") || key.split("/").includes("..")) continue
    if (known.has(key)) repeated.add(key)
    known.set(key, header)
  }
  const find = (name: string): ZipEntry | null => {
    const header = known.get(name.toLowerCase())
    if (header === undefined) return null
    if (repeated.has(name.toLowerCase())) return refuseAsCorrupt("zip-repeated", header.name)
    return open(view, bytes, directory.base, header)
  }
  const comments = [directory.comment, ...all.map(({ comment }) => comment)].filter((text) => text.trim() !== "")
  return { names: Array.from(known.values(), ({ name }) => name), find, comments }
}
