// npm run bench: what the program costs beside the least that anybody could do, and beside others; medians of interleaved runs in one go.
// Names of parts measure these alone: npm run bench -- warm folders
import { execFileSync, spawnSync } from "node:child_process"
import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { cpus, loadavg, totalmem } from "node:os"
import { join } from "node:path"
import { plan } from "../support/plan.ts"
import { prepareData, root, workbooksIn } from "./data.ts"
import { type Cost, cacheFolder, interleaved, type Job, longest, median } from "./measure.ts"
import { readers } from "./readers.ts"
import { isNumber, type Line, markdown, renewed } from "./table.ts"

const quick = process.argv.includes("--quick")
const rounds = quick ? 3 : 9
const few = quick ? 1 : 3
const many = quick ? [40, 160, 320] : [40, 160, 320, 2000]
/** MB that the program is to do with, however many workbooks there are. */
const mostMemory = 192

/** A copy of the program, so that it stays what it is while it is measured. */
const copy = "out/bench/program"
const program = `${copy}/bin/qn-tip.js`
const oneFile = join(root, "term/2013/so-tttt.xlsx")
const job = (name: string, line: string, prepare?: () => void): Job => ({
  name,
  args: line.split(" "),
  ...(prepare && { prepare }),
})
const say = (text: string) => process.stderr.write(`${text}\n`)
const gaveUp = "gave up"
const ms = ({ cpu }: Cost) => (Number.isNaN(cpu) ? gaveUp : `${cpu.toFixed(0)} ms`)
const seconds = ({ cpu }: Cost) => (Number.isNaN(cpu) ? gaveUp : `${(cpu / 1000).toFixed(2)} s`)
const times = (ratio: number) => `× ${ratio.toFixed(1)}`

/** Python's reader, where it is installed. */
function openpyxl(count: number, files: readonly string[]): number | null {
  try {
    return median(
      JSON.parse(
        execFileSync("/usr/bin/python3", ["tests/bench/reading.py", `${count}`, ...files], {
          stdio: "pipe",
          timeout: longest,
        }).toString(),
      ),
    )
  } catch {
    return null
  }
}

const found = (costs: ReadonlyMap<string, Cost>, name: string): Cost =>
  costs.get(name) ?? { cpu: Number.NaN, peak: Number.NaN }

function startUp(): Line[] {
  const jobs = [
    job("node", "-e 0"),
    job("--help", `${program} --help`),
    job("plan check", `${program} plan check`),
    job("explain QN305", `${program} explain QN305`),
  ]
  const costs = interleaved(jobs, rounds * 2)
  const floor = found(costs, "node")
  const goals = new Map([
    ["--help", 1.7],
    ["plan check", 4],
    ["explain QN305", 4],
  ])
  return jobs.slice(1).map(({ name }) => {
    const cost = found(costs, name)
    return {
      what: `\`${name}\``,
      cost: ms(cost),
      peak: cost.peak,
      beside: `\`node -e 0\` ${ms(floor)}`,
      ratio: cost.cpu / floor.cpu,
      goal: goals.get(name) ?? null,
    }
  })
}

function oneWorkbook(): Line[] {
  const jobs = [
    job("floor", `out/bench/floor.js ${oneFile}`),
    job("qn-tip", `${program} validate ${oneFile}`),
    ...Object.keys(readers)
      .slice(2)
      .map((name) => job(name, `out/bench/reading.js ${name} 1 ${oneFile}`)),
  ]
  const costs = interleaved(jobs, rounds)
  const floor = found(costs, "floor")
  const line = (name: string, what: string, goal: number | null): Line => ({
    what,
    cost: ms(found(costs, name)),
    peak: found(costs, name).peak,
    beside: `floor ${ms(floor)}`,
    ratio: found(costs, name).cpu / floor.cpu,
    goal,
  })
  return [
    line("qn-tip", "`validate` of one workbook, the whole process", 2),
    ...Object.keys(readers)
      .slice(2)
      .map((name) => line(name, `… ${name}, reading it alone`, null)),
  ]
}

