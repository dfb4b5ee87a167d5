import type { WorkbookPlace } from "../../model/place.ts"
import type { Submission } from "../../model/submission.ts"

/** The whole file: nothing in it can be pointed at. */
export const wholeFile = ({ file }: Submission): WorkbookPlace => ({
  kind: "workbook",
  file,
  sheet: null,
  cell: null,
  row: null,
  column: null,
})

/** A cell of the workbook that the form does not name. */
export const cellPlace = (submission: Submission, sheet: string, cell: string): WorkbookPlace => ({
  ...wholeFile(submission),
  sheet,
  cell,
})
