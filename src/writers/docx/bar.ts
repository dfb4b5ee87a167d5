import type { ChartTone } from "../../model/chart.ts"
import { type Picture, png } from "./png.ts"

/** One bar: pieces of the whole width from the left, each 0 to 1. */
export type PictureBar = readonly { readonly share: number; readonly tone: ChartTone }[]

/** Points of the picture; it is shown at half of that, so that it prints sharply. */
export const pictureWidth = 520
const barHeight = 26
const gap = 4

const [white, frame, mark] = ["FFFFFF", "7F7F7F", "1F1F1F"]

const colours: Readonly<Record<ChartTone, string>> = {
  good: "2E7D46",
  bad: "B23A34",
  partly: "C58B1B",
  unsure: "7D5BA6",
  waiting: "6F94BA",
  plain: "B7CBDF",
  pale: "B7CBDF",
  strong: "1F4E79",
}

/** The colour of a tone, in bars and beside their words. */
export const inkOf = (tone: ChartTone): string => colours[tone]

const palette = [...new Set([white, frame, mark, ...Object.values(colours)])]
const point = (colour: string): number => palette.indexOf(colour)

/** Bars below each other in frames; `goal` (0 to 1) is an upright line through them all. A PNG. */
export function barPicture(
  bars: readonly PictureBar[],
  goal: number | null,
): { readonly bytes: Uint8Array; readonly height: number } {
  const width = pictureWidth
  const height = bars.length * barHeight + (bars.length + 1) * gap
  const picture: Picture = { width, height, palette, points: new Uint8Array(width * height) }
  for (const [i, bar] of bars.entries()) drawBar(picture, gap + i * (barHeight + gap), bar)
  if (goal !== null) {
    const x = Math.min(width - 5, Math.max(0, Math.round(goal * width) - 2))
    fill(picture, x, 0, 5, height, point(mark))
  }
  return { bytes: png(picture), height }
}

function drawBar(picture: Picture, top: number, bar: PictureBar): void {
  const { width } = picture
  fill(picture, 0, top, width, barHeight, point(frame))
  fill(picture, 1, top + 1, width - 2, barHeight - 2, point(white))
  let so = 0
  for (const { share, tone } of bar) {
    const [from, until] = [Math.round(so * width), Math.round(Math.min(1, so + share) * width)]
    fill(picture, from + 1, top + 1, until - from - 2, barHeight - 2, point(colours[tone]))
    so += share
  }
}

function fill({ width, points }: Picture, x: number, y: number, wide: number, high: number, colour: number): void {
  if (wide <= 0) return
  for (let row = y; row < y + high; row++) points.fill(colour, row * width + x, row * width + x + wide)
}
