import type { Block, ListItem, Section, Table } from "../model/report.ts"
import { column, dataRow, textCell } from "./cells.ts"
import { withheldBlocks } from "./public/list.ts"
import { agencyName, type Setting, upperFirst } from "./setting.ts"

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
  const readings = readingsOf(setting)
  const blocks: Block[] = [
    { kind: "heading", text: say.standsOnTitle },
    plainList(standsOn),
    { kind: "heading", text: say.howToReadTitle },
    plainList(say.howToRead),
    ...withheldBlocks(setting),
  ]
  if (readings.length > 0)
    blocks.push(
      { kind: "heading", text: say.readingsTitle },
      { kind: "paragraph", lead: null, text: say.readingsIntro },
      { kind: "list", items: readings },
    )
  if (plan.errata.length > 0)
    blocks.push({ kind: "heading", text: say.errataTitle }, { kind: "table", table: errataTable(setting) })
  blocks.push({ kind: "paragraph", lead: null, text: say.hashLine(plan.sha256) })
  return { id: "notes", number: null, title: words.sections.notes, blocks }
}

const plainList = (texts: readonly string[]): Block => ({
  kind: "list",
  items: texts.map((text) => ({ lead: null, text, under: [] })),
})

/** Every reading of the plan that bears on the figures, beside what it explains. */
function readingsOf(setting: Setting): ListItem[] {
  const { plan, period } = setting.consolidation
  const named = (name: string, reading: string | null): ListItem[] =>
    reading === null || reading === "" ? [] : [{ lead: { text: `${name}:`, tone: "plain" }, text: reading, under: [] }]
  return [
    ...named(setting.words.sections.deadlines, plan.regime.reading),
    ...plan.regime.kinds
      .filter(({ id }) => id === period.kind)
      .flatMap(({ reading }) => named(upperFirst(period.name[setting.lang]), reading)),
    ...named(`${plan.term.from}-${plan.term.until}`, plan.term.reading),
    ...[...plan.agencies.values()].flatMap(({ id, reading }) => named(agencyName(setting, id), reading)),
    ...[...plan.projects.values()].flatMap(({ id, reading }) => named(id, reading)),
    ...[...plan.subProjects.values()].flatMap(({ id, reading }) => named(id, reading)),
    ...[...plan.indicators.values()].flatMap(({ id, readings }) => readings.flatMap((reading) => named(id, reading))),
    ...[...plan.measures.values()].flatMap(({ id, reading }) => named(id, reading)),
    ...named(setting.words.sections.funding, plan.funding.reading),
  ]
}

function errataTable({ words, consolidation }: Setting): Table {
  const c = words.columns
  return {
    id: "errata",
    title: words.tables.errata,
    columns: [column("clause", c.clause, 16), column("printed", c.printed, 60), column("read", c.read, 60)],
    rows: consolidation.plan.errata.map(({ clause, printed, read }) =>
      dataRow([textCell(clause), textCell(printed), textCell(read)]),
    ),
  }
}
