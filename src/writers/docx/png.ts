// A picture of a few flat colours needs no library: one byte for each point, uncompressed, since the document's own container compresses it.

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
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", joined([bigEndian(width), bigEndian(height), Uint8Array.of(8, 3, 0, 0, 0)])),
    chunk("PLTE", Uint8Array.from(colours)),
    chunk("IDAT", stored(lines)),
    chunk("IEND", new Uint8Array()),
  ])
}

const bigEndian = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data])
  return joined([bigEndian(data.length), body, bigEndian(crc32(body))])
}

const largestBlock = 65_535

/** zlib's envelope around blocks that are not compressed. */
function stored(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)]
  for (let at = 0; at < data.length; at += largestBlock) {
    const block = data.subarray(at, at + largestBlock)
    const { length } = block
    const last = at + length >= data.length ? 1 : 0
    const inverse = ~length & 0xffff
    parts.push(Uint8Array.of(last, length & 255, length >>> 8, inverse & 255, inverse >>> 8), block)
  }
  return joined([...parts, bigEndian(adler32(data))])
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0]
  for (const byte of data) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return ((b << 16) | a) >>> 0
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
