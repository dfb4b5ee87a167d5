import { groupBy } from "../../../base/order.ts"
import { capital } from "../../../base/text.ts"
import { heading, paragraph, plainList, tableBlock } from "../../../figures/blocks.ts"
import { textCell } from "../../../figures/cells.ts"
import { agencyName, type Setting } from "../../../figures/setting.ts"
import { column, data, tableOf } from "../../../figures/table.ts"
import type { Erratum } from "../../../model/plan.ts"
import type { SectionParts } from "../../../model/report.ts"
import type { Table } from "../../../model/table.ts"
import { amendedBy } from "../../../vocabulary/amended.ts"
import { clauseName, clauseNames } from "../../../vocabulary/clause.ts"
import { holderClause, holderOf, holderTitle } from "../../../vocabulary/holder.ts"
import { projectShort, subProjectShort } from "../../../vocabulary/titles.ts"
import { withheldBlocks } from "./withheld.ts"

const vi = {
  title: "Ghi chú",
  regime: "Tình hình gửi báo cáo",
  funding: "Kinh phí",
  readingsTable: "Cách hiểu của kế hoạch",
  errataTable: "Chỗ in khác nhau hoặc sai sót trong văn bản và cách đọc",
  planLine: (revision: number) => `Tệp kế hoạch: phiên bản ${revision}.`,
  hashLine: (hash: string) => `Mã kiểm tra của tệp kế hoạch đã dùng (SHA-256): ${hash}.`,
  asOfLine: (day: string) => `Số liệu tính đến hết ngày ${day}; báo cáo gửi sau ngày này chưa được tính.`,
  decisionLine: (number: string, day: string, title: string, amended: string) =>
    `Quyết định số ${number} ngày ${day}: ${title}${amended}.`,
  readingsTitle: "Cách hiểu của kế hoạch được áp dụng",
  readingsIntro: "Những chỗ văn bản không nói rõ được hiểu như sau; có thể sửa trong kế hoạch.",
  errataTitle: "Chỗ in khác nhau hoặc sai sót trong văn bản",
  howToReadTitle: "Cách đọc báo cáo này",
  standsOnTitle: "Căn cứ của số liệu",
  howToRead: (area: string) => [
    "Ô trống không phải là 0: cơ quan để trống được coi là chưa có số liệu; “0”, “không”, “không phát sinh” nghĩa là không có trường hợp nào.",
    `Tỷ lệ của ${area} là tổng số đạt được chia cho tổng số chung của các cơ quan, không phải trung bình các tỷ lệ; khi in, tỷ lệ được làm tròn đến một chữ số thập phân, nơi làm tròn sẽ thành 100% hoặc thành đạt mục tiêu thì ghi thêm chữ số. So sánh với mục tiêu luôn tính trên số đầy đủ.`,
    "“Tạm tính” nghĩa là còn cơ quan chưa có số liệu, hoặc có số liệu chưa hợp lệ, nên con số có thể thay đổi.",
    "“Chưa đủ cơ sở kết luận” nghĩa là số liệu còn thiếu có thể làm thay đổi kết luận.",
    "“Chưa đến hạn đánh giá” nghĩa là chưa có mục tiêu nào có hiệu lực ở cuối kỳ; kết quả được so với mục tiêu kế tiếp.",
  ],
  clause: "Điều khoản",
  printed: "Văn bản in",
  read: "Đọc là",
}

const en: typeof vi = {
  title: "Notes",
  regime: "Reports received",
  funding: "Funding",
  readingsTable: "How the plan is read",
  errataTable: "Slips and differences in the decision, and how they are read",
  planLine: (revision) => `The plan's files: revision ${revision}.`,
  hashLine: (hash) => `Checksum of the plan's files that were used (SHA-256): ${hash}.`,
  asOfLine: (day) => `As of the end of ${day}; reports sent later are not counted yet.`,
  decisionLine: (number, day, title, amended) => `Decision ${number} of ${day}: ${title}${amended}.`,
  readingsTitle: "Readings of the plan that were applied",
  readingsIntro: "Where the decision does not say it outright, it is read as follows; the plan can be changed.",
  errataTitle: "Slips and differences in the decision's text",
  howToReadTitle: "How to read this report",
  standsOnTitle: "What the figures stand on",
  howToRead: (area) => [
    "A blank is not zero: an agency that left a cell blank has given no figure; “0”, “không”, “không phát sinh” mean that nothing arose.",
    `A rate of the ${area} is the sum of numerators over the sum of denominators, never a mean of rates; in print it is rounded to one decimal, with more digits where rounding would make 100% of less, or a target reached of one missed. Comparison with the target is exact.`,
    "“Provisional” means that some agency has given no figure, or that a cell has an error, so that the figure may change.",
    "“Inconclusive” means that the missing figures could change the verdict.",
    "“Not due yet” means that no target is in force at the end of the period; the result is compared with the next one.",
  ],
  clause: "Clause",
  printed: "As printed",
  read: "Read as",
}

