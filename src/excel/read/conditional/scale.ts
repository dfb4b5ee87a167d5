import type { Value } from "../../formula/evaluate.ts"
import { type Colour, colourOf, isUnseen, mixed } from "../colour.ts"
import type { Style } from "../style.ts"
import type { Theme } from "../theme.ts"
import type { Tag } from "../xml.ts"

/** Whatever is behind a cell where no bar is. */
export const cells = "cells"

/** A scale of colours behind values: with letters of the same colour it leaves nothing to be seen. A bar is one from the
 * cell's own colour to the bar's: at its full length it is behind the letters. */
export interface Scale {
  /** Its `cfvo`: the lowest value, a percentile, a number … */
  readonly bounds: readonly { readonly type: string; readonly value: string }[]
  /** One for each bound. */
  readonly colours: readonly (Colour | typeof cells)[]
}

/** Collects a scale of a sheet's rules, element by element, in either of the ways in which they are written. */
export function scaleReader(theme: Theme | null) {
  let bounds: { type: string; value: string }[] = []
  let colours: (Colour | typeof cells)[] = []
  let inside = false
  return {
    open(name: string, tag: Tag): void {
      if (name === "colorScale" || name === "dataBar")
        [inside, bounds, colours] = [true, [], name === "dataBar" ? [cells] : []]
      else if (!inside) return
      else if (name === "cfvo") bounds.push({ type: tag.get("type") ?? "", value: tag.get("val") ?? "" })
      else if (name === "color" || name === "fillColor") colours.push(colourOf(tag, theme))
    },
    /** The text of a bound, where it is no attribute. */
    bound(text: string): void {
      const last = bounds.at(-1)
      if (inside && last) last.value += text
    },
    /** The scale that ends with this element. */
    close(name: string): Scale | null {
      if ((name !== "colorScale" && name !== "dataBar") || !inside) return null
      inside = false
      if (colours.length !== bounds.length) return null
      return { bounds, colours }
    },
  }
}

/** Is the place of a value among the others asked for? Then they are put in order, which costs more than a look at each. */
export const asksForOrder = (bounds: Scale["bounds"]): boolean => bounds.some(({ type }) => type === "percentile")

/** Whether a value of this style is seen on the scale among these values; false where that cannot be told. */
export function unseenOn({ bounds, colours }: Scale, values: readonly Value[]): (own: Value, style: Style) => boolean {
  const numbers = values.filter((value) => typeof value === "number")
  if (asksForOrder(bounds)) numbers.sort((a, b) => a - b)
  const [lowest, highest] = numbers.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  const ends = bounds.map(({ type, value }) => boundAt(type, value, numbers, lowest, highest))
  return (own, { ink, behind: under }) => {
    if (typeof own !== "number" || colours.length !== ends.length) return false
    const above = ends.findIndex((end) => end !== null && own <= end)
    const [after, before] = above < 0 ? [ends.length - 1, ends.length - 1] : [above, Math.max(0, above - 1)]
    const [from, to] = [before, after].map((at) => (colours[at] === cells ? under : colours[at]))
    const [low, high] = [ends[before], ends[after]]
    if (low == null || high == null || !from || !to) return false
    const behind = mixed(from, to, high === low ? 1 : Math.max(0, (own - low) / (high - low)))
    return behind !== null && isUnseen(ink, behind)
  }
}

/** The number at which a bound lies; null where only a formula tells it. */
function boundAt(
  type: string,
  written: string,
  sorted: readonly number[],
  lowest: number,
  highest: number,
): number | null {
  if (sorted.length === 0) return null
  if (type === "min" || type === "autoMin") return lowest
  if (type === "max" || type === "autoMax") return highest
  const value = written.trim() === "" ? Number.NaN : Number(written)
  if (Number.isNaN(value)) return null
  if (type === "percent") return lowest + ((highest - lowest) * value) / 100
  if (type !== "percentile") return value
  const at = (Math.min(100, Math.max(0, value)) / 100) * (sorted.length - 1)
  const [below, next] = [sorted[Math.floor(at)] ?? lowest, sorted[Math.ceil(at)] ?? highest]
  return below + (next - below) * (at - Math.floor(at))
}
