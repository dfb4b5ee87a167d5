import type { ReadFault } from "../../model/workbook.ts"
import { type Limit, limits } from "./limits.ts"

// Reading is a stream with many callbacks: a fault found in one of them ends the reading by an exception that never leaves this folder.

interface Refusal extends Error {
  readonly fault: ReadFault
}

/** Ends the reading of a file with this fault. */
export function refuse(fault: ReadFault): never {
  throw Object.assign(new Error(fault.kind), { fault })
}

/** Ends the reading: the file is damaged. `detail` is a short constant, followed by the part's name where there is one. */
export function refuseAsCorrupt(detail: string, part?: string): never {
  return refuse({ kind: "corrupt", detail: part === undefined ? detail : `${detail}: ${part}` })
}

/** Ends the reading when `amount` is above the named limit. */
export function within(limit: Limit, amount: number): void {
  if (amount > limits[limit]) refuse({ kind: "over-limit", limit, most: limits[limit] })
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && "fault" in error

/** Runs a step that may refuse: its value, or the fault. Anything else that is thrown is a defect, and goes on. */
export function attempt<T>(
  step: () => T,
): { readonly kind: "value"; readonly value: T } | { readonly kind: "fault"; readonly fault: ReadFault } {
  try {
    return { kind: "value", value: step() }
  } catch (error) {
    if (isRefusal(error)) return { kind: "fault", fault: error.fault }
    throw error
  }
}

/** Runs a library on the file's bytes: what it throws of its own says that they are damaged. */
export function orCorrupt<T>(detail: string, part: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (isRefusal(error) || error instanceof TypeError || error instanceof ReferenceError) throw error
    return refuseAsCorrupt(detail, part)
  }
}
