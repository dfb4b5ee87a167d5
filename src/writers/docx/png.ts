// A picture of a few flat colours needs no library: one byte for each point, uncompressed, since the document's own container compresses it.

import { joinedBytes } from "../../base/bytes.ts"
import { addToCrc } from "../../excel/read/inflate.ts"
import { enveloped } from "../../excel/write/pack.ts"

/** A picture by rows: each point is the index of a colour. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** `RRGGBB`, at most 256. */
  readonly palette: readonly string[]
  readonly points: Uint8Array
}

/** The picture as a PNG file (palette, 8 bits): the same bytes for the same picture. */
export function png({ width, height, palette, points }: Picture): Uint8Array {
  const lines = new Uint8Array(height * (width + 1)) // each line begins with its filter: none
  for (let y = 0; y < height; y++) lines.set(points.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const colours = palette.flatMap((colour) => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))
  return joinedBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", joinedBytes([bigEndian(width), bigEndian(height), Uint8Array.of(8, 3, 0, 0, 0)])),
    chunk("PLTE", Uint8Array.from(colours)),
    chunk("IDAT", enveloped(lines)),
    chunk("IEND", new Uint8Array()),
  ])
}

const bigEndian = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joinedBytes([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data])
  return joinedBytes([bigEndian(data.length), body, bigEndian((addToCrc(0xffffffff, body) ^ 0xffffffff) >>> 0)])
}
