import type { Lang } from "../model/words.ts"

/** Beside a figure, what it is held against. */
export const heldAgainst = {
  vi: {
    target: (goal: string) => `mục tiêu ${goal}`,
    before: (when: string, figure: string) => `${when} ${figure}`,
  },
  en: {
    target: (goal: string) => `target ${goal}`,
    before: (when: string, figure: string) => `${when} ${figure}`,
  },
} satisfies Record<Lang, unknown>
