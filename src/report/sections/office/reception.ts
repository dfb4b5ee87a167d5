import { heading, paragraph, paragraphs, plainList, tableBlock } from "../../../figures/blocks.ts"
import { agencyName, agencyNames, type Setting } from "../../../figures/setting.ts"
import { groupedResubmissions } from "../../../figures/tables/resubmissions.ts"
import type { Obligation } from "../../../model/compliance.ts"
import type { Block, SectionParts } from "../../../model/report.ts"
import { submissionLeftOut } from "../../../rules/consolidation/submission-left-out.ts"
import { agencies as agencyCount } from "../../../vocabulary/lists.ts"
import { lastDayText } from "../received.ts"

const vi = {
  title: "Tiếp nhận báo cáo",
  notDue: (count: string) => `${count} cơ quan chưa đến hạn gửi báo cáo.`,
  exempt: (count: string, names: string) => `${count} cơ quan được miễn báo cáo: ${names}.`,
  unknownOnes: (count: string, names: string) => `Có ${count} cơ quan chưa rõ ngày gửi: ${names}.`,
  declared: (count: string, names: string) =>
    `Ngày gửi của ${count} cơ quan lấy theo trang bìa, chưa có trong sổ văn bản đến: ${names}.`,
  resent: (count: string, names: string) => `Có ${count} cơ quan gửi lại báo cáo: ${names}.`,
  resentOne: (agency: string, versions: string, day: string) => `${agency} (${versions} bản, số liệu lấy ở bản ${day})`,
  versionOf: (day: string) => `ngày ${day}`,
  versionNumber: (number: string) => `thứ ${number}`,
  leftOut: (count: string) => `${count} tệp chưa đủ điều kiện tổng hợp, số liệu trong đó không có trong báo cáo này:`,
  unordered: (_: string, names: string) => `Có nhiều bản không rõ bản nào gửi sau nên chưa dùng bản nào: ${names}.`,
}

const en: typeof vi = {
  title: "How the reports came in",
  notDue: (count) => `${agencyCount(count)} not due to report yet.`,
  exempt: (count, names) => `${agencyCount(count)} exempt from reporting: ${names}.`,
  unknownOnes: (count, names) => `Day of sending unknown, ${agencyCount(count)}: ${names}.`,
  declared: (count, names) =>
    `The day of sending is the cover's, not recorded in the register, for ${agencyCount(count)}: ${names}.`,
  resent: (count, names) => `Sent again by ${agencyCount(count)}: ${names}.`,
  resentOne: (agency, versions, day) => `${agency} (${versions} versions, figures of the one ${day})`,
  versionOf: (day) => `of ${day}`,
  versionNumber: (number) => `number ${number}`,
  leftOut: (count) =>
    `${count} ${count === "1" ? "file" : "files"} could not be used; what they say is not in this report:`,
  unordered: (_, names) => `Several versions, and nothing tells which is the later, so none is used: ${names}.`,
}

const own = { vi, en }

/** What the office has to know of the reports: days that are not recorded, files left out, what was sent again. */
export const receptionSection = (setting: Setting): SectionParts => ({
  title: own[setting.lang].title,
  blocks: [
    ...paragraphs([lastDayText(setting), ...namesTexts(setting)]),
    ...leftOutBlocks(setting),
    ...resubmissionBlocks(setting),
  ],
})

/** The files whose figures are not in the report, each with the reason; nothing where all could be used. */
export function leftOutBlocks({ print, consolidation, lang }: Setting): Block[] {
  const left = consolidation.diagnostics.filter(({ code }) => code === submissionLeftOut.code)
  if (left.length === 0) return []
  return [
    paragraph(own[lang].leftOut(print.counted(left.length))),
    plainList(left.map(({ message }) => `${message[lang]}.`)),
  ]
}

/** What agencies changed by sending again; nothing where nobody did. */
function resubmissionBlocks(setting: Setting): Block[] {
  const table = groupedResubmissions(setting)
  if (table.rows.length === 0) return []
  // Without a changed figure there is no table to show.
  if (table.rows.every(({ kind }) => kind === "group"))
    return table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "text" ? [paragraph(`${cell.text}.`)] : [])),
    )
  return [heading(table.title), tableBlock(table)]
}

function namesTexts(setting: Setting): (string | null)[] {
  const { lang, print, consolidation } = setting
  const { obligations, due } = consolidation.compliance
  const say = own[lang]
  const notDue = obligations.filter(({ state }) => state === "not-due").length
  const told = (
    wanted: (obligation: Obligation) => boolean,
    said: (count: string, names: string) => string,
  ): string | null => {
    const found = obligations.filter(wanted).map(({ agency }) => agency)
    return found.length === 0 ? null : said(print.counted(found.length), agencyNames(setting, found))
  }
  return [
    told(({ state }) => state === "unknown-day", say.unknownOnes),
    told(({ state }) => state === "exempt", say.exempt),
    notDue === 0 || due === 0 ? null : say.notDue(print.counted(notDue)),
    told(({ timely }) => timely?.dayFrom === "declared", say.declared),
    resentText(setting),
    told(({ unordered }) => unordered.length > 0, say.unordered),
  ]
}

function resentText(setting: Setting): string | null {
  const { lang, print, consolidation } = setting
  const resent = consolidation.compliance.obligations.filter(({ versions }) => versions.length > 1)
  if (resent.length === 0) return null
  const items = resent.map(({ agency, versions, inForce }) => {
    const day = inForce?.sent ?? inForce?.received ?? null
    const which =
      day === null ? own[lang].versionNumber(print.number(inForce?.number ?? 0)) : own[lang].versionOf(print.day(day))
    return inForce === null
      ? agencyName(setting, agency)
      : own[lang].resentOne(agencyName(setting, agency), print.counted(versions.length), which)
  })
  return own[lang].resent(print.counted(items.length), items.join("; "))
}
