import { decoded } from "./entities.ts"
import { type Leap, leap } from "./leap.ts"
import { tagOf } from "./reference.ts"
import type { ElementReader } from "./xml.ts"

// How Excel, and what is written after its manner, writes the elements of a sheet that there are many of.

/** `spans` stands before the height or behind the rest: whoever takes a row looks that it does not stand twice. */
export const plainRow =
  /<row r="(\d{1,7})"( spans="\d+:\d+")?(?: ht="([\d.]{1,20})")?(?: customHeight="1")?( spans="\d+:\d+")?(?: x14ac:dyDescent="[\d.]+")?>/y

/** A cell with a value and nothing else. */
export const valueCell = /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,5})")?(?: t="([a-z]{1,9})")?><v>([^<>&\r]*)<\/v><\/c>/y

export const plainMerge = /<mergeCell ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"\/>/y

/** A conditional format by one formula. */
const plainRule =
  /<conditionalFormatting sqref="([A-Z\d: ]+)"><cfRule type="expression" dxfId="(\d{1,5})" priority="(\d{1,5})"><formula>([^<>\r]+)<\/formula><\/cfRule><\/conditionalFormatting>/y

/** Tells whoever reads conditional formats of those by one formula; not where `mayTake` says that something else is open. */
export const ruleLeap = (to: Required<ElementReader>, mayTake: () => boolean): Leap =>
  leap(
    ["conditionalFormatting", "cfRule", "formula"],
    plainRule,
    ([, sqref = "", dxfId = "", priority = "", written = ""]) => {
      const formula = decoded(written)
      if (formula === null || !mayTake()) return false
      const open = (name: string, attributes: Readonly<Record<string, string>>) =>
        to.open(name, tagOf(attributes), name)
      open("conditionalFormatting", { sqref })
      open("cfRule", { type: "expression", dxfId, priority })
      open("formula", {})
      to.text(formula)
      to.close("formula", formula)
      to.close("cfRule", "")
      to.close("conditionalFormatting", "")
      return true
    },
  )
