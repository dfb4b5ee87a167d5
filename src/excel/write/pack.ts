import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from "fflate"
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
  const whole = new Uint8Array(inOrder.reduce((so, { length }) => so + length - endLength, endLength))
  const starts: number[] = []
  let at = 0
  for (const one of inOrder) {
    starts.push(at)
    whole.set(one.subarray(0, listStartOf(one)), at)
    at += listStartOf(one)
  }
  const list = at
  for (const [index, one] of inOrder.entries()) {
    const entry = one.subarray(listStartOf(one), one.length - endLength)
    whole.set(entry, at)
    fieldsOf(whole).setUint32(at + entryStart, starts[index] ?? 0, true)
    at += entry.length
  }
  whole.set(inOrder.at(-1)?.subarray(-endLength) ?? [], at)
  const end = new DataView(whole.buffer, at)
  for (const field of [countHere, countInAll]) end.setUint16(field, inOrder.length, true)
  end.setUint32(listLength, at - list, true)
  end.setUint32(listStart, list, true)
  return whole
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
