import type { Obligation } from "../../model/compliance.ts"
import type { Expression, Table, TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
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
import { calculated, data, tableOf } from "../table.ts"
import { stateTones } from "../word-tones.ts"

const vi = {
  title: "Tình hình gửi báo cáo của các cơ quan",
  received: "Ngày nhận",
  daysLate: "Số ngày chậm",
  lastDay: "Hạn cuối",
  dayFrom: "Căn cứ ngày",
  version: "Bản dùng số liệu",
  versionDay: "Ngày của bản đó",
  answered: "Số ô đã trả lời",
  asked: "Số ô phải trả lời",
  quality: "Chất lượng",
}

const en: typeof vi = {
  title: "Reports of the agencies",
  received: "Received",
  daysLate: "Days late",
  lastDay: "Last day",
  dayFrom: "Day known from",
  version: "Version in use",
  versionDay: "Its day",
  answered: "Cells answered",
  asked: "Cells asked",
  quality: "Quality",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

interface Line {
  readonly obligation: Obligation
  readonly position: number
}

/** Every agency that owes a report: when it was sent, how late, which version counts and how complete that is. */
export function deadlinesTable(setting: Setting): Table {
  const { lang, words, print, consolidation } = setting
  const c = words.columns
  const of = (say: (obligation: Obligation) => TableCell) => (line: Line) => say(line.obligation)
  return tableOf<Line>({
    id: "deadlines",
    title: own[lang].title,
    columns: [
      { key: "position", heading: c.position, width: 5, align: "center", cell: ({ position }) => numberCell(position) },
      { key: "agency", heading: c.agency, width: 34, cell: of(({ agency }) => textCell(agencyName(setting, agency))) },
      {
        key: "state",
        heading: c.state,
        width: 18,
        tones: stateTones(setting),
        cell: of((one) => stateCell(setting, one)),
      },
      {
        key: "lastDay",
        holds: "day",
        heading: own[lang].lastDay,
        width: 12,
        align: "center",
        cell: of(({ lastDay }) => dayCell(lastDay)),
      },
      {
        key: "sent",
        holds: "day",
        heading: c.sent,
        width: 12,
        align: "center",
        cell: of(({ timely }) => dayCell(timely?.sent ?? null)),
      },
      {
        key: "received",
        holds: "day",
        heading: own[lang].received,
        width: 12,
        align: "center",
        cell: of(({ timely }) => dayCell(timely?.received ?? null)),
      },
      { key: "daysLate", heading: own[lang].daysLate, width: 9, align: "right", cell: of(daysLateCell) },
      {
        key: "dayFrom",
        heading: own[lang].dayFrom,
        width: 17,
        cell: of(({ timely }) => textCell(timely?.dayFrom ? words.dayFrom[timely.dayFrom] : null)),
      },
      {
        key: "version",
        heading: own[lang].version,
        width: 10,
        align: "center",
        cell: of(({ inForce, versions }) =>
          inForce === null ? none : textCell(`${print.number(inForce.number)}/${print.number(versions.length)}`),
        ),
      },
      {
        key: "versionDay",
        holds: "day",
        heading: own[lang].versionDay,
        width: 12,
        align: "center",
        cell: of(versionDayCell),
      },
      {
        key: "answered",
        heading: own[lang].answered,
        width: 10,
        align: "right",
        cell: of(({ inForce }) => numberCell(inForce?.checked.answered ?? null)),
      },
      {
        key: "asked",
        heading: own[lang].asked,
        width: 10,
        align: "right",
        cell: of(({ inForce }) => numberCell(inForce?.checked.asked ?? null)),
      },
      {
        key: "quality",
        heading: own[lang].quality,
        width: 15,
        cell: of(({ inForce }) =>
          inForce === null ? none : statusCell(words.state[inForce.checked.state], qualityTone[inForce.checked.state]),
        ),
      },
      {
        key: "file",
        heading: c.file,
        width: 36,
        cell: of(({ inForce }) => textCell(inForce?.checked.submission.file ?? null)),
      },
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
