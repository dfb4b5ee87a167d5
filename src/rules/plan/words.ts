import type { Bilingual } from "../../model/words.ts"

export { kindWords } from "../../plan/schema/lists.ts"

/** A question for a name that is near, or nothing. */
export const orNear = (near: string | null): Bilingual =>
  near === null ? { vi: "", en: "" } : { vi: `; có phải là “${near}”?`, en: `; did you mean “${near}”?` }
