import type { CellRange, CellValue } from "../../model/workbook.ts"
import { type Package, readPart } from "./package.ts"
import { attempt, within } from "./refuse.ts"
import { type Relationship, relationships } from "./relationships.ts"
import { type Frame, framed, type Marker, newMarker, reaching } from "./room/frame.ts"
import { type Attributes, attribute } from "./xml.ts"

/** Functions that show a picture in their cell: Excel's and Google's IMAGE, WPS's DISPIMG, whatever stands before the name. */
const pictureFunction = /(?:^|[^\p{L}\p{N}_])(?:DISPIMG|IMAGE)\s*\(/iu

/** A formula that shows a picture, or the text that is left of one where another program wrote the file. */
export function isPictureFormula(formula: string | null, value: CellValue): boolean {
  if (formula !== null && /IMAGE|DISPIMG/i.test(formula) && pictureFunction.test(formula)) return true
  return value.kind === "text" && value.text.startsWith("=") && /^=(?:_xl\w+\.)?(?:DISPIMG|IMAGE)\(/i.test(value.text)
}

/** What makes a picture of an anchored thing: a bitmap (in a shape too), or ink. */
const picture = new Set(["blip", "pic", "contentPart"])

/** What lies over the cells of a sheet. */
export interface Drawn {
  /** The cells that pictures lie over, each picture's in one range. */
  readonly pictures: CellRange[]
  /** The places of what nothing is seen through: filled shapes, charts, photographs. */
  readonly covers: Frame[]
}

export function readDrawn(source: Package, related: readonly Relationship[]): Drawn {
  const found: Drawn = { pictures: [], covers: [] }
  // A drawing that is damaged shows no picture; that it is, the search for texts says.
  for (const { type, target, external } of related)
    if (type === "drawing" && !external) attempt(() => readDrawing(source, target, found))
    else if (type === "vmlDrawing" && !external) attempt(() => readShapes(source, target, found))
  return found
}

/** Photographs have no part that can be seen through; scanned stamps and signatures often do. */
const photograph = /\.(?:jpe?g|jfif|bmp)$/i

function readDrawing(source: Package, part: string, { pictures, covers }: Drawn): void {
  const photographs = new Set(
    relationships(source, part).flatMap(({ id, target }) => (photograph.test(target) ? [id] : [])),
  )
  let [from, to, size] = [newMarker(), null as Marker | null, { width: 0, height: 0 }]
  let [isPicture, inside, field] = [false, "", ""]
  let depth = 0
  const cover = opaque(photographs)
  readPart(source, part, null, {
    open(name, attributes) {
      depth++
      if (name.endsWith("Anchor")) {
        ;[from, to, size, isPicture, depth] = [newMarker(), null, { width: 0, height: 0 }, false, 0]
        cover.begin()
      } else if (depth === 1 && (name === "from" || name === "to")) {
        inside = name
        if (name === "to") to = newMarker()
      } else if (depth === 1 && name === "pos") {
        from = reaching(newMarker(), Number(attributes.x) || 0, Number(attributes.y) || 0)
      } else if (depth === 1 && name === "ext")
        size = { width: Number(attributes.cx) || 0, height: Number(attributes.cy) || 0 }
      else if (inside !== "") field = name
      else cover.open(name, attributes, depth)
      if (picture.has(name)) isPicture = true
    },
    text(text) {
      const marker = inside === "from" ? from : to
      if (inside === "" || marker === null || !(field in marker)) return
      marker[field as keyof Marker] = Math.max(0, Math.trunc(Number(text)) || 0)
    },
    close(name) {
      depth--
      if (name === inside) inside = ""
      field = ""
      if (!name.endsWith("Anchor")) return
      if (cover.is()) covers.push({ from, to, ...size })
      if (isPicture) pictures.push(framed(from, to ?? reaching(from, size.width, size.height)))
      within("asides", pictures.length + covers.length)
    },
  })
}

/** Whether an anchored thing leaves nothing to be seen of what is behind it: one shape that is filled, one chart, one photograph. */
function opaque(photographs: ReadonlySet<string>) {
  let [kind, fill, hidden] = ["", null as boolean | null, false]
  return {
    begin(): void {
      ;[kind, fill, hidden] = ["", null, false]
    },
    open(name: string, attributes: Attributes, depth: number): void {
      if (depth === 1 && name !== "clientData") kind = name
      else if (name === "cNvPr" && depth === 3) hidden = /^(?:1|true)$/.test(attributes.hidden ?? "")
      // Of the shape itself; its line and its letters, which lie deeper, have fills of their own.
      else if (depth === 3 && name === "solidFill") fill ??= true
      else if (depth === 3 && (name === "noFill" || name === "gradFill" || name === "pattFill")) fill ??= false
      else if (depth === 5 && name === "alpha" && Number(attributes.val) < 90_000) fill = false
      else if (depth === 3 && name === "fillRef" && kind === "sp") fill ??= attributes.idx !== "0"
      else if (name === "blip" && kind === "pic") fill = photographs.has(attribute(attributes, "embed") ?? "")
    },
    is: (): boolean => !hidden && (kind === "graphicFrame" || ((kind === "sp" || kind === "pic") && fill === true)),
  }
}

/** Old drawings measure in pixels: column, pixels, row, pixels, of the beginning and of the end. */
const pixel = 9525

/** What old drawings (VML) have that nothing is seen through; comments only while they are shown. */
const solid = new Set(["Button", "Drop", "List", "Edit", "Rect", "Shape"])

/** Shapes of old drawings that show a picture (that of an embedded object, or one that an old program placed), or cover what is behind them. */
function readShapes(source: Package, part: string, { pictures, covers }: Drawn): void {
  let [isPicture, anchor, inAnchor] = [false, "", false]
  let [type, isShown, isFilled] = ["", false, true]
  readPart(source, part, null, {
    open(name, { ObjectType = "", filled = "t", style = "" }) {
      if (name === "shape" || name === "rect") {
        ;[isPicture, anchor, type, isShown] = [false, "", "", false]
        isFilled = !/^f/.test(filled) && !/visibility: *hidden/.test(style)
      } else if (name === "imagedata") isPicture = true
      else if (name === "ClientData") type = ObjectType
      else if (name === "Visible") isShown = true
      else if (name === "Anchor") inAnchor = true
    },
    text(text) {
      if (inAnchor) anchor += text
    },
    close(name) {
      if (name === "Anchor") inAnchor = false
      const covering = type === "Note" ? isShown : isFilled && solid.has(type)
      if ((name !== "shape" && name !== "rect") || !(isPicture || covering)) return
      const numbers = anchor.split(",").map((text) => Math.max(0, Math.trunc(Number(text)) || 0))
      if (numbers.length !== 8) return
      const marker = (at: number): Marker => ({
        ...{ col: numbers[at] ?? 0, colOff: (numbers[at + 1] ?? 0) * pixel },
        ...{ row: numbers[at + 2] ?? 0, rowOff: (numbers[at + 3] ?? 0) * pixel },
      })
      if (isPicture) pictures.push(framed(marker(0), marker(4)))
      else covers.push({ from: marker(0), to: marker(4), width: 0, height: 0 })
      within("asides", pictures.length + covers.length)
    },
  })
}

/** Takes a sheet's elements, and finds the cells that its embedded objects (their pictures, or icons) lie over. */
export function embeddedObjects() {
  const found: CellRange[] = []
  let [from, to] = [newMarker(), newMarker()]
  let [inObject, inside, field] = [false, "", ""]
  return {
    found: found as readonly CellRange[],
    open(name: string): void {
      if (name === "oleObject") inObject = true
      else if (inObject && name === "anchor") [from, to] = [newMarker(), newMarker()]
      else if (inObject && (name === "from" || name === "to")) inside = name
      else if (inside !== "") field = name
    },
    text(text: string): void {
      const marker = inside === "from" ? from : to
      if (inside !== "" && field in marker) marker[field as keyof Marker] = Math.max(0, Math.trunc(Number(text)) || 0)
    },
    close(name: string): void {
      if (name === inside) inside = ""
      else if (name === field) field = ""
      if (name === "oleObject") inObject = false
      if (name !== "anchor" || !inObject) return
      found.push(framed(from, to))
      within("asides", found.length)
    },
  }
}
