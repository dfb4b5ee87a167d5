import { readFileSync } from "node:fs"
import { readers } from "./readers.ts"

// node reading.js READER ROUNDS FILE…: CPU milliseconds of each round over all files in one process, as JSON; a file that a reader refuses is passed over.
const [name = "", rounds = "1", ...files] = process.argv.slice(2)
const read = await readers[name]?.()
if (read === undefined) throw new RangeError(name)
const all = files.map((file) => readFileSync(file))
const costs: number[] = []
for (let round = 0; round < Number(rounds); round++) {
  const before = process.cpuUsage()
  for (const bytes of all)
    try {
      await read(bytes)
    } catch {}
  const { user, system } = process.cpuUsage(before)
  costs.push((user + system) / 1000)
}
process.stdout.write(JSON.stringify(costs))
