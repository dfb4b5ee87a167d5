import { crc32, type InflateRaw, inflateRawSync } from "node:zlib"
import type { Inflate } from "../../model/workbook.ts"

/** With `info` it gives its engine, too, which the types do not know. */
const withEngine = inflateRawSync as unknown as (
  packed: Uint8Array,
  options: object,
) => { readonly buffer: Uint8Array; readonly engine: InflateRaw }

/** zlib, in one piece. What it refuses, or does not use up, is left to the library, whose word it is. */
export const inflate: Inflate = (packed, size) => {
  try {
    const options = { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1, info: true }
    const { buffer, engine } = withEngine(packed, options)
    return engine.bytesWritten === packed.length ? { bytes: buffer, crc: crc32(buffer) } : null
  } catch (error) {
    if (error instanceof Error && "code" in error) return null
    throw error
  }
}
