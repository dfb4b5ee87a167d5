import { z } from "zod"
import type { Rulings } from "../model/records.ts"
import { orNull } from "../yaml/left-open.ts"
import { readYaml } from "../yaml/read.ts"
import { noRulings } from "./none.ts"
import { saysNothing } from "./register.ts"
import { day, filePath, text, word } from "./shapes.ts"

/** Who decided, when, why, and by which document. */
const ruling = { by: word, on: day, reason: word, document: orNull(text) }

/** Left out: all agencies. */
const someAgency = orNull(word)

const rulingsShape = z.strictObject({
  extensions: orNull(z.array(z.strictObject({ agency: someAgency, period: word, lastDay: day, ...ruling }))),
  exemptions: orNull(z.array(z.strictObject({ agency: someAgency, period: word, ...ruling }))),
  stands: orNull(z.array(z.strictObject({ agency: word, period: word, file: filePath, ...ruling }))),
  accepted: orNull(
    z.array(
      z.strictObject({
        code: word,
        agency: word,
        period: word,
        row: orNull(word),
        until: orNull(day),
        ...ruling,
      }),
    ),
  ),
  settled: orNull(z.array(z.strictObject({ file: filePath, agency: word, period: word, ...ruling }))),
  excluded: orNull(z.array(z.strictObject({ file: filePath, ...ruling }))),
})

/**
 * What people decided; `text` is null where nothing was. Sections: extensions, exemptions, stands, accepted, settled,
 * excluded. A ruling with a fault is left out, and the fault stands at its line and column.
 */
export function readRulings(file: string, text: string | null): Rulings {
  if (text === null || saysNothing(text)) return noRulings
  const { value, faults, at } = readYaml({ file, text }, rulingsShape)
  const placed = <T extends object>(section: string, items: readonly T[] | null | undefined) =>
    (items ?? []).map((item, index) => ({ ...item, at: at([section, index]) }))
  return {
    extensions: placed("extensions", value?.extensions),
    exemptions: placed("exemptions", value?.exemptions),
    stands: placed("stands", value?.stands),
    accepted: placed("accepted", value?.accepted),
    settled: placed("settled", value?.settled),
    excluded: placed("excluded", value?.excluded),
    faults,
  }
}
