import { z } from "zod"
import { id, text } from "./values.ts"

const place = z.looseObject({
  file: text,
  sheet: text.optional(),
  cell: text.optional(),
  row: text.optional(),
  column: z.union([text, z.int()]).optional(),
  line: z.int().optional(),
  path: text.optional(),
})

/** A finding, as `rules/diagnostic-json.ts` writes it for every document. */
export const diagnostic = z.looseObject({
  code: text.regex(/^QN\d{3}$/),
  name: id,
  severity: z.enum(["error", "warning", "note"]),
  message: text,
  fix: text,
  place,
  facts: z.record(text, z.unknown()),
  related: z.array(place),
})
