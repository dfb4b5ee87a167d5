import type { CellRange } from "../../../model/workbook.ts"
import { parseRange } from "../../address.ts"
import { type Token, tokens } from "../../formula/tokens.ts"
import { isBetween, isUnseen } from "../colour.ts"
import { type Difference, differenceReader, noDifference } from "../difference.ts"
import type { Styles } from "../styles.ts"
import { isOff, type Tag } from "../xml.ts"
import { ofPlace, type Rank, rankOf } from "./among.ts"
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

/** A rule as it is written. */
interface Rule extends Omit<ConditionalFormat, "ranges" | "formulas" | "look"> {
  readonly formulas: string[]
  /** Undefined: it only fills the cell with something, which changes nothing here. */
  readonly look: Difference | undefined
}

/** A rule that holds of every number; whose look tells nothing of its own. */
const always: Rule = { condition: "always", formulas: [], rank: null, look: noDifference, scale: null }

/** A bar or an icon alone, whatever the value is. */
const barAlone: Rule = { ...always, look: { ...noDifference, nothing: true } }

/** "Show bar only", "show icon only". */
const showsNoValue = (name: string, tag: Tag): boolean =>
  (name === "dataBar" || name === "iconSet") && isOff(tag.get("showValue"))

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

/**
 * Collects the conditional formats of a sheet that change what is seen of its cells. As every Excel writes them, their ranges stand before them and their
 * looks in the styles; in the extension list (x14) their looks stand in them, their ranges behind them.
 */
export function conditionalFormats(styles: Styles) {
  const { differences, theme } = styles
  const found: ConditionalFormat[] = []
  const scales = scaleReader(theme)
  let [sqref, inside] = ["", ""]
  let rules: Rule[] = []
  let rule: Rule | null = null
  let own: ReturnType<typeof differenceReader> | null = null
  const keep = ({ look, formulas, ...rest }: Rule): void => {
    if (look === undefined || ofNothing.has(rest.condition)) return
    if (!(rest.scale ? mayHide(rest.scale, styles) : matters(look, styles))) return
    const ranges = sqref
      .trim()
      .split(/\s+/)
      .flatMap((ref) => parseRange(ref) ?? [])
    found.push({ ...rest, look, ranges, formulas: formulas.map((text) => tokens(text) ?? []) })
  }
  return {
    found: found as readonly ConditionalFormat[],
    open(name: string, tag: Tag): void {
      scales.open(name, tag)
      if (name === "conditionalFormatting") [rules, sqref] = [[], tag.get("sqref") ?? ""]
      else if (name === "cfRule") {
        const type = tag.get("type") ?? ""
        rule = {
          condition: type === "cellIs" ? (tag.get("operator") ?? "") : type,
          formulas: [],
          rank: ofPlace.has(type) ? rankOf(tag) : null,
          look: differences[Number(tag.get("dxfId"))],
          scale: null,
        }
      } else if (showsNoValue(name, tag)) rules.push(barAlone)
      else if (name === "dxf") own = differenceReader(theme)
      else if (name === "font" || name === "fill" || name === "cfvo") inside = name
      else own?.open(inside, name, tag)
    },
    close(name: string, text: string): void {
      if (name === inside) inside = ""
      if (name === "sqref") sqref = text
      else if (name === "f" && inside === "cfvo") scales.bound(text)
      else if (name === "formula" || name === "f") rule?.formulas.push(text)
      const scale = scales.close(name)
      if (scale !== null) rules.push({ ...always, scale })
      if (name === "cfRule" && rule !== null) {
        rules.push(own === null ? rule : { ...rule, look: own.take() })
        ;[rule, own] = [null, null]
      }
      if (name === "conditionalFormatting") for (const one of rules) keep(one)
    },
  }
}
