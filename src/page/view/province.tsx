import type { StatusBlock, StatusView } from "../protocol.ts"
import { usePage } from "./context.ts"
import { PeriodChoice } from "./period-choice.tsx"

interface ProvinceProps {
  readonly period: string
  readonly view: StatusView
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

function BlockView({ block }: { block: StatusBlock }) {
  switch (block.kind) {
    case "heading":
      return <h4>{block.text}</h4>
    case "paragraph":
      return <p>{block.text}</p>
    case "list":
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      )
    case "table":
      return (
        <div class="paper">
          <table class="plain">
            <caption>{block.title}</caption>
            <thead>
              <tr>
                {block.columns.map(({ heading }) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map(({ text, tone }, column) => (
                    <td
                      key={column}
                      class={`to-${block.columns[column]?.align ?? "left"}${tone === null ? "" : ` ${tone}`}`}
                      {...(row.length === 1 ? { colSpan: block.columns.length } : {})}
                    >
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}
