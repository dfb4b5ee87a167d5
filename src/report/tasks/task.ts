import type { Setting } from "../../figures/setting.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"

const please = { vi: "đề nghị", en: "please" }

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
  const asked = (text: string) => `${please[setting.lang]} ${text}`
  return { agency, keeps, short: asked(short), text: asked(text), request }
}

/** What the office that consolidates has to do itself. */
export const officeTask = (setting: Setting, text: string, short = text, keeps: readonly string[] = []): Task =>
  taskOf(setting, { agency: setting.plan.consolidator, keeps, short, text, request: null })

/** A fact of a finding where it is a text. */
export function textFact({ facts }: Diagnostic, name: string): string | null {
  const fact = facts[name]
  return typeof fact === "string" ? fact : null
}

/** The first sentence of a text, without its full stop. */
export const firstSentence = (text: string): string => (/^.*?(?=\.(?:\s|$)|$)/su.exec(text)?.[0] ?? text).trim()
