import { rm } from "node:fs/promises"
import { parseArgs } from "node:util"
import { nodeHost } from "../cli/node-host.ts"
import { loadPlan } from "../cli/plan/open.ts"
import { isRefusal } from "../cli/refusal.ts"
import { allPeriods, usualPeriods, writeSample } from "./write-sample.ts"

// npm run sample -- [--seed N] [--out DIR] [--short]: a made-up province over the whole term, or only the periods of the demo.
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1455" },
    out: { type: "string", default: "out/reports" },
    short: { type: "boolean", default: false },
  },
})
const host = nodeHost(process.cwd())
const plan = await loadPlan(host, { plan: host.packagedPlan })
if (isRefusal(plan)) throw new Error(plan.refusal.en)
const periods = values.short ? usualPeriods : allPeriods
for (const period of periods) await rm(`${values.out}/${period}`, { recursive: true, force: true })
const count = await writeSample(plan, { seed: Number(values.seed), out: values.out, periods })
console.log(`Đã ghi ${count} tệp báo cáo (${periods.join(", ")}) register.yaml và rulings.yaml vào ${values.out}`)
