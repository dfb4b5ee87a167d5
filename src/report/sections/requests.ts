import { groupBy } from "../../base/order.ts"
import { heading, paragraph, plainList } from "../../figures/blocks.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { SectionParts } from "../../model/report.ts"
import { tasksOf } from "../tasks/tasks.ts"
import { assessmentTexts } from "./assessments.ts"

const vi = {
  title: "Kiến nghị, đề xuất",
  told: "1. Kiến nghị, đề xuất của các cơ quan, địa phương",
  asked: "2. Đề nghị đối với các cơ quan, địa phương",
  requests: (items: readonly string[]) => `Đề nghị ${items.join("; ")}.`,
  request: (agencies: string, text: string) => `${agencies} ${text}`,
  punctual: "gửi báo cáo đúng thời hạn",
  none: "Không có kiến nghị, đề xuất.",
}

const en: typeof vi = {
  title: "Proposals",
  told: "1. What the agencies propose",
  asked: "2. What is asked of agencies",
  requests: (items) => `It is requested: ${items.join("; ")}.`,
  request: (agencies, text) => `${agencies}: ${text}`,
  punctual: "send reports on time",
  none: "There are no proposals.",
}

const own = { vi, en }

/** Section VI: what the agencies propose, and what they are asked for, in one paragraph. */
export function requestsSection(setting: Setting): SectionParts {
  const say = own[setting.lang]
  const told = assessmentTexts(setting, "NX/kien-nghi")
  const asked = requestsOf(setting)
  // Half a year's paper is short enough without headings.
  const both = told.length > 0 && asked.length > 0 && setting.consolidation.period.span !== "part"
  return {
    title: say.title,
    blocks: [
      ...(both ? [heading(say.told)] : []),
      ...(told.length === 0 ? [] : [plainList(told)]),
      ...(both ? [heading(say.asked)] : []),
      ...(asked.length === 0 ? [] : [paragraph(say.requests(asked))]),
      ...(told.length + asked.length === 0 ? [paragraph(say.none)] : []),
    ],
  }
}

/** What agencies have to send, mend or do, those of one request together; the consolidating office asks nothing of itself. */
function requestsOf(setting: Setting): string[] {
  const { consolidation, lang } = setting
  const { plan, compliance } = consolidation
  const say = own[lang]
  const late = compliance.obligations.filter(({ state }) => state === "late").map(({ agency }) => agency)
  const wanted = [
    ...tasksOf(setting)
      .filter(({ agency, request }) => agency !== plan.consolidator && request !== null)
      .map(({ agency, request }) => ({ agency, text: request ?? "" })),
    ...late.map((agency) => ({ agency, text: say.punctual })),
  ]
  return [...groupBy(wanted, ({ text }) => text)].map(([text, by]) =>
    say.request([...new Set(by.map(({ agency }) => agencyName(setting, agency)))].join(", "), text),
  )
}
