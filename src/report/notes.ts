import { groupBy } from "../base/order.ts"
import type { Erratum } from "../model/plan.ts"
import type { Block, Section } from "../model/report.ts"
import type { Table } from "../model/table.ts"
import { textCell } from "./cells.ts"
import { agencyName, type Setting, upperFirst } from "./setting.ts"
import { data, tableOf } from "./table.ts"
import { withheldBlocks } from "./withheld.ts"

/** What the figures stand on, how to read them, which readings were applied, and where the decision's text slips. */
export function notesSection(setting: Setting): Section {
  const { words, print, consolidation } = setting
  const { plan, asOf } = consolidation
  const { decision } = plan
  const say = words.say
  const standsOn = [
    say.asOfLine(print.day(asOf)),
    say.planLine(plan.revision),
    say.decisionLine(decision.number, print.day(decision.issued), decision.title),
  ]
  const readings = readingsTable(setting)
  const blocks: Block[] = [
    { kind: "heading", text: say.standsOnTitle },
    plainList(standsOn),
    { kind: "heading", text: say.howToReadTitle },
    plainList(say.howToRead),
    ...withheldBlocks(setting),
  ]
  if (readings.rows.length > 0)
    blocks.push(
      { kind: "heading", text: say.readingsTitle },
      { kind: "paragraph", lead: null, text: say.readingsIntro },
      { kind: "table", table: readings },
    )
  if (plan.errata.length > 0)
    blocks.push({ kind: "heading", text: say.errataTitle }, { kind: "table", table: errataTable(setting) })
  blocks.push({ kind: "paragraph", lead: null, text: say.hashLine(plan.sha256) })
  return {
    id: "notes",
    number: null,
    title: words.sections.notes,
    annex: "upright",
    blocks: blocks.map((block) => ({ ...block, on: ["text", "page", "annex"] })),
  }
}

const plainList = (texts: readonly string[]): Block => ({
  kind: "list",
  items: texts.map((text) => ({ lead: null, text, under: [] })),
})

/** What a reading explains: clause, name, and how it is read. */
interface Reading {
  readonly clause: string
  readonly name: string
  readonly text: string
}

/** Every reading of the plan that bears on the figures, in the plan's order: what is read alike stands once, under all its names. */
function readingsTable(setting: Setting): Table {
  const c = setting.words.columns
  const byName = groupBy(readingsOf(setting), ({ name }) => name)
  const named = [...byName].map(([name, own]) => ({
    name,
    clauses: own.map(({ clause }) => clause),
    text: own.map(({ text }) => text).join(" "),
  }))
  return tableOf<typeof named>({
    id: "readings",
    title: setting.words.tables.readings,
    columns: [
      {
        key: "clause",
        heading: c.clause,
        width: 16,
        cell: (alike) => textCell([...new Set(alike.flatMap(({ clauses }) => clauses))].join("; ")),
      },
      { key: "item", heading: c.item, width: 60, cell: (alike) => textCell(alike.map(({ name }) => name).join("; ")) },
      { key: "read", heading: c.read, width: 60, cell: ([first]) => textCell(first?.text ?? null) },
    ],
    rows: [...groupBy(named, ({ text }) => text).values()].map((alike) => data(alike)),
  })
}

function readingsOf(setting: Setting): Reading[] {
  const { plan, period } = setting.consolidation
  const { regime } = plan
  const named = (clause: string, name: string, reading: string | null): Reading[] =>
    reading === null || reading === "" ? [] : [{ clause, name, text: reading }]
  const shortOf = (id: string) => `${id}. ${plan.indicators.get(id)?.short ?? ""}`
  return [
    ...named(regime.clause, setting.words.sections.deadlines, regime.reading),
    ...regime.kinds
      .filter(({ id }) => id === period.kind)
      .flatMap(({ reading }) => named(regime.clause, upperFirst(period.name[setting.lang]), reading)),
    ...named(plan.term.clause, `${plan.term.from}-${plan.term.until}`, plan.term.reading),
    ...[...plan.agencies.values()].flatMap(({ id, clause, reading }) =>
      named(clause, agencyName(setting, id), reading),
    ),
    ...[...plan.projects.values()].flatMap(({ id, clause, reading }) => named(clause, id, reading)),
    ...[...plan.subProjects.values()].flatMap(({ id, clause, reading }) => named(clause, id, reading)),
    ...[...plan.indicators.values()].flatMap(({ id, clause, readings }) =>
      readings.flatMap((reading) => named(clause, shortOf(id), reading)),
    ),
    ...[...plan.measures.values()].flatMap(({ indicator, reading }) =>
      named(plan.indicators.get(indicator)?.clause ?? "", shortOf(indicator), reading),
    ),
    ...named(plan.funding.clause, setting.words.sections.funding, plan.funding.reading),
  ]
}

function errataTable({ words, consolidation }: Setting): Table {
  const c = words.columns
  return tableOf<Erratum>({
    id: "errata",
    title: words.tables.errata,
    columns: [
      { key: "clause", heading: c.clause, width: 16, cell: ({ clause }) => textCell(clause) },
      { key: "printed", heading: c.printed, width: 60, cell: ({ printed }) => textCell(printed) },
      { key: "read", heading: c.read, width: 60, cell: ({ read }) => textCell(read) },
    ],
    rows: consolidation.plan.errata.map((erratum) => data(erratum)),
  })
}
