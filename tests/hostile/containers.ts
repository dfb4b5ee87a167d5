import { deflateSync, gzipSync, zipSync } from "fflate"
import { type ArchiveEntry, archive, bookParts, concat, sheetXml, smallBook, zipParts } from "../support/package.ts"
import type { HostileFile } from "./hostile-file.ts"

const MB = 1024 * 1024

const parts = bookParts({
  sheets: { A: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
  strings: "<si><t>a</t></si>",
})
const entries = Object.entries(parts).map(([name, data]): ArchiveEntry => ({ name, data }))
const sheetName = "xl/worksheets/sheet1.xml"
/** The small workbook with its sheet's entry changed. */
const withSheet = (change: Partial<ArchiveEntry>): Uint8Array =>
  archive(entries.map((entry) => (entry.name === sheetName ? { ...entry, ...change } : entry)))
const sound = smallBook({ sheets: { A: sheetXml("") } })
const edit = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const copy = Uint8Array.from(sound)
  change(copy)
  return copy
}
/** Changes a field of the end of the directory. */
const end = (at: number, ...values: readonly number[]): Uint8Array =>
  edit((bytes) => bytes.set(values, bytes.length - 22 + at))
/** Empty stored blocks, one after another: input that never becomes output. */
const emptyBlocks = (count: number): Uint8Array => {
  const blocks = new Uint8Array(count * 5)
  for (let at = 0; at < blocks.length; at += 5) blocks.set([0, 0, 0, 255, 255], at)
  return blocks
}
const zeros = (length: number): Uint8Array => new Uint8Array(length)

