import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { Packing } from "../../engine/kept/laid-aside.ts"

/** The fastest: it leaves a seventh. */
const level = 1

export const packing: Packing = {
  pack: (text) => deflateRawSync(text, { level }),
  unpack: (packed) => inflateRawSync(packed).toString(),
}
