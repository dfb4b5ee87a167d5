import { percentOf } from "../../base/fraction.ts"
import type { Obligation, ObligationState } from "../../model/compliance.ts"
import type { Table } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { column, dataRow, named, none, numberCell, percentCell, textCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import { silenceText } from "../silence.ts"
import type { Entry } from "./entry.ts"
import { asOfName, deadlineName, timelinessName } from "./names.ts"
import { blank, cell, quoted, range, share } from "./write-formula.ts"

const vi = { title: "Số cơ quan theo tình trạng gửi báo cáo", due: "Đến hạn báo cáo", rate: "Tỷ lệ" }
const en: typeof vi = { title: "Agencies by state of reporting", due: "Due", rate: "Rate" }
const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** What makes up those that were due, and what does not. */
const due = ["on-time", "late", "unknown-day", "missing"] as const satisfies readonly ObligationState[]
const apart = ["exempt", "not-due"] as const satisfies readonly ObligationState[]

/** How many agencies stand how, with their shares of those due. */
export function timelinessTable(setting: Setting): Table {
  const { words, lang, consolidation } = setting
  const { compliance } = consolidation
  const c = words.columns
  const count = (state: ObligationState) => compliance.obligations.filter((one) => one.state === state).length
  const rows = [
    { id: "due", text: own[lang].due, count: compliance.due, percent: null },
    ...due.map((state) => ({
      id: state,
      text: stateWords(setting, state).join(", "),
      count: count(state),
      percent: compliance.due === 0 ? null : percentOf(count(state), compliance.due),
    })),
    ...apart.map((state) => ({ id: state, text: words.obligation[state], count: count(state), percent: null })),
  ]
  return {
    id: "timeliness",
    title: own[lang].title,
    columns: [
      column("position", c.position, 5, "center"),
      column("item", c.item, 34),
      column("count", c.agencies, 18, "center"),
      column("rate", own[lang].rate, 12, "center"),
    ],
    rows: rows.map(({ id, text, count, percent }, i) =>
      dataRow([
        numberCell(i + 1),
        textCell(text),
        named(numberCell(count), timelinessName(id, "count")),
        id === "due" || isApart(id) ? none : named(percentCell(percent), timelinessName(id, "rate")),
      ]),
    ),
  }
}

const isApart = (id: string): boolean => apart.some((state) => state === id)

/** The words of a state: a requested agency that is silent has its own, and so has a file that cannot be used. */
const stateWords = ({ words }: Setting, state: ObligationState): string[] =>
  state === "missing"
    ? [...new Set([words.silence("ordered"), words.silence("requested"), words.unusableFile])]
    : [words.obligation[state]]

/** How many of the cells have the state; the lateness of each stands behind its word. */
export const stateCount = (setting: Setting, cells: readonly string[], state: ObligationState): string =>
  cells
    .flatMap((one) => stateWords(setting, state).map((word) => [one, state === "late" ? `${word}*` : word] as const))
    .map(([one, word]) => `COUNTIF(${one},${quoted(word)})`)
    .join("+")

/** Every agency's state and days late from the days in its row, and the counts and rates over them: see deadline/comply.ts. */
export function timelinessFormulas(setting: Setting): Entry[] {
  const { obligations } = setting.consolidation.compliance
  if (obligations.length === 0) return []
  const count = (id: string) => cell(timelinessName(id, "count"))
  const states = [range(obligations.map(({ agency }) => deadlineName(agency, "state")))]
  return [
    ...obligations.flatMap((obligation) => rowEntries(setting, obligation)),
    [timelinessName("due", "count"), due.map(count).join("+")],
    ...[...due, ...apart].map((state): Entry => [timelinessName(state, "count"), stateCount(setting, states, state)]),
    ...due.map(
      (state): Entry => [
        timelinessName(state, "rate"),
        `IF(${count("due")}=0,${blank},${share(count(state), count("due"))})`,
      ],
    ),
  ]
}

/** What is no comparison of days (an exemption, versions that nothing orders) has no formula. */
function rowEntries(setting: Setting, obligation: Obligation): Entry[] {
  const { agency, state, timely, inForce, unordered } = obligation
  if (state === "exempt" || unordered.length > 0) return []
  const { words } = setting
  const own = (column: Parameters<typeof deadlineName>[1]) => cell(deadlineName(agency, column))
  const [last, sent, received, late] = [own("lastDay"), own("sent"), own("received"), own("daysLate")]
  const asOf = cell(asOfName)
  const word = (state: ObligationState) => quoted(words.obligation[state])
  /** The day sent decides; with only the day received, that one. */
  const judged = (judge: (day: string) => string, without: string) =>
    `IF(ISNUMBER(${sent}),${judge(sent)},IF(ISNUMBER(${received}),${judge(received)},${without}))`
  const after = judged((day) => `IF(AND(${day}<=${asOf},${day}>${last}),${day}-${last},${blank})`, blank)
  const silent = `IF(${asOf}>${last},${quoted(silenceText(setting, obligation))},${word("not-due")})`
  // A report sent after the as-of day is not there yet.
  const there = judged(
    (day) => `IF(${day}<=${asOf},${word("on-time")},${silent})`,
    `IF(${own("version")}=${blank},${silent},${word("unknown-day")})`,
  )
  return [
    [deadlineName(agency, "daysLate"), `IF(ISNUMBER(${last}),${after},${blank})`],
    [
      deadlineName(agency, "state"),
      `IF(ISNUMBER(${last}),IF(ISNUMBER(${late}),${lateText(setting, late)},${there}),${word("not-due")})`,
    ],
    ...(timely !== null && inForce === timely
      ? [[deadlineName(agency, "versionDay"), judged((day) => day, blank)] as const]
      : []),
  ]
}

/** Days late in words, as the report prints them: `Chậm 04 ngày`. */
function lateText({ words, print, lang }: Setting, days: string): string {
  const [before = "", after = ""] = words.lateBy("\n").split("\n")
  const short = `TEXT(${days},${quoted(lang === "vi" ? "00" : "0")})`
  const long = `INT(${days}/1000)&${quoted(lang === "vi" ? "." : ",")}&TEXT(MOD(${days},1000),"000")`
  const many = `${quoted(before)}&IF(${days}<1000,${short},${long})&${quoted(after)}`
  return `IF(${days}=1,${quoted(words.lateBy(print.counted(1)))},${many})`
}
