import type { CellRange } from "../../../model/workbook.ts"
import { type Token, tokens } from "../../formula/tokens.ts"
import { parseAddress } from "../address.ts"
import { isBetween, isUnseen } from "../colour.ts"
import type { Difference, Styles } from "../styles.ts"
import { ofPlace, type Rank, rankOf } from "./among.ts"
import { extendedRules } from "./extended.ts"
import { barAlone, type ElementReader, onScale, showsNoValue, together, type WrittenRule } from "./rule.ts"
import { cells, type Scale, scaleReader } from "./scale.ts"

/** A conditional format by which a cell, where its condition holds, is seen otherwise than it stands there, or not at all. */
export interface ConditionalFormat {
  readonly ranges: readonly CellRange[]
  /** Of a value as Excel's list of conditions has it: `equal`, `between` …; or `expression`, which is asked of the cell. */
  readonly condition: string
  readonly formulas: readonly (readonly Token[])[]
  /** Of a condition on a value's place among all of the ranges. */
  readonly rank: Rank | null
  readonly look: Difference
  /** What is behind each value, where it is not the same behind all. */
  readonly scale: Scale | null
}

export interface ConditionalFormats extends ElementReader {
  readonly found: readonly ConditionalFormat[]
}

const rangesOf = (sqref: string): CellRange[] =>
  sqref.split(/\s+/).flatMap((ref) => {
    const [from = "", to = from] = ref.split(":", 2)
    const [a, b] = [parseAddress(from), parseAddress(to)]
    return a === null || b === null ? [] : [{ top: a.row, left: a.column, bottom: b.row, right: b.column }]
  })

/** Can it leave nothing to be seen, or show something else? Letters in the colour of its own fill, or of what is behind some cell, are not seen. */
const matters = ({ colour, fill, nothing, struck, shows }: Difference, { behind, inks }: Styles): boolean =>
  nothing ||
  struck ||
  shows !== null ||
  (colour !== null && [...(fill === null ? behind : [fill])].some((one) => isUnseen(colour, one))) ||
  (colour === null && fill !== null && [...inks].some((one) => isUnseen(one, fill)))

/** Has it a colour like that of some letters? What lies between two of its colours is near one of them, or between them. */
const mayHide = ({ colours: all }: Scale, { inks }: Styles): boolean => {
  const colours = all.filter((colour) => colour !== cells)
  return colours.some((colour, at) => [...inks].some((ink) => isBetween(ink, colours[at - 1] ?? colour, colour)))
}

/** Conditions that only blanks or errors meet hide nothing that counts. */
const ofNothing = new Set(["containsBlanks", "containsErrors"])

/** Collects the conditional formats of a sheet that change what is seen of its cells. */
export function conditionalFormats(styles: Styles): ConditionalFormats {
  const found: ConditionalFormat[] = []
  const keep = (sqref: string, { type, operator, formulas, look, rank, scale }: WrittenRule): void => {
    if (look === undefined || ofNothing.has(type) || !(scale ? mayHide(scale, styles) : matters(look, styles))) return
    const condition = type === "cellIs" ? operator : type
    found.push({
      ranges: rangesOf(sqref),
      condition,
      formulas: formulas.map((text) => tokens(text) ?? []),
      rank: rank !== undefined && ofPlace.has(type) ? rank : null,
      ...{ look, scale: scale ?? null },
    })
  }
  return { found, ...together(plainRules(styles, keep), extendedRules(keep, styles.theme)) }
}

/** Rules as every Excel writes them: their ranges stand before them, their looks in the styles. */
function plainRules({ differences, theme }: Styles, keep: (sqref: string, rule: WrittenRule) => void): ElementReader {
  let ranges = ""
  const scales = scaleReader(theme)
  let rule: (WrittenRule & { formulas: string[] }) | null = null
  let inFormula = false
  return {
    open(name, attributes) {
      if (name === "conditionalFormatting") ranges = attributes.sqref ?? ""
      else if (name === "cfRule") {
        const { type = "", operator = "", dxfId } = attributes
        const look = dxfId === undefined ? undefined : differences[Number(dxfId)]
        rule = { type, operator, formulas: [], rank: rankOf(attributes), look }
      } else if (showsNoValue(name, attributes)) keep(ranges, barAlone)
      else if (name === "formula" && rule !== null) {
        rule.formulas.push("")
        inFormula = true
      } else scales.open(name, attributes)
    },
    text(text) {
      if (inFormula && rule !== null) rule.formulas[rule.formulas.length - 1] += text
    },
    close(name) {
      if (name === "formula") inFormula = false
      const scale = scales.close(name)
      if (scale !== null) keep(ranges, onScale(scale))
      if (name !== "cfRule") return
      if (rule !== null) keep(ranges, rule)
      rule = null
    },
  }
}