function warm(): Line[] {
  const files = workbooksIn(join(root, "term/2013"))
  const costs = new Map<string, number>()
  for (const name of Object.keys(readers)) {
    const args = ["out/bench/reading.js", name, `${rounds}`, ...files]
    const { status, stdout } = spawnSync("node", args, { stdio: "pipe", timeout: longest, killSignal: "SIGKILL" })
    if (status === 0) costs.set(name, median(JSON.parse(stdout.toString())) / files.length)
    else say(`  gave up: ${name}`)
  }
  const python = openpyxl(few, files)
  if (python !== null) costs.set("openpyxl", python / files.length)
  const floor = costs.get("floor") ?? Number.NaN
  return [...costs].slice(1).map(([name, cost]) => ({
    what: name === "qn-tip" ? "reading alone, per workbook in a warm process" : `… ${name}`,
    cost: `${cost.toFixed(1)} ms`,
    beside: `floor ${floor.toFixed(1)} ms`,
    ratio: cost / floor,
    goal: name === "qn-tip" ? 1.8 : null,
  }))
}

const fresh = () => rmSync(cacheFolder, { recursive: true, force: true })
const consolidation = (folder: string, period: string, formats: string) =>
  `${program} consolidate ${period} --as-of 2016-03-01 --reports ${folder} --out out/bench/report --format ${formats}`

function folders(): Line[] {
  return [32, 160, 320].flatMap((count): Line[] => {
    say(`consolidating ${count} workbooks`)
    const folder = join(root, `${count}`)
    const files = workbooksIn(folder)
    const line = consolidation(folder, count === 32 ? "2013" : "2011-2015", "xlsx,md,json")
    const peers = count === 320 ? Object.keys(readers).slice(2) : []
    const costs = interleaved(
      [
        { name: "floor", args: ["out/bench/floor.js", ...files] },
        job("first", line, fresh),
        job("second", line, () => changeOne(files)),
        ...peers.map((name): Job => ({ name, args: ["out/bench/reading.js", name, "1", ...files], most: 1 })),
      ],
      few,
    )
    const [floor, first, second] = [found(costs, "floor"), found(costs, "first"), found(costs, "second")]
    const beside = `floor ${seconds(floor)}`
    const python = count === 320 ? openpyxl(1, files) : null
    return [
      {
        what: `\`consolidate\` over ${count} workbooks: xlsx, md, json`,
        cost: seconds(first),
        peak: first.peak,
        beside,
        ratio: first.cpu / floor.cpu,
        goal: count === 320 ? 2.5 : null,
      },
      {
        what: "… a second run, one workbook changed",
        cost: seconds(second),
        peak: second.peak,
        beside: `first ${seconds(first)}`,
        ratio: second.cpu / first.cpu,
        goal: 1 / 3,
      },
      ...peers.map(
        (name): Line => ({
          what: `… ${name}, merely reading them`,
          cost: seconds(found(costs, name)),
          peak: found(costs, name).peak,
          beside,
          ratio: found(costs, name).cpu / floor.cpu,
          goal: null,
        }),
      ),
      ...(python === null
        ? []
        : [
            {
              what: "… openpyxl, merely reading them",
              cost: `${(python / 1000).toFixed(2)} s`,
              beside,
              ratio: python / floor.cpu,
              goal: null,
            },
          ]),
    ]
  })
}

/** A byte behind the end of the archive makes another file of it that is read the same. */
function changeOne(files: readonly string[]): void {
  const file = files[0] ?? ""
  const { length } = readFileSync(file)
  if (length % 2 === 0) appendFileSync(file, "\n")
  else truncateSync(file, length - 1)
}

function formats(): Line[] {
  const folder = join(root, "160")
  const names = ["json", "md", "html", "csv", "parquet", "docx", "xlsx"]
  interleaved([job("before", consolidation(folder, "2011-2015", "json"))], 1)
  const costs = interleaved(
    names.map((name) => job(name, consolidation(folder, "2011-2015", name))),
    few,
  )
  const least = found(costs, "json")
  return names.map((name) => ({
    what: `\`consolidate\` of 160, read before: ${name}`,
    cost: seconds(found(costs, name)),
    peak: found(costs, name).peak,
    beside: `json ${seconds(least)}`,
    ratio: found(costs, name).cpu / least.cpu,
    goal: null,
  }))
}

