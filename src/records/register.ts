import { z } from "zod"
import type { Register } from "../model/records.ts"
import { readYaml } from "../yaml/read.ts"
import { day, filePath, orNull, sha256, text, word } from "./shapes.ts"

const registerShape = z.array(
  z.strictObject({
    file: filePath,
    sha256: orNull(sha256),
    agency: orNull(word),
    period: orNull(word),
    number: orNull(text),
    sent: orNull(day),
    received: orNull(day),
  }),
)

/** Nothing but comments and blank lines. */
export const saysNothing = (yaml: string): boolean => yaml.split(/\r?\n/).every((line) => /^\s*(?:#.*)?$/.test(line))

/**
 * The register of documents received; `text` is null where there is none yet. An entry with a fault is left out, and the fault
 * stands at its line and column; the others are read all the same.
 */
export function readRegister(file: string, text: string | null): Register {
  if (text === null || saysNothing(text)) return { entries: [], faults: [] }
  const { value, faults, at } = readYaml({ file, text }, registerShape)
  const entries = (value ?? []).map((entry, index) => ({ ...entry, at: at([index]) }))
  return { entries, faults }
}
