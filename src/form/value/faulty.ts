import type { EntryFault, Reading } from "../../model/submission.ts"

export type Faulty = Extract<Reading, { readonly state: "faulty" }>

/** A reading that came to nothing, with what was probably meant, as a question. */
export const faulty = (fault: EntryFault, guess: string | null = null): Faulty => ({
  state: "faulty",
  fault,
  guess,
  related: null,
})

/** A number as a question to a clerk shows it: digits, and a comma before decimals. */
export const asGuess = (number: number): string | null =>
  Number.isFinite(number) && Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))).replace(".", ",") : null
