import { type Picture, png } from "./png.ts"

export type Shade = "dark" | "middle" | "light" | "pale" | "white" | "good" | "bad" | "partly"

/** One bar: pieces of the whole width from the left, each 0 to 1. */
export type Bar = readonly { readonly share: number; readonly shade: Shade }[]

/** Points of the picture; it is shown at half of that, so that it prints sharply. */
export const barSize = { width: 520, barHeight: 26, gap: 4 } as const

const palette = ["FFFFFF", "7F7F7F", "1F1F1F", "1F4E79", "6F94BA", "B7CBDF", "DFE6EE", "2E7D46", "B23A34", "C58B1B"]
const ink: Readonly<Record<Shade, number>> = {
  white: 0,
  dark: 3,
  middle: 4,
  light: 5,
  pale: 6,
  good: 7,
  bad: 8,
  partly: 9,
}
const [frame, mark] = [1, 2]

/** Bars below each other in frames; `goal` (0 to 1) is an upright line through them all. A PNG. */
export function barPicture(
  bars: readonly Bar[],
  goal: number | null,
): { readonly bytes: Uint8Array; readonly height: number } {
  const { width, barHeight, gap } = barSize
  const height = bars.length * barHeight + (bars.length + 1) * gap
  const picture: Picture = { width, height, palette, points: new Uint8Array(width * height) }
  for (const [i, bar] of bars.entries()) drawBar(picture, gap + i * (barHeight + gap), bar)
  if (goal !== null) {
    const x = Math.min(width - 5, Math.max(0, Math.round(goal * width) - 2))
    fill(picture, x, 0, 5, height, mark)
  }
  return { bytes: png(picture), height }
}

function drawBar(picture: Picture, top: number, bar: Bar): void {
  const { width, barHeight } = barSize
  fill(picture, 0, top, width, barHeight, frame)
  fill(picture, 1, top + 1, width - 2, barHeight - 2, ink.white)
  let so = 0
  for (const { share, shade } of bar) {
    const [from, until] = [Math.round(so * width), Math.round(Math.min(1, so + share) * width)]
    fill(picture, from + 1, top + 1, until - from - 2, barHeight - 2, ink[shade])
    so += share
  }
}

function fill({ width, points }: Picture, x: number, y: number, wide: number, high: number, colour: number): void {
  if (wide <= 0) return
  for (let row = y; row < y + high; row++) points.fill(colour, row * width + x, row * width + x + wide)
}
