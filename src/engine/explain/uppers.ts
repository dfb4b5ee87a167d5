import { sum } from "../../base/fraction.ts"
import { plainUnitName, type Setting } from "../../figures/setting.ts"
import { underUppers } from "../../figures/upper-units.ts"
import type { ExplainedEntry } from "./entries.ts"

/** What units have together that are in one. */
export interface ExplainedUpper {
  readonly agency: string
  readonly unit: string
  readonly name: string
  readonly period: string
  readonly value: number | null
  /** The units in it, at whatever depth, that have a row of the measure, and how many of them gave a number. */
  readonly units: readonly string[]
  readonly heard: number
}

/** Over the units heard; null where none was, and for averages of several. */
export function sumOver(sources: readonly ExplainedEntry[], isAdded: boolean): number | null {
  const numbers = sources.flatMap(({ value }) => value ?? [])
  return numbers.length === 0 || (!isAdded && sources.length > 1) ? null : sum(numbers)
}

/** The upper units of these entries, each before those that are in it. */
export const uppersOf = (
  setting: Setting,
  sources: readonly ExplainedEntry[],
  isAdded: boolean,
): readonly ExplainedUpper[] =>
  underUppers(setting, sources, isAdded).flatMap((line) =>
    line.kind === "unit"
      ? []
      : [
          {
            agency: line.agency,
            unit: line.unit.code,
            name: plainUnitName(setting, line.unit.code),
            period: line.period,
            value: line.value,
            units: line.of.flatMap(({ unit }) => unit ?? []),
            heard: line.heard,
          },
        ],
  )
