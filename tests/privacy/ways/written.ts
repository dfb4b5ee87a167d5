import { relationsXml } from "../../support/package.ts"
import { checkedForm, type Written } from "../../support/written-form.ts"
import type { Way } from "./way.ts"

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("@", "&#64;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
const cell = (text: string): string =>
  `<c r="@" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
/** A row of cells, a number where one is written. */
const row = (at: number, cells: readonly string[]): string =>
  `<row r="${at}">${cells
    .map((text, column) => {
      const ref = `${"ABCDEFGHIJ"[column]}${at}`
      return /^[1-9]\d*$/.test(text) ? `<c r="${ref}"><v>${text}</v></c>` : cell(text).replace("@", ref)
    })
    .join("")}</row>`
const sheet = "Chỉ tiêu"
const relations = (type: string, target: string) => ({
  "xl/worksheets/_rels/sheet2.xml.rels": relationsXml([{ id: "rId9", type, target }]),
})
const drawing = (inside: string): Written => ({
  drawings: {
    [sheet]: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}</xdr:twoCellAnchor></xdr:wsDr>`,
  },
})

/** A form that is answered well, with this written into it. */
export function written([place, text = "", ...more]: Way): Written {
  switch (place) {
    case "result":
      return { cells: { "HD1.1.1 result": cell(text) } }
    case "note":
      return { cells: { "CT1.1/total note": cell(text) } }
    case "figure":
      return { cells: { "CT1.1/total value": cell(text) } }
    case "duty":
      return { cells: { "NV0.1 result": cell(text) } }
    case "opinion":
      return { cells: { "NX/ket-qua": cell(text) } }
    case "cover":
      return { cells: { "BIA/nguoi-lap": cell(text) } }
    case "row":
      return { rows: { [sheet]: row(40, [text, ...more]) } }
    case "cell-number":
      return { rows: { [sheet]: row(40, [text]) } }
    case "table":
      return { sheets: { "Theo dõi": [text, ...more].map((line, at) => row(at + 1, line.split("|"))).join("") } }
    case "sheet-name":
      return { sheets: { [text]: row(1, ["1"]) } }
    case "comment":
      return {
        parts: {
          "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>CV</author></authors><commentList><comment ref="D3" authorId="0"><text><t>${escaped(text)}</t></text></comment></commentList></comments>`,
          ...relations("comments", "../comments1.xml"),
        },
      }
    case "box":
      return drawing(
        `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
      )
    case "alt":
      return drawing(
        `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1" descr="${escaped(text)}"/></xdr:nvPicPr></xdr:pic>`,
      )
    case "prompt":
      return {
        after: {
          [sheet]: `<dataValidations count="1"><dataValidation type="whole" showInputMessage="1" sqref="D40" prompt="${escaped(text)}"><formula1>0</formula1></dataValidation></dataValidations>`,
        },
      }
    case "header":
      return { after: { [sheet]: `<headerFooter><oddHeader>&amp;C${escaped(text)}</oddHeader></headerFooter>` } }
    case "link":
      return {
        after: { [sheet]: `<hyperlinks><hyperlink ref="D40" location="A1" tooltip="${escaped(text)}"/></hyperlinks>` },
      }
    case "defined":
      return { afterSheets: `<definedNames><definedName name="tam">"${escaped(text)}"</definedName></definedNames>` }
  }
}

/** Is a person found in it? */
export const isAccused = (way: Way): boolean =>
  checkedForm(written(way)).diagnostics.some(({ code }) => code === "QN315")
