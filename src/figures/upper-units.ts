import { sum } from "../base/fraction.ts"
import type { SourceValue } from "../model/attainment.ts"
import type { UpperUnit } from "../model/period.ts"
import type { TableCell } from "../model/table.ts"
import type { Lang } from "../model/words.ts"
import { none } from "./cells.ts"
import type { Setting } from "./setting.ts"

/** Behind how many units of an upper one gave a number. */
export const unitsHeardOf: Readonly<Record<Lang, (expected: number) => string>> = {
  vi: (expected) => `/${expected} đơn vị có số liệu`,
  en: (expected) => `/${expected} units heard`,
}

/** What is looked at of a figure of a unit. */
export type UnitFigure = Pick<SourceValue, "agency" | "unit" | "period" | "withheld"> & {
  readonly state: string
  readonly value: unknown
}

/** A unit that others are in, with the figures of these. They are counted in it, and it is counted in nothing: it is no source. */
export interface UpperFigure<F extends UnitFigure> {
  readonly kind: "upper"
  readonly unit: UpperUnit
  readonly agency: string
  readonly period: string
  readonly of: readonly F[]
  /** Over those heard; null where nobody was, where something is left out, and for what is not added up. */
  readonly value: number | null
  readonly heard: number
  readonly isWhole: boolean
}

type InOrder<F extends UnitFigure> = UpperFigure<F> | { readonly kind: "unit"; readonly figure: F }

/** What a unit was in, in the period of its figure, the uppermost first. */
function pathOf({ plan, consolidation: { period: now } }: Setting, { agency, unit, period }: UnitFigure) {
  if (unit === null) return []
  const { units } = (period === now.id ? now : plan.periods.get(period)) ?? now
  const found = units.get(agency)?.find(({ code }) => code === unit)
  return [...(found?.within ?? [])].reverse()
}

/** The figures of a measure in their order, each upper unit before those that are in it; `added`: are they added up? */
export function underUppers<F extends UnitFigure>(
  setting: Setting,
  figures: readonly F[],
  added: boolean,
): readonly InOrder<F>[] {
  const paths = figures.map((figure) => pathOf(setting, figure))
  const isIn = (i: number, depth: number, like: number): boolean =>
    figures[i]?.agency === figures[like]?.agency &&
    figures[i]?.period === figures[like]?.period &&
    (paths[like] ?? []).slice(0, depth + 1).every(({ code }, at) => paths[i]?.[at]?.code === code)
  return figures.flatMap((figure, i): InOrder<F>[] => {
    const begun = (paths[i] ?? []).flatMap((unit, depth) => {
      if (i > 0 && isIn(i - 1, depth, i)) return []
      const of = figures.filter((_, other) => isIn(other, depth, i))
      return [upperFigure(unit, figure, of, added)]
    })
    return [...begun, { kind: "unit", figure }]
  })
}

function upperFigure<F extends UnitFigure>(unit: UpperUnit, { agency, period }: F, of: readonly F[], added: boolean) {
  const numbers = of.flatMap(({ state, value }) => (state === "value" && typeof value === "number" ? [value] : []))
  const isWhole = of.every(({ withheld }) => withheld === undefined)
  return {
    kind: "upper",
    unit,
    agency,
    period,
    of,
    value: added && isWhole && numbers.length > 0 ? sum(numbers) : null,
    heard: of.filter(({ state }) => state === "value").length,
    isWhole,
  } satisfies UpperFigure<F>
}

/** Figures that stand together: of units that are in one. */
export function stretches<F extends UnitFigure>(setting: Setting, figures: readonly F[]): readonly (readonly F[])[] {
  const all: F[][] = []
  let last: string | null = null
  for (const figure of figures) {
    const place = JSON.stringify([figure.agency, figure.period, pathOf(setting, figure)])
    if (place === last) all.at(-1)?.push(figure)
    else all.push([figure])
    last = place
  }
  return all
}

/** A column's cells: of a line, and of what units are in; empty there where nothing is said. */
export const orUpper =
  <L extends object, U extends { readonly kind: "upper" }>(
    of: (line: L) => TableCell,
    ofUpper: (line: U) => TableCell = () => none,
  ) =>
  (line: L | U): TableCell =>
    isUpper(line) ? ofUpper(line) : of(line)

const isUpper = <U extends { readonly kind: "upper" }>(line: object | U): line is U =>
  "kind" in line && line.kind === "upper"
