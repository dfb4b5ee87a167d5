import type { WorkbookPlace } from "../model/place.ts"

/** A file, or the folder: nothing in it can be pointed at. */
export const filePlace = (file: string, row: string | null = null): WorkbookPlace => ({
  kind: "workbook",
  file,
  sheet: null,
  cell: null,
  row,
  column: null,
})

/** A cell of the workbook that the form does not name. */
export const cellPlace = (file: string, sheet: string, cell: string): WorkbookPlace => ({
  ...filePlace(file),
  sheet,
  cell,
})
