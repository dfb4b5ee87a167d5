import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"

/** What a process cost: milliseconds of CPU in all its threads, and its largest memory in MB. */
export interface Cost {
  readonly cpu: number
  readonly peak: number
}

export interface Job {
  readonly name: string
  readonly args: readonly string[]
  /** Before every run of it, not measured. */
  readonly prepare?: () => void
  /** Rounds that it takes part in at most: what runs for a minute need not run often. */
  readonly most?: number
}

const report = "out/bench/cost.json"
/** Everything that is kept between runs stays in the bench's own folder. */
export const cacheFolder = "out/bench/cache"

const second = 1000
/** Some readers never come to an end with some files; nothing that is measured takes as long as this. */
export const longest = 120 * second
/** Once the rounds of one comparison have taken this long, no further one is begun. */
const enough = 45 * second

/** Null: it did not end by itself, or not well. */
function run({ args, prepare }: Job): Cost | null {
  prepare?.()
  rmSync(report, { force: true })
  const env = { ...process.env, BENCH_COST: report, XDG_CACHE_HOME: cacheFolder }
  const { status, stderr } = spawnSync("node", ["--require", "./tests/bench/probe.cjs", ...args], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
    timeout: longest,
    killSignal: "SIGKILL",
  })
  if (status === 0 || status === 1) return JSON.parse(readFileSync(report, "utf8"))
  process.stderr.write(`  gave up: ${args.slice(0, 4).join(" ")} …\n${stderr}`)
  return null
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * The jobs one after the other, so many rounds of all, so that what else the machine does falls on all alike. Medians; no numbers for a job that
 * did not come to its end, which is not tried again.
 */
export function interleaved(jobs: readonly Job[], rounds: number): ReadonlyMap<string, Cost> {
  const costs = new Map<string, Cost[]>(jobs.map(({ name }) => [name, []]))
  const failed = new Set<string>()
  const began = Date.now()
  for (let round = 0; round < rounds && (round === 0 || Date.now() - began < enough); round++)
    for (const job of jobs) {
      if (round >= (job.most ?? rounds) || failed.has(job.name)) continue
      const cost = run(job)
      if (cost === null) failed.add(job.name)
      else costs.get(job.name)?.push(cost)
    }
  return new Map(
    [...costs].map(([name, all]) => [
      name,
      { cpu: median(all.map(({ cpu }) => cpu)), peak: median(all.map(({ peak }) => peak)) },
    ]),
  )
}
