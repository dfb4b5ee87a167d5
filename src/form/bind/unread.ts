import type { Submission } from "../../model/submission.ts"
import type { ReadFault, WorkbookSource } from "../../model/workbook.ts"

/** The submission of a file that could not be read as a workbook: nothing is known of it but why. */
export const unread = ({ file, sha256, nameHolds }: WorkbookSource, fault: ReadFault): Submission => ({
  ...unbound,
  file,
  ...(nameHolds === undefined ? {} : { nameHolds }),
  sha256,
  fault,
})

/** A submission of which nothing is known yet. */
export const unbound: Submission = {
  file: "",
  sha256: null,
  fault: null,
  workbook: null,
  identity: { fault: null, revision: null, amendment: null },
  agency: null,
  period: null,
  form: null,
  cover: { number: null, sent: null, preparer: null, signer: null },
  entries: [],
  bindFaults: [],
  decoded: [],
}
