import type { Place } from "../model/report.ts"

/** In a paper behind the signature, elsewhere where it stands. */
export const behind: readonly Place[] = ["text", "page", "annex"]
