import { withoutHeaps } from "../../base/text.ts"
import type { Aside, Visibility } from "../../model/workbook.ts"
import { type Package, readPart } from "./package.ts"
import { refuseAsCorrupt, within } from "./refuse.ts"
import { collectTexts } from "./texts/collect.ts"
import { tells } from "./texts/store.ts"
import { attribute, spreadsheet } from "./xml.ts"

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

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "very-hidden" }

/** Reads the workbook's own part: its sheets in their order, its calendar and its names. */
export function readWorkbookPart(source: Package, part: string): WorkbookPart {
  const sheets: SheetEntry[] = []
  const definedNames: Aside[] = []
  let date1904 = false
  let manualCalculation = false
  let defined: string | null = null
  let text = ""
  const around = collectTexts(source.texts, { name: part })
  tells(source.texts, part)
  const found = readPart(source, part, spreadsheet, {
    foreign: around,
    open(name, attributes) {
      if (name === "workbookPr") date1904 = attributes.date1904 === "1" || attributes.date1904 === "true"
      else if (name === "calcPr") manualCalculation = attributes.calcMode === "manual"
      else if (name === "sheet") {
        within("sheets", sheets.length + 1)
        sheets.push({
          name: withoutHeaps(attributes.name ?? ""),
          visibility: visibilities[attributes.state ?? ""] ?? "visible",
          relationship: relationshipOf(attributes),
        })
      } else if (name === "definedName") {
        within("asides", definedNames.length + 1)
        defined = withoutHeaps(attributes.name ?? "")
        text = ""
        around.open(name, { comment: attributes.comment ?? "", description: attributes.description ?? "" })
      } else around.open(name, attributes)
    },
    text(piece) {
      if (defined !== null) text += piece
    },
    close(name) {
      around.close(name)
      if (name !== "definedName" || defined === null) return
      definedNames.push({ kind: "defined-name", name: defined, text: withoutHeaps(text) })
      defined = null
    },
  })
  if (!found) return refuseAsCorrupt("part-missing", part)
  if (sheets.length === 0) return refuseAsCorrupt("no-sheets", part)
  return { sheets, date1904, definedNames, manualCalculation }
}

/** `r:id`, whatever the prefix: a sheet has no other attribute of that name with one. */
function relationshipOf(attributes: Readonly<Record<string, string>>): string {
  return attributes["r:id"] ?? attribute(attributes, "id") ?? ""
}
