import { withoutHeaps } from "../../base/text.ts"
import type { Aside, Visibility } from "../../model/workbook.ts"
import { type Package, readPart } from "./package.ts"
import { tagOf } from "./reference.ts"
import { refuseAsCorrupt, within } from "./refuse.ts"
import { collectTexts } from "./texts/collect.ts"
import { tells } from "./texts/store.ts"
import { attribute, isOn, spreadsheet } from "./xml.ts"

export interface SheetEntry {
  readonly name: string
  readonly visibility: Visibility
  readonly relationship: string
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[]
  readonly date1904: boolean
  readonly definedNames: readonly Aside[]
  readonly manualCalculation: boolean
}

const visibilities: ReadonlyMap<string | undefined, Visibility> = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
])

/** Reads the workbook's own part: its sheets in their order, its calendar and its names. */
export function readWorkbookPart(source: Package, part: string): WorkbookPart {
  const sheets: SheetEntry[] = []
  const definedNames: Aside[] = []
  let [date1904, manualCalculation, defined] = [false, false, ""]
  const around = collectTexts(source.texts, { name: part })
  tells(source.texts, part)
  const found = readPart(source, part, spreadsheet, {
    foreign: around,
    open(name, tag) {
      if (name === "workbookPr") date1904 = isOn(tag.get("date1904"))
      else if (name === "calcPr") manualCalculation = tag.get("calcMode") === "manual"
      else if (name === "sheet") {
        within("sheets", sheets.length + 1)
        sheets.push({
          name: withoutHeaps(tag.get("name") ?? ""),
          visibility: visibilities.get(tag.get("state")) ?? "visible",
          // Whatever the prefix: a sheet has no other attribute of that name with one.
          relationship: tag.get("r:id") ?? attribute(tag, "id") ?? "",
        })
      } else if (name === "definedName") {
        defined = withoutHeaps(tag.get("name") ?? "")
        around.open(name, tagOf({ comment: tag.get("comment") ?? "", description: tag.get("description") ?? "" }))
      } else around.open(name, tag)
    },
    close(name, own) {
      around.close(name)
      if (name !== "definedName") return
      definedNames.push({ kind: "defined-name", name: defined, text: withoutHeaps(own) })
      within("asides", definedNames.length)
    },
  })
  if (!found) return refuseAsCorrupt("part-missing", part)
  if (sheets.length === 0) return refuseAsCorrupt("no-sheets", part)
  return { sheets, date1904, definedNames, manualCalculation }
}
