import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate"
import { compareText } from "../../base/order.ts"

/**
 * An Office package with its XML parts changed by `edit`, in an order and with times of its own: the same bytes for the same parts,
 * whatever the clock and the time zone.
 */
export function repack(bytes: Uint8Array, edit: (name: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  // Local fields, which is what the container keeps: the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12)
  const packed: Zippable = {}
  for (const name of Object.keys(parts).sort(compareText)) {
    const part = parts[name] ?? new Uint8Array()
    const content = /\.(?:xml|rels)$/.test(name) ? strToU8(edit(name, strFromU8(part))) : part
    packed[name] = [content, { mtime }]
  }
  return zipSync(packed, { level: 6 })
}
