import { inflateRawSync } from "node:zlib"
import { openZip } from "../../src/excel/read/zip.ts"

const tag = /<(\/?)(\w+)([^>]*)>/g

/** The floor: the least that any reader has to do. Inflates every XML part with zlib, decodes it, and looks at every tag once; nothing is kept. */
export function scan(bytes: Uint8Array): number {
  const zip = openZip(bytes)
  let tags = 0
  for (const name of zip.names) {
    const entry = name.endsWith(".xml") ? zip.find(name) : null
    if (entry === null) continue
    const part = entry.method === "stored" ? entry.data : inflateRawSync(entry.data)
    for (const _ of new TextDecoder().decode(part).matchAll(tag)) tags++
  }
  return tags
}
