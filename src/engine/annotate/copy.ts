import { writeBook } from "../../excel/write/write.ts"
import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import { type AnnotateOptions, annotatedBook } from "./annotate.ts"

/** The marked copy as an .xlsx; null where agency or period are not known. By itself, so that who only rewrites (the page) carries no writer of workbooks. */
export async function annotatedCopy(
  plan: Plan,
  checked: CheckedSubmission,
  options: AnnotateOptions,
): Promise<Uint8Array | null> {
  const book = annotatedBook(plan, checked, options)
  return book === null ? null : writeBook(book)
}
