import type { Register, Rulings } from "../model/records.ts"

/** The records of an office that has kept none yet. */
export const noRegister: Register = { entries: [], faults: [] }

export const noRulings: Rulings = {
  extensions: [],
  exemptions: [],
  stands: [],
  accepted: [],
  settled: [],
  excluded: [],
  faults: [],
}
