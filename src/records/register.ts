import { z } from "zod"
import type { Register } from "../model/records.ts"
import type { ListEnd } from "../yaml/edit.ts"
import { orNull } from "../yaml/left-open.ts"
import { readYaml } from "../yaml/read.ts"
import { day, filePath, sha256, text, word } from "./shapes.ts"

const registerShape = z.array(
  z.strictObject({
    file: filePath,
    sha256: orNull(sha256),
    agency: orNull(word),
    period: orNull(word),
    number: orNull(text),
    sent: orNull(day),
    received: orNull(day),
    name: orNull(text),
    container: orNull(text),
    batch: orNull(text),
  }),
)

/** Nothing but comments and blank lines. */
export const saysNothing = (yaml: string): boolean => yaml.split(/\r?\n/).every((line) => /^\s*(?:#.*)?$/.test(line))

/** The register, and where entries can be appended to it; null: it is no list, or has faults of syntax. */
export interface OpenRegister {
  readonly register: Register
  readonly end: ListEnd | null
}

/**
 * The register of documents received; `text` is null where there is none yet. An entry with a fault is left out, and the fault
 * stands at its line and column; the others are read all the same.
 */
export function openRegister(file: string, text: string | null): OpenRegister {
  if (text === null || saysNothing(text))
    return { register: { entries: [], faults: [] }, end: { text: text ?? "", indent: 0 } }
  const { value, faults, end, at } = readYaml({ file, text }, registerShape)
  const entries = (value ?? []).map((entry, index) => ({ ...entry, at: at([index]) }))
  return { register: { entries, faults }, end }
}

/** The register alone. */
export const readRegister = (file: string, text: string | null): Register => openRegister(file, text).register
