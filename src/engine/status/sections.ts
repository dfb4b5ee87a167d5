import { groupBy } from "../../base/order.ts"
import { capital } from "../../base/text.ts"
import { paragraph, paragraphs } from "../../figures/blocks.ts"
import { numberCell, textCell } from "../../figures/cells.ts"
import { agencyName, periodName, type Setting, settingOf } from "../../figures/setting.ts"
import { deadlinesTable } from "../../figures/tables/deadlines.ts"
import type { Block, ListItem } from "../../model/report.ts"
import type { Obstacle, ReportingStatus } from "../../model/status.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { narrowed } from "../../report/narrow.ts"
import { lastDayText, receivedText } from "../../report/sections/received.ts"
import { changedSinceIssued } from "../../rules/consolidation/changed-since-issued.ts"
import { weekdayName } from "../../vocabulary/days.ts"
import { type ShownPage, sectionOf } from "../shown-page.ts"
import { withContact } from "../with-contact.ts"
import { alwaysOnTime, matrixTable } from "./matrix.ts"
import { statusWords } from "./words.ts"

/** The state of reporting in one language: who has reported, what stands in the way, whom to call first, what is due next. */
export function composeStatus(status: ReportingStatus, lang: Lang): ShownPage {
  const setting = settingOf(status.consolidation, lang)
  const own = statusWords[lang]
  const { period, asOf } = status.consolidation
  const section = (id: keyof typeof own.sections, blocks: readonly Block[]) => sectionOf(id, own.sections[id], blocks)
  return {
    lang,
    title: own.title(period.name[lang], setting.print.day(asOf)),
    sections: [
      status.term === null
        ? section("reports", periodBlocks(setting, status))
        : section("matrix", termBlocks(setting, status.term)),
      section("obstacles", obstacleBlocks(setting, status)),
      section("calls", callBlocks(setting, status)),
      ...(status.issued === null ? [] : [section("issued", issuedBlocks(setting, status))]),
      section("next", [paragraph(nextText(setting, status))]),
    ],
  }
}

/** What was issued, and what is no longer as it was then. */
function issuedBlocks({ lang, print }: Setting, { issued, diagnostics }: ReportingStatus): Block[] {
  const own = statusWords[lang]
  if (issued === null) return []
  const changed = diagnostics.filter(({ code }) => code === changedSinceIssued.code)
  const said = own.issued(issued.number ?? "", print.day(issued.day ?? issued.asOf), print.number(changed.length))
  const items = changed.map(({ message }): ListItem => ({ lead: null, text: `${message[lang]}.`, under: [] }))
  return [
    paragraph(changed.length === 0 ? `${said} ${own.asIssued}` : said),
    ...(items.length === 0 ? [] : [{ kind: "list", items } as const]),
  ]
}

const periodBlocks = (setting: Setting, status: ReportingStatus): Block[] => [
  ...paragraphs([lastDayText(setting), receivedText(setting)]),
  { kind: "table", table: agenciesTable(setting, status) },
  ...lyingBlocks(setting, status),
]

/** Beside whom something lies in the folder that does not count. */
function lyingBlocks(setting: Setting, { agencies }: ReportingStatus): Block[] {
  const own = statusWords[setting.lang]
  const items = agencies
    .filter(({ lying }) => lying.length > 0)
    .map(({ obligation, lying }): ListItem => {
      const lead = { text: `${agencyName(setting, obligation.agency)}:`, tone: "plain" } as const
      return { lead, text: own.lying(lying.join(", ")), under: [] }
    })
  return items.length === 0 ? [] : [{ kind: "list", items }]
}

/** The report's table of deadlines, shorter, with completeness in one column and the number of errors. */
function agenciesTable(setting: Setting, { agencies, contacts }: ReportingStatus): Table {
  const { columns: c } = statusWords[setting.lang]
  const { print } = setting
  const shown = ["position", "agency", "state", "sent", "received", "version", "versionDay"]
  const extended = agencies.some(({ obligation }) => obligation.extended)
  const table = narrowed(deadlinesTable(setting), extended ? [...shown, "lastDay"] : shown)
  // Whom to call stands in the table where the office keeps it.
  const phones = contacts.size > 0
  return {
    ...table,
    columns: [
      ...table.columns,
      { key: "complete", heading: c.complete, width: 10, align: "right" },
      { key: "errors", heading: c.errors, width: 6, align: "right" },
      ...(phones ? [{ key: "phone", heading: c.phone, width: 14, align: "left" } as const] : []),
    ],
    rows: table.rows.map((row, i) => {
      const { obligation, errors } = agencies[i] ?? {}
      const checked = obligation?.inForce?.checked
      const complete = checked ? `${print.number(checked.answered)}/${print.number(checked.asked)}` : null
      const any = obligation !== undefined && obligation.versions.length > 0
      const phone = textCell(contacts.get(obligation?.agency ?? "")?.phone ?? null)
      const own = [textCell(complete), numberCell(any ? (errors ?? null) : null), ...(phones ? [phone] : [])]
      return { ...row, cells: [...row.cells, ...own] }
    }),
  }
}

