import type { Setting } from "../../figures/setting.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"

const vi = {
  please: (text: string) => `đề nghị ${text}`,
}

const en: typeof vi = {
  please: (text) => `please ${text}`,
}

const own = { vi, en }

/** Something that an agency has to do before the figures are whole, or because they miss what the plan asks. */
export interface Task {
  readonly agency: string
  /** Indicators that have no verdict while this is not done. */
  readonly keeps: readonly string[]
  /** What is to be done, in a few words, for the first page: `gửi báo cáo năm 2013`. */
  readonly short: string
  /** The same with everything that whoever does it has to know. */
  readonly text: string
  /** The same in a paper that others read, without files, cells and codes; null where it is the office's own matter. */
  readonly request: string | null
}

/** A task as it is made: the paper asks in the few words, if nothing is said. */
export type TaskDraft = Omit<Task, "request"> & Partial<Pick<Task, "request">>

/** A requested agency is asked, never ordered; a paper asks everybody. */
export function taskOf(setting: Setting, { agency, keeps, short, text, request = short }: TaskDraft): Task {
  const requested = setting.consolidation.plan.agencies.get(agency)?.mandate === "requested"
  if (!requested) return { agency, keeps, short, text, request }
  const { please } = own[setting.lang]
  return { agency, keeps, short: please(short), text: please(text), request }
}

/** A fact of a finding where it is a text. */
export function textFact({ facts }: Diagnostic, name: string): string | null {
  const fact = facts[name]
  return typeof fact === "string" ? fact : null
}

/** The first sentence of a text, without its full stop. */
export const firstSentence = (text: string): string => (/^.*?(?=\.(?:\s|$)|$)/su.exec(text)?.[0] ?? text).trim()
