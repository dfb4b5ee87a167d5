import type { Lang } from "../model/words.ts"

/** Beside a figure, what it is held against. */
export const heldAgainst = {
  vi: {
    target: (goal: string) => `mục tiêu ${goal}`,
    before: (figure: string) => `kỳ trước ${figure}`,
  },
  en: {
    target: (goal: string) => `target ${goal}`,
    before: (figure: string) => `period before ${figure}`,
  },
} satisfies Record<Lang, unknown>
