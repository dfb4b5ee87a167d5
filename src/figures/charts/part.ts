/** A value as a part of a whole, 0 to 1: what a bar has room for. */
export const partOf = (value: number, whole: number): number =>
  whole > 0 ? Math.min(1, Math.max(0, value / whole)) : 0
