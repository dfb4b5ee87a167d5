import type { Obligation } from "../../model/compliance.ts"
import type { Expression, Table, TableCell } from "../../model/table.ts"
import { obligationTone, qualityTone, silenceTone } from "../../vocabulary/statuses.ts"
import { asOfAt, deadlineAt } from "../addresses.ts"
import { dayCell, none, numberCell, statusCell, textCell } from "../cells.ts"
import {
  above,
  atMost,
  below,
  blank,
  both,
  digits,
  equal,
  isNumber,
  joined,
  minus,
  type Operand,
  printedCount,
  when,
} from "../expression.ts"
import { agencyName, type Setting } from "../setting.ts"
import { isUnusable, silenceText } from "../silence.ts"
import { calculated, column, data, tableOf } from "../table.ts"
import { stateTones } from "../word-tones.ts"

const own = {
  title: { vi: "Tình hình gửi báo cáo của các cơ quan", en: "Reports of the agencies" },
  received: { vi: "Ngày nhận", en: "Received" },
  daysLate: { vi: "Số ngày chậm", en: "Days late" },
  lastDay: { vi: "Hạn cuối", en: "Last day" },
  dayFrom: { vi: "Căn cứ ngày", en: "Day known from" },
  version: { vi: "Bản dùng số liệu", en: "Version in use" },
  versionDay: { vi: "Ngày của bản đó", en: "Its day" },
  answered: { vi: "Số ô đã trả lời", en: "Cells answered" },
  asked: { vi: "Số ô phải trả lời", en: "Cells asked" },
  quality: { vi: "Chất lượng", en: "Quality" },
}

interface Line {
  readonly obligation: Obligation
  readonly position: number
}

/** Every agency that owes a report: when it was sent, how late, which version counts and how complete that is. */
export function deadlinesTable(setting: Setting): Table {
  const { lang, words, print, consolidation } = setting
  const c = words.columns
  return tableOf<Line>({
    id: "deadlines",
    title: own.title[lang],
    columns: [
      column.centre("position", c.position, 5, ({ position }) => numberCell(position)),
      column.left("agency", c.agency, 34, ({ obligation: { agency } }) => textCell(agencyName(setting, agency))),
      column.left("state", c.state, 18, ({ obligation }) => stateCell(setting, obligation), {
        tones: stateTones(setting),
      }),
      column.day("lastDay", own.lastDay[lang], 12, ({ obligation: { lastDay } }) => dayCell(lastDay)),
      column.day("sent", c.sent, 12, ({ obligation: { timely } }) => dayCell(timely?.sent ?? null)),
      column.day("received", own.received[lang], 12, ({ obligation: { timely } }) => dayCell(timely?.received ?? null)),
      column.right("daysLate", own.daysLate[lang], 9, ({ obligation }) => daysLateCell(obligation)),
      column.left("dayFrom", own.dayFrom[lang], 17, ({ obligation: { timely } }) =>
        textCell(timely?.dayFrom ? words.dayFrom[timely.dayFrom] : null),
      ),
      column.centre("version", own.version[lang], 10, ({ obligation: { inForce, versions } }) =>
        inForce === null ? none : textCell(`${print.number(inForce.number)}/${print.number(versions.length)}`),
      ),
      column.day("versionDay", own.versionDay[lang], 12, ({ obligation }) => versionDayCell(obligation)),
      column.right("answered", own.answered[lang], 10, ({ obligation: { inForce } }) =>
        numberCell(inForce?.checked.answered ?? null),
      ),
      column.right("asked", own.asked[lang], 10, ({ obligation: { inForce } }) =>
        numberCell(inForce?.checked.asked ?? null),
      ),
      column.left("quality", own.quality[lang], 15, ({ obligation: { inForce } }) =>
        inForce === null ? none : statusCell(words.state[inForce.checked.state], qualityTone[inForce.checked.state]),
      ),
      column.left("file", c.file, 36, ({ obligation: { inForce } }) =>
        textCell(inForce?.checked.submission.file ?? null),
      ),
    ],
    rows: consolidation.compliance.obligations.map((obligation, i) =>
      data({ obligation, position: i + 1 }, obligation.agency),
    ),
  })
}

function stateCell(setting: Setting, obligation: Obligation): TableCell {
  const { agency, state, daysLate } = obligation
  const { words, print, consolidation } = setting
  const mandate = consolidation.plan.agencies.get(agency)?.mandate ?? "ordered"
  const cell =
    state === "missing"
      ? statusCell(silenceText(setting, obligation), isUnusable(obligation) ? "partly" : silenceTone[mandate])
      : state === "late" && daysLate !== null
        ? statusCell(words.lateBy(print.counted(daysLate)), "partly")
        : statusCell(words.obligation[state], obligationTone[state])
  return calculated(cell, comparesDays(obligation) ? stateFormula(setting, obligation) : null)
}

function daysLateCell(obligation: Obligation): TableCell {
  const { agency, daysLate } = obligation
  const cell = numberCell(daysLate !== null && daysLate > 0 ? daysLate : null)
  if (!comparesDays(obligation)) return cell
  const [last, asOf] = [deadlineAt(agency, "lastDay"), asOfAt]
  const after = judged(agency, (day) => when(both(atMost(day, asOf), above(day, last)), minus(day, last), blank), blank)
  return calculated(cell, when(isNumber(last), after, blank))
}

function versionDayCell(obligation: Obligation): TableCell {
  const { agency, inForce, timely } = obligation
  const cell = dayCell(inForce?.sent ?? inForce?.received ?? null)
  const same = comparesDays(obligation) && timely !== null && inForce === timely
  return calculated(cell, same ? judged(agency, (day) => day, blank) : null)
}

/** An exemption is no comparison of days, nor are versions that nothing orders. See deadline/comply.ts. */
const comparesDays = ({ state, unordered }: Obligation): boolean => state !== "exempt" && unordered.length === 0

/** The day sent decides; with only the day received, that one. */
function judged(agency: string, judge: (day: Operand) => Operand, without: Operand): Expression {
  const [sent, received] = [deadlineAt(agency, "sent"), deadlineAt(agency, "received")]
  return when(isNumber(sent), judge(sent), when(isNumber(received), judge(received), without))
}

function stateFormula(setting: Setting, obligation: Obligation): Expression {
  const { obligation: words } = setting.words
  const { agency } = obligation
  const [last, late] = [deadlineAt(agency, "lastDay"), deadlineAt(agency, "daysLate")]
  const silent = when(above(asOfAt, last), silenceText(setting, obligation), words["not-due"])
  // A report sent after the as-of day is not there yet.
  const there = judged(
    agency,
    (day) => when(atMost(day, asOfAt), words["on-time"], silent),
    when(equal(deadlineAt(agency, "version"), blank), silent, words["unknown-day"]),
  )
  return when(isNumber(last), when(isNumber(late), lateText(setting, late), there), words["not-due"])
}

/** Days late in words, as the report prints them: `Chậm 04 ngày`. */
function lateText({ words, print, lang }: Setting, days: Operand): Expression {
  const [before = "", after = ""] = words.lateBy("\n").split("\n")
  const short = digits(days, lang === "vi" ? "00" : "0")
  const many = joined(before, when(below(days, 1000), short, printedCount(days)), after)
  return when(equal(days, 1), words.lateBy(print.counted(1)), many)
}
