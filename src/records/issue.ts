import { z } from "zod"
import type { Issue } from "../model/issued.ts"
import { recordText } from "../yaml/edit.ts"
import { readYaml } from "../yaml/read.ts"
import { day, filePath, sha256, word } from "./shapes.ts"

const issueShape = z.strictObject({
  number: word,
  day,
  agency: word.optional(),
  period: word,
  asOf: day,
  plan: word,
  revision: z.int(),
  planSha256: sha256,
  public: z.boolean(),
  files: z.array(z.strictObject({ file: filePath, sha256 })),
})

/** What `issued.yaml` says of an issued report; null where the text is none. */
export function readIssue(file: string, content: string): Issue | null {
  const { value, faults } = readYaml({ file, text: content }, issueShape)
  return faults.length > 0 ? null : value
}

/** `issued.yaml` of an issued report. */
export const issueText = (issue: Issue): string => recordText(issueShape.parse(issue))
