import type { Consolidation, Publication, WithheldCell } from "../model/consolidation.ts"
import { filesToldLeftOut } from "../rules/consolidation/files-left-out.ts"
import { place } from "./entries.ts"
import { about, each, list, object, value } from "./shape.ts"
import { count, id, oneOf, text, textOrNull } from "./values.ts"

const withheldCell = object<WithheldCell>()({
  id,
  agency: id,
  unit: textOrNull,
  period: id,
  shown: text,
  reason: oneOf("small", "secondary", "words"),
  ...place,
})

/** What an edition for publication leaves out. */
export const publication = object<{ readonly consolidation: Consolidation; readonly publication: Publication }>()({
  below: value(count, ({ publication }) => publication.below),
  cells: each(withheldCell, ({ publication }) => publication.cells),
  sums: list(id, ({ publication }) => publication.sums),
  findings: value(count, ({ publication }) => publication.findings),
  files: about(
    "Files whose figures are not used at all",
    list(text, ({ consolidation }) => filesToldLeftOut(consolidation)),
  ),
})

/** What there is to say of it; nothing of the office's own report. */
export const publicationOf = (consolidation: Consolidation) =>
  consolidation.publication && { consolidation, publication: consolidation.publication }
