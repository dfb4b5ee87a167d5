import type { WorkbookPlace } from "../../model/place.ts"

/** A place in a file, as closely as it is known. */
export const placeIn = (file: string, at: Partial<Omit<WorkbookPlace, "kind" | "file">> = {}): WorkbookPlace => ({
  ...{ kind: "workbook", file, sheet: null, cell: null, row: null, column: null },
  ...at,
})
