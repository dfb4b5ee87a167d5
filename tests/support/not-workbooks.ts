import { strToU8 } from "fflate"
import { archive, concat, zipParts } from "./package.ts"

// Files that are sent in place of workbooks, each with what it is.

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const padded = (head: Uint8Array | string, length = 600): Uint8Array => {
  const all = new Uint8Array(length).fill(1)
  all.set(typeof head === "string" ? strToU8(head) : head)
  return all
}
const utf16 = (text: string, mark = true): Uint8Array =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat(),
  ])

/** An OLE file with streams of these names in its directory. */
export function oleFile(...names: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 4)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [i, name] of ["Root Entry", ...names].entries()) {
    const at = 512 * 2 + 128 * i
    file.set(utf16(name, false), at)
    file[at + 64] = (name.length + 1) * 2
  }
  return file
}

function lockFile(): Uint8Array {
  const file = new Uint8Array(165).fill(0x20)
  file.set([6, ...strToU8("Van Tu")])
  file.set([6, 0, ...utf16("Van Tu", false)], 55)
  return file
}

const xml = '<?xml version="1.0"?>'

/** Each kind of file as offices send it, with the line that says what it is. */
export const notWorkbooks: readonly (readonly [what: string, bytes: Uint8Array, line: string])[] = [
  ["an empty file", bytes(), "not-a-workbook empty"],
  ["a lock file", lockFile(), "not-a-workbook lock-file"],
  [
    "LibreOffice's lock file",
    strToU8(",Văn thư,may1,04.07.2013 08:00,file:///home/vt/.config/libreoffice/4;"),
    "not-a-workbook lock-file",
  ],
  ["an .xls", oleFile("Workbook", "\u0005SummaryInformation"), "not-a-workbook xls"],
  ["an .xls of Excel 95", oleFile("Book"), "not-a-workbook xls"],
  ["an .xls of Excel 4", padded(bytes(9, 4, 6, 0, 0, 4)), "not-a-workbook xls"],
  ["an .xls of Excel 2", padded(bytes(9, 0, 4, 0, 2, 0)), "not-a-workbook xls"],
  ["a workbook with a password", oleFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["a .doc", oleFile("WordDocument", "1Table"), "not-a-workbook doc"],
  ["a .ppt", oleFile("PowerPoint Document"), "not-a-workbook pptx"],
  ["an e-mail of Outlook", oleFile("__nameid_version1.0"), "not-a-workbook unknown"],
  ["a cut-off OLE file", oleFile("Workbook").subarray(0, 100), "not-a-workbook unknown"],
  ["rich text", strToU8("{\\rtf1\\ansi báo cáo}"), "not-a-workbook doc"],
  ["an .xlsb", zipParts({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }), "not-a-workbook xlsb"],
  [
    "a .docx",
    zipParts({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" }),
    "not-a-workbook docx",
  ],
  ["a .pptx", zipParts({ "ppt/presentation.xml": "<presentation/>" }), "not-a-workbook pptx"],
  [
    "an .ods",
    zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }, { stored: true }),
    "not-a-workbook ods",
  ],
  [
    "a flat .ods",
    strToU8(`${xml}<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>`),
    "not-a-workbook ods",
  ],
  [
    "an .odt",
    zipParts({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }, { stored: true }),
    "not-a-workbook zip",
  ],
  ["a zip of workbooks", zipParts({ "bao-cao/a.xlsx": "PK", "bao-cao/b.xlsx": "PK" }), "not-a-workbook zip"],
  ["an empty zip", archive([]), "not-a-workbook zip"],
  ["a zip behind a program", concat([padded("MZ\0\0"), zipParts({ "a.txt": "a" })]), "not-a-workbook zip"],
  ["a .pdf", strToU8("%PDF-1.4\n%âãÏÓ"), "not-a-workbook pdf"],
  ["a .pdf behind a blank line", strToU8("\r\n%PDF-1.4\n1 0 obj"), "not-a-workbook pdf"],
  [
    "a page named .xls",
    strToU8("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table></table></html>"),
    "not-a-workbook html",
  ],
  ["a page behind a comment", strToU8("\ufeff\n<!-- xuất từ phần mềm --><!DOCTYPE html><p>"), "not-a-workbook html"],
  ["a mere table", strToU8("<table border=1><tr><td>1</table>"), "not-a-workbook html"],
  ["a page in UTF-16", utf16("<html><body>Báo cáo"), "not-a-workbook html"],
  [
    "a web archive",
    strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nContent-Type: text/html\r\n"),
    "not-a-workbook html",
  ],
  [
    "SpreadsheetML 2003",
    strToU8(
      `${xml}<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
    ),
    "not-a-workbook xml-2003",
  ],
  ["other XML", strToU8(`${xml}<data/>`), "not-a-workbook text"],
  ["a table in text, by commas", strToU8("Mã số,Số liệu\nCT1.1/total,234\n"), "not-a-workbook csv"],
  ["by semicolons", strToU8("Mã số;Số liệu\r\nCT1.1/total;234\r\n"), "not-a-workbook csv"],
  ["by tabs, named .xls, in UTF-16", utf16("Mã số\tSố liệu\r\nCT1.1\t234\r\n"), "not-a-workbook csv"],
  ["plain text", strToU8("Kính gửi: Công an tỉnh\nXin gửi báo cáo sau."), "not-a-workbook text"],
  ["text in an old encoding", bytes(...strToU8("C"), 0xab, ...strToU8("ng an tØnh", true)), "not-a-workbook text"],
  ["a PNG", padded(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)), "not-a-workbook image"],
  ["a JPEG", padded(bytes(0xff, 0xd8, 0xff, 0xe0)), "not-a-workbook image"],
  ["a GIF", padded("GIF89a"), "not-a-workbook image"],
  ["a BMP", padded(bytes(0x42, 0x4d, 70, 0, 0, 0, 0, 0, 0, 0, 54)), "not-a-workbook image"],
  ["a TIFF", padded("II*\0"), "not-a-workbook image"],
  ["a WebP", padded("RIFF....WEBP"), "not-a-workbook image"],
  ["a photograph of a telephone", padded("\0\0\0\x18ftypheic"), "not-a-workbook image"],
  ["a RAR", padded("Rar!\x1a\x07"), "not-a-workbook archive"],
  ["a 7z", padded(bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)), "not-a-workbook archive"],
  ["a gzip", padded(bytes(0x1f, 0x8b, 8)), "not-a-workbook archive"],
  [
    "a tar",
    (() => {
      const tar = padded("bao-cao.xlsx\0")
      tar.set(strToU8("ustar"), 257)
      return tar
    })(),
    "not-a-workbook archive",
  ],
  ["zeros", new Uint8Array(5_000), "not-a-workbook unknown"],
  ["noise", Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 251), "not-a-workbook unknown"],
  ["half a zip", zipParts({ "xl/workbook.xml": "<workbook/>" }).subarray(0, 40), "corrupt zip-cut-off"],
]
