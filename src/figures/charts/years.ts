import type { Bar, Chart, ChartTone } from "../../model/chart.ts"
import type { Figures } from "../../model/consolidation.ts"
import type { TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { none, percentCell, textCell } from "../cells.ts"
import type { Bar as AttainmentBar } from "../kinds/bar.ts"
import { type Setting, settingOf } from "../setting.ts"
import { type Column, column, data, tableOf } from "../table.ts"
import { barLines, partOf } from "./bars.ts"

const own = {
  title: { vi: "Kết quả qua các năm", en: "Results over the years" },
  caption: {
    vi: "Mỗi thanh là kết quả của một năm, màu theo đánh giá của năm đó; cả thanh là 100%.",
    en: "Each bar is a year's result, in the colour of that year's verdict; the whole bar is 100%.",
  },
  /** `2012: 45,0%` */
  year: {
    vi: (year: string, figure: string) => `${year}: ${figure}`,
    en: (year: string, figure: string) => `${year}: ${figure}`,
  },
}

/** An indicator, or one of its parts, in each year that had it: by that year's plan. */
interface Line {
  readonly code: string
  readonly label: string
  readonly years: ReadonlyMap<string, AttainmentBar>
}

/** In a workbook the years are told apart by colour, the last one darkest. */
const yearTones: readonly (ChartTone | null)[] = ["plain", "unsure", "pale", null, "strong"]

/** A stage's figures year by year; no bars where there are no years to tell of. */
export function yearsChart(setting: Setting): Chart {
  const { words, lang } = setting
  const c = words.columns
  const all = setting.consolidation.yearFigures ?? []
  const years = all.map(({ period }) => period.id)
  const lines = linesOf(all, lang)
  const cellIn =
    (year: string) =>
    (line: Line): TableCell => {
      const bar = line.years.get(year)
      return bar === undefined ? none : bar.percent === null ? textCell(bar.figure) : percentCell(bar.percent)
    }
  return {
    id: "years",
    drawing: "years",
    title: own.title[lang],
    caption: own.caption[lang],
    legend: [],
    bars: lines.map((line) => drawn(line, years, setting)),
    table: tableOf<Line>({
      id: "chart-years",
      title: own.title[lang],
      columns: [
        column.code("code", c.code, 16, ({ code }) => textCell(code)),
        column.left("item", c.indicator, 44, ({ label }) => textCell(label)),
        ...years.map((year): Column<Line> => column.percent(`year-${year}`, year, 14, cellIn(year))),
      ],
      rows: lines.map((line) => data(line)),
    }),
    drawn: {
      bars: years.map((year, i) => ({ column: `year-${year}`, tone: yearTones.at(i - years.length) ?? null })),
      goal: null,
    },
  }
}

/** The lines of all years; what an amendment added comes last, what it ended stays. */
function linesOf(all: readonly Figures[], lang: Lang): Line[] {
  const lines = new Map<string, Line>()
  for (const figures of all) {
    for (const { bar, code } of barLines(settingOf({ ...figures, diagnostics: [] }, lang))) {
      const before = lines.get(code)?.years ?? new Map<string, AttainmentBar>()
      lines.set(code, { code, label: bar.label, years: new Map([...before, [figures.period.id, bar]]) })
    }
  }
  return [...lines.values()]
}

/** A bar for each year, an empty one where it has none, so that a year has its place in every line; no bars of what has no percentages. */
function drawn({ code, label, years }: Line, all: readonly string[], { lang, words }: Setting): Bar {
  const told = (year: string): string => {
    const bar = years.get(year)
    return own.year[lang](year, bar === undefined ? "–" : (bar.figure ?? words.missingCell))
  }
  const inPercent = [...years.values()].some(({ percent }) => percent !== null)
  return {
    label: `${code} ${label}`,
    parts: (inPercent ? all : []).map((year) => {
      const { percent = null, tone = "plain" } = years.get(year) ?? {}
      return { share: partOf(Number(percent ?? 0), 100), tone, text: told(year) }
    }),
    goal: null,
    printed: all.map(told).join("; "),
    verdict: null,
  }
}
