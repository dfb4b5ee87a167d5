import { type Day, daysBetween } from "../../base/day.ts"
import { fileName } from "../../base/file-name.ts"
import { lowerFirst } from "../../base/text.ts"

import { isError } from "../../deadline/accept.ts"
import { paragraph } from "../../figures/blocks.ts"
import { agencyName, type Setting, settingOf } from "../../figures/setting.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Letter } from "../../model/letter.ts"
import type { Block } from "../../model/report.ts"
import type { ReportingStatus } from "../../model/status.ts"
import type { Bilingual, Lang } from "../../model/words.ts"
import { addresseeOf, headOf } from "../../report/head.ts"
import { letterPaperOf } from "../../report/paper.ts"
import { cellsTable } from "./cells.ts"
import { dueSoon, type Matter, type MatterKind, mattersOf, toMend } from "./matters.ts"
import { letterWords } from "./words.ts"

/** What a letter is about, where it is about several things: the first of these. */
const weightiest: readonly MatterKind[] = ["missing", "unusable", "unordered", "with-errors", "due", "late"]

/**
 * A letter to each agency that is late, missing or has something to mend; with `beforeDue`, to each that has yet to send a report that is not due.
 * Nothing in it is a personal value. The agency that writes them does not write to itself: what it owes is in the state of reporting.
 */
export function lettersOf(status: ReportingStatus, lang: Lang, beforeDue: boolean): readonly Letter[] {
  const setting = settingOf(status.consolidation, lang)
  const matters = beforeDue ? dueSoon(status) : mattersOf(status)
  const { consolidator } = status.consolidation.plan
  return [...matters].flatMap(([agency, own]) => (agency === consolidator ? [] : [letterTo(setting, agency, own)]))
}

function letterTo(setting: Setting, agency: string, matters: readonly Matter[]): Letter {
  const { lang, print, consolidation } = setting
  const { plan } = consolidation
  const own = letterWords[lang]
  const name = agencyName(setting, agency)
  const who = agencyName(setting, plan.consolidator)
  const { number, issued, issuer } = plan.decision
  const [first] = [...matters].sort((a, b) => weightiest.indexOf(a.kind) - weightiest.indexOf(b.kind))
  const kinds = [...new Set(matters.map(({ kind }) => kind))]
  const reader = { area: setting.nouns.area, reader: addresseeOf(setting) }
  const requested = plan.agencies.get(agency)?.mandate === "requested"
  const asks = kinds.map((kind) =>
    requested && (kind === "missing" || kind === "due")
      ? own.askRequested(name, who, reader)
      : own.ask[kind](name, who, reader),
  )
  return {
    agency,
    lang,
    layout: plan.report.layout,
    head: { ...headOf(setting), number: own.number },
    about: first === undefined ? "" : own.about[first.kind](periodOf(setting, first.obligation.period)),
    addressee: own.addressee(name),
    blocks: [
      paragraph(own.basis(number, print.day(issued), issuer, plan.title)),
      ...matters.flatMap((matter) => blocksOf(setting, name, who, requested, matter)),
      ...asks.map(paragraph),
      paragraph(own.closing(who)),
    ],
    paper: letterPaperOf(setting),
  }
}

/** Why a file cannot be used, where the finding has a reason of its own; else what it says. */
function reasonOf({ facts, message }: Diagnostic): Bilingual {
  const { reason } = facts
  if (typeof reason !== "object" || reason === null || !("vi" in reason) || !("en" in reason)) return message
  return { vi: String(reason.vi), en: String(reason.en) }
}

const periodOf = ({ consolidation, lang }: Setting, id: string): string =>
  lowerFirst(consolidation.plan.periods.get(id)?.name[lang] ?? id)

function blocksOf(setting: Setting, name: string, who: string, requested: boolean, matter: Matter): Block[] {
  const { lang, print, consolidation } = setting
  const { plan, asOf } = consolidation
  const own = letterWords[lang]
  const { obligation, finding } = matter
  const { lastDay, timely, inForce, unordered } = obligation
  const period = periodOf(setting, obligation.period)
  const planned = plan.periods.get(obligation.period)
  const off = planned?.lastDay === lastDay && planned.lastDayIsDayOff
  const dayText = (day: Day | null) => (day === null ? "" : print.day(day))
  const last = dayText(lastDay)
  // Since the last day, or until it.
  const days = lastDay === null ? 0 : Math.abs(daysBetween(lastDay, asOf))
  switch (matter.kind) {
    case "missing": {
      const today = print.day(asOf)
      const said = requested
        ? own.requested(period, last, off, today, who, name)
        : own.missing(period, last, off, today, who, name, days)
      return [paragraph(said)]
    }
    case "late": {
      const sent = dayText(timely?.sent ?? timely?.received ?? null)
      return [paragraph(own.late(period, sent, last, name, obligation.daysLate ?? 0))]
    }
    case "unusable":
      return finding === null ? [] : [paragraph(own.unusable(period, name, lowerFirst(reasonOf(finding)[lang])))]
    case "unordered": {
      const files = unordered.map(({ checked }) => fileName(checked.submission.file))
      return [paragraph(own.unordered(period, name, files.join(", ")))]
    }
    case "with-errors": {
      if (inForce === null) return []
      const findings = toMend(inForce)
      const day = inForce.sent ?? inForce.received
      const errors = findings.filter(isError).length
      const file = fileName(inForce.checked.submission.file)
      return [
        paragraph(own.mend(period, file, day && print.day(day), errors, findings.length - errors)),
        { kind: "table", table: cellsTable(inForce, findings, lang), fixed: true },
      ]
    }
    case "due":
      return [paragraph(own.due(period, last, off, days))]
  }
}
