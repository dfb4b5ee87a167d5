import { notYet } from "./not-yet.ts"

export const run = notYet("receive")
