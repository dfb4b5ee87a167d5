import type { DuckDBConnection } from "@duckdb/node-api"
import type { Figures } from "../../src/model/consolidation.ts"

/** Holds the answers of the queries in tests/bench/duckdb for one province against its own consolidations: sums, coverage, ratios, money. */
export async function compareWithDuckDB(
  connection: DuckDBConnection,
  province: string,
  consolidations: readonly Figures[],
): Promise<{ readonly compared: number; readonly differences: readonly string[] }> {
  const ask = async (sql: string) => (await connection.runAndReadAll(sql, { province })).getRowObjects()
  const textOf = (value: unknown) => (value === null || value === undefined ? "-" : String(value))
  const found = new Map<string, string>()
  for (const row of await ask("SELECT * FROM totals WHERE province = $province"))
    found.set(`${row.period} ${row.measure}`, [row.value, row.given, row.asked].map(textOf).join(" "))
  for (const row of await ask("SELECT * FROM ratios WHERE province = $province"))
    found.set(`${row.period} ${row.numerator}/${row.denominator}`, [row.n, row.d, row.percent].map(textOf).join(" "))
  for (const row of await ask("SELECT * FROM funding WHERE province = $province"))
    found.set(`${row.period} ${row.measure}`, textOf(Number(row.amount)))

  const expected = new Map(consolidations.flatMap(expectedOf))
  const keys = [...new Set([...expected.keys(), ...found.keys()])].filter((key) => expected.get(key) !== found.get(key))
  return {
    compared: expected.size,
    differences: keys.map((key) => `${key}: qn-tip ${expected.get(key) ?? "-"}, DuckDB ${found.get(key) ?? "-"}`),
  }
}

/** What the program says itself, as text to compare. */
function expectedOf({ period, measures, indicators, funding }: Figures): [string, string][] {
  const number = (value: number | null) => (value === null ? "-" : String(value))
  return [
    ...measures.map(({ id, value, sources }): [string, string] => {
      const given = sources.filter(({ state }) => state === "value").length
      return [`${period.id} ${id}`, `${number(value)} ${given} ${sources.length}`]
    }),
    ...indicators.flatMap((indicator) =>
      ("parts" in indicator ? indicator.parts : []).flatMap(
        ({ numerator, denominator, percent }): [string, string][] => {
          if (numerator.value === null) return []
          const share = percent === null ? "-" : String(Number(percent))
          return [
            [
              `${period.id} ${numerator.measure}/${denominator.measure}`,
              `${number(numerator.value)} ${number(denominator.value)} ${share}`,
            ],
          ]
        },
      ),
    ),
    ...funding.flatMap(({ id, allocated, spent, provinceAllocated }) =>
      (
        [
          ["allocated", allocated],
          ["spent", spent],
          ["province-allocated", provinceAllocated],
        ] as const
      ).flatMap(([column, amount]): [string, string][] =>
        amount === null ? [] : [[`${period.id} ${id}/${column}`, String(amount)]],
      ),
    ),
  ]
}
