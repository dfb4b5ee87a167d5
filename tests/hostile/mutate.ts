/** A source of numbers that a seed repeats: below `limit`, from 0. */
export type Dice = (limit: number) => number

/** Mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit)
  }
}

const pick = <T>(roll: Dice, from: readonly T[]): T => {
  const chosen = from[roll(from.length)]
  if (chosen === undefined) throw new RangeError("nothing to pick from")
  return chosen
}

type ByteChange = (bytes: Uint8Array, at: number, roll: Dice) => Uint8Array

const splice = (bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array => {
  const end = Math.min(at + remove, bytes.length)
  const all = new Uint8Array(bytes.length - (end - at) + insert.length)
  all.set(bytes.subarray(0, at))
  all.set(insert, at)
  all.set(bytes.subarray(end), at + insert.length)
  return all
}

const byteChanges: readonly ByteChange[] = [
  (bytes, at, roll) => splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << roll(8)))),
  (bytes, at, roll) => splice(bytes, at, 1, Uint8Array.of(roll(256))),
  (bytes, at, roll) =>
    splice(
      bytes,
      at,
      4,
      Uint8Array.of(
        ...pick(roll, [
          [0, 0, 0, 0],
          [255, 255, 255, 255],
          [255, 255, 255, 127],
          [1, 0, 0, 0],
        ]),
      ),
    ),
  (bytes, at, roll) => splice(bytes, at, 1 + roll(40), new Uint8Array(0)),
  (bytes, at, roll) => splice(bytes, at, 0, bytes.slice(at, at + 1 + roll(200))),
  (bytes, at, roll) =>
    splice(
      bytes,
      at,
      0,
      Uint8Array.from({ length: 1 + roll(20) }, () => roll(256)),
    ),
  (bytes, at) => bytes.slice(0, at),
]

/** Changes a few places of a file, whatever stands there. */
export function mutateBytes(bytes: Uint8Array, roll: Dice): Uint8Array {
  let changed = bytes
  // the directory at the end decides most: every other change goes there
  for (let left = 1 + roll(4); left > 0; left--) {
    const at = roll(2) === 0 ? roll(changed.length) : Math.max(0, changed.length - 1 - roll(600))
    changed = pick(roll, byteChanges)(changed, at, roll)
  }
  return changed
}

const scraps = [
  "<",
  ">",
  "&",
  "&#0;",
  "&#x1F600;",
  "]]>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<!DOCTYPE a>",
  "<?x?>",
  '"',
  "'",
  "=",
  "/",
  "\0",
  "\ufeff",
  "ệ",
  "e\u0323\u0302",
  "_x0000_",
  "-1",
  "1e999",
  "NaN",
  "A0",
  "XFE1",
  "XFD1048576",
  ' r="A1"',
  ' t="s"',
  ' t="d"',
  ' xmlns="urn:x"',
  '<c r="A1"/>',
  "</row>",
  "<row>",
  "<v>9</v>",
  "<f/>",
  "../",
  "%",
  "xl/workbook.xml",
]

type TextChange = (pieces: string[], at: number, roll: Dice) => void

const textChanges: readonly TextChange[] = [
  (pieces, at) => pieces.splice(at, 1),
  (pieces, at) => pieces.splice(at, 0, pieces[at] ?? ""),
  (pieces, at, roll) => pieces.splice(at, 0, pick(roll, scraps)),
  (pieces, at, roll) => pieces.splice(at, 1, pick(roll, scraps)),
  (pieces, at, roll) => pieces.splice(at, 1, pieces[roll(pieces.length)] ?? ""),
  (pieces, at, roll) => {
    const piece = pieces[at] ?? ""
    const cut = roll(piece.length + 1)
    pieces.splice(at, 1, piece.slice(0, cut) + pick(roll, scraps) + piece.slice(cut + roll(3)))
  },
  (pieces, at, roll) => pieces.splice(at, roll(20)),
]

/** Changes a few runs of an XML text: tags, texts, attribute values. */
export function mutateXml(xml: string, roll: Dice): string {
  const pieces = xml.match(/<[^>]*>|[^<]+/g) ?? [xml]
  for (let left = 1 + roll(3); left > 0; left--) pick(roll, textChanges)(pieces, roll(pieces.length), roll)
  return pieces.join("")
}

/** Changes the XML of one part of a package, all others left as they are. */
export function mutatePart<T extends string | Uint8Array>(
  parts: Readonly<Record<string, T>>,
  roll: Dice,
): Record<string, T | string> {
  const name = pick(roll, Object.keys(parts))
  const part = parts[name]
  return typeof part === "string" ? { ...parts, [name]: mutateXml(part, roll) } : { ...parts }
}
