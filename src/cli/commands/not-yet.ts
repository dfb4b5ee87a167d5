import type { Run } from "../command.ts"
import { refuse } from "../refusal.ts"

/** A command of the contract that this version does not have yet: it says so and exits 2. */
export const notYet =
  (name: string): Run =>
  async () =>
    refuse(`Lệnh “${name}” chưa có trong phiên bản này.`, `The command “${name}” is not in this version yet.`)
