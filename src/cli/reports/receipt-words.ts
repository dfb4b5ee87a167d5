import { type Day, printDay } from "../../base/day.ts"
import { printNumber } from "../../base/text.ts"
import { pathOf } from "../../deadline/attribute.ts"
import { obligationOf } from "../../deadline/comply.ts"
import { changedFigures } from "../../engine/receive/changes.ts"
import { looseFiles } from "../../engine/receive/office.ts"
import { type Arrival, type Entering, type Receipt, unknownFolder } from "../../engine/receive/receive.ts"
import type { ValidatedFile } from "../../engine/validate/validate.ts"
import type { Version } from "../../model/compliance.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { FigureChange } from "../../model/resubmission.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import type { Bilingual, Lang } from "../../model/words.ts"
import { receiverOf, wholeOf } from "../../offices/lines.ts"

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
        ({ code, label, column, before, after }) =>
          `    ${code} “${label}”${column === null ? "" : ` (${column})`}: ${figure(before)} → ${figure(after)}`,
      ),
    ...(rest > 0 ? [lang === "vi" ? `    và ${rest} số liệu khác` : `    and ${rest} more`] : []),
  ]
}

/** A day as it is said of a version: sent, else received. */
function dayWords({ sent, received }: Pick<Version, "sent" | "received">, lang: Lang): string[] {
  const say = (vi: string, en: string, day: Day) => (lang === "vi" ? `${vi} ${printDay(day)}` : `${en} ${day}`)
  return [
    ...(sent === null ? [] : [say("gửi", "sent", sent)]),
    ...(received === null ? [] : [say("nhận", "received", received)]),
  ]
}

/** Among the agency's versions: what changed since the one before, and which one stays in force where it is not this one. */
function amongVersions(plan: Plan, reports: ReportsFolder, path: string, arrival: Arrival, again: boolean, lang: Lang) {
  const { agency, period: id } = arrival.checked.submission
  const period = plan.periods.get(id ?? "")
  if (agency === null || period === undefined) return []
  const { versions, unordered, inForce } = obligationOf(period, agency, reports, "9999-12-31")
  const file = pathOf(reports, path)
  const own = versions.find(({ checked }) => checked.submission.file === file)
  const lost = own !== undefined && unordered.includes(own)
  const before = versions.findLast(({ number, checked }) => number < (own?.number ?? 0) && checked.state !== "unusable")
  const changes =
    again || lost || !before ? [] : changeLines(changedFigures(before.checked, arrival.checked), before.checked, lang)
  const files = unordered.map(({ checked }) => checked.submission.file).join(", ")
  if (lost)
    return [
      lang === "vi"
        ? `  Chưa rõ bản nào gửi sau trong các bản ${files}; chưa bản nào được dùng cho đến khi ghi ngày khác nhau, hoặc ghi bản được lấy vào mục stands của rulings.yaml.`
        : `  Nothing tells which of ${files} was sent last; none is used until their days differ, or the one that stands is named under stands in rulings.yaml.`,
    ]
  if (inForce === null || inForce === own) return changes
  const days = dayWords(inForce, lang).join(", ")
  const standing = `${inForce.checked.submission.file}${days === "" ? "" : ` (${days})`}`
  return [
    ...changes,
    lang === "vi" ? `  Bản có hiệu lực vẫn là ${standing}.` : `  The version in force is still ${standing}.`,
  ]
}

/** Who it is of is not known: how to settle it. */
const settleWords = (reports: ReportsFolder, path: string, lang: Lang): string =>
  lang === "vi"
    ? `  Chưa xác định được là báo cáo của ai, kỳ nào. Khi đã rõ: qn-tip receive "${pathOf(reports, path)}" --agency MÃ --period KỲ --by "NGƯỜI QUYẾT ĐỊNH" --reason "LÝ DO"`
    : `  Nobody knows whose or when it is. Once that is known: qn-tip receive "${pathOf(reports, path)}" --agency ID --period P --by WHO --reason WHY`

/** Whose report goes to another office than the plan's consolidator: through whose own it counts. */
function throughOffice(plan: Plan, { checked: { submission } }: Arrival, lang: Lang): string[] {
  const { consolidator, agencies } = wholeOf(plan)
  const office = submission.agency === null ? consolidator : receiverOf(plan, submission.agency)
  if (office === consolidator) return []
  const name = agencies.get(office)?.name ?? office
  return [
    lang === "vi"
      ? `  Báo cáo này gửi ${name}; số liệu chỉ vào số chung qua báo cáo tổng hợp của cơ quan đó (consolidate --for ${office}).`
      : `  This report goes to ${name}, and counts through that agency's own alone (consolidate --for ${office}).`,
  ]
}

/** What became of one arrival: where it is, when it was sent, and how it stands among the agency's versions. Ends with a line break. */
export function receiptLines(
  plan: Plan,
  reports: ReportsFolder,
  { kind, path, notes }: Receipt,
  arrival: Arrival,
  entering: Entering,
  lang: Lang,
): string {
  const number = entering.number === null ? [] : [lang === "vi" ? `số ${entering.number}` : `number ${entering.number}`]
  const said = [...number, ...dayWords(entering, lang)].join(", ")
  const entered = kind === "filed" || kind === "entered" ? ` (${said})` : ""
  const lines = [
    `${arrival.file}: ${done[kind][lang]} ${pathOf(reports, path)}${entered}`,
    ...notes.map((note) => `  ${note[lang]}`),
    ...(kind === "again" ? [] : throughOffice(plan, arrival, lang)),
    ...(path.startsWith(`${unknownFolder}/`) ? [settleWords(reports, path, lang)] : []),
    ...amongVersions(plan, reports, path, arrival, kind === "again", lang),
  ]
  return `${lines.join("\n")}\n`
}

/** `Đã nhận 3 tệp: 2 lưu mới, 1 đã có từ trước; 1 chưa đủ điều kiện tổng hợp.` */
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
  const bad =
    unusable > 0 ? say(`; trong đó ${unusable} chưa đủ điều kiện tổng hợp`, `; of these ${unusable} unusable`) : ""
  return say(
    `Tiếp nhận ${states.length} tệp: ${parts.join(", ")}${bad}.`,
    `${states.length} files: ${parts.join(", ")}${bad}.`,
  )
}

/** Files that no entry knows, in one line. */
export function looseNotice(reports: ReportsFolder): Bilingual[] {
  const loose = looseFiles(reports)
  if (loose.length === 0) return []
  const names = `${loose.slice(0, 5).join(", ")}${loose.length > 5 ? " …" : ""}`
  return [
    {
      vi: `${loose.length} tệp chưa vào sổ (tiếp nhận lại để vào sổ): ${names}`,
      en: `${loose.length} files without an entry in the register (receive them again to enter them): ${names}`,
    },
  ]
}
