import { type Package, readPart } from "./package.ts"
import { attempt, within } from "./refuse.ts"
import type { Relationship } from "./relationships.ts"

/** Structures of rich values that show a picture: one placed in the cell, one of the web. */
const pictureStructure = /^_(?:local|web)image$/i

/**
 * Which values of the workbook's metadata (a cell's `vm`, from 1) are pictures placed in cells: metadata -> rich value -> its structure. Where the
 * way is broken but the package keeps pictures for rich values, a value is taken for one of them.
 */
export function picturesAmongRichValues(source: Package, related: readonly Relationship[]): (vm: string) => boolean {
  const part = (type: string): string | null =>
    related.find((one) => one.type.toLowerCase() === type.toLowerCase())?.target ?? null
  const metadata = part("sheetMetadata")
  if (metadata === null) return () => false
  const values = known(() => readMetadata(source, metadata))
  const structures = known(() => attributesOf(source, part("rdRichValueStructure"), "s", "t"))
  const richValues = known(() => attributesOf(source, part("rdRichValue"), "rv", "s"))
  const keepsPictures = part("richValueRel") !== null
  return (vm) => {
    const value = values[Number(vm) - 1]
    if (value === undefined) return keepsPictures
    const structure = structures[Number(richValues[value] ?? Number.NaN)]
    return structure === undefined ? keepsPictures : pictureStructure.test(structure)
  }
}

/** What a part says; nothing where it is damaged. */
function known<T>(read: () => readonly T[]): readonly T[] {
  const result = attempt(read)
  return result.kind === "value" ? result.value : []
}

/** One attribute of every element of a name, in order. */
function attributesOf(source: Package, part: string | null, element: string, attribute: string): readonly string[] {
  const found: string[] = []
  if (part !== null)
    readPart(source, part, null, {
      open(name, tag) {
        if (name !== element) return
        found.push(tag.get(attribute) ?? "")
        if (found.length % 1024 === 0) within("shared-strings", found.length)
      },
    })
  return found
}

/** By value of the metadata: the number of its rich value. */
function readMetadata(source: Package, part: string): readonly number[] {
  const future: number[] = []
  const records: number[] = []
  let path = ""
  readPart(source, part, null, {
    open(name, tag) {
      if (name === "futureMetadata" || name === "valueMetadata") path = name
      else if (path === "futureMetadata" && name === "rvb") future.push(Number(tag.get("i")))
      else if (path === "valueMetadata" && name === "rc") records.push(Number(tag.get("v")))
      within("shared-strings", future.length + records.length)
    },
    close(name) {
      if (name === path) path = ""
    },
  })
  return records.map((record) => future[record] ?? Number.NaN)
}
