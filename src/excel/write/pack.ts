import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate"
import { compareText } from "../../base/order.ts"

/** The parts of an Office package by name. */
export type Parts = Record<string, Uint8Array>

/** The package of these parts, in an order and with times of its own: the same bytes for the same parts, whatever the clock and the time zone. */
export function pack(parts: Parts): Uint8Array {
  // Local fields, which is what the container keeps: the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12)
  const sorted: Zippable = {}
  for (const name of Object.keys(parts).sort(compareText)) sorted[name] = [parts[name] ?? new Uint8Array(), { mtime }]
  return zipSync(sorted, { level: 6 })
}

/** A package packed anew with its XML parts changed by `edit`. */
export function repack(bytes: Uint8Array, edit: (name: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(name)) parts[name] = strToU8(edit(name, strFromU8(part)))
  return pack(parts)
}
