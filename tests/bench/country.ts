// By hand: the whole country's facts (63 made-up provinces, ten periods) in DuckDB, held against this program's own consolidation.
//   npx rolldown tests/bench/country.ts --platform node -e @duckdb/node-api -d out/bench && node out/bench/country.js [PROVINCES]
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { DuckDBInstance } from "@duckdb/node-api"
import { consolidateFigures } from "../../src/consolidation/consolidate.ts"
import { facts, factsTable } from "../../src/documents/facts.ts"
import { parquet } from "../../src/documents/parquet.ts"
import { planJson } from "../../src/engine/plan-show/json.ts"
import type { Figures } from "../../src/model/consolidation.ts"
import { compareWithDuckDB } from "../support/duckdb.ts"
import { plan } from "../support/plan.ts"
import { simulatedProvince } from "../support/simulated-province.ts"

const provinces = Number(process.argv[2] ?? 63)
const checked = Math.ceil(provinces / 2)
const folder = "out/bench/country"
const periods = [...plan.periods.values()]
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

rmSync(folder, { recursive: true, force: true })
mkdirSync(`${folder}/facts`, { recursive: true })
writeFileSync(`${folder}/plan.json`, planJson(plan, { name: "qn-tip", version: "0" }))

let rows = 0
let own: readonly Figures[] = []
const making = performance.now()
for (let seed = 1; seed <= provinces; seed++) {
  const here = { ...plan, province: `Tỉnh ${seed}` }
  const reports = simulatedProvince(seed, here, periods)
  const figures = periods.map((period) => consolidateFigures(here, period, reports, "2016-12-31"))
  const told = figures.flatMap((one) => facts({ ...one, diagnostics: [] }))
  writeFileSync(`${folder}/facts/${seed}.parquet`, parquet(factsTable(told)))
  rows += told.length
  if (seed === checked) own = figures
}
console.log(`${provinces} provinces, ${periods.length} periods: ${rows} facts, made in ${seconds(making)}`)

process.chdir(folder)
const connection = await (await DuckDBInstance.create()).connect()
const queries = "../../../tests/bench/duckdb"
// The last query is on tables that are not made here.
for (const file of readdirSync(queries)
  .filter((name) => /^0[1-5].*\.sql$/.test(name))
  .sort())
  await connection.run(readFileSync(`${queries}/${file}`, "utf8"))
const asking = performance.now()
const country = await connection.runAndReadAll(
  "SELECT period, indicator, numerator, percent, provinces FROM country ORDER BY ALL",
)
console.log(`the country's ratios: ${country.currentRowCount} rows in ${seconds(asking)}`)
const { compared, differences } = await compareWithDuckDB(connection, `Tỉnh ${checked}`, own)
for (const difference of differences) console.log(difference)
console.log(`Tỉnh ${checked}: ${compared} figures compared, ${differences.length} differ`)
process.exitCode = differences.length > 0 || compared === 0 ? 1 : 0
