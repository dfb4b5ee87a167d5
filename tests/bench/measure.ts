import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

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

function run({ args, prepare }: Job): Cost {
  prepare?.()
  const env = { ...process.env, BENCH_COST: report, XDG_CACHE_HOME: cacheFolder }
  const { status, stderr } = spawnSync("node", ["--import", "./tests/bench/probe.js", ...args], { env, stdio: "pipe" })
  if (status === null || status > 1) throw new Error(`${args.slice(0, 4).join(" ")} …\n${stderr}`)
  return JSON.parse(readFileSync(report, "utf8"))
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The jobs one after the other, so many rounds of all, so that what else the machine does falls on all alike. Medians. */
export function interleaved(jobs: readonly Job[], rounds: number): ReadonlyMap<string, Cost> {
  const costs = new Map<string, Cost[]>(jobs.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const job of jobs) if (round < (job.most ?? rounds)) costs.get(job.name)?.push(run(job))
  return new Map(
    [...costs].map(([name, all]) => [
      name,
      { cpu: median(all.map(({ cpu }) => cpu)), peak: median(all.map(({ peak }) => peak)) },
    ]),
  )
}