function termBlocks(setting: Setting, term: NonNullable<ReportingStatus["term"]>): Block[] {
  const own = statusWords[setting.lang]
  const { count, total } = alwaysOnTime(term)
  return [
    ...(total === 0 ? [] : [paragraph(own.alwaysOnTime(setting.print.number(count), setting.print.number(total)))]),
    { kind: "table", table: matrixTable(setting, term) },
    paragraph(own.legend),
  ]
}

function obstacleBlocks(setting: Setting, { obstacles, consolidation }: ReportingStatus): Block[] {
  const own = statusWords[setting.lang]
  const { compliance, indicators, period } = consolidation
  if (obstacles.length === 0)
    return [paragraph(compliance.due === 0 && period.span !== "stage" ? own.noneYet : own.none)]
  const several = new Set(obstacles.map((obstacle) => obstacle.period)).size > 1
  const items = [...groupBy(obstacles, (obstacle) => `${obstacle.period} ${obstacle.kind}`).values()].flatMap((group) =>
    obstacleTexts(setting, group).map(
      (text): ListItem => ({
        lead: several ? { text: `${capital(periodName(setting, group[0]?.period ?? ""))}:`, tone: "plain" } : null,
        text,
        under: [],
      }),
    ),
  )
  const open = indicators.filter(({ provisional }) => provisional).length
  return [
    { kind: "list", items },
    ...(open === 0 ? [] : [paragraph(own.open(setting.print.counted(open), setting.print.counted(indicators.length)))]),
  ]
}

/** Obstacles of one kind and period in sentences. */
function obstacleTexts(setting: Setting, group: readonly Obstacle[]): string[] {
  const own = statusWords[setting.lang]
  const { lang, print } = setting
  const names = (some: readonly Obstacle[]) => some.map(({ agency }) => agencyName(setting, agency ?? "")).join("; ")
  switch (group[0]?.kind) {
    case "missing": {
      const requested = group.filter((obstacle) => isRequested(setting, obstacle))
      const ordered = group.filter((obstacle) => !isRequested(setting, obstacle))
      return [
        ...(ordered.length > 0 ? [own.missing(print.counted(ordered.length), names(ordered))] : []),
        ...(requested.length > 0 ? [own.requested(print.counted(requested.length), names(requested))] : []),
      ]
    }
    case "unordered":
      return [own.unordered(names(group))]
    case "with-errors": {
      const named = group.map((obstacle) => own.errors(names([obstacle]), print.counted(obstacle.count ?? 0)))
      return [own.withErrors(print.counted(group.length), named.join("; "))]
    }
    default:
      return group.flatMap(({ finding }) => (finding === null ? [] : [`${finding.message[lang]}.`]))
  }
}

const isRequested = ({ consolidation }: Setting, { agency }: Obstacle): boolean =>
  consolidation.plan.agencies.get(agency ?? "")?.mandate === "requested"

const shownCalls = 10

function callBlocks(setting: Setting, { calls, contacts }: ReportingStatus): Block[] {
  const own = statusWords[setting.lang]
  const { print } = setting
  if (calls.length === 0) return [paragraph(own.noCalls)]
  const items = calls.slice(0, shownCalls).map(({ agency, obstacles, indicators }): ListItem => {
    const waiting =
      indicators.length === 0 ? [] : [own.call.waiting(print.counted(indicators.length), indicators.join(", "))]
    const reasons = obstacles.map((obstacle) => reasonText(setting, obstacle))
    const name = withContact(agencyName(setting, agency), contacts.get(agency), setting.lang)
    return {
      lead: { text: `${name}:`, tone: "plain" },
      text: `${[...reasons, ...waiting].join("; ")}.`,
      under: [],
    }
  })
  const rest = calls.length - items.length
  return [{ kind: "list", items }, ...(rest > 0 ? [paragraph(`… ${own.more(print.number(rest))}.`)] : [])]
}

function reasonText(setting: Setting, obstacle: Obstacle): string {
  const { call } = statusWords[setting.lang]
  const { kind, count } = obstacle
  const period = periodName(setting, obstacle.period)
  if (kind === "missing")
    return isRequested(setting, obstacle) ? call.requested(period, count ?? 0) : call.missing(period, count ?? 0)
  if (kind === "with-errors") return call.errors(period, setting.print.counted(count ?? 0))
  return kind === "unordered" ? call.unordered(period) : call.unusable(period)
}

function nextText({ lang, print }: Setting, { next }: ReportingStatus): string {
  const own = statusWords[lang]
  if (next === null) return own.noNext
  const { period, lastDay, days } = next
  const off = period.lastDay === lastDay && period.lastDayIsDayOff
  return own.next(period.name[lang], weekdayName(lastDay, lang), print.day(lastDay), off, days)
}
