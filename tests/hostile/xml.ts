import { strToU8 } from "fflate"
import { bookOf, sheetXml, smallBook, transitional } from "../support/package.ts"
import type { HostileFile } from "./hostile-file.ts"

const MB = 1024 * 1024
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>'
const part = (xml: string | Uint8Array, name = "xl/worksheets/sheet1.xml"): Uint8Array =>
  smallBook({ sheets: { A: sheetXml("") }, parts: { [name]: xml } })
const declared = (doctype: string, text: string): Uint8Array =>
  part(
    `<?xml version="1.0"?>${doctype}${sheetXml(`<row><c t="str"><v>${text}</v></c></row>`).replace(/^<\?.*?\?>/, "")}`,
  )
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat())

const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("")}]>`

/** XML that is deep, endless, malformed, or not what it says. */
export const xmlFiles = (scale: number): readonly HostileFile[] => {
  const times = (count: number): number => Math.ceil(count * scale)
  const long = (text: string, bytes: number): string => text.repeat(times(bytes / text.length))
  return [
    ["a billion laughs", () => declared(laughs, "&l20;")],
    ["a quadratic blow-up", () => declared(`<!DOCTYPE a [<!ENTITY x "${long("x", MB)}">]>`, long("&x;", MB))],
    ["an external entity", () => declared('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;")],
    ["an external DTD", () => declared('<!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd">', "x")],
    ["a parameter entity", () => declared('<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>', "x")],
    ["a DOCTYPE without an end", () => declared(`<!DOCTYPE a [${long("<!-- -->", 20 * MB)}`, "x")],
    ["a DOCTYPE in the workbook", () => part("<!DOCTYPE a><workbook/>", "xl/workbook.xml")],
    ["a DOCTYPE in the relationships", () => part("<!DOCTYPE a><Relationships/>", "_rels/.rels")],
    ["an undeclared entity", () => declared("", "&nbsp;")],
    ["elements nested a million deep", () => part(sheetXml(long("<a>", 3 * MB)))],
    ["nested in another namespace", () => part(sheetXml(`<z:a xmlns:z="urn:z">${long("<z:a>", 5 * MB)}`))],
    [
      "nested runs in a string",
      () => part(`<sst xmlns="${transitional}"><si>${long("<r>", MB)}`, "xl/sharedStrings.xml"),
    ],
    [
      "30 MB of empty elements",
      () => part(sheetXml(Array.from({ length: times(2_000_000) }, (_, i) => `<a${i % 97} b="${i}"/>`).join(""))),
    ],
    [
      "30 MB of elements with attributes",
      () =>
        part(
          sheetXml(
            Array.from(
              { length: times(400_000) },
              (_, i) => `<a b="${i}" c="" d="${i % 7}" e="" f="" g="" h="${i % 11}" i=""/>`,
            ).join(""),
          ),
        ),
    ],
    ["an attribute of 20 MB", () => part(sheetXml(`<row r="1" x="${long("abcdefghij", 20 * MB)}"/>`))],
    [
      "100,000 attributes on one element",
      () => part(sheetXml(`<row ${Array.from({ length: times(100_000) }, (_, i) => `a${i}=""`).join(" ")}/>`)),
    ],
    ["the same attribute twice", () => part(sheetXml('<row r="1" r="2"/>'))],
    ["a text of 20 MB", () => bookOf(`<row r="1"><c r="A1" t="str"><v>${long("văn bản ", 20 * MB)}</v></c></row>`)],
    [
      "a text of 20 MB of entities",
      () => bookOf(`<row r="1"><c r="A1" t="str"><v>${long("&amp;", 20 * MB)}</v></c></row>`),
    ],
    [
      "30 MB of texts full of entities",
      () => bookOf(`<row r="1"><c r="A1" t="str"><v>${long(`${"&lt;".repeat(5_000)}</v><v>`, 28 * MB)}</v></c></row>`),
    ],
    ["a text of 900,000 letters", () => bookOf(`<row r="1"><c r="A1" t="str"><v>${"x".repeat(900_000)}</v></c></row>`)],
    ["a comment of 20 MB", () => part(sheetXml(`<!--${long(" comment", 20 * MB)}-->`))],
    ["a million comments", () => part(sheetXml(long("<!---->", 20 * MB)))],
    [
      "a CDATA section of 20 MB",
      () => bookOf(`<row r="1"><c r="A1" t="str"><v><![CDATA[${long("abcdefgh", 20 * MB)}]]></v></c></row>`),
    ],
    ["a processing instruction of 20 MB", () => part(sheetXml(`<?x ${long("abcdefgh", 20 * MB)}?>`))],
    ["a million processing instructions", () => part(sheetXml(long("<?x y?>", 20 * MB)))],
    ["a name of 20 MB", () => part(sheetXml(`<${long("abcdefgh", 20 * MB)}/>`))],
    ["a million closing tags", () => part(`<worksheet>${long("</a>", 20 * MB)}`)],
    ["brackets without end", () => part(sheetXml(long("<", 20 * MB)))],
    ["20 MB of ]]", () => bookOf(`<row r="1"><c r="A1" t="str"><v>${long("]]", 20 * MB)}</v></c></row>`)],
    ["blank cells that are almost blank", () => part(sheetXml(long('<c r="A1" s="1" s="1', 20 * MB)))],
    ["blank cells that never end", () => part(sheetXml(`<row r="1">${long('<c r="A1"/>', 20 * MB)}`))],
    ["blank cells and a word, again and again", () => part(sheetXml(long(`${'<c r="A1"/>'.repeat(2_000)}x`, 28 * MB)))],
    ["20 MB of blanks", () => part(sheetXml(long(" ", 20 * MB)))],
    ["20 MB of line breaks", () => part(sheetXml(long("\r\n", 20 * MB)))],
    [
      "a thousand namespaces",
      () =>
        part(sheetXml(Array.from({ length: times(100_000) }, (_, i) => `<n${i}:a xmlns:n${i}="urn:${i}"/>`).join(""))),
    ],
    ["a default namespace again and again", () => part(sheetXml(long(`<row xmlns="${transitional}"/>`, 20 * MB)))],
    ["prefixes that nobody declared", () => part(sheetXml("<x:row><y:c><z:v>1</z:v></y:c></x:row>"))],
    [
      "a prefix that changes its meaning",
      () =>
        part(
          sheetXml(
            '<x:row xmlns:x="urn:1"/><x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="1"><x:c><x:v>1</x:v></x:c></x:row>',
          ),
        ),
    ],
    ["colons everywhere", () => part(sheetXml("<:a/><a:/><a:b:c/><::/>"))],
    [
      "__proto__ as element and attribute",
      () =>
        part(
          sheetXml(
            '<__proto__ __proto__="1" constructor="2"><toString/></__proto__><row r="1"><c r="A1" __proto__="x" constructor="y" t="constructor"><v>1</v></c></row>',
          ),
        ),
    ],
    ["a NUL", () => part(sheetXml("\0"))],
    ["control characters", () => part(sheetXml(`<row><c t="str"><v>\u0001\u0008\u001f</v></c></row>`))],
    ["U+FFFE", () => part(sheetXml(`<row><c t="str"><v>\ufffe</v></c></row>`))],
    ["a reference to NUL", () => declared("", "&#0;")],
    ["a reference to half a character", () => declared("", "&#xD800;")],
    ["a reference beyond all characters", () => declared("", "&#x110000;")],
    ["a reference of a million digits", () => declared("", `&#${long("9", MB)};`)],
    ["half a character as an escape", () => declared("", "_xD83D_ _x0000_ _xFFFF_")],
    ["a million escapes", () => declared("", long("_x0041_", 800_000))],
    ["overlong UTF-8", () => part(Uint8Array.of(...strToU8("<worksheet>"), 0xc0, 0xaf, ...strToU8("</worksheet>")))],
    ["UTF-8 cut in a letter", () => part(Uint8Array.of(...strToU8("<worksheet>"), 0xe1, 0xba))],
    ["UTF-16 with half a letter", () => part(Uint8Array.of(0xff, 0xfe, ...utf16("<worksheet/>"), 0x20))],
    [
      "UTF-16 that calls itself UTF-8",
      () => part(Uint8Array.of(0xff, 0xfe, ...utf16('<?xml version="1.0" encoding="UTF-8"?><worksheet/>'))),
    ],
    ["UTF-8 that calls itself UTF-16", () => part('<?xml version="1.0" encoding="UTF-16"?><worksheet/>')],
    ["UTF-7", () => part('<?xml version="1.0" encoding="UTF-7"?><worksheet/>')],
    ["an encoding without a name", () => part('<?xml version="1.0" encoding=""?><worksheet/>')],
    ["an encoding of 20 MB", () => part(`<?xml version="1.0" encoding="${long("a", 20 * MB)}"?><worksheet/>`)],
    ["XML 1.1", () => part(`<?xml version="1.1"?>${sheetXml(cell).replace(/^<\?.*?\?>/, "")}`)],
    ["XML 9.9", () => part('<?xml version="9.9"?><worksheet/>')],
    ["two declarations", () => part('<?xml version="1.0"?><?xml version="1.0"?><worksheet/>')],
    ["two roots", () => part("<worksheet/><worksheet/>")],
    ["words behind the root", () => part("<worksheet/>x")],
    ["words before the root", () => part("x<worksheet/>")],
    ["no root", () => part("<!-- nothing -->")],
    ["not closed", () => part("<worksheet><sheetData><row><c><v>1")],
    ["closed crosswise", () => part("<worksheet><a><b></a></b></worksheet>")],
    ["unquoted attributes", () => part("<worksheet><row r=1/></worksheet>")],
    ["HTML in a part", () => part("<html><p>Lỗi 404<br></html>")],
    ["a zip in a part", () => part(smallBook({ sheets: { A: "" } }))],
    ["a picture in a part", () => part(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))],
  ]
}
