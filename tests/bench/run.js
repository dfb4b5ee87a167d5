// npm run bench [-- --quick] [-- --write]: bundles the bench and its programs, and runs it. `--write` puts the table into the README; `--page` times the
// checker page beside `validate` instead.
import { spawnSync } from "node:child_process"
import { rolldown } from "rolldown"
import { sharedShapes } from "../../shared-shapes.js"

const input = {
  bench: "tests/bench/bench.ts",
  floor: "tests/bench/floor.ts",
  reading: "tests/bench/reading.ts",
  page: "tests/bench/page.ts",
}
const bundle = await rolldown({
  input,
  platform: "node",
  external: (id) => !/^[./]|date-fns/.test(id),
  logLevel: "silent",
  plugins: [sharedShapes],
})
await bundle.write({ dir: "out/bench", format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" })
await bundle.close()
const program = process.argv.includes("--page") ? "page" : "bench"
const { status } = spawnSync("node", [`out/bench/${program}.js`, ...process.argv.slice(2)], { stdio: "inherit" })
process.exitCode = status ?? 1
