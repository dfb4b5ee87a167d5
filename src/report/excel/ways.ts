import type { TableCell, TableRow } from "../../model/report.ts"
import { sourceAgency } from "../anchors.ts"

// Ways from sheet to sheet: a row's code leads up to what the row is part of, a figure or a verdict down to what it is made of.

/** What a way is found by: the table that the row stands in, the formulas of its cells, and where one can go. */
export interface Ground {
  readonly formulas: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, unknown>
}

type Way = (row: TableRow, cell: TableCell, ground: Ground) => string | null

const codeOf = ({ cells }: TableRow): string => (cells[0]?.kind === "text" ? cells[0].text : "")
const indicatorOf = (measure: string): string => measure.split("/")[0] ?? measure
const up =
  (to: (code: string) => string): Way =>
  (row) =>
    to(codeOf(row))

/** Of a cell that only repeats another one: that one. */
const repeated: Way = (_, { name = "" }, { formulas }) => /^\{([^{}]+)\}$/.exec(formulas.get(name) ?? "")?.[1] ?? null

const firstOf = ({ places }: Ground, names: readonly string[]): string | null =>
  names.find((name) => places.has(name)) ?? null

const toIndicator = up((code) => `indicator|${indicatorOf(code)}`)

/** By table, then by column. */
const ways: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  verdicts: { verdict: toIndicator },
  indicators: {
    code: up((code) => `verdicts|${code}`),
    numerator: (_, { to }) => (to === null ? "floors" : null),
    heard: up((code) => `figures|${code}`),
    verdict: up((code) => `working|${code}`),
  },
  workings: { code: toIndicator },
  figures: { code: toIndicator },
  floors: { code: ({ cells }) => `indicator|${indicatorOf(cells.at(-1)?.name?.split("|")[1] ?? "")}` },
  funding: {
    code: up((code) => `compared|${code}`),
    heard: (row, _, { places }) => [...places.keys()].find((name) => name.startsWith(`amount|${codeOf(row)}|`)) ?? null,
  },
  "funding-by-agency": { code: up((code) => `money|${code}`) },
  "cross-checks": { left: repeated, right: repeated },
  sources: {
    code: (row, _, ground) =>
      firstOf(ground, [`figure|${codeOf(row)}`, `activity|${row.anchor}`, `funding|${codeOf(row)}`]),
    agency: (row, _, ground) =>
      firstOf(ground, [`figure|${codeOf(row)}|${sourceAgency(row.anchor ?? "")}`, `amount|${row.anchor}`]),
    unitName: ({ anchor }) => `floor|${anchor}|value`,
  },
}

const kindOf = (table: string): string => (table.startsWith("figures-") ? "figures" : table)

/** The row with the ways that only a workbook has; a cell that leads elsewhere already keeps that. */
export function withWays(table: string, columns: readonly string[], row: TableRow, ground: Ground): TableRow {
  const own = ways[kindOf(table)]
  if (own === undefined || row.kind !== "data") return row
  const cells = row.cells.map((cell, i): TableCell => {
    const to = cell.to === null && cell.kind !== "none" ? own[columns[i] ?? ""]?.(row, cell, ground) : null
    return to && ground.places.has(to) ? { ...cell, to } : cell
  })
  return { ...row, cells }
}

/** The names by which ways lead to a row, besides its own anchor; the first row of a name holds. */
export function namesOf(table: string, row: TableRow): string[] {
  const code = codeOf(row)
  if (row.kind === "group") return table === "funding" ? [`money|${code.split(".")[0]}`] : []
  const own = `${table}|${code}`
  switch (kindOf(table)) {
    case "figures":
      return [own, `figures|${indicatorOf(code)}`]
    case "cross-checks":
      // `DC7/KP1/trung-uong`: the check of a row of the funding.
      return [own, `compared|${code.slice(code.indexOf("/") + 1)}`]
    default:
      return [own]
  }
}
