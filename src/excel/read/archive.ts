import { joinedBytes } from "../../base/bytes.ts"
import type { ReadFault } from "../../model/workbook.ts"
import { type Budget, inflate } from "./inflate.ts"
import { attempt } from "./refuse.ts"
import { openZip } from "./zip.ts"

/** A file in a zip: its bytes, or why they cannot be had. */
type ArchivedFile =
  | { readonly name: string; readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly name: string; readonly kind: "fault"; readonly fault: ReadFault }

export type Archive =
  | { readonly kind: "archive"; readonly names: readonly string[]; readonly read: (name: string) => ArchivedFile }
  /** An Office document: a zip by its container only. */
  | { readonly kind: "package" }
  | { readonly kind: "fault"; readonly fault: ReadFault }

/** Opens a zip of files. What is taken out of it counts against one budget, within the limits of reading a workbook. */
export function openArchive(bytes: Uint8Array, budget: Budget): Archive {
  const opened = attempt(() => openZip(bytes))
  if (opened.kind === "fault") return opened
  const { names, find } = opened.value
  if (names.includes("[Content_Types].xml") || names.includes("mimetype")) return { kind: "package" }
  const read = (name: string): ArchivedFile => {
    const taken = attempt(() => {
      const entry = find(name)
      const parts: Uint8Array[] = []
      // The pieces are views of memory that is used again.
      if (entry !== null) inflate(entry, budget, (part) => parts.push(part.slice()))
      return joinedBytes(parts)
    })
    return taken.kind === "fault" ? { name, ...taken } : { name, kind: "file", bytes: taken.value }
  }
  return { kind: "archive", names, read }
}
