import { Inflate as Inflating, inflateSync } from "fflate"
import type { Inflate } from "../../model/workbook.ts"
import { limits, ratioMatters } from "./limits.ts"
import { orCorrupt, refuse, refuseAsCorrupt, within } from "./refuse.ts"
import type { ZipEntry } from "./zip.ts"

/** What has been inflated of a file so far, over all its parts. */
export interface Budget {
  inflated: number
}

/** Small enough that not even a bomb (1032 to 1) makes more than 17 MB at once. */
const STEP = 16 * 1024

/** Parts below this size, packed and unpacked, are inflated at once: a stream costs more than they do. */
const SMALL = 64 * 1024

/** Empty blocks may follow one another for ever: this many bytes of them are enough. */
const MOST_WITHOUT_OUTPUT = 16 * STEP

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** The checksum of zips and PNGs, begun with all bits set and turned over at the end. */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  let next = crc
  for (let i = 0; i < bytes.length; i++) next = (next >>> 8) ^ (crcTable[(next ^ (bytes[i] ?? 0)) & 0xff] ?? 0)
  return next
}

/**
 * Hands the bytes of an entry to `sink`, piece by piece, within the limits whatever the directory claims. Refuses a part that is
 * damaged or is not what its checksum says.
 */
export function inflate(
  entry: ZipEntry,
  budget: Budget,
  sink: (bytes: Uint8Array) => void,
  native: Inflate | null = null,
): void {
  within("part-bytes", entry.size)
  if (native !== null && inflateNatively(entry, budget, sink, native)) return
  let size = 0
  let crc = 0xffffffff
  const take = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return
    size += bytes.length
    budget.inflated += bytes.length
    within("part-bytes", size)
    within("inflated-bytes", budget.inflated)
    if (size > ratioMatters && size > limits.ratio * entry.data.length)
      refuse({ kind: "over-limit", limit: "ratio", most: limits.ratio })
    if (size > entry.size) refuseAsCorrupt("zip-size", entry.name)
    crc = addToCrc(crc, bytes)
    sink(bytes)
  }
  if (entry.method === "stored")
    for (let at = 0; at < entry.data.length; at += STEP) take(entry.data.subarray(at, at + STEP))
  else if (entry.size <= SMALL && entry.data.length <= SMALL) inflateAtOnce(entry, take)
  else inflateSteps(entry, take)
  if (size !== entry.size) refuseAsCorrupt("zip-size", entry.name)
  if ((crc ^ 0xffffffff) >>> 0 !== entry.crc) refuseAsCorrupt("zip-checksum", entry.name)
}

/** Larger parts go step by step, so that they are stopped at a limit wherever it lies. */
const NATIVE = 1024 * 1024

/** Where all is as the directory says and within the limits; false where it is not, and nothing was handed out. */
function inflateNatively(entry: ZipEntry, budget: Budget, sink: (bytes: Uint8Array) => void, native: Inflate): boolean {
  const { method, data, size, crc } = entry
  if (method === "stored" || size === 0 || size > NATIVE || budget.inflated + size > limits["inflated-bytes"])
    return false
  const found = native(data, size)
  if (found === null || found.bytes.length !== size || found.crc !== crc) return false
  budget.inflated += size
  sink(found.bytes)
  return true
}

/** One byte more than it should have shows an entry that is larger than it says; what else it would write is dropped. */
function inflateAtOnce({ data, name, size }: ZipEntry, take: (bytes: Uint8Array) => void): void {
  take(orCorrupt("zip-data", name, () => inflateSync(data, { out: new Uint8Array(size + 1) })))
}

function inflateSteps({ data, name }: ZipEntry, take: (bytes: Uint8Array) => void): void {
  let silent = 0
  const stream = new Inflating((bytes) => {
    silent = bytes.length === 0 ? silent + STEP : 0
    take(bytes)
  })
  for (let at = 0; at < data.length; at += STEP) {
    const last = at + STEP >= data.length
    orCorrupt("zip-data", name, () => stream.push(data.subarray(at, at + STEP), last))
    if (silent > MOST_WITHOUT_OUTPUT) refuseAsCorrupt("zip-data", name)
  }
}