function growth(): Line[] {
  const jobs = many.map(
    (count): Job => ({
      ...job(`${count}`, consolidation(join(root, `${count}`), "2011-2015", "json"), fresh),
      ...(count > 320 && { most: 1 }),
    }),
  )
  const costs = interleaved(jobs, few)
  const per = (count: number) => found(costs, `${count}`).cpu / count
  return many.flatMap((count, index): Line[] => {
    const cost = found(costs, `${count}`)
    const before = many[index - 1]
    return [
      {
        what: `\`consolidate\` over ${count} workbooks: json, nothing kept before`,
        cost: seconds(cost),
        peak: cost.peak,
        beside: Number.isNaN(cost.cpu)
          ? ""
          : `${per(count).toFixed(1)} ms a workbook${before === undefined ? "" : `, of ${before} ${per(before).toFixed(1)} ms`}`,
        ratio: before === undefined ? null : per(count) / per(before),
        goal: count >= 320 ? 1.1 : null,
      },
      ...(count < 320
        ? []
        : [
            {
              what: `… its memory`,
              cost: Number.isNaN(cost.peak) ? gaveUp : `${cost.peak.toFixed(0)} MB`,
              beside: `${mostMemory} MB`,
              ratio: cost.peak / mostMemory,
              goal: 1,
            },
          ]),
    ]
  })
}

function largePlan(): Line[] {
  const large = join(root, "plan-500")
  const check = `${program} plan check --plan ${large}`
  interleaved([job("before", check)], 1)
  const costs = interleaved(
    [
      job("first", `${check} --no-cache`),
      job("second", check),
      job("consolidate", `${consolidation(join(root, "32"), "2013", "json")} --plan ${large} --no-cache`),
    ],
    few,
  )
  return [
    {
      what: "a plan with 500 agencies: `plan check`, compiled",
      cost: ms(found(costs, "second")),
      peak: found(costs, "second").peak,
      beside: `from its YAML ${ms(found(costs, "first"))}`,
      ratio: found(costs, "second").cpu / found(costs, "first").cpu,
      goal: null,
    },
    {
      what: "… `consolidate 2013` over 32 workbooks, nothing kept: json",
      cost: seconds(found(costs, "consolidate")),
      peak: found(costs, "consolidate").peak,
      beside: "",
      ratio: null,
      goal: null,
    },
  ]
}

const parts = { startUp, oneWorkbook, warm, folders, formats, growth, largePlan }
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"))
const unknown = asked.find((name) => !(name in parts))
if (unknown !== undefined) throw new RangeError(`${unknown}: none of ${Object.keys(parts).join(", ")}`)

const began = Date.now()
const elapsed = () => `${((Date.now() - began) / 60_000).toFixed(1)} min`
say("making workbooks")
rmSync(copy, { recursive: true, force: true })
for (const name of ["bin", "dist", "plan", "package.json"]) cpSync(name, join(copy, name), { recursive: true })
await prepareData(plan, [32, 40, 160, 320, 2000])
fresh()
const lines = Object.entries(parts).flatMap(([name, part]) => {
  if (asked.length > 0 && !asked.includes(name)) return []
  say(`${elapsed()}: ${name}`)
  const found = part()
  for (const { what, cost, ratio } of found) say(`  ${what}: ${cost}${isNumber(ratio) ? `, ${times(ratio)}` : ""}`)
  return found
})
say(`${elapsed()}: the end`)
const [cpu] = cpus()
const machine = `${cpus().length} × ${cpu?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}, Node ${process.versions.node}; load ${loadavg()[0]?.toFixed(1)}`
const command = ["npm run bench", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(" ")
const table = markdown(lines, times, machine, new Date().toISOString().slice(0, 10), command)
process.stdout.write(`${table}\n`)
if (process.argv.includes("--write")) writeFileSync("README.md", renewed(readFileSync("README.md", "utf8"), table))
