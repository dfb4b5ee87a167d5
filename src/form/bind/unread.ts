import type { Submission } from "../../model/submission.ts"
import type { ReadFault, WorkbookSource } from "../../model/workbook.ts"

/** A submission of which nothing is known yet; `fault`: why it cannot be read as a workbook. */
export const unread = ({ file, sha256, nameHolds }: WorkbookSource, fault: ReadFault | null): Submission => ({
  file,
  ...(nameHolds === undefined ? {} : { nameHolds }),
  sha256,
  fault,
  workbook: null,
  identity: { fault: null, revision: null, amendment: null },
  agency: null,
  period: null,
  form: null,
  cover: { number: null, sent: null, preparer: null, signer: null },
  entries: [],
  bindFaults: [],
  decoded: [],
})
