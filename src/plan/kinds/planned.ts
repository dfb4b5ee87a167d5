// How a plan has a kind of indicator: how it is written, what its goal is, how a changed goal is told.
import type { z } from "zod"
import type { IndicatorHead, IndicatorOf } from "../../model/indicator.ts"
import type { IndicatorKind, Kinds } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import { type TimedShape, timed } from "../build/timed.ts"
import { restated } from "./goal-words.ts"
import { type MeasureOf, type NamedMeasure, type NamedPair, type UnfitUse, unfitPairs } from "./unfit.ts"

type Goal<K extends IndicatorKind> = Kinds[K]["goal"]
/** A goal as its kind states it, a milestone or what holds every year. */
type Stated<Shape> = Shape extends { readonly partTargets: readonly (infer S)[] } ? WhatItAsks<S> : never
type WhatItAsks<S> = S extends unknown ? Omit<S, "period" | "by"> : never

/** What a kind says of itself: how it has it in the shape that the plan writes it in. */
interface Said<K extends IndicatorKind, Shape> {
  /** What it is called where the plan is shown. */
  readonly name: Bilingual
  readonly goal: (stated: Stated<Shape>, shape: Shape) => Goal<K>
  /** What its indicators have besides. */
  readonly own?: (
    shape: Shape,
  ) => Omit<IndicatorOf<K>, Exclude<keyof IndicatorHead, "parts"> | "kind" | "targets" | "partTargets">
  /** A goal in few words: `95%`. */
  readonly words: (goal: Goal<K>) => Bilingual
  /** What a goal asks, as the plan is shown, where the few words do not do; measures go by `nameOf`. */
  readonly asks?: (goal: Goal<K>, nameOf: (measure: string) => string) => Bilingual
  /** What changed in `what` between two goals, where that is not said by their words. */
  readonly changed?: (what: Bilingual, from: Goal<K>, to: Goal<K>) => Bilingual[]
  /** Does a milestone ask for less than the one before it? Without it: never. */
  readonly asksLess?: (here: Stated<Shape>, before: Stated<Shape>) => boolean
  /** Measures that its goals name one by one, with their places below the indicator; without it a goal is of all together. */
  readonly named?: (shape: Shape) => readonly NamedMeasure[]
  /** Measures of which each place has a number of its own that is judged by itself: they cannot come added up. */
  readonly ofEach?: (shape: Shape) => readonly string[]
  /** Measures of which one is divided by the other. */
  readonly pairs?: (shape: Shape) => readonly NamedPair[]
  /** Measures that it names by themselves. */
  readonly alone?: (shape: Shape) => readonly NamedMeasure[]
  /** What of it would mean nothing, though every measure is there, where that is not a pair of what cannot be divided. */
  readonly unfit?: (shape: Shape, measureOf: MeasureOf) => readonly UnfitUse[]
  /** May a part of a year not ask for less than the year: what arose in a part is in the year, too? */
  readonly growsInYear?: (shape: Shape) => boolean
  /** What of it may be redefined besides its parts and its goals, in short. */
  readonly defined?: (indicator: IndicatorOf<K>) => string
}

export interface PlannedKind<K extends IndicatorKind, Shape>
  extends Required<Omit<Said<K, Shape>, "goal" | "own" | "asksLess" | "named">>,
    Pick<Said<K, Shape>, "named"> {
  readonly built: (shape: Shape, head: IndicatorHead) => IndicatorOf<K>
  readonly asksLess: (here: unknown, before: unknown) => boolean
}

/** A kind by its schema, and what it says of itself. */
export function planned<S extends z.ZodType<TimedShape<unknown> & { readonly kind: IndicatorKind }>>(
  schema: S,
  said: Said<z.output<S>["kind"], z.output<S>>,
): PlannedKind<z.output<S>["kind"], z.output<S>> & { readonly schema: S } {
  type Shape = z.output<S>
  const { goal, own, asksLess } = said
  const pairs = said.pairs ?? (() => [])
  return {
    asks: said.words,
    changed: (what, from, to) => restated(what, said.words(from), said.words(to)),
    ofEach: () => [],
    alone: () => [],
    unfit: (shape, measureOf) => unfitPairs(pairs(shape), measureOf),
    growsInYear: () => false,
    defined: () => "",
    ...said,
    schema,
    pairs,
    built: (shape, head) =>
      ({
        ...head,
        ...own?.(shape),
        kind: shape.kind,
        ...timed(shape, (stated) => goal(stated as Stated<Shape>, shape)),
      }) as unknown as IndicatorOf<Shape["kind"]>,
    // Both were read by the schema.
    asksLess: (here, before) => asksLess?.(here as Stated<Shape>, before as Stated<Shape>) ?? false,
  }
}
