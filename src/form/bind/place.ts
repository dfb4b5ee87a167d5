import type { WorkbookPlace } from "../../model/place.ts"

/** A place in a file, as closely as it is known. Every entry has one: all are made alike, field by field, so that they share one shape and are small. */
export const placeIn = (
  file: string,
  { sheet = null, cell = null, row = null, column = null }: Partial<Omit<WorkbookPlace, "kind" | "file">> = {},
): WorkbookPlace => ({ kind: "workbook", file, sheet, cell, row, column })