/** Zips that lie, loop, swell or end too early. `scale` 1 makes the largest ones as large as 20 MB allow. */
export const containers = (scale: number): readonly HostileFile[] => {
  const size = (bytes: number): number => Math.ceil(bytes * scale)
  const bomb = () => deflateSync(zeros(size(90 * MB)), { level: 9 })
  return [
    ["a sheet of zeros that swells 1000 times", () => withSheet({ data: zeros(size(90 * MB)), packed: bomb() })],
    ["a bomb that claims to be small", () => withSheet({ packed: bomb(), size: 100 })],
    ["a bomb that claims to be 4 GB", () => withSheet({ packed: bomb(), size: 0xfffffffe })],
    [
      "a bomb in the shared strings",
      () =>
        archive([
          ...entries.filter(({ name }) => !/shared/.test(name)),
          { name: "xl/sharedStrings.xml", data: zeros(size(60 * MB)) },
        ]),
    ],
    [
      "a bomb that nobody asks for",
      () => archive([...entries, { name: "xl/media/a.png", data: zeros(size(90 * MB)) }]),
    ],
    [
      "a zip in a zip in a zip",
      () => [1, 2, 3, 4, 5].reduce((inner: Uint8Array) => zipSync({ "a.zip": inner }), zeros(size(10 * MB))),
    ],
    ["a zip of a workbook", () => zipSync({ "a.xlsx": sound })],
    [
      "a hundred parts over the same data",
      () =>
        archive([
          ...entries,
          ...Array.from(
            { length: 100 },
            (_, i): ArchiveEntry => ({ name: `xl/x${i}.xml`, data: "", sameDataAs: sheetName }),
          ),
        ]),
    ],
    [
      "70,000 entries",
      () =>
        archive([
          ...entries,
          ...Array.from({ length: size(70_000) }, (_, i): ArchiveEntry => ({ name: `x${i}`, data: "", stored: true })),
        ]),
    ],
    [
      "9,000 entries",
      () =>
        archive([
          ...entries,
          ...Array.from({ length: size(9_000) }, (_, i): ArchiveEntry => ({ name: `x${i}`, data: "", stored: true })),
        ]),
    ],
    [
      "names of 60,000 letters",
      () =>
        archive([
          ...entries,
          ...Array.from(
            { length: size(300) },
            (_, i): ArchiveEntry => ({ name: `${"x".repeat(60_000)}${i}`, data: "" }),
          ),
        ]),
    ],
    ["a name of NULs", () => archive([...entries, { name: "\0\0\0", data: "x" }])],
    ["an entry without a name", () => archive([...entries, { name: "", data: "x" }])],
    [
      "entries named ../../x",
      () => archive([...entries, { name: "../../etc/cron.d/x", data: "x" }, { name: "xl/../../x", data: "x" }]),
    ],
    [
      "an absolute name",
      () => archive([...entries, { name: "/etc/passwd", data: "x" }, { name: "C:\\Windows\\x", data: "x" }]),
    ],
    [
      "only folders",
      () =>
        archive([
          { name: "xl/", data: "", stored: true },
          { name: "_rels/", data: "", stored: true },
        ]),
    ],
    ["a folder with data", () => archive([...entries, { name: "xl/worksheets/", data: "x".repeat(1000) }])],
    ["the workbook twice", () => archive([...entries, ...entries])],
    [
      "__proto__ as a name",
      () => archive([...entries, { name: "__proto__", data: "x" }, { name: "constructor", data: "y" }]),
    ],
    [
      "junk behind the sheet's deflated end",
      () =>
        withSheet({
          packed: concat([
            deflateSync(new TextEncoder().encode(String(parts[sheetName]))),
            new Uint8Array(size(19 * MB)).fill(65),
          ]),
        }),
    ],
    ["empty blocks for ever", () => withSheet({ packed: emptyBlocks(size(4 * MB)) })],
    ["deflate of an invalid block", () => withSheet({ packed: Uint8Array.of(7, 255, 255, 255, 255) })],
    [
      "deflate that ends too early",
      () => withSheet({ packed: deflateSync(new TextEncoder().encode("<a>".repeat(1000))).subarray(0, 10) }),
    ],
    ["an empty deflated part", () => withSheet({ packed: zeros(0) })],
    ["a distance before the beginning", () => withSheet({ packed: Uint8Array.of(0x4b, 0x04, 0x72, 0x00) })],
    ["stored, and longer than it says", () => withSheet({ stored: true, size: 5 })],
    ["stored, and shorter than it says", () => withSheet({ stored: true, size: 50_000 })],
    ["deflated, and called stored", () => withSheet({ packed: deflateSync(zeros(100)), method: 0 })],
    ["stored, and called deflated", () => withSheet({ stored: true, method: 8 })],
    ["a wrong checksum", () => withSheet({ crc: 0 })],
    ["an unknown method", () => withSheet({ method: 14 })],
    ["a negative method", () => withSheet({ method: 0xffff })],
    ["a password on the sheet", () => withSheet({ flags: 1 })],
    ["a password on all", () => zipParts(parts, { flags: 1 })],
    ["all sizes behind the data, and none in front", () => zipParts(parts, { descriptor: true })],
    ["zip64 sizes beyond all bounds", () => zipParts(parts, { zip64: true, size: 2 ** 60 })],
    ["zip64 packed sizes beyond all bounds", () => zipParts(parts, { zip64: true, packedSize: 2 ** 52 })],
    ["a packed size over the next entry", () => zipParts(parts, { packedSize: 400 })],
    ["no entries claimed", () => end(8, 0, 0, 0, 0)],
    ["65,535 entries claimed", () => end(8, 255, 255, 255, 255)],
    ["a directory before the file", () => end(16, 255, 255, 255, 127)],
    ["a directory of 4 GB", () => end(12, 255, 255, 255, 255)],
    ["a directory of nothing", () => end(12, 0, 0, 0, 0)],
    ["the directory at 0", () => end(16, 0, 0, 0, 0)],
    ["a comment that is not there", () => end(20, 255, 255)],
    [
      "a comment full of false ends",
      () => archive(entries, { comment: new Uint8Array(65_000).map((_, i) => [0x50, 0x4b, 5, 6][i % 4] ?? 0) }),
    ],
    [
      "20 MB of false ends",
      () => {
        const all = new Uint8Array(size(20 * MB)).map((_, i) => [0x50, 0x4b, 5, 6][i % 4] ?? 0)
        all.set([0x50, 0x4b, 3, 4])
        return all
      },
    ],
    [
      "20 MB before the zip",
      () =>
        archive(entries, { before: concat([Uint8Array.of(0x50, 0x4b, 3, 4), new Uint8Array(size(19 * MB)).fill(7)]) }),
    ],
    ["a local header that is none", () => edit((bytes) => bytes.set([0, 0, 0, 0], 0))],
    [
      "a directory entry that is none",
      () =>
        edit((bytes) => {
          const at = bytes.findIndex((byte, i) => byte === 0x50 && bytes[i + 2] === 1 && bytes[i + 3] === 2)
          bytes.set([0], at)
        }),
    ],
    ["cut in the middle", () => sound.subarray(0, sound.length >> 1)],
    ["cut before the last byte", () => sound.subarray(0, sound.length - 1)],
    ["only the beginning", () => sound.subarray(0, 4)],
    ["only the end", () => sound.subarray(sound.length - 22)],
    ["the end twice", () => concat([sound, sound.subarray(sound.length - 22)])],
    ["two workbooks one behind the other", () => concat([sound, sound])],
    ["a gzipped workbook", () => gzipSync(sound)],
    ["20 MB of zeros", () => zeros(size(20 * MB))],
    ["20 MB of letters", () => new Uint8Array(size(20 * MB)).fill(97)],
    [
      "20 MB that call themselves OLE",
      () => {
        const all = zeros(size(20 * MB))
        all.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
        return all
      },
    ],
    ["20 MB of one line of HTML", () => new TextEncoder().encode(`<!--${" ".repeat(size(20 * MB))}`)],
    ["a file beyond the limit", () => zeros(33 * MB)],
  ]
}
