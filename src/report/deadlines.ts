import { percentOf } from "../base/fraction.ts"
import type { Obligation } from "../model/compliance.ts"
import type { Block } from "../model/report.ts"
import { weekdayName } from "../vocabulary/days.ts"
import { paragraphs } from "./cells.ts"
import { agencyName, agencyNames, type Setting } from "./setting.ts"
import { isUnusable } from "./silence.ts"

/** Section I in sentences: the last day, the counts, and everyone who stands out, by name. */
export function deadlinesText(setting: Setting): Block[] {
  return paragraphs([lastDayText(setting), receivedText(setting), stageText(setting), ...namesTexts(setting)])
}

/** The last day with its weekday, and what becomes of it where it is a day off. */
export function lastDayText({ words, lang, print, consolidation }: Setting): string {
  const { lastDay, lastDayIsDayOff } = consolidation.compliance
  if (lastDay === null) return words.say.noLastDay
  const [day, name] = [print.day(lastDay), weekdayName(lastDay, lang)]
  if (!lastDayIsDayOff) return words.say.lastDay(day, name)
  return consolidation.plan.regime.rollOver === "none"
    ? words.say.lastDayOff(day, name)
    : words.say.lastDayRolled(day, name)
}

/** The years' reports that a stage's figures are made of, and the years of which there is nothing. */
function stageText({ words, consolidation, lang }: Setting): string | null {
  const { plan, period, measures } = consolidation
  if (period.span !== "stage") return null
  const told = new Set(
    measures.flatMap(({ sources }) => sources.filter(({ state }) => state === "value").map((source) => source.period)),
  )
  // A stock is the last year's alone; the flows tell of every year.
  const names = (ids: readonly string[]) => ids.map((id) => plan.periods.get(id)?.name[lang] ?? id)
  const heard = period.parts.filter((id) => told.has(id))
  return words.say.stageFrom(names(heard), names(period.parts.filter((id) => !told.has(id))))
}

/** How many have reported by the as-of day; nothing due is said in words, not as 0%. */
export function receivedText({ words, print, consolidation }: Setting): string {
  const { compliance, asOf } = consolidation
  const { due, onTime, late, unknownDay } = compliance
  if (due === 0) return words.say.nothingDue(print.day(asOf))
  const heard = onTime + late + unknownDay
  if (heard === 0) return words.say.nothingReceived(print.day(asOf), print.counted(due))
  const parts: readonly (readonly [number, string])[] = [
    [onTime, words.obligation["on-time"]],
    [late, words.obligation.late],
    [unknownDay, words.obligation["unknown-day"]],
  ]
  return words.say.received(
    print.day(asOf),
    print.counted(heard),
    print.counted(due),
    parts.flatMap(([count, name]) => (count === 0 ? [] : [words.say.verdictCount(print.counted(count), name)])),
    compliance.obligations.some(isUnusable),
  )
}

function namesTexts(setting: Setting): (string | null)[] {
  const { words, print, consolidation } = setting
  const { compliance } = consolidation
  const { obligations, due, onTime, late, unknownDay, missing } = compliance
  const say = words.say
  const share = (count: number) => print.percent(percentOf(count, due))
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
    due === 0 || missing === due ? null : say.rates(share(onTime), share(late), share(unknownDay), share(missing)),
    ...missingTexts(setting),
    lateText(setting),
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

/** Everyone who was late, with the days. */
export function lateText(setting: Setting): string | null {
  const { words, print, consolidation } = setting
  const late = consolidation.compliance.obligations
    .filter(({ state }) => state === "late")
    .map(({ agency, daysLate }) => words.say.lateOne(agencyName(setting, agency), print.counted(daysLate ?? 0)))
  return late.length === 0 ? null : words.say.lateOnes(print.counted(late.length), late.join("; "))
}

/** A requested agency's silence is "chưa nhận được", never a breach. */
export function missingTexts(setting: Setting): (string | null)[] {
  const { words, consolidation } = setting
  const { plan, compliance } = consolidation
  const silent = compliance.obligations.filter(({ state }) => state === "missing")
  const isRequested = ({ agency }: Obligation) => plan.agencies.get(agency)?.mandate === "requested"
  return [
    silentText(
      setting,
      silent.filter((one) => !isRequested(one)),
      words.say.missingOrdered,
    ),
    silentText(setting, silent.filter(isRequested), words.say.missingRequested),
  ]
}

function silentText(
  setting: Setting,
  silent: readonly Obligation[],
  say: (count: string, names: string, unusable: boolean) => string,
): string | null {
  if (silent.length === 0) return null
  const names = silent.map((obligation) => {
    const name = agencyName(setting, obligation.agency)
    return isUnusable(obligation) ? setting.words.say.unusableSent(name) : name
  })
  return say(setting.print.counted(silent.length), names.join("; "), silent.some(isUnusable))
}

function resentText(setting: Setting): string | null {
  const { words, print, consolidation } = setting
  const resent = consolidation.compliance.obligations.filter(({ versions }) => versions.length > 1)
  if (resent.length === 0) return null
  const items = resent.map(({ agency, versions, inForce }) => {
    const day = inForce?.sent ?? inForce?.received ?? null
    const which =
      day === null ? words.say.versionNumber(print.number(inForce?.number ?? 0)) : words.say.versionOf(print.day(day))
    return inForce === null
      ? agencyName(setting, agency)
      : words.say.resentOne(agencyName(setting, agency), print.counted(versions.length), which)
  })
  return words.say.resent(print.counted(items.length), items.join("; "))
}
