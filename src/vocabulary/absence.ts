import { labels } from "./labels.ts"

/** What is said in a sentence where there is no number. */
export const absence = labels({
  noFigure: ["chưa có số liệu", "no data yet"],
  nothingArose: ["trong kỳ không phát sinh", "nothing arose in the period"],
  withheld: ["số liệu không công bố", "the figure is not published"],
})
