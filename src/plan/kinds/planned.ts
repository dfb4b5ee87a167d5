// How a plan has a kind of indicator: how it is written, what its goal is, how a changed goal is told.
import type { IndicatorHead, IndicatorOf } from "../../model/indicator.ts"
import type { IndicatorKind, Kinds } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import type { NodePath } from "../../yaml/read.ts"

/** How a plan has a kind of indicator that it writes in that shape. */
export interface PlannedKind<K extends IndicatorKind, Shape> {
  /** What it is called where the plan is shown. */
  readonly name: Bilingual
  readonly built: (shape: Shape, head: IndicatorHead) => IndicatorOf<K>
  /** A goal in few words: `95%`. */
  readonly words: (goal: Kinds[K]["goal"]) => Bilingual
  /** What a goal asks, as the plan is shown; measures go by `nameOf`. */
  readonly asks: (goal: Kinds[K]["goal"], nameOf: (measure: string) => string) => Bilingual
  /** What changed in `what` between two goals, in words; nothing where they are the same. */
  readonly changed: (what: Bilingual, from: Kinds[K]["goal"], to: Kinds[K]["goal"]) => Bilingual[]
  /** Does milestone `j` ask for less than the one before it? */
  readonly asksLess: (shape: Shape, j: number) => boolean
  /** Measures that its goals name one by one, with their places below the indicator; null where a goal is of all together. */
  readonly named: ((shape: Shape) => readonly NamedMeasure[]) | null
}

export interface NamedMeasure {
  readonly measure: string
  readonly path: NodePath
}

export const never = (): boolean => false
export const unchanged = (): Bilingual[] => []
