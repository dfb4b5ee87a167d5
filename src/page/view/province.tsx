import type { ShownPage } from "../../engine/shown-page.ts"
import type { Block, ListItem } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { printing } from "../../vocabulary/print.ts"
import { cellText } from "../../writers/cell-text.ts"
import { usePage } from "./context.ts"
import { PeriodChoice } from "./period-choice.tsx"

interface ProvinceProps {
  readonly period: string
  readonly view: ShownPage
  readonly choose: (period: string) => void
}

/** Who has reported for a period, for the officer: `status` without a terminal. */
export function Province({ period, view, choose }: ProvinceProps) {
  const { words } = usePage()
  return (
    <article class="province" aria-label={view.title}>
      <header class="verdict">
        <h2>{view.title}</h2>
        <p class="actions">
          <PeriodChoice period={period} choose={choose} />
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </header>
      {view.sections.map(({ title, blocks }) => (
        <section key={title}>
          <h3>{title}</h3>
          {blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

const led = ({ lead, text }: Pick<ListItem, "lead" | "text">) => (lead === null ? text : `${lead.text} ${text}`)

/** The kinds of blocks that `status` has. */
function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return <h4>{block.text}</h4>
    case "paragraph":
      return <p>{led(block)}</p>
    case "list":
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>{led(item)}</li>
          ))}
        </ul>
      )
    case "table":
    case "matrix":
      return <TableView table={block.table} />
    default:
      return null
  }
}

function TableView({ table: { title, columns, rows } }: { table: Table }) {
  const print = printing[usePage().lang]
  return (
    <div class="paper">
      <table class="plain">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td
                  key={column}
                  class={`to-${columns[column]?.align ?? "left"}${cell.kind === "status" ? ` ${cell.tone}` : ""}`}
                  {...(cells.length === 1 ? { colSpan: columns.length } : {})}
                >
                  {cellText(cell, print)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
