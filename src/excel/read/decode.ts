import { orCorrupt, refuseAsCorrupt } from "./refuse.ts"
import type { XmlSink } from "./xml.ts"

type Decoder = InstanceType<typeof TextDecoder>

/** The encoding of an XML part by its first bytes (XML 1.0, appendix F), else by its declaration. */
function encodingOf(head: Uint8Array): string {
  const [a, b, c] = head
  if (a === 0xff && b === 0xfe) return "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  if (a === 0x3c && b === 0) return "utf-16le"
  if (a === 0 && b === 0x3c) return "utf-16be"
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8"
  const declaration = String.fromCharCode(...head.subarray(0, 200))
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? "utf-8"
}

/** Turns the bytes of a part into text for `sink`, piece by piece. Refuses bytes that are none. */
export function decodeInto(
  part: string,
  sink: XmlSink,
): { readonly take: (bytes: Uint8Array) => void; readonly end: () => void } {
  let decoder: Decoder | null = null
  const open = (bytes: Uint8Array): Decoder => {
    const label = encodingOf(bytes)
    try {
      return new TextDecoder(label, { fatal: true })
    } catch {
      return refuseAsCorrupt("xml-encoding", part)
    }
  }
  const decode = (bytes: Uint8Array, stream: boolean): void => {
    decoder ??= open(bytes)
    const current = decoder
    sink.write(orCorrupt("xml-encoding", part, () => decodeOrThrow(current, bytes, stream)))
  }
  return {
    take: (bytes) => decode(bytes, true),
    end: () => {
      decode(new Uint8Array(0), false)
      sink.end()
    },
  }
}

/** A TextDecoder says by a TypeError that bytes are not text: no defect of ours. */
function decodeOrThrow(decoder: Decoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new RangeError("not text")
  }
}
