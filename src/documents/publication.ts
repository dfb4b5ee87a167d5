import type { Publication, WithheldCell } from "../model/consolidation.ts"
import { place } from "./entries.ts"
import { each, list, object, value } from "./shape.ts"
import { count, id, oneOf, text, textOrNull } from "./values.ts"

const withheldCell = object<WithheldCell>()({
  id: value(id, ({ id }) => id),
  agency: value(id, ({ agency }) => agency),
  unit: value(textOrNull, ({ unit }) => unit),
  period: value(id, ({ period }) => period),
  shown: value(text, ({ shown }) => shown),
  reason: value(oneOf("small", "secondary", "words"), ({ reason }) => reason),
  ...place,
})

/** What an edition for publication leaves out. */
export const publication = object<Publication>()({
  below: value(count, ({ below }) => below),
  cells: each(withheldCell, ({ cells }) => cells),
  sums: list(id, ({ sums }) => sums),
  findings: value(count, ({ findings }) => findings),
  files: list(text, ({ files }) => files),
})
