import type { Bilingual } from "./words.ts"

/** What a plan's own people call things. */
export interface Nouns {
  /** What the plan is for: `tỉnh`, `thành phố`, `huyện`. */
  readonly area: Bilingual
  /** Whom its sensitive figures count: `nạn nhân`, `người phạm tội`. */
  readonly guarded: readonly [Bilingual, ...Bilingual[]]
}
