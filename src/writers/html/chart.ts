import type { Bar, Chart, ChartTone } from "../../model/chart.ts"
import { escapeHtml } from "./escape.ts"
import { bar, label, pictureWidth, svg, upright } from "./svg.ts"
import { tableElement, type Writing } from "./table.ts"

/** A chart as a picture, and as a table for who cannot see it. */
export function chartHtml(chart: Chart, writing: Writing): string {
  const { heightOf, draw } = drawings[chart.drawing]
  const lineHeight = heightOf(chart.bars)
  const bars = chart.bars.flatMap((one, i) => draw(one, i * lineHeight, writing))
  const below = chart.bars.length * lineHeight
  const rows = Math.ceil(chart.legend.length / keysInRow)
  const legend = chart.legend.flatMap((key, i) => legendShapes(chart, key, i, below, writing))
  const picture = svg(`chart-${chart.id}`, below + rows * keyHeight, [...bars, ...legend])
  const caption = `${writing.language.text(chart.title)}<small>${escapeHtml(chart.caption)}</small>`
  return `<figure><figcaption>${caption}</figcaption>
${picture}
<div class="unseen">${tableElement(writing, chart.table)}</div>
</figure>`
}

/** Beside the colour, for those who do not see it. */
const signs: Readonly<Record<ChartTone, string>> = {
  good: "✓",
  bad: "✗",
  partly: "?",
  waiting: "…",
  plain: "–",
  unsure: "?",
  pale: "",
  strong: "",
}

interface Drawing {
  /** Of every line, the same for all. */
  readonly heightOf: (bars: readonly Bar[]) => number
  /** The shapes of a line that begins at `y`. */
  readonly draw: (bar: Bar, y: number, writing: Writing) => string[]
}

const barRoom = 230
const yearHeight = 15

const drawings: Readonly<Record<Chart["drawing"], Drawing>> = {
  bars: {
    heightOf: () => 40,
    draw: ({ label: name, parts, goal, printed, verdict }, y, { language }) => {
      const room = parts.length === 0 ? 0 : barRoom
      // Where there is no bar, its place is the text's.
      const textAt = room === 0 ? 18 : room + 28
      const sign =
        verdict === null ? "" : label(language, 0, y + 15, signs[verdict.tone], { style: `sign ${verdict.tone}` })
      return [
        sign,
        label(language, 18, y + 15, name, { room: pictureWidth - 18 }),
        bar(18, y + 22, room, 11, "room"),
        ...parts.map(({ share, tone }) => bar(18, y + 22, room * share, 11, `bar ${tone}`)),
        goal === null ? "" : upright(18 + room * goal, y + 19, 17, "goal"),
        label(language, textAt, y + 32, printed, { room: pictureWidth - textAt, style: "quiet" }),
      ]
    },
  },
  stacked: {
    heightOf: () => 52,
    draw: ({ label: name, parts }, y, { language }) => {
      let x = 0
      return [
        label(language, 0, y + 14, name),
        ...parts.flatMap(({ share, tone, text }) => {
          const [at, width] = [x, share * pictureWidth]
          x += width
          return [
            bar(at, y + 21, width - 2, 22, `bar ${tone}`),
            label(language, at + 6, y + 37, text, { style: `on ${tone}` }),
          ]
        }),
      ]
    },
  },
  years: {
    heightOf: (bars) => 26 + yearHeight * Math.max(1, ...bars.map(({ parts }) => parts.length)),
    draw: ({ label: name, parts, printed }, y, { language }) => [
      label(language, 0, y + 14, name, { room: pictureWidth }),
      ...parts.flatMap(({ share, tone, text }, i) => {
        const top = y + 20 + i * yearHeight
        return [
          bar(0, top, barRoom, yearHeight - 4, "room"),
          bar(0, top, barRoom * share, yearHeight - 4, `bar ${tone}`),
          label(language, barRoom + 10, top + yearHeight - 5, text, {
            room: pictureWidth - barRoom - 10,
            style: "quiet",
          }),
        ]
      }),
      parts.length === 0 ? label(language, 0, y + 32, printed, { room: pictureWidth, style: "quiet" }) : "",
    ],
  },
  paired: {
    heightOf: () => 54,
    draw: ({ label: name, parts, printed }, y, { language }) => [
      label(language, 0, y + 14, name),
      ...parts.map(({ share, tone }) => bar(0, y + 20, share * pictureWidth, 12, `bar ${tone}`)),
      label(language, 0, y + 46, printed, { style: "quiet" }),
    ],
  },
}

const keysInRow = 3
const keyHeight = 22

function legendShapes(
  { drawing }: Chart,
  { text, tone }: Chart["legend"][number],
  i: number,
  below: number,
  { language }: Writing,
): string[] {
  const [x, y] = [(i % keysInRow) * (pictureWidth / keysInRow), below + Math.floor(i / keysInRow) * keyHeight]
  const key =
    drawing === "bars"
      ? label(language, x, y + 14, signs[tone], { style: `sign ${tone}` })
      : bar(x, y + 3, 12, 12, `bar ${tone}`)
  return [key, label(language, x + 18, y + 14, text)]
}
