import { fileName } from "../base/file-name.ts"
import type { PersonalKind } from "../model/personal.ts"
import type { WorkbookSource } from "../model/workbook.ts"
import { scanAside } from "./detect/asides.ts"

/** What a file's own name tells of a person. Its folders are the office's. */
export const kindsInName = (path: string): readonly PersonalKind[] =>
  scanAside({ kind: "file-name", name: "", text: fileName(path) })

/** So much of a file's hash tells it from the others of its folder. */
const enough = 8

/** The path of a file as it may be shown: where its own name tells of a person, it is called by its hash. */
export function shownPath(path: string, sha256: string | null = null): string {
  const own = fileName(path)
  if (kindsInName(path).length === 0) return path
  const mark = sha256 === null ? "" : `-${sha256.slice(0, enough)}`
  return `${path.slice(0, path.length - own.length)}ten-tep-da-an${mark}${/\.[A-Za-z0-9]{1,8}$/.exec(own)?.[0] ?? ""}`
}

/** A source under the name by which all that follows may call it; what its own name tells is only known by kind. */
export function shownSource(source: WorkbookSource): WorkbookSource {
  if (source.nameHolds !== undefined) return source
  const nameHolds = kindsInName(source.file)
  return nameHolds.length === 0 ? source : { ...source, file: shownPath(source.file, source.sha256), nameHolds }
}
