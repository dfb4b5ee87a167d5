import { createContext } from "preact"
import { useContext } from "preact/hooks"
import type { Day } from "../../base/day.ts"
import type { Lang } from "../../model/words.ts"
import type { PlanFacts } from "../protocol.ts"
import type { PageWords } from "./words.ts"

/** What every part of the page is drawn by. */
interface PageContext {
  readonly plan: PlanFacts
  readonly today: Day
  readonly lang: Lang
  readonly words: PageWords
}

const Context = createContext<PageContext | null>(null)
export const PageProvider = Context.Provider

export function usePage(): PageContext {
  const page = useContext(Context)
  if (page === null) throw new RangeError("a part outside the page")
  return page
}
