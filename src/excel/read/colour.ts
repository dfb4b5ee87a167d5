import type { Tag } from "./xml.ts"

/** A colour as far as it can be told: `#rrggbb`, or `theme:4:0.4` for one that the theme names. Null: not said. */
export type Colour = string | null

export const paper = "#ffffff"
export const ink = "#000000"

/** The old palette's first eight, which stand twice; the rest of it is not needed to tell what is seen. */
const palette = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"]
/** The window's own foreground and background. */
const systemColours: Readonly<Record<number, string>> = { 64: ink, 65: paper }

/** A theme's first two colours are the paper's and the ink's, whatever its others are. */
const themeColours = [paper, ink]

const channels = (rgb: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16))

const tinted = (rgb: string, tint: number): string => {
  const shade = (value: number) => (tint < 0 ? value * (1 + tint) : value * (1 - tint) + 255 * tint)
  return written(channels(rgb).map(shade))
}

const written = (rgb: readonly number[]): string =>
  `#${rgb
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`

/** The colour so far on the way from one to the other; null where one of them is not told by its channels. */
export function mixed(from: string, to: string, part: number): string | null {
  if (!from.startsWith("#") || !to.startsWith("#")) return null
  const ends = channels(to)
  return written(channels(from).map((value, at) => value + ((ends[at] ?? 0) - value) * part))
}

/** The colour of a `<color>`, `<fgColor>` or `<bgColor>`; `named` are the theme's colours, where they are unlike others'. */
export function colourOf(tag: Tag, named: readonly (string | undefined)[] | null): Colour {
  const [rgb, indexed, theme] = [tag.get("rgb"), tag.get("indexed"), tag.get("theme")]
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toLowerCase()}` : null
  if (indexed !== undefined) {
    const index = Number(indexed)
    const known = index < 16 ? palette[index % 8] : undefined
    return known === undefined ? (systemColours[index] ?? `indexed:${indexed}`) : `#${known}`
  }
  if (theme === undefined) return tag.get("auto") === undefined ? null : ink
  const shade = Number(tag.get("tint") ?? 0) || 0
  // Nearly all light, or nearly none, whatever the theme's colour is.
  const base =
    named?.[Number(theme)] ??
    themeColours[Number(theme)] ??
    (Math.abs(shade) > 0.94 ? (shade > 0 ? paper : ink) : undefined)
  return base === undefined ? `theme:${theme}:${shade}` : tinted(base, shade)
}

/** So little from the colour behind it that nobody reads it: white on white, grey of one step, red on the same red. */
export function isUnseen(text: string, behind: string): boolean {
  if (text === behind) return true
  if (!text.startsWith("#") || !behind.startsWith("#")) return false
  const other = channels(behind)
  const apart = channels(text).reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0)
  return apart <= nearly || (apart <= alike && contrast(text, behind) < readable)
}

const nearly = 16
/** White on pale yellow: of another colour, but hardly darker or lighter. */
const [alike, readable] = [64, 1.15]

/** How much lighter one is than the other, as guidelines for readers have it: 1 (not at all) to 21. */
function contrast(one: string, other: string): number {
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const light = (rgb: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(rgb).map((value) =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Does a colour lie among those that lead from one to another, or nearly? */
export const isBetween = (colour: string, from: Colour, to: Colour): boolean =>
  from !== null && to !== null && [colour, from, to].every((one) => one.startsWith("#"))
    ? channels(colour).every((value, at) => {
        const ends = [channels(from)[at] ?? 0, channels(to)[at] ?? 0]
        return value >= Math.min(...ends) - nearly && value <= Math.max(...ends) + nearly
      })
    : colour === from || colour === to

/** Points: letters of this size are a line of dots. */
export const unreadableSize = 3
