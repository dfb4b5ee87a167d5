import type { CellRange, CellValue } from "../../model/workbook.ts"
import { type Package, type Relationship, readPart } from "./package.ts"
import { attempt, within } from "./refuse.ts"

/** Functions that show a picture in their cell: Excel's and Google's IMAGE, WPS's DISPIMG, whatever stands before the name. */
const pictureFunction = /(?:^|[^\p{L}\p{N}_])(?:DISPIMG|IMAGE)\s*\(/iu

/** A formula that shows a picture, or the text that is left of one where another program wrote the file. */
export function isPictureFormula(formula: string | null, value: CellValue): boolean {
  if (formula !== null && /IMAGE|DISPIMG/i.test(formula) && pictureFunction.test(formula)) return true
  return value.kind === "text" && value.text.startsWith("=") && /^=(?:_xl\w+\.)?(?:DISPIMG|IMAGE)\(/i.test(value.text)
}

/** Of a drawing's frame: less than this of a cell is a picture that leans over its edge (EMU; 9525 is a pixel). */
const edge = { column: 100_000, row: 60_000 }

interface Marker {
  col: number
  colOff: number
  row: number
  rowOff: number
}

const newMarker = (): Marker => ({ col: 0, colOff: 0, row: 0, rowOff: 0 })

/** Widths and heights of cells that are as Excel makes them (EMU): for pictures that say only how large they are. */
const usual = { column: 609_600, row: 190_500 }

/** The cells that a marker's frame covers: those at its end only where it goes some way into them. */
function framed(from: Marker, to: Marker): CellRange {
  const into = (at: number, offset: number, least: number, first: number) =>
    Math.max(first, offset > least ? at + 1 : at)
  const [top, left] = [from.row + 1, from.col + 1]
  return {
    top,
    left,
    bottom: into(to.row, to.rowOff, edge.row, top),
    right: into(to.col, to.colOff, edge.column, left),
  }
}

/** From a marker on, so large. */
function reaching(from: Marker, width: number, height: number): Marker {
  const [right, bottom] = [from.colOff + width, from.rowOff + height]
  return {
    col: from.col + Math.floor(right / usual.column),
    colOff: right % usual.column,
    row: from.row + Math.floor(bottom / usual.row),
    rowOff: bottom % usual.row,
  }
}

/** What makes a picture of an anchored thing: a bitmap (in a shape too), or ink. */
const picture = new Set(["blip", "pic", "contentPart"])

/** The cells that the pictures of a sheet lie over, each picture's in one range. */
export function readPictures(source: Package, relationships: readonly Relationship[]): readonly CellRange[] {
  const found: CellRange[] = []
  // A drawing that is damaged shows no picture; that it is, the search for texts says.
  for (const { type, target, external } of relationships)
    if (type === "drawing" && !external) attempt(() => readDrawing(source, target, found))
    else if (type === "vmlDrawing" && !external) attempt(() => readShapes(source, target, found))
  return found
}

function readDrawing(source: Package, part: string, found: CellRange[]): void {
  let [from, to, size] = [newMarker(), null as Marker | null, { width: 0, height: 0 }]
  let [isPicture, inside, field] = [false, "", ""]
  let depth = 0
  readPart(source, part, null, {
    open(name, attributes) {
      depth++
      if (name.endsWith("Anchor")) {
        ;[from, to, size, isPicture, depth] = [newMarker(), null, { width: 0, height: 0 }, false, 0]
      } else if (depth === 1 && (name === "from" || name === "to")) {
        inside = name
        if (name === "to") to = newMarker()
      } else if (depth === 1 && name === "pos") {
        from = reaching(newMarker(), Number(attributes.x) || 0, Number(attributes.y) || 0)
      } else if (depth === 1 && name === "ext")
        size = { width: Number(attributes.cx) || 0, height: Number(attributes.cy) || 0 }
      else if (inside !== "") field = name
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
      if (!name.endsWith("Anchor") || !isPicture) return
      found.push(framed(from, to ?? reaching(from, size.width, size.height)))
      within("asides", found.length)
    },
  })
}

/** Old drawings measure in pixels: column, pixels, row, pixels, of the beginning and of the end. */
const pixel = 9525

/** Shapes of old drawings (VML) that show a picture: that of an embedded object, or one that an old program placed. */
function readShapes(source: Package, part: string, found: CellRange[]): void {
  let [isPicture, anchor, inAnchor] = [false, "", false]
  readPart(source, part, null, {
    open(name) {
      if (name === "shape") [isPicture, anchor] = [false, ""]
      else if (name === "imagedata") isPicture = true
      else if (name === "Anchor") inAnchor = true
    },
    text(text) {
      if (inAnchor) anchor += text
    },
    close(name) {
      if (name === "Anchor") inAnchor = false
      if (name !== "shape" || !isPicture) return
      const numbers = anchor.split(",").map((text) => Math.max(0, Math.trunc(Number(text)) || 0))
      if (numbers.length !== 8) return
      const marker = (at: number): Marker => ({
        ...{ col: numbers[at] ?? 0, colOff: (numbers[at + 1] ?? 0) * pixel },
        ...{ row: numbers[at + 2] ?? 0, rowOff: (numbers[at + 3] ?? 0) * pixel },
      })
      found.push(framed(marker(0), marker(4)))
      within("asides", found.length)
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
