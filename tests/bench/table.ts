/** A line of the bench: what was measured, what it cost, beside what. */
export interface Line {
  readonly what: string
  readonly cost: string
  readonly beside: string
  /** The largest memory of the process, in MB. */
  readonly peak?: number
  readonly ratio: number | null
  /** The ratio is to be this at most. */
  readonly goal: number | null
}

/** Nothing is said of what was not measured. */
export const isNumber = (value: number | null | undefined): value is number => Number.isFinite(value)

const goalOf = ({ ratio, goal }: Line, print: (ratio: number) => string): string =>
  goal === null || !isNumber(ratio) ? "" : `≤ ${print(goal).slice(2)} ${ratio <= goal ? "✓" : "✗"}`

/** The lines as a Markdown table, with the machine, the day and the command. */
export function markdown(
  lines: readonly Line[],
  print: (ratio: number) => string,
  machine: string,
  day: string,
  command: string,
): string {
  const rows = lines.map((line) =>
    [
      line.what,
      line.cost,
      isNumber(line.peak) ? `${line.peak.toFixed(0)} MB` : "",
      line.beside,
      isNumber(line.ratio) ? print(line.ratio) : "",
      goalOf(line, print),
    ].join(" | "),
  )
  return [
    `\`${command}\`, ${day}, on ${machine}. CPU time (all threads) and largest memory of whole processes, medians of interleaved runs. The floor inflates every XML part and looks at every tag once.`,
    "",
    "| what | cost | memory | beside | ratio | goal |",
    "|---|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n")
}

/** The README with the table between its marks. */
export const renewed = (readme: string, table: string): string =>
  readme.replace(
    /(<!-- bench:start -->\n)[\s\S]*?(<!-- bench:end -->)/,
    (_, start: string, end: string) => `${start}${table}\n${end}`,
  )
