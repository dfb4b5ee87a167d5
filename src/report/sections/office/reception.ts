import { paragraphs } from "../../../figures/blocks.ts"
import { agencyName, agencyNames, type Setting } from "../../../figures/setting.ts"
import type { Obligation } from "../../../model/compliance.ts"
import type { Section } from "../../../model/report.ts"
import { agencies as agencyCount } from "../../../vocabulary/lists.ts"
import { lastDayText } from "../received.ts"
import { leftOutBlocks } from "./left-out.ts"
import { resubmissionBlocks } from "./resubmissions.ts"

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
  unordered: (names: string) => `Có nhiều bản không rõ bản nào gửi sau nên chưa dùng bản nào: ${names}.`,
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
  unordered: (names) => `Several versions, and nothing tells which is the later, so none is used: ${names}.`,
}

const own = { vi, en }

/** What the office has to know of the reports: days that are not recorded, files left out, what was sent again. */
export const receptionSection = (setting: Setting): Section => ({
  id: "reception",
  role: "office",
  label: null,
  title: own[setting.lang].title,
  blocks: [
    ...paragraphs([lastDayText(setting), ...namesTexts(setting)]),
    ...leftOutBlocks(setting),
    ...resubmissionBlocks(setting),
  ],
})

function namesTexts(setting: Setting): (string | null)[] {
  const { lang, print, consolidation } = setting
  const { compliance } = consolidation
  const { obligations, due } = compliance
  const say = own[lang]
  const declared = obligations.filter(({ timely }) => timely?.dayFrom === "declared")
  const notDue = obligations.filter(({ state }) => state === "not-due").length
  const told = (list: readonly Obligation[], say: (count: string, names: string) => string): string | null =>
    list.length === 0
      ? null
      : say(
          print.counted(list.length),
          agencyNames(
            setting,
            list.map(({ agency }) => agency),
          ),
        )
  const of = (state: Obligation["state"]) => obligations.filter((obligation) => obligation.state === state)
  return [
    told(of("unknown-day"), say.unknownOnes),
    told(of("exempt"), say.exempt),
    notDue === 0 || due === 0 ? null : say.notDue(print.counted(notDue)),
    told(declared, say.declared),
    resentText(setting),
    told(
      obligations.filter(({ unordered }) => unordered.length > 0),
      (_, names) => say.unordered(names),
    ),
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
