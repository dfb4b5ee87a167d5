import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from "fflate"
import { joinedBytes } from "../../base/bytes.ts"
import { compareText } from "../../base/order.ts"

/** The parts of an Office package by name. */
export type Parts = Record<string, Uint8Array>

/** A package with one part, from which `joined` takes what is the part's. */
export type Packed = Uint8Array

/** Where a container's last record begins, and what stands in it and in the entries of its list: PKWARE's APPNOTE, 4.3.16 and 4.3.12. */
const endLength = 22
const [countHere, countInAll, listLength, listStart] = [8, 10, 12, 16]
const entryStart = 42

/** One part, packed: the same bytes for the same part, whatever the clock and the time zone. What was packed can be let go of. */
export function packed(name: string, part: Uint8Array): Packed {
  // Local fields, which is what the container keeps: the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12)
  return zipSync({ [name]: [part, { mtime }] }, { level: 6 })
}

/** The package of parts that were packed one by one, in an order of its own. */
export function joined(parts: ReadonlyMap<string, Packed>): Uint8Array {
  const inOrder = [...parts.keys()].sort(compareText).flatMap((name) => parts.get(name) ?? [])
  const entries: Uint8Array[] = []
  let at = 0
  for (const one of inOrder) {
    const entry = one.slice(listStartOf(one), -endLength)
    fieldsOf(entry).setUint32(entryStart, at, true)
    entries.push(entry)
    at += listStartOf(one)
  }
  const list = joinedBytes(entries)
  const end = inOrder.at(-1)?.slice(-endLength) ?? new Uint8Array(endLength)
  const fields = fieldsOf(end)
  for (const field of [countHere, countInAll]) fields.setUint16(field, inOrder.length, true)
  fields.setUint32(listLength, list.length, true)
  fields.setUint32(listStart, at, true)
  return joinedBytes([...inOrder.map((one) => one.subarray(0, listStartOf(one))), list, end])
}

const fieldsOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const listStartOf = (one: Packed): number => fieldsOf(one).getUint32(one.length - endLength + listStart, true)

/** Bytes in the envelope of zlib, not compressed. */
export const enveloped = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 0 })

/** A package packed anew with its XML parts changed by `edit`. */
export function repack(bytes: Uint8Array, edit: (name: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const changed = (name: string, part: Uint8Array) =>
    /\.(?:xml|rels)$/.test(name) ? strToU8(edit(name, strFromU8(part))) : part
  return joined(new Map(Object.entries(parts).map(([name, part]) => [name, packed(name, changed(name, part))])))
}
