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
  const future = attributesOf(source, metadata, "rvb", "i", "futureMetadata")
  const records = attributesOf(source, metadata, "rc", "v", "valueMetadata")
  const structures = attributesOf(source, part("rdRichValueStructure"), "s", "t")
  const richValues = attributesOf(source, part("rdRichValue"), "rv", "s")
  const keepsPictures = part("richValueRel") !== null
  return (vm) => {
    const structure = structures[at(richValues, at(future, at(records, Number(vm) - 1)))]
    return structure === undefined ? keepsPictures : pictureStructure.test(structure)
  }
}

/** The number that stands at this place. */
const at = (numbers: readonly string[], place: number): number => Number(numbers[place] || Number.NaN)

/** One attribute of every element of a name, in order; of those inside the element `around`, if it is named. None of a part that is damaged. */
function attributesOf(
  source: Package,
  part: string | null,
  element: string,
  attribute: string,
  around?: string,
): readonly string[] {
  const found: string[] = []
  if (part === null) return found
  let inside = around === undefined
  const { kind } = attempt(() =>
    readPart(source, part, null, {
      open(name, tag) {
        if (name === around) inside = true
        if (!inside || name !== element) return
        found.push(tag.get(attribute) ?? "")
        within("shared-strings", found.length)
      },
      close(name) {
        if (name === around) inside = false
      },
    }),
  )
  return kind === "fault" ? [] : found
}
