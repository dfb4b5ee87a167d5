// What a plan says of each kind of indicator. A kind stands in the file of those that are stated alike; here they are put together.
import { z } from "zod"
import type { IndicatorOf } from "../../model/indicator.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import { clause, id, reading, year } from "../schema/fields.ts"
import { amount, changePercent, percent } from "../schema/goals.ts"
import { comparison, counts } from "./counts.ts"
import { meanOf, means } from "./means.ts"
import type { PlannedKind } from "./planned.ts"
import { shares } from "./shares.ts"
import type { MeasureOf, NamedMeasure, NamedPair, UnfitUse } from "./unfit.ts"
import { eachUnit, floors, units } from "./units.ts"
import { words } from "./words.ts"

const all = { ...shares, ...counts, ...means, ...units, ...words }

type Schema = (typeof all)[IndicatorKind]["schema"]
type Shapes = { readonly [K in IndicatorKind]: z.output<(typeof all)[K]["schema"]> }
export type ShapeOf<K extends IndicatorKind> = { readonly [P in K]: Shapes[P] & { readonly kind: P } }[K]

/** What a plan says of each kind of indicator. */
export const kinds: { readonly [K in IndicatorKind]: PlannedKind<K, Shapes[K]> } = all

const schemas = Object.values(all).map(({ schema }) => schema) as [Schema, ...Schema[]]

/** An indicator of projects/*.yaml. */
export const indicatorShape = z.discriminatedUnion("kind", schemas)

/** An indicator with fields that it has besides where it stands. */
export const indicatorWith = (more: z.ZodRawShape) =>
  z.discriminatedUnion("kind", schemas.map(({ shape }) => z.strictObject(more).extend(shape)) as typeof schemas)

const anyGoal = z
  .strictObject({
    percent: z.union([percent, changePercent]),
    atLeast: z.union([amount, floors]),
    atMost: amount,
    clause,
    reading,
  })
  .partial()

/** What an indicator of whichever kind may have otherwise than before; whether it fits its kind shows when it is put together. */
export const indicatorChange = shares.ratio.schema
  .omit({ kind: true, measures: true, targets: true, partTargets: true })
  .extend({ ...comparison, ...meanOf, ...eachUnit })
  .partial()
  .extend({
    targets: z
      .union([
        z.array(z.strictObject({ by: year }).extend(anyGoal.shape)).min(1),
        z.strictObject({ everyYear: z.strictObject({ from: year.optional() }).extend(anyGoal.shape) }),
      ])
      .optional()
      .describe("Các mốc thay đổi hoặc thêm, theo năm (mốc khác giữ nguyên); hoặc mức hằng năm (everyYear)"),
    partTargets: z
      .array(z.strictObject({ period: id, by: year }).extend(anyGoal.shape))
      .optional()
      .describe("Mức riêng của các loại báo cáo một phần năm, thay cho cả danh sách cũ"),
  })

/** Measures that an indicator's goals name one by one; null where they are of all together. */
export const namedMeasures = <K extends IndicatorKind>(shape: ShapeOf<K>): readonly NamedMeasure[] | null =>
  kinds[shape.kind].named?.(shape) ?? null

/** Measures of which each place has a number of its own that is judged by itself. */
export const measuresOfEach = <K extends IndicatorKind>(shape: ShapeOf<K>): readonly string[] => [
  ...(namedMeasures(shape) ?? []).map(({ measure }) => measure),
  ...kinds[shape.kind].ofEach(shape),
]

/** Measures of which one is divided by the other. */
export const measurePairs = <K extends IndicatorKind>(shape: ShapeOf<K>): readonly NamedPair[] =>
  kinds[shape.kind].pairs(shape)

/** Measures that an indicator names, with their places below it. */
export const measuresNamed = <K extends IndicatorKind>(shape: ShapeOf<K>): readonly NamedMeasure[] => [
  ...measurePairs(shape).flatMap(({ numerator, denominator }) => [numerator, denominator]),
  ...kinds[shape.kind].alone(shape),
  ...(namedMeasures(shape) ?? []),
]

/** What of an indicator would mean nothing, though every measure is there. */
export const unfitUses = <K extends IndicatorKind>(shape: ShapeOf<K>, measureOf: MeasureOf): readonly UnfitUse[] =>
  kinds[shape.kind].unfit(shape, measureOf)

/** Must a part of a year not ask for less than the year? */
export const growsInYear = <K extends IndicatorKind>(shape: ShapeOf<K>): boolean => kinds[shape.kind].growsInYear(shape)

/** What of an indicator may be redefined besides its parts and its goals, in short. */
export const definitionOf = <K extends IndicatorKind>(indicator: IndicatorOf<K>): string =>
  kinds[indicator.kind].defined(indicator)
