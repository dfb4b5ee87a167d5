import { type Day, dayOf, parseIsoDay } from "../base/day.ts"
import type { Lang } from "../model/words.ts"
import { type Refusal, refuse } from "./refusal.ts"

/** What people typed, read: null and empty where an option was not given. Days are days, lists are lists. */
export interface Options {
  readonly plan: string | null
  readonly reports: string | null
  readonly lang: Lang
  readonly out: string | null
  readonly strict: boolean
  readonly public: boolean
  readonly color: boolean
  readonly debug: boolean
  readonly cache: boolean
  readonly format: readonly string[]
  readonly agency: readonly string[]
  /** The agency for which the command works, of those to whom others report. */
  readonly for: string | null
  readonly published: readonly string[]
  readonly asOf: Day | null
  /** The day of issue; the day on which a plan is in force. */
  readonly on: Day | null
  readonly sent: Day | null
  readonly received: Day | null
  readonly number: string | null
  readonly period: string | null
  readonly annotate: string | null
  readonly against: string | null
  readonly failOn: string | null
  readonly check: boolean
  readonly overwrite: boolean
  readonly beforeDue: boolean
  readonly all: boolean
  readonly by: string | null
  readonly reason: string | null
}

/** Reads `2013-07-04` and `04/7/2013`; null for anything else. */
export function readDay(text: string): Day | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : parseIsoDay(text.trim())
}

/** The language asked for, before anything else is read: usage errors are worded in it too. */
export function askedLang(args: readonly string[]): Lang {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="))
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1]
  return at >= 0 && value === "en" ? "en" : "vi"
}

const dayOptions = { "--as-of": "asOf", "--sent": "sent", "--received": "received", "--on": "on" } as const

/** Commander's raw values as options, or the sentence that says which of them cannot be read. */
export function readOptions(raw: Readonly<Record<string, unknown>>): Options | Refusal {
  const text = (name: string): string | null => (typeof raw[name] === "string" ? raw[name] : null)
  const texts = (name: string): string[] => (Array.isArray(raw[name]) ? raw[name].map(String) : [])
  const lang = text("lang") ?? "vi"
  if (lang !== "vi" && lang !== "en")
    return refuse(`Ngôn ngữ “${lang}” không có; chọn vi hoặc en.`, `There is no language “${lang}”; choose vi or en.`)
  // What `--against` names is looked for by its command, which has a document to say it in.
  const empty = Object.entries(raw).find(
    ([name, value]) => name !== "against" && [value].flat().some((one) => one === ""),
  )
  if (empty) {
    const flag = `--${empty[0].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    return refuse(
      `${flag}: giá trị trống; có lẽ một biến của shell chưa được đặt.`,
      `${flag}: the value is empty; perhaps a variable of the shell is not set.`,
    )
  }
  const days: Record<"asOf" | "sent" | "received" | "on", Day | null> = {
    asOf: null,
    sent: null,
    received: null,
    on: null,
  }
  for (const [flag, name] of Object.entries(dayOptions)) {
    const typed = text(name)
    if (typed === null) continue
    days[name] = readDay(typed)
    if (days[name] === null)
      return refuse(
        `${flag}: “${typed}” không phải là một ngày; viết 2013-07-04 hoặc 04/7/2013.`,
        `${flag}: “${typed}” is not a day; write 2013-07-04 or 04/7/2013.`,
      )
  }
  return {
    plan: text("plan"),
    reports: text("reports"),
    lang,
    out: text("out"),
    strict: raw.strict === true,
    public: raw.public === true,
    color: raw.color !== false,
    debug: raw.debug === true,
    cache: raw.cache !== false,
    format: texts("format"),
    agency: texts("agency"),
    for: text("for"),
    published: texts("published"),
    ...days,
    number: text("number"),
    period: text("period"),
    annotate: text("annotate"),
    against: text("against"),
    failOn: text("failOn"),
    check: raw.check === true,
    overwrite: raw.overwrite === true,
    beforeDue: raw.beforeDue === true,
    all: raw.all === true,
    by: text("by"),
    reason: text("reason"),
  }
}
