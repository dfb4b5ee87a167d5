import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { percentOf } from "../../src/base/fraction.ts"
import { consolidateFigures } from "../../src/consolidation/consolidate.ts"
import { csv } from "../../src/documents/csv.ts"
import { dataTables } from "../../src/documents/datapackage.ts"
import { facts, factsTable } from "../../src/documents/facts.ts"
import { parquet } from "../../src/documents/parquet.ts"
import { planJson } from "../../src/engine/plan-show/json.ts"
import type { Figures } from "../../src/model/consolidation.ts"
import { compareWithDuckDB } from "../support/duckdb.ts"
import { plan } from "../support/plan.ts"
import { simulatedProvince } from "../support/simulated-province.ts"

const folder = mkdtempSync(join(tmpdir(), "qn-tip-duckdb-"))
const queries = "tests/bench/duckdb"
const periods = ["2012", "2013-H1", "2013", "2011-2015"].flatMap((id) => plan.periods.get(id) ?? [])

/** Two made-up provinces' consolidations, with their facts written as Parquet and as CSV. */
function made(seed: number): Figures[] {
  const here = { ...plan, province: `Tỉnh ${seed}` }
  const reports = simulatedProvince(seed, here, periods)
  const figures = periods.map((period) => consolidateFigures(here, period, reports, "2016-12-31"))
  const told = figures.flatMap((one) => facts({ ...one, diagnostics: [] }))
  writeFileSync(join(folder, "facts", `${seed}.parquet`), parquet(factsTable(told)))
  writeFileSync(join(folder, "csv", `${seed}.csv`), csv(factsTable(told)))
  for (const one of figures)
    for (const table of dataTables({ ...one, diagnostics: [] }).slice(1))
      writeFileSync(join(folder, "facts", `${seed}-${one.period.id}-${table.name}.parquet`), parquet(table))
  return figures
}

let connection: DuckDBConnection
let first: Figures[] = []

beforeAll(async () => {
  mkdirSync(join(folder, "facts"))
  mkdirSync(join(folder, "csv"))
  writeFileSync(join(folder, "plan.json"), planJson(plan, { name: "qn-tip", version: "0" }))
  first = made(1)
  made(2)
  connection = await (await DuckDBInstance.create()).connect()
  for (const file of readdirSync(queries)
    .filter((name) => name.endsWith(".sql"))
    .sort())
    await connection.run(
      readFileSync(join(queries, file), "utf8")
        .replaceAll("'facts/", `'${folder}/facts/`)
        .replace("'plan.json'", `'${folder}/plan.json'`),
    )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects()

describe("the queries of tests/bench/duckdb", () => {
  it("give this program's own sums, coverage, ratios and money of a province", async () => {
    const { compared, differences } = await compareWithDuckDB(connection, "Tỉnh 1", first)
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(300)
  })

  it("the comparison notices a figure that differs", async () => {
    const [one, ...rest] = first
    if (one === undefined) throw new Error("nothing was consolidated")
    const measures = one.measures.map((measure, i) => (i === 0 ? { ...measure, value: -1 } : measure))
    const { differences } = await compareWithDuckDB(connection, "Tỉnh 1", [{ ...one, measures }, ...rest])
    expect(differences).toHaveLength(1)
  })

  it.each<[number, number, string | null]>([
    [9, 14, "85"],
    [1999, 2000, null],
    [199_999, 200_000, "100"],
    [8496, 10_000, "85"],
    [99_956, 100_000, "85"],
    [995, 1000, "99.5"],
    [7, 7, "100"],
    [0, 3, "75"],
  ])("print %i of %i against %s as the report does", async (n, d, target) => {
    const line = target === null ? "NULL" : Number(target) * 10
    const [row] = await rowsOf(`SELECT printed(${n}::HUGEINT, ${d}::HUGEINT, ${line}, 1) AS percent`)
    expect(row?.percent).toBe(Number(percentOf(n, d, target)))
  })

  it("print figures that are compared, and differ, differently", async () => {
    const sql =
      "SELECT printed(6001::HUGEINT, 10000::HUGEINT, NULL, places_apart(6001::HUGEINT, 10000, 3, 5)) AS percent"
    expect((await rowsOf(sql))[0]?.percent).toBe(60.01)
  })

  it("add up the country over its provinces", async () => {
    const rows = await rowsOf("SELECT * FROM country WHERE period = '2013' AND numerator = 'CT1.2/trained'")
    const own = await rowsOf("SELECT n FROM ratios WHERE period = '2013' AND numerator = 'CT1.2/trained'")
    expect(own).toHaveLength(2)
    expect(rows[0]?.n).toBe(own.reduce((so, { n }) => so + Number(n), 0))
    expect(Number(rows[0]?.provinces)).toBe(2)
  })

  it("tell verdicts by the names of their indicators, without the plan's YAML", async () => {
    const rows = await rowsOf("SELECT * FROM verdicts WHERE province = 'Tỉnh 1' AND period = '2013'")
    const found = first.find(({ period }) => period.id === "2013")?.indicators ?? []
    expect(new Map(rows.map(({ name, status }) => [name, status]))).toEqual(
      new Map(found.map(({ id, status }) => [plan.indicators.get(id)?.short, status])),
    )
  })

  it("read the CSV as the same facts, BOM and all", async () => {
    const columns = "province, period, agency, unit, measure, value, state, file_hash, sheet, cell"
    const count = `SELECT count(*) AS n FROM (SELECT ${columns} FROM facts EXCEPT ALL SELECT ${columns} FROM read_csv('${folder}/csv/*.csv', types = {'unit': 'VARCHAR'}))`
    expect(Number((await rowsOf(count))[0]?.n)).toBe(0)
    expect(Number((await rowsOf("SELECT count(*) AS n FROM facts"))[0]?.n)).toBeGreaterThan(1000)
  })
})
