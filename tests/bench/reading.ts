import { readFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import { readers } from "./readers.ts"

// node reading.js READER ROUNDS FILE…: CPU milliseconds of each round over all files in one process, as JSON; a file that a reader refuses is passed over.
const [name = "", rounds = "1", ...files] = process.argv.slice(2)
const read = await readers[name]?.()
if (read === undefined) throw new RangeError(name)

/** Some readers never come to an end with some files: those are passed over, too. Waiting costs no CPU. */
async function settled(reading: unknown): Promise<void> {
  const patience = new AbortController()
  const limit = wait(3_000, undefined, { signal: patience.signal }).catch(() => undefined)
  await Promise.race([reading, limit])
  patience.abort()
}

const all = files.map((file) => readFileSync(file))
const costs: number[] = []
for (let round = 0; round < Number(rounds); round++) {
  const before = process.cpuUsage()
  for (const bytes of all)
    try {
      await settled(read(bytes))
    } catch {}
  const { user, system } = process.cpuUsage(before)
  costs.push((user + system) / 1000)
}
process.stdout.write(JSON.stringify(costs))
