import type { CellValue } from "../../model/workbook.ts"
import { type Package, readPart } from "./package.ts"
import { attempt, within } from "./refuse.ts"
import { type Relationship, relationships } from "./relationships.ts"
import { type Frame, frameReader, wholeOf } from "./room/place.ts"
import { attribute, isOn, type Tag } from "./xml.ts"

/** Functions that show a picture in their cell: Excel's and Google's IMAGE, WPS's DISPIMG, whatever stands before the name. */
const pictureFunction = /(?:^|[^\p{L}\p{N}_])(?:DISPIMG|IMAGE)\s*\(/iu

/** A formula that shows a picture, or the text that is left of one where another program wrote the file. */
export function isPictureFormula(formula: string | null, value: CellValue): boolean {
  if (formula !== null && /IMAGE|DISPIMG/i.test(formula) && pictureFunction.test(formula)) return true
  return value.kind === "text" && value.text.startsWith("=") && /^=(?:_xl\w+\.)?(?:DISPIMG|IMAGE)\(/i.test(value.text)
}

/** What makes a picture of an anchored thing: a bitmap (in a shape too), or ink. */
const picture = new Set(["blip", "pic", "contentPart"])

/** Where things lie over the cells of a sheet. */
interface Drawn {
  readonly pictures: Frame[]
  /** What nothing is seen through: filled shapes, charts, photographs. */
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
  const anchor = frameReader()
  const cover = opaque(photographs)
  let [isPicture, depth] = [false, 0]
  readPart(source, part, null, {
    open(name, tag) {
      depth++
      if (name.endsWith("Anchor")) {
        ;[isPicture, depth] = [false, 0]
        anchor.begin()
        cover.begin()
      } else if (depth === 1) anchor.open(name, tag)
      cover.open(name, tag, depth)
      if (picture.has(name)) isPicture = true
    },
    close(name, own) {
      depth--
      anchor.close(name, own)
      if (!name.endsWith("Anchor")) return
      if (cover.is()) covers.push(anchor.found())
      if (isPicture) pictures.push(anchor.found())
      within("asides", pictures.length + covers.length)
    },
  })
}

/** What an anchor has beside its thing. */
const besides = new Set(["from", "to", "pos", "ext", "clientData"])

/** Whether an anchored thing leaves nothing to be seen of what is behind it: one shape that is filled, one chart, one photograph. */
function opaque(photographs: ReadonlySet<string>) {
  let [kind, fill, hidden] = ["", null as boolean | null, false]
  return {
    begin(): void {
      ;[kind, fill, hidden] = ["", null, false]
    },
    open(name: string, tag: Tag, depth: number): void {
      if (depth === 1 && !besides.has(name)) kind = name
      else if (name === "cNvPr" && depth === 3) hidden = isOn(tag.get("hidden"))
      // Of the shape itself; its line and its letters, which lie deeper, have fills of their own.
      else if (depth === 3 && name === "solidFill") fill ??= true
      else if (depth === 3 && (name === "noFill" || name === "gradFill" || name === "pattFill")) fill ??= false
      else if (depth === 5 && name === "alpha" && Number(tag.get("val")) < 90_000) fill = false
      else if (depth === 3 && name === "fillRef" && kind === "sp") fill ??= tag.get("idx") !== "0"
      else if (name === "blip" && kind === "pic") fill = photographs.has(attribute(tag, "embed") ?? "")
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
  let [isPicture, isShown, isFilled] = [false, false, true]
  let [anchor, type] = ["", ""]
  readPart(source, part, null, {
    open(name, tag) {
      if (name === "shape" || name === "rect") {
        ;[isPicture, isShown, anchor, type] = [false, false, "", ""]
        isFilled = !/^f/.test(tag.get("filled") ?? "") && !/visibility: *hidden/.test(tag.get("style") ?? "")
      } else if (name === "imagedata") isPicture = true
      else if (name === "ClientData") type = tag.get("ObjectType") ?? ""
      else if (name === "Visible") isShown = true
    },
    close(name, own) {
      if (name === "Anchor") anchor = own
      const covering = type === "Note" ? isShown : isFilled && solid.has(type)
      if ((name !== "shape" && name !== "rect") || !(isPicture || covering)) return
      const numbers = anchor.split(",").map(wholeOf)
      if (numbers.length !== 8) return
      const [col = 0, colOff = 0, row = 0, rowOff = 0, toCol = 0, toColOff = 0, toRow = 0, toRowOff = 0] = numbers
      ;(isPicture ? pictures : covers).push({
        from: { col, colOff: colOff * pixel, row, rowOff: rowOff * pixel },
        to: { col: toCol, colOff: toColOff * pixel, row: toRow, rowOff: toRowOff * pixel },
        ...{ width: 0, height: 0 },
      })
      within("asides", pictures.length + covers.length)
    },
  })
}

/** Takes a sheet's elements, and finds where its embedded objects (their pictures, or icons) lie. */
export function embeddedObjects() {
  const found: Frame[] = []
  const anchor = frameReader()
  let inObject = false
  return {
    found: found as readonly Frame[],
    open(name: string, tag: Tag): void {
      if (name === "oleObject") inObject = true
      else if (name === "anchor") anchor.begin()
      else if (inObject) anchor.open(name, tag)
    },
    close(name: string, own: string): void {
      anchor.close(name, own)
      if (name === "oleObject") inObject = false
      if (name !== "anchor" || !inObject) return
      found.push(anchor.found())
      within("asides", found.length)
    },
  }
}
