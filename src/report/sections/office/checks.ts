import { heading, paragraphs, tableBlock } from "../../../figures/blocks.ts"
import { isAccepted } from "../../../figures/conclusions.ts"
import type { Setting } from "../../../figures/setting.ts"
import { findingsTable } from "../../../figures/tables/findings.ts"
import type { Diagnostic } from "../../../model/diagnostic.ts"
import type { Block, SectionParts } from "../../../model/report.ts"
import type { Table } from "../../../model/table.ts"
import { countsOf } from "../../../rules/counts.ts"
import { textReadAsNumber } from "../../../rules/submission/text-read-as-number.ts"
import { type Answer, contradictedText } from "../answers.ts"

const vi = {
  title: "Đối chiếu và lưu ý",
  checks: (total: string, parts: readonly string[]) =>
    `Đối chiếu số liệu giữa các cơ quan (${total} mục): ${parts.join("; ")}.`,
  checksHeld: (count: string) => `${count} khớp`,
  /** `accepted`: how many of them the office has accepted; null where it is none. */
  checksFailed: (count: string, accepted: string | null) =>
    `${count} không khớp${accepted === null ? "" : accepted === count ? ", đã có giải trình được chấp nhận" : `, trong đó ${accepted} đã có giải trình được chấp nhận`}`,
  checksOpen: (count: string) => `${count} chưa đối chiếu được vì chưa đủ số liệu`,
  findings: (errors: string, warnings: string, notes: string) =>
    `Kiểm tra các báo cáo đang dùng: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý.`,
  accepted: (count: string) => `${count} điểm đã được cơ quan tổng hợp chấp nhận, không tính vào số trên.`,
  readAsTyped: (count: string) =>
    `${count} ô ghi số ở dạng chữ nhưng đọc ra đúng số đã ghi (QN321), không liệt kê dưới đây.`,
  noFindings: "Kiểm tra các báo cáo đang dùng: không phát hiện sai sót.",
}

const en: typeof vi = {
  title: "Cross-checks and remarks",
  checks: (total, parts) => `Cross-checks between agencies (${total}): ${parts.join("; ")}.`,
  checksHeld: (count) => `${count} hold`,
  checksFailed: (count, accepted) =>
    `${count} ${count === "1" ? "fails" : "fail"}${accepted === null ? "" : accepted === count ? ", explained and accepted" : `, of which ${accepted} explained and accepted`}`,
  checksOpen: (count) => `${count} cannot be made for lack of figures`,
  findings: (errors, warnings, notes) =>
    `Checks of the reports in use: errors ${errors}, warnings ${warnings}, notes ${notes}.`,
  accepted: (count) => `Findings that the consolidating office accepted, not counted here: ${count}.`,
  readAsTyped: (count) => `Digits that are text and read as they stand (QN321), not listed below: ${count}.`,
  noFindings: "Checks of the reports in use: nothing found.",
}

const own = { vi, en }

/** Digits that are text, and read as they stand: nobody who reads the report has to see each. */
const isReadAsTyped = ({ code, facts }: Diagnostic): boolean =>
  code === textReadAsNumber.code && typeof facts.typed === "string" && facts.typed.trim() === String(facts.number)

/** Do the figures agree with one another, and what did the checks find? */
export function checksSection(setting: Setting, crossChecks: Table): SectionParts {
  const { lang } = setting
  return {
    title: own[lang].title,
    blocks: [
      ...paragraphs([
        crossCheckText(setting),
        findingsText(setting),
        acceptedText(setting),
        contradictedText(setting, answersOf(setting)),
      ]),
      ...(crossChecks.rows.length === 0 ? [] : [{ ...tableBlock(crossChecks), titled: true as const }]),
      ...findingBlocks(setting),
    ],
  }
}

/** What the agencies said of activities and duties. */
const answersOf = ({ consolidation }: Setting): Answer[] => [
  ...consolidation.activities.flatMap(({ id, agencies }) => agencies.map((report) => ({ ...report, id }))),
  ...consolidation.duties,
]

/** The findings for reading; those that change nothing are counted in a line. */
export function findingBlocks(setting: Setting): Block[] {
  const { lang, print, consolidation } = setting
  const told = consolidation.diagnostics.filter((finding) => !isReadAsTyped(finding))
  const passed = consolidation.diagnostics.length - told.length
  const table = findingsTable(setting, told)
  return [
    ...paragraphs([passed === 0 ? null : own[lang].readAsTyped(print.counted(passed))]),
    ...(told.length === 0 ? [] : [heading(table.title), tableBlock(table)]),
  ]
}

/** Do the agencies' figures agree with one another? How many comparisons hold, fail, and wait for figures. */
export function crossCheckText({ lang, print, consolidation }: Setting): string | null {
  const { crossChecks } = consolidation
  if (crossChecks.length === 0) return null
  const say = own[lang]
  const of = (wanted: boolean | null) => crossChecks.filter(({ holds }) => holds === wanted)
  const [held, failed, open] = [of(true), of(false), of(null)]
  const accepted = failed.filter((check) => isAccepted(consolidation, check))
  const parts = [
    held.length === 0 ? [] : [say.checksHeld(print.counted(held.length))],
    failed.length === 0
      ? []
      : [say.checksFailed(print.counted(failed.length), accepted.length === 0 ? null : print.counted(accepted.length))],
    open.length === 0 ? [] : [say.checksOpen(print.counted(open.length))],
  ]
  return say.checks(print.counted(crossChecks.length), parts.flat())
}

function findingsText({ lang, print, consolidation }: Setting): string {
  const { error, warning, note } = countsOf(consolidation.diagnostics)
  if (error + warning + note === 0) return own[lang].noFindings
  return own[lang].findings(print.counted(error), print.counted(warning), print.counted(note))
}

function acceptedText({ lang, print, consolidation }: Setting): string | null {
  const accepted = consolidation.diagnostics.filter((diagnostic) => diagnostic.accepted !== null).length
  return accepted === 0 ? null : own[lang].accepted(print.counted(accepted))
}
