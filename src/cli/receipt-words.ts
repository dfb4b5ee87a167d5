import { printDay } from "../base/day.ts"
import { printNumber } from "../base/text.ts"
import { versionsOf } from "../deadline/versions.ts"
import { changedFigures } from "../engine/receive/changes.ts"
import type { Entering, Receipt } from "../engine/receive/receive.ts"
import type { ValidatedFile } from "../engine/validate/validate.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import type { FigureChange } from "../model/resubmission.ts"
import type { CheckedSubmission } from "../model/submission.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import { below } from "./paths.ts"

const done: Readonly<Record<Receipt["kind"], Bilingual>> = {
  filed: { vi: "đã lưu vào", en: "filed as" },
  entered: { vi: "đã có sẵn, nay vào sổ:", en: "was there, and is now entered:" },
  restored: { vi: "đã có trong sổ nhưng mất tệp, nay lưu lại:", en: "was entered but its file was gone; filed again:" },
  again: { vi: "đã tiếp nhận từ trước, không lưu lần nữa:", en: "was received before, and is not filed twice:" },
}

const figure = (value: number | null): string => (value === null ? "—" : printNumber(value))

const mostChanges = 12

function changeLines(changes: readonly FigureChange[], before: CheckedSubmission, lang: Lang): string[] {
  const file = before.submission.file
  const rest = changes.length - mostChanges
  const head =
    lang === "vi"
      ? `  So với bản trước (${file}): ${changes.length === 0 ? "không số liệu nào đổi" : `${changes.length} số liệu đổi`}`
      : `  Against the version before (${file}): ${changes.length === 0 ? "no figure changed" : `${changes.length} figures changed`}`
  return [
    head,
    ...changes
      .slice(0, mostChanges)
      .map(
        ({ row, label, column, before, after }) =>
          `    ${row} “${label}”${column === null ? "" : ` (${column})`}: ${figure(before)} → ${figure(after)}`,
      ),
    ...(rest > 0 ? [lang === "vi" ? `    và ${rest} số liệu khác` : `    and ${rest} more`] : []),
  ]
}

/** What became of one arrival: where it is, when it was sent, and what changed since the agency's version before. Ends with a line break. */
export function receiptLines(
  plan: Plan,
  before: ReportsFolder,
  { kind, path, notes }: Receipt,
  checked: CheckedSubmission,
  { sent, received, number }: Entering,
  lang: Lang,
): string {
  const { file, agency, period } = checked.submission
  const days = [
    ...(number === null ? [] : [lang === "vi" ? `số ${number}` : `number ${number}`]),
    ...(sent === null ? [] : [lang === "vi" ? `gửi ${printDay(sent)}` : `sent ${sent}`]),
    ...(received === null ? [] : [lang === "vi" ? `nhận ${printDay(received)}` : `received ${received}`]),
  ]
  const entered = kind === "filed" || kind === "entered" ? ` (${days.join(", ")})` : ""
  const lines = [
    `${file}: ${done[kind][lang]} ${below(before.path, path)}${entered}`,
    ...notes.map((note) => `  ${note[lang]}`),
  ]
  if (kind !== "again" && agency !== null && period !== null && plan.periods.has(period)) {
    const { versions } = versionsOf(before, agency, period, "9999-12-31")
    const last = versions.findLast((version) => version.checked.state !== "unusable")?.checked
    if (last && last.submission.sha256 !== checked.submission.sha256)
      lines.push(...changeLines(changedFigures(last, checked), last, lang))
  }
  return `${lines.join("\n")}\n`
}

/** `Đã nhận 3 tệp: 2 lưu mới, 1 đã có từ trước; 1 không dùng được.` */
export function receiptSummary(receipts: readonly Receipt[], states: readonly ValidatedFile[], lang: Lang): string {
  const count = (...kinds: readonly Receipt["kind"][]) => receipts.filter(({ kind }) => kinds.includes(kind)).length
  const [fresh, again] = [count("filed", "entered", "restored"), count("again")]
  const unusable = states.filter(({ state }) => state === "unusable").length
  const say = (vi: string, en: string) => (lang === "vi" ? vi : en)
  const parts = [
    ...(fresh > 0 || receipts.length === 0 ? [say(`${fresh} đã lưu và vào sổ`, `${fresh} filed and entered`)] : []),
    ...(again > 0 ? [say(`${again} đã có từ trước`, `${again} received before`)] : []),
    ...(states.length > receipts.length
      ? [say(`${states.length - receipts.length} không lưu được`, `${states.length - receipts.length} not filed`)]
      : []),
  ]
  const bad = unusable > 0 ? say(`; trong đó ${unusable} không dùng được`, `; of these ${unusable} unusable`) : ""
  return say(
    `Tiếp nhận ${states.length} tệp: ${parts.join(", ")}${bad}.`,
    `${states.length} files: ${parts.join(", ")}${bad}.`,
  )
}
