// Generated from this folder's files: npm run lists
import type { Rule } from "../rule.ts"
import { columnMissing } from "./column-missing.ts"
import { dataOutsideForm } from "./data-outside-form.ts"
import { externalLink } from "./external-link.ts"
import { formEarlier } from "./form-earlier.ts"
import { formOfAnotherPlan } from "./form-of-another-plan.ts"
import { formulaDoubtful } from "./formula-doubtful.ts"
import { formulaError } from "./formula-error.ts"
import { formulaWithoutValue } from "./formula-without-value.ts"
import { hiddenData } from "./hidden-data.ts"
import { legacyEncoding } from "./legacy-encoding.ts"
import { macrosPresent } from "./macros-present.ts"
import { notAReportForm } from "./not-a-report-form.ts"
import { notAWorkbook } from "./not-a-workbook.ts"
import { overLimit } from "./over-limit.ts"
import { partsUnread } from "./parts-unread.ts"
import { pictureInCell } from "./picture-in-cell.ts"
import { rowDuplicated } from "./row-duplicated.ts"
import { rowMissing } from "./row-missing.ts"
import { rowUnknown } from "./row-unknown.ts"
import { sheetMissing } from "./sheet-missing.ts"
import { workbookCorrupt } from "./workbook-corrupt.ts"
import { workbookEncrypted } from "./workbook-encrypted.ts"

/** The rules on the file itself: can it be read, is it the form, is the form whole, in order of their code. */
export const workbookRules: readonly Rule<"workbook">[] = [
  notAWorkbook,
  workbookCorrupt,
  workbookEncrypted,
  overLimit,
  notAReportForm,
  formOfAnotherPlan,
  sheetMissing,
  columnMissing,
  rowMissing,
  rowUnknown,
  rowDuplicated,
  hiddenData,
  legacyEncoding,
  formulaError,
  formulaWithoutValue,
  externalLink,
  dataOutsideForm,
  macrosPresent,
  formulaDoubtful,
  pictureInCell,
  partsUnread,
  formEarlier,
]
