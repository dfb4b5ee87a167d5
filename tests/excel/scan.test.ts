import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { reference, type XmlEvents } from "../../src/excel/read/reference.ts"
import { attempt } from "../../src/excel/read/refuse.ts"
import { scanner } from "../../src/excel/read/scan.ts"
import { type MakeParser, xmlSink } from "../../src/excel/read/xml.ts"
import { dice, mutateXml } from "../hostile/mutate.ts"

// The scanner tells exactly what the reference parser tells, however the text is cut, and refuses what it refuses.

/** What a parser tells of the pieces; the last line is the error that ended it. */
function told(make: MakeParser, pieces: readonly string[]): string[] {
  const lines: string[] = []
  const events: XmlEvents = {
    open: (name, tag) => {
      const attributes = tag.all()
      lines.push(`<${name} ${JSON.stringify(Object.entries(attributes))} ${tag.declares()}>`)
      for (const name of [...Object.keys(attributes), "r", "s", "constructor"])
        lines.push(`${tag.get(name) === (Object.hasOwn(attributes, name) ? attributes[name] : undefined)}`)
    },
    close: (name) => lines.push(`</${name}>`),
    text: (text) => lines.push(JSON.stringify(text)),
    comment: () => lines.push("<!-->"),
    doctype: () => lines.push("<!doctype>"),
  }
  try {
    const parser = make(events)
    for (const piece of pieces) parser.write(piece)
    parser.close()
  } catch (error) {
    lines.push(String(error))
  }
  return lines
}

let handed = 0
const scanning: MakeParser = (events) =>
  scanner(events, (before) => {
    handed++
    return reference(events, before)
  })

const cut = (text: string, at: readonly number[]): string[] => {
  const places = [...new Set(at.map((one) => one % (text.length + 1)))].sort((a, b) => a - b)
  return [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length))
}

const name = fc.constantFrom("c", "row", "x:v", "sheetData", "_a", "a-b.c", "é", "constructor")
const value = fc.oneof(
  fc.constantFrom(
    "D7",
    "",
    "1",
    "a&amp;b",
    "&#7841;",
    "&#x1EA1;",
    "&lt;",
    "'",
    "\t",
    "&bad;",
    "&#0;",
    "<",
    "😀",
    "]]>",
    "__proto__",
  ),
  fc.string({ maxLength: 6 }),
)
const attribute = fc
  .tuple(
    fc.constantFrom(" ", "  ", "\n", "", "\r\n"),
    fc.oneof(name, fc.constantFrom("r", "s", "t", "xmlns", "__proto__")),
    fc.constantFrom("=", "=", "=", " = ", ""),
    fc.constantFrom('"', "'"),
    value,
  )
  .map(([space, key, equals, quote, text]) => `${space}${key}${equals}${quote}${text.replaceAll(quote, "")}${quote}`)
const text = fc.oneof(
  fc.constantFrom(
    "12",
    "Tòa án",
    "a &amp; b",
    "&quot;",
    "\r\n",
    " ",
    "\n",
    "]]>",
    "]]",
    ">",
    "&",
    "&nbsp;",
    "\u0001",
    "\ufffe",
    "𝔘",
    "<!-- a -->",
    "<![CDATA[<b>]]>",
    "<?pi x?>",
  ),
  fc.string({ maxLength: 8 }),
)
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      fc.array(fc.oneof({ depthSize: "small" }, text, tie("element")), { maxLength: 4 }),
      fc.constantFrom("", "", "", " "),
    )
    .chain(([tag, attributes, content, space]) =>
      fc.constantFrom(
        `<${tag}${attributes.join("")}>${content.join("")}</${tag}${space}>`,
        `<${tag}${attributes.join("")}${space}/>`,
      ),
    ),
}))
const prolog = fc.constantFrom(
  "",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  "\ufeff",
  '\ufeff<?xml version="1.0"?>\n',
  "<?xml version='1.0'?>",
  '<?xml version="1.1"?>\u0085',
  "\n",
  "<!-- a -->",
  "<!DOCTYPE a>",
  "x",
)
const document = fc
  .tuple(prolog, element, fc.constantFrom("", "", "\n", " \r\n ", "<!-- z -->", "x", "<b/>", "<?p?>", "<"))
  .map((parts) => parts.join(""))
const cuts = fc.array(fc.nat(400), { maxLength: 6 })

const plain = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"/></row></sheetData><f>A1&amp;"x"</f></worksheet>\n`

describe("the scanner tells what the reference tells", () => {
  it("of documents of all kinds, however they are cut", () => {
    fc.assert(
      fc.property(document, cuts, (given, places) => {
        const pieces = cut(given, places)
        expect(told(scanning, pieces)).toEqual(told(reference, pieces))
      }),
      { numRuns: 4_000 },
    )
  })

  it("of plain documents that were damaged", () => {
    fc.assert(
      fc.property(fc.nat(), cuts, (seed, places) => {
        const pieces = cut(mutateXml(plain, dice(seed)), places)
        expect(told(scanning, pieces)).toEqual(told(reference, pieces))
      }),
      { numRuns: 2_000 },
    )
  })

  it("of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>/=\"'&;!?-[]ab \n\r:x#1") }), cuts, (given, places) => {
        const pieces = cut(`<a>${given}</a>`, places)
        expect(told(scanning, pieces)).toEqual(told(reference, pieces))
      }),
      { numRuns: 2_000 },
    )
  })

  it("and leaves nothing of a plain document to it", () => {
    handed = 0
    for (let size = 1; size < 40; size++)
      expect(told(scanning, plain.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [])).toEqual(told(reference, [plain]))
    // A declaration that comes in pieces is the one thing that it does not wait for.
    expect(handed).toBeLessThan(40)
    handed = 0
    told(scanning, [plain])
    expect(handed).toBe(0)
  })
})

describe("limits are the same", () => {
  const verdict = (make: MakeParser, pieces: readonly string[]) => {
    const reader = { open: () => undefined, close: () => undefined }
    return attempt(() => {
      const sink = xmlSink("a.xml", null, reader, { parsed: 0 }, make)
      for (const piece of pieces) sink.write(piece)
      sink.end()
    })
  }
  const MB = 1024 * 1024
  it.each<[string, string[]]>([
    ["a long text", ["<a>", "x".repeat(2 * MB), "</a>"]],
    ["a long text with a fault at its beginning", ["<a>", `&bad;${"x".repeat(2 * MB)}`, "</a>"]],
    ["a long attribute", [`<a b="${"x".repeat(2 * MB)}"/>`]],
    ["a long tag that never ends", [`<a ${"b".repeat(2 * MB)}`]],
    ["much behind the root", ["<a/>", "x".repeat(2 * MB)]],
    ["much space behind the root", ["<a/>", " ".repeat(2 * MB)]],
    ["much before the root", [" ".repeat(2 * MB), "<a/>"]],
    ["deep nesting", ["<a>".repeat(300)]],
    ["a DOCTYPE", ["<!DOCTYPE a><a/>"]],
    ["nothing", []],
    ["no end", ["<a>"]],
    ["two roots", ["<a/>", "<b/>"]],
  ])("%s", (_, pieces) => {
    expect(verdict((events) => scanner(events, (before) => reference(events, before)), pieces)).toEqual(
      verdict(reference, pieces),
    )
  })
})
