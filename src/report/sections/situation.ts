import { lowerFirst } from "../../base/text.ts"
import { heading, paragraph, paragraphs, plainList } from "../../figures/blocks.ts"
import { changeText } from "../../figures/change.ts"
import { periodName, type Setting } from "../../figures/setting.ts"
import type { MeasureTotal } from "../../model/attainment.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Block, SectionParts } from "../../model/report.ts"
import { agencies as agencyCount } from "../../vocabulary/lists.ts"
import { dutyName } from "../../vocabulary/titles.ts"
import { see } from "./annexes/annexes.ts"
import { issuedBeforeText } from "./issued-before.ts"
import { receivedTexts } from "./received.ts"

const vi = {
  title: "Tình hình, công tác chỉ đạo và chế độ báo cáo",
  situation: "Tình hình",
  direction: "Công tác chỉ đạo, kiểm tra",
  reporting: "Chế độ báo cáo",
  whole: (count: string, years: string) => `${count} trong cả giai đoạn (${years})`,
  duty: (text: string, done: string, owed: string, others: readonly string[]) =>
    `${text}: ${done}/${owed} cơ quan đã hoàn thành${others.length === 0 ? "" : `, ${others.join(", ")}`}.`,
  underWay: (count: string) => `${count} cơ quan đang thực hiện`,
  notStarted: (count: string) => `${count} cơ quan chưa thực hiện`,
  nothingArose: (count: string) => `${count} cơ quan không phát sinh`,
  unanswered: (count: string) => `${count} cơ quan chưa báo cáo`,
  nothing: "Không có nội dung.",
}

const en: typeof vi = {
  title: "Situation, direction of the work, and reporting",
  situation: "Situation",
  direction: "Direction and inspection",
  reporting: "Reporting",
  whole: (count, years) => `${count} over the whole term (${years})`,
  duty: (text, done, owed, others) =>
    `${text}: done by ${done} of ${agencyCount(owed)}${others.length === 0 ? "" : `, ${others.join(", ")}`}.`,
  underWay: (count) => `under way at ${count}`,
  notStarted: (count) => `not started by ${count}`,
  nothingArose: (count) => `nothing arose at ${count}`,
  unanswered: (count) => `not answered by ${count}`,
  nothing: "Nothing to say.",
}

const own = { vi, en }

/** Section I: what happened, each beside the year before; how the work is directed; who has reported. What the plan names nothing for is left out. */
export function situationSection(setting: Setting): SectionParts {
  const say = own[setting.lang]
  const { situation, direction } = setting.consolidation.plan.report
  const listed = (texts: readonly string[]): Block => (texts.length === 0 ? paragraph(say.nothing) : plainList(texts))
  const reporting = paragraphs(
    withPointer([...receivedTexts(setting), issuedBeforeText(setting)], see(setting, "reporting")),
  )
  const parts: (readonly [name: string, blocks: readonly Block[]])[] = [
    ...(situation.length === 0
      ? []
      : [[say.situation, [listed(situation.flatMap((id) => measureText(setting, id)))]] as const]),
    ...(direction.duties.length + direction.measures.length === 0
      ? []
      : [
          [
            say.direction,
            [
              listed([
                ...direction.duties.flatMap((id) => dutyText(setting, id)),
                ...direction.measures.flatMap((id) => measureText(setting, id)),
              ]),
            ],
          ] as const,
        ]),
    [say.reporting, reporting],
  ]
  return {
    title: parts.length === 1 ? say.reporting : say.title,
    blocks:
      parts.length === 1 ? reporting : parts.flatMap(([name, blocks], i) => [heading(`${i + 1}. ${name}`), ...blocks]),
  }
}

/** The texts that are there; where details stand is said behind the last. */
function withPointer(texts: readonly (string | null)[], pointer: string): string[] {
  const told = texts.filter((text) => text !== null)
  return told.map((text, i) => (i === told.length - 1 ? `${text} ${pointer}` : text))
}

/** A measure of the plan with its number, beside that of the year before; of a stage with those of its years. */
function measureText(setting: Setting, id: string): string[] {
  const { consolidation } = setting
  const measure = consolidation.plan.measures.get(id)
  const total = consolidation.measures.find((one) => one.id === id)
  if (measure === undefined || total === undefined) return []
  const told = total.withheld ? setting.words.withheldCell : toldOf(setting, measure, total)
  return [`${measure.text}: ${told}.`]
}

function toldOf(setting: Setting, measure: Measure, { id, value }: MeasureTotal): string {
  const { consolidation, lang, print } = setting
  const { yearFigures = [], earlier = [], period } = consolidation
  const figure = (count: number | null) =>
    count === null ? setting.words.missingCell : `${print.counted(count)} ${measure.unit}`
  if (period.span === "stage") {
    const told = yearFigures.map(({ period: { id: year }, measures }) => {
      const count = measures.find((one) => one.id === id)?.value ?? null
      return `${lowerFirst(periodName(setting, year))}: ${figure(count)}`
    })
    const years = told.join("; ")
    return value === null || years === "" ? years : own[lang].whole(figure(value), years)
  }
  const before = earlier.find((one) => one.id === id)?.value ?? null
  if (value === null || before === null || period.before === null) return figure(value)
  return `${figure(value)}, ${changeText(setting, value, { value: before, period: period.before }, measure.unit)}`
}

/** How many of those that a duty falls to have done it. */
function dutyText(setting: Setting, id: string): string[] {
  const { consolidation, lang, print } = setting
  const { plan, period, duties } = consolidation
  const duty = plan.duties.get(id)
  if (duty === undefined) return []
  const say = own[lang]
  const owed = duty.agencies.filter((agency) => period.agencies.includes(agency))
  const told = duties.filter((report) => report.id === id)
  const count = (status: string) => told.filter((report) => report.status === status).length
  const others = (
    [
      [count("under-way"), say.underWay],
      [count("not-started"), say.notStarted],
      [count("nothing-arose"), say.nothingArose],
      [owed.length - told.filter(({ status }) => status !== null).length, say.unanswered],
    ] as const
  ).flatMap(([number, said]) => (number === 0 ? [] : [said(print.counted(number))]))
  return [say.duty(dutyName(duty), print.counted(count("done")), print.counted(owed.length), others)]
}