const own = { vi, en }

/** What the figures stand on, how to read them, which readings were applied, and where the decision's text slips. */
export function notesSection(setting: Setting): SectionParts {
  const { lang, print, consolidation } = setting
  const { plan, asOf } = consolidation
  const { decision, errata } = plan
  const say = own[lang]
  const standsOn = [
    say.asOfLine(print.day(asOf)),
    say.planLine(plan.revision),
    say.decisionLine(decision.number, print.day(decision.issued), decision.title, amendedBy(plan, lang)),
  ]
  const readings = readingsTable(setting)
  const told = [heading(say.readingsTitle), paragraph(say.readingsIntro), tableBlock(readings)]
  const slips = [heading(say.errataTitle), tableBlock(errataTable(setting))]
  return {
    title: say.title,
    blocks: [
      heading(say.standsOnTitle),
      plainList(standsOn),
      heading(say.howToReadTitle),
      plainList(say.howToRead(setting.nouns.area)),
      ...withheldBlocks(setting),
      ...(readings.rows.length > 0 ? told : []),
      ...(errata.length > 0 ? slips : []),
      paragraph(say.hashLine(plan.sha256)),
    ],
  }
}

/** What a reading explains: clause, name, and how it is read. */
interface Reading {
  readonly clause: string
  readonly name: string
  readonly text: string
}

/** Every reading of the plan that bears on the figures, in the plan's order: what is read alike stands once, under all its names. */
function readingsTable(setting: Setting): Table {
  const c = setting.words.columns
  const say = own[setting.lang]
  const byName = groupBy(readingsOf(setting), ({ name }) => name)
  const named = [...byName].map(([name, own]) => ({
    name,
    clauses: own.map(({ clause }) => clause),
    text: own.map(({ text }) => text).join(" "),
  }))
  return tableOf<typeof named>({
    id: "readings",
    title: say.readingsTable,
    columns: [
      column.left("clause", say.clause, 16, (alike) => {
        const clauses = alike.flatMap((one) => one.clauses)
        return textCell(capital(clauseNames(clauses, setting.lang)))
      }),
      column.left("item", c.item, 32, (alike) => textCell(alike.map(({ name }) => name).join("; "))),
      column.left("read", say.read, 88, ([first]) => textCell(first?.text ?? null)),
    ],
    rows: [...groupBy(named, ({ text }) => text).values()].map((alike) => data(alike)),
  })
}

function readingsOf(setting: Setting): Reading[] {
  const { plan, period } = setting.consolidation
  const { regime } = plan
  const named = (clause: string, name: string, reading: string | null): Reading[] =>
    reading === null || reading === "" ? [] : [{ clause, name, text: reading }]
  const eachOf = (
    parts: ReadonlyMap<string, { readonly clause: string; readonly reading: string | null }>,
    nameOf: (setting: Setting, id: string) => string,
  ) => [...parts].flatMap(([id, { clause, reading }]) => named(clause, nameOf(setting, id), reading))
  return [
    ...named(regime.clause, own[setting.lang].regime, regime.reading),
    ...regime.kinds
      .filter(({ id }) => id === period.kind)
      .flatMap(({ reading }) => named(regime.clause, capital(period.name[setting.lang]), reading)),
    ...named(plan.term.clause, `${plan.term.from}-${plan.term.until}`, plan.term.reading),
    ...eachOf(plan.agencies, agencyName),
    ...eachOf(plan.projects, projectShort),
    ...eachOf(plan.subProjects, subProjectShort),
    ...[...plan.indicators.values()].flatMap(({ id, clause, readings }) =>
      readings.flatMap((reading) => named(clause, holderTitle(plan, id), reading)),
    ),
    ...[...plan.measures.values()].flatMap((measure) =>
      measure.breakdown === undefined
        ? named(holderClause(plan, holderOf(measure)), holderTitle(plan, holderOf(measure)), measure.reading)
        : [],
    ),
    ...[...plan.dimensions.values()].flatMap(({ name, reading }) => named("", name, reading)),
    ...[...groupBy([...plan.statistics.values()], ({ reading }) => reading ?? "").values()].flatMap((tables) =>
      named(
        tables[0]?.clause ?? "",
        tables.map(({ id }) => holderTitle(plan, id)).join("; "),
        tables[0]?.reading ?? null,
      ),
    ),
    ...named(plan.funding.clause, own[setting.lang].funding, plan.funding.reading),
  ]
}

function errataTable({ lang, consolidation }: Setting): Table {
  const say = own[lang]
  return tableOf<Erratum>({
    id: "errata",
    title: say.errataTable,
    columns: [
      column.left("clause", say.clause, 16, ({ clause }) => textCell(capital(clauseName(clause, lang)))),
      column.left("printed", say.printed, 60, ({ printed }) => textCell(printed)),
      column.left("read", say.read, 60, ({ read }) => textCell(read)),
    ],
    rows: consolidation.plan.errata.map((erratum) => data(erratum)),
  })
}
