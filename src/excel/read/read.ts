import type { Aside, Inflate, ReadFault, Sheet, Workbook } from "../../model/workbook.ts"
import { readComments, readProperties } from "./asides.ts"
import { findWorkbookPart } from "./identify.ts"
import { limits } from "./limits.ts"
import type { Package } from "./package.ts"
import { readDrawn } from "./pictures.ts"
import { attempt, refuseAsCorrupt } from "./refuse.ts"
import { type Relationship, relationships } from "./relationships.ts"
import { picturesAmongRichValues } from "./rich-values.ts"
import { underThings } from "./room/over.ts"
import { cellsUnder, placeOf, sizesOf } from "./room/place.ts"
import { readSharedStrings } from "./shared-strings.ts"
import { readSheet, type SheetContext } from "./sheet.ts"
import { sniff } from "./sniff.ts"
import { readStyles } from "./styles.ts"
import { readTables } from "./tables.ts"
import { readOtherParts } from "./texts/parts.ts"
import { emptyStore, keep } from "./texts/store.ts"
import { readWorkbookPart, type SheetEntry } from "./workbook-part.ts"
import { openZip } from "./zip.ts"

export type ReadResult =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "fault"; readonly fault: ReadFault }

/**
 * Reads any file as a workbook: its cells and the texts around them, or why it cannot be read. Never throws; time and memory are
 * bounded by `limits`, whatever the bytes are.
 */
export function readWorkbook(bytes: Uint8Array, native: Inflate | null = null): ReadResult {
  if (bytes.length > limits["file-size"])
    return { kind: "fault", fault: { kind: "over-limit", limit: "file-size", most: limits["file-size"] } }
  const sniffed = sniff(bytes)
  if (sniffed !== null) return { kind: "fault", fault: sniffed }
  const result = attempt(() => readPackage(openPackage(bytes, native)))
  return result.kind === "value" ? { kind: "workbook", workbook: result.value } : result
}

const isMacro = (type: string): boolean => type === "vbaProject" || type === "xlMacrosheet"

function readPackage(source: Package): Workbook {
  const part = findWorkbookPart(source)
  const related = relationships(source, part)
  const target = (type: string): string | null => related.find((one) => one.type === type)?.target ?? null
  const { sheets, date1904, definedNames, manualCalculation } = readWorkbookPart(source, part)
  const folder = part.slice(0, part.lastIndexOf("/") + 1)
  const beside = lookedAtBeside(source)
  const styles = readStyles(
    source,
    target("styles") ?? `${folder}styles.xml`,
    target("theme") ?? `${folder}theme/theme1.xml`,
  )
  const strings = readSharedStrings(source, target("sharedStrings") ?? `${folder}sharedStrings.xml`, styles.theme)
  const context: SheetContext = {
    source,
    beside,
    strings,
    shown: new Uint8Array(strings.length),
    styles,
    isPicture: picturesAmongRichValues(beside, related),
    kept: { cells: 0, columns: 0 },
  }
  const parts = sheetParts(source, folder, related, sheets)
  const found = sheets.map((entry, i) => readEntry(context, entry, parts[i]))
  const described = properties(source)
  keepUnusedStrings(context, found)
  readOtherParts(source, new Map(parts.map(({ target }, i) => [target, sheets[i]?.name ?? ""])))
  return {
    sheets: found.map(({ sheet }) => sheet),
    date1904,
    ...(manualCalculation ? { manualCalculation } : {}),
    macros:
      related.some(({ type }) => isMacro(type)) || source.zip.names.some((name) => /vbaProject\.bin$/i.test(name)),
    externalLinks: externalTargets(source, related),
    asides: [...definedNames, ...described, ...found.flatMap(({ asides }) => asides), ...source.texts.asides],
    unread: source.texts.unread,
  }
}

const openPackage = (bytes: Uint8Array, native: Inflate | null): Package => ({
  zip: openZip(bytes),
  budget: { inflated: 0, parsed: 0 },
  texts: emptyStore(),
  native,
})

/** Characters of drawings and rich values that are parsed for the sake of pictures. */
const mostBeside = 4 * 1024 * 1024

/** The package for parts of which only the pictures' places are read: it has a bound of its own, and their texts are still to be looked through. */
const lookedAtBeside = (source: Package): Package => ({
  ...source,
  budget: {
    inflated: limits["inflated-bytes"] - 4 * mostBeside,
    parsed: limits["xml-characters"] - mostBeside,
  },
})

interface ReadEntry {
  readonly sheet: Sheet
  readonly asides: readonly Aside[]
}

/** Strings of the shared table that no cell shows: what was deleted may be left there. */
function keepUnusedStrings(context: SheetContext, found: readonly ReadEntry[]): void {
  const unused = context.strings.filter(({ text }, at) => text.length > 3 && context.shown[at] !== 1)
  if (unused.length === 0) return
  const shown = new Set<string>()
  for (const { sheet } of found) for (const { value } of sheet.cells) if (value.kind === "text") shown.add(value.text)
  for (const { text } of unused)
    if (!shown.has(text)) keep(context.source.texts, { kind: "shared-string", name: "sharedStrings", text })
}

type SheetPart = Pick<Relationship, "type" | "target">

/** Where the sheets lie: by relationship; in a workbook without any, by their places among the parts called sheet1, sheet2, … */
function sheetParts(
  source: Package,
  folder: string,
  related: readonly Relationship[],
  sheets: readonly SheetEntry[],
): readonly SheetPart[] {
  const byId = new Map(related.map((one) => [one.id, one]))
  const numberOf = (name: string): number => Number(/\d+(?=\.xml$)/i.exec(name)?.[0])
  const numbered = source.zip.names
    .filter((name) => name.startsWith(`${folder}worksheets/`) && /sheet\d+\.xml$/i.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
  return sheets.map(({ name, relationship }, i) => {
    const target = related.length === 0 && numbered.length === sheets.length ? numbered[i] : undefined
    if (target !== undefined) return { type: "worksheet", target }
    return byId.get(relationship) ?? refuseAsCorrupt("relationship-missing", name)
  })
}

function readEntry(context: SheetContext, { name, visibility }: SheetEntry, place: SheetPart | undefined): ReadEntry {
  if (place?.type !== "worksheet")
    return { sheet: { name, visibility, cells: [], merges: [], comments: [] }, asides: [] }
  const part = place.target
  const { cells: filled, grid, merges, headersFooters, objects } = readSheet(context, part, name)
  const around = relationships(context.source, part)
  const comments = readComments(context.source, around)
  const drawn = readDrawn(context.beside, around)
  const sizes = sizesOf(grid, context.styles.ordinary)
  const pictures = [...objects, ...drawn.pictures].map((frame) => cellsUnder(placeOf(frame, sizes)))
  const covers = drawn.covers.map((frame) => placeOf(frame, sizes))
  const cells = underThings(filled, covers, sizes, merges)
  const tables = readTables(context.beside, around)
  const sheet = {
    ...{ name, visibility, cells, merges, comments },
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(tables.length === 0 ? {} : { tables }),
  }
  return { sheet, asides: headersFooters }
}

function externalTargets(source: Package, related: readonly Relationship[]): string[] {
  return related
    .filter(({ type }) => type === "externalLink")
    .flatMap(({ target }) => relationships(source, target))
    .filter(({ external }) => external)
    .map(({ target }) => target)
}

const propertyType = /^(?:core|extended|custom)(?:-p|P)roperties$/

function properties(source: Package): Aside[] {
  return relationships(source, "")
    .filter(({ type }) => propertyType.test(type))
    .flatMap(({ target }) => readProperties(source, target))
}
