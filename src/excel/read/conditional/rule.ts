import type { Difference } from "../styles.ts"
import type { Attributes } from "../xml.ts"
import type { Rank } from "./among.ts"
import type { Scale } from "./scale.ts"

/** A rule as it is written, wherever that is. */
export interface WrittenRule {
  readonly type: string
  readonly operator: string
  readonly formulas: readonly string[]
  /** Of a rule on a value's place among others. */
  readonly rank?: Rank
  /** Undefined: it only fills the cell with something, which changes nothing here. */
  readonly look: Difference | undefined
  readonly scale?: Scale
}

/** Takes the elements of a part, those of the extension list too, and finds in them what it looks for. */
export interface ElementReader {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** A bar or an icon alone, whatever the value is. */
const bare: Difference = { colour: null, fill: null, nothing: true, struck: false, shows: null }

/** Nothing of its own: a scale tells of each value what is behind it. */
const plain: Difference = { ...bare, nothing: false }

export const onScale = (scale: Scale): WrittenRule => ({
  type: "always",
  operator: "",
  formulas: [],
  look: plain,
  scale,
})

/** "Show bar only", "show icon only". */
export const showsNoValue = (name: string, { showValue }: Attributes): boolean =>
  (name === "dataBar" || name === "iconSet") && (showValue === "0" || showValue === "false")

export const barAlone: WrittenRule = { type: "always", operator: "", formulas: [], look: bare }

/** Hands what it takes to several, one after another. */
export const together = (...readers: readonly ElementReader[]): ElementReader => ({
  open(name, attributes) {
    for (const reader of readers) reader.open(name, attributes)
  },
  text(text) {
    for (const reader of readers) reader.text(text)
  },
  close(name) {
    for (const reader of readers) reader.close(name)
  },
})
