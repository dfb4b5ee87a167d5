import type { Attributes } from "../xml.ts"

/** Where in its cell a value stands, as far as it may leave no room for it. */
export interface Alignment {
  /** `left`, `right` …; where nothing is said, numbers stand right and texts left. */
  readonly horizontal: string
  readonly indent: number
  /** Degrees; 255: one letter below the other. */
  readonly rotation: number
  readonly wraps: boolean
  readonly shrinks: boolean
}

export const plainAlignment: Alignment = { horizontal: "general", indent: 0, rotation: 0, wraps: false, shrinks: false }

const isOn = (written: string | undefined): boolean => written === "1" || written === "true"

export const alignmentOf = ({ horizontal, indent, textRotation, wrapText, shrinkToFit }: Attributes): Alignment => ({
  horizontal: horizontal ?? "general",
  indent: Number(indent ?? 0) || 0,
  rotation: Number(textRotation ?? 0) || 0,
  wraps: isOn(wrapText),
  shrinks: isOn(shrinkToFit),
})
