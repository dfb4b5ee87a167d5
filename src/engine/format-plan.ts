import { kindsOfFiles } from "../plan/build/draft.ts"
import { keyOrder } from "../plan/schema/key-order.ts"
import { formatYaml } from "../yaml/format.ts"
import type { TextFile } from "../yaml/read.ts"

export interface FormattedFile extends TextFile {
  /** The text as it should be written; null where it has faults and is left alone. */
  readonly formatted: string | null
}

/** A plan's files, each in the one way of writing. */
export function formatPlan(files: readonly TextFile[]): FormattedFile[] {
  const kinds = kindsOfFiles(files)
  return files.map(({ file, text }, index) => {
    const kind = kinds[index] ?? null
    return { file, text, formatted: kind === null ? null : formatYaml(text, keyOrder(kind)) }
  })
}
