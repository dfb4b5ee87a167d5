import { deflateSync, strToU8 } from "fflate"

// Zips and workbooks made by hand, so that a test can say exactly what is wrong or odd with them.

/** One file of an archive. What is left out is right; what is given is written as it is, right or wrong. */
export interface ArchiveEntry {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stored?: boolean
  readonly method?: number
  readonly flags?: number
  /** Sizes and checksum as the directory claims them. */
  readonly size?: number
  readonly packedSize?: number
  readonly crc?: number
  /** Sizes stand behind the data, and the local header has none. */
  readonly descriptor?: boolean
  /** Use the data of this entry of the same archive instead of its own. */
  readonly sameDataAs?: string
  /** Already deflated. */
  readonly packed?: Uint8Array
  readonly zip64?: boolean
}

export interface ArchiveOptions {
  readonly before?: Uint8Array
  readonly comment?: Uint8Array
  /** Number of entries as the end of the directory claims it. */
  readonly count?: number
}

const bytesOf = (data: string | Uint8Array): Uint8Array => (typeof data === "string" ? strToU8(data) : data)

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** The checksum of zip. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** Little-endian numbers, each with its width in bytes, and bytes as they are. */
function pack(...fields: readonly (readonly [width: number, value: number] | Uint8Array)[]): Uint8Array {
  return concat(
    fields.map((field) => {
      if (field instanceof Uint8Array) return field
      const [width, value] = field
      return Uint8Array.from({ length: width }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256)
    }),
  )
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** An archive of these entries, byte for byte as told. */
export function archive(entries: readonly ArchiveEntry[], options: ArchiveOptions = {}): Uint8Array {
  const parts: Uint8Array[] = [options.before ?? new Uint8Array(0)]
  const central: Uint8Array[] = []
  const offsets = new Map<string, number>()
  let at = parts[0]?.length ?? 0
  for (const entry of entries) {
    const data = bytesOf(entry.data)
    const name = strToU8(entry.name)
    const packed = entry.packed ?? (entry.stored ? data : deflateSync(data))
    const method = entry.method ?? (entry.stored ? 0 : 8)
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0) | 0x800
    const crc = entry.crc ?? crc32(data)
    const size = entry.size ?? data.length
    const packedSize = entry.packedSize ?? packed.length
    const local = entry.descriptor ? [0, 0, 0] : [crc, packedSize, size]
    const offset = offsets.get(entry.sameDataAs ?? "") ?? at
    offsets.set(entry.name, offset)
    if (entry.sameDataAs === undefined) {
      const header = pack(
        [4, 0x04034b50],
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0],
        [4, local[0] ?? 0],
        [4, local[1] ?? 0],
        [4, local[2] ?? 0],
        [2, name.length],
        [2, 0],
        name,
      )
      const descriptor = entry.descriptor
        ? pack([4, 0x08074b50], [4, crc], [4, packedSize], [4, size])
        : new Uint8Array(0)
      parts.push(header, packed, descriptor)
      at += header.length + packed.length + descriptor.length
    }
    const extra = entry.zip64 ? pack([2, 1], [2, 24], [8, size], [8, packedSize], [8, offset]) : new Uint8Array(0)
    const [shownSize, shownPacked, shownOffset] = entry.zip64
      ? [0xffffffff, 0xffffffff, 0xffffffff]
      : [size, packedSize, offset]
    central.push(
      pack(
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0],
        [4, crc],
        [4, shownPacked],
        [4, shownSize],
        [2, name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, shownOffset],
        name,
        extra,
      ),
    )
  }
  const directory = concat(central)
  const comment = options.comment ?? new Uint8Array(0)
  const count = options.count ?? entries.length
  const end = pack(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, comment.length],
    comment,
  )
  return concat([...parts, directory, end])
}

export const transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
export const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"

export interface Related {
  readonly id: string
  /** The last step of the type, or a whole one. */
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

/** The XML of a `.rels` part. */
export const relationsXml = (all: readonly Related[]): string =>
  `<Relationships xmlns="${packageRelations}">${all
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${officeRelations}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`

/** The XML of a sheet around its `<sheetData>` and what stands before and behind it. */
export const sheetXml = (rows: string, { before = "", after = "" } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${transitional}" xmlns:r="${officeRelations}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`

export interface SmallBook {
  /** Whole sheets' XML by their name. */
  readonly sheets: Readonly<Record<string, string>>
  /** `<si>` elements. */
  readonly strings?: string
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string
  /** What stands before and after `<sheets>`. */
  readonly beforeSheets?: string
  readonly afterSheets?: string
  /** `state` of sheets by their name. */
  readonly states?: Readonly<Record<string, string>>
  /** More relationships of the workbook. */
  readonly related?: readonly Related[]
  /** More parts; the same name replaces one, `null` removes it. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
}

/** The parts of a small workbook, by name. */
export function bookParts(book: SmallBook): Record<string, string | Uint8Array> {
  const names = Object.keys(book.sheets)
  const sheets = names.map((name, i) => {
    const state = book.states?.[name]
    return `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${i + 1}"/>`
  })
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationsXml([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": `<workbook xmlns="${transitional}" xmlns:r="${officeRelations}">${book.beforeSheets ?? ""}<sheets>${sheets.join("")}</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...names.map((_, i) => ({ id: `rId${i + 1}`, type: "worksheet", target: `worksheets/sheet${i + 1}.xml` })),
      { id: "rIdS", type: "sharedStrings", target: "sharedStrings.xml" },
      { id: "rIdT", type: "styles", target: "styles.xml" },
      ...(book.related ?? []),
    ]),
    "xl/sharedStrings.xml": book.strings === undefined ? null : `<sst xmlns="${transitional}">${book.strings}</sst>`,
    "xl/styles.xml":
      book.styles === undefined ? null : `<styleSheet xmlns="${transitional}">${book.styles}</styleSheet>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, book.sheets[name] ?? ""])),
    ...book.parts,
  }
  return Object.fromEntries(Object.entries(parts).flatMap(([name, data]) => (data === null ? [] : [[name, data]])))
}

/** Parts as an archive, in the order given. */
export const zipParts = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  entry: Partial<ArchiveEntry> = {},
): Uint8Array => archive(Object.entries(parts).map(([name, data]) => ({ ...entry, name, data })))

/** A small workbook's bytes. */
export const smallBook = (book: SmallBook): Uint8Array => zipParts(bookParts(book))

/** A workbook of one sheet called A with these rows. */
export const bookOf = (
  rows: string,
  more: Omit<SmallBook, "sheets"> & { readonly before?: string; readonly after?: string } = {},
): Uint8Array => smallBook({ ...more, sheets: { A: sheetXml(rows, more) } })
