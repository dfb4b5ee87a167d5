import { refuseAsCorrupt } from "./refuse.ts"
import type { XmlSink } from "./xml.ts"

const latin1 = new TextDecoder("latin1")
/** Without memory between two calls; the mark at the beginning is left to the parser. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** The encoding of an XML part by its first bytes (XML 1.0, appendix F), else by its declaration. */
function encodingOf(head: Uint8Array): string {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le"
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be"
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(latin1.decode(head.subarray(0, 200)))
  return declaration?.[1]?.toLowerCase() ?? "utf-8"
}

/** Where the last letter of these UTF-8 bytes begins, if it is cut; else their end. */
function endOfLetters(bytes: Uint8Array): number {
  const { length } = bytes
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back] ?? 0
    if (byte < 0x80) return length
    if (byte >= 0xc0) return byte >= (back === 1 ? 0xc0 : back === 2 ? 0xe0 : 0xf0) ? length - back : length
  }
  return length
}

/** Decodes UTF-8 whose letters may be cut between two pieces. Some ten times faster than a decoder that remembers. */
function utf8Pieces(): (bytes: Uint8Array, last: boolean) => string {
  let held = new Uint8Array(0)
  return (bytes, last) => {
    let all = bytes
    if (held.length > 0) {
      all = new Uint8Array(held.length + bytes.length)
      all.set(held)
      all.set(bytes, held.length)
    }
    const end = last ? all.length : endOfLetters(all)
    held = all.slice(end)
    return utf8.decode(all.subarray(0, end))
  }
}

/** A decoder for the bytes of a part, which throws on bytes that are none of its letters; `null` for an encoding that nobody knows. */
function decoderFor(label: string): ((bytes: Uint8Array, last: boolean) => string) | null {
  if (label === "utf-8") return utf8Pieces()
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    return null
  }
  return (bytes, last) => decoder.decode(bytes, { stream: !last })
}

/** Turns the bytes of a part into text for `sink`, piece by piece. Refuses bytes that are no text. */
export function decodeInto(
  part: string,
  sink: XmlSink,
): { readonly take: (bytes: Uint8Array) => void; readonly end: () => void } {
  let decoder: ((bytes: Uint8Array, last: boolean) => string) | null = null
  const decode = (bytes: Uint8Array, last: boolean): string => {
    decoder ??= decoderFor(encodingOf(bytes)) ?? refuseAsCorrupt("xml-encoding", part)
    try {
      return decoder(bytes, last)
    } catch {
      // a TextDecoder says so by a TypeError, which is no defect of ours
      return refuseAsCorrupt("xml-encoding", part)
    }
  }
  return {
    take: (bytes) => sink.write(decode(bytes, false)),
    end: () => {
      sink.write(decode(new Uint8Array(0), true))
      sink.end()
    },
  }
}
