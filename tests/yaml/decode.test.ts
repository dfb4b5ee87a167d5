import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeText, encodeText } from "../../src/yaml/decode.ts"

/** `F4` is a byte; all else is ASCII. */
const bytes = (text: string): Uint8Array =>
  Uint8Array.from(
    text.split(/(<[0-9A-F]{2}>)/).flatMap((part) => {
      const byte = /^<(..)>$/.exec(part)?.[1]
      return byte === undefined ? [...part].map((char) => char.charCodeAt(0)) : [Number.parseInt(byte, 16)]
    }),
  )

describe("text in a file", () => {
  it.each([
    ["UTF-8", bytes("S<E1><BB><9F>"), "Sở"],
    ["nothing", bytes(""), ""],
    ["UTF-16 of Notepad", bytes("<FF><FE>S<00><DF><1E>"), "Sở"],
    ["UTF-16 the other way round", bytes("<FE><FF><00>S<1E><DF>"), "Sở"],
  ])("%s is read", (_, given, text) => {
    expect(decodeText(given)).toMatchObject({ kind: "text", text })
  })

  it.each([
    ["Windows-1258", "ten: C<F4>ng an t<EC>nh", "Windows-1258 (ANSI)", 1],
    ["Windows-1258, on its line", "a: 1\nten: <D0><E0>i", "Windows-1258 (ANSI)", 2],
    ["Windows-1252", "ten: Caf<E9>", "Windows-1252 hoặc Windows-1258 (ANSI)", 1],
    ["TCVN3", "ten: C<AB>ng an t<D8>nh Qu<B6>ng Ng<B7>i", "TCVN3 (ABC)", 1],
    ["VNI", "ten: Qua<FB>ng Nga<F5>i t<E6>nh", "VNI hoặc Windows-1258 (ANSI)", 1],
    ["UTF-16 without its mark", "a<00>:<00>", "UTF-16 LE không có dấu đầu tệp", 1],
    ["UTF-16 the other way round without its mark", "<00>a<00>:", "UTF-16 BE không có dấu đầu tệp", 1],
    ["a NUL character", "format: 1\nid: a<00>b", "một kiểu nhị phân, hoặc có lẫn ký tự NUL", 2],
    ["UTF-16 that breaks off", "<FF><FE>a<00>b", "UTF-16 bị hỏng", 1],
  ])("%s is no text, and named", (_, given, likely, line) => {
    expect(decodeText(bytes(given))).toMatchObject({ kind: "other", likely: { vi: likely }, line })
  })

  it("is written back byte for byte, in its own encoding", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("utf-8", "utf-16le", "utf-16be"),
        (text, encoding) => {
          const mark = { "utf-8": [], "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] }[encoding]
          const clean = text.replaceAll("\0", "").replace(/^\ufeff+/, "")
          expect(decodeText(Uint8Array.from([...mark, ...encodeText(clean, encoding)]))).toEqual({
            kind: "text",
            text: clean,
            encoding,
          })
        },
      ),
    )
  })
})
