import { colourOf } from "../colour.ts"
import { showsNothing, showsUnder } from "../number-format.ts"
import type { Difference } from "../styles.ts"
import type { Theme } from "../theme.ts"
import { rankOf } from "./among.ts"
import { barAlone, type ElementReader, onScale, showsNoValue, type WrittenRule } from "./rule.ts"
import { scaleReader } from "./scale.ts"

type Draft<T> = { -readonly [K in keyof T]: T[K] }

const isOff = (val: string | undefined): boolean => /^(?:0|false|off)$/.test(val ?? "")

/** Rules of the extension list (x14): their looks stand in them, their ranges behind them. */
export function extendedRules(keep: (sqref: string, rule: WrittenRule) => void, theme: Theme | null): ElementReader {
  let rules: WrittenRule[] = []
  let formulas: string[] = []
  let [type, operator, sqref] = ["", "", ""]
  let rank = rankOf({})
  let look: Draft<Difference> | undefined
  let [inside, bound] = ["", false]
  const scales = scaleReader(theme)
  return {
    open(name, attributes) {
      scales.open(name, attributes)
      if (name === "conditionalFormatting") [rules, sqref] = [[], ""]
      else if (name === "cfRule") {
        ;[type, operator, formulas, look] = [attributes.type ?? "", attributes.operator ?? "", [], undefined]
        rank = rankOf(attributes)
      } else if (showsNoValue(name, attributes)) rules.push(barAlone)
      else if (name === "cfvo") bound = true
      else if (name === "f" && !bound) {
        formulas.push("")
        inside = name
      } else if (name === "sqref") inside = name
      else if (name === "dxf") look = { colour: null, fill: null, nothing: false, struck: false, shows: null }
      else if (name === "font" || name === "fill") inside = name
      else if (look === undefined) return
      else if (name === "numFmt") {
        const code = attributes.formatCode ?? ""
        look.nothing = showsNothing(code)
        look.shows = showsUnder(code)
      } else if (inside === "font" && name === "color") look.colour = colourOf(attributes, theme)
      else if (inside === "font" && name === "strike") look.struck = !isOff(attributes.val)
      else if (inside === "fill" && name === "bgColor") look.fill = colourOf(attributes, theme)
      else if (inside === "fill" && name === "fgColor") look.fill ??= colourOf(attributes, theme)
    },
    text(text) {
      if (bound) scales.bound(text)
      else if (inside === "f") formulas[formulas.length - 1] += text
      else if (inside === "sqref") sqref += text
    },
    close(name) {
      if (name === inside) inside = ""
      if (name === "cfvo") bound = false
      const scale = scales.close(name)
      if (scale !== null) rules.push(onScale(scale))
      if (name === "cfRule") rules.push({ type, operator, formulas, rank, look })
      if (name === "conditionalFormatting") for (const rule of rules) keep(sqref.trim(), rule)
    },
  }
}
