import type { Lang } from "../model/words.ts"

/** What is said in a sentence where there is no number. */
export const absence = {
  vi: {
    noFigure: "chưa có số liệu",
    nothingArose: "trong kỳ không phát sinh",
    withheld: "số liệu không công bố",
  },
  en: {
    noFigure: "no data yet",
    nothingArose: "nothing arose in the period",
    withheld: "the figure is not published",
  },
} satisfies Record<Lang, Readonly<Record<string, string>>>
