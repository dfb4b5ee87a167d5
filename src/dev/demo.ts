import { rm } from "node:fs/promises"
import { nodeHost } from "../cli/node-host.ts"
import { loadPlan } from "../cli/plan/open.ts"
import { runProgram } from "../cli/program.ts"
import { isRefusal } from "../cli/refusal.ts"
import { usualPeriods, writeSample } from "./write-sample.ts"

// npm run demo: a made-up province from a seed, one workbook checked, the year 2013 consolidated.
const reports = "out/demo/reports"
const host = nodeHost(process.cwd())
const plan = await loadPlan(host, { plan: host.packagedPlan })
if (isRefusal(plan)) throw new Error(plan.refusal.en)

const show = async (args: readonly string[]): Promise<void> => {
  console.log(`\n$ qn-tip ${args.join(" ")}`)
  const code = await runProgram(args, host)
  if (code > 1) process.exitCode = code
}

await rm("out/demo", { recursive: true, force: true })
const count = await writeSample(plan, { seed: 1455, out: reports, periods: usualPeriods })
console.log(`Một tỉnh giả định: ${count} tệp báo cáo của ${plan.agencies.size} cơ quan, ${usualPeriods.join(", ")}`)
console.log(`  trong ${reports}/ (mở, sửa rồi chạy lại tùy ý; sổ tiếp nhận: ${reports}/register.yaml)`)
await show(["validate", `${reports}/2013/nghia-hanh.xlsx`])
await show(["consolidate", "2013", "--reports", reports, "--as-of", "2014-01-20", "--out", "out/demo"])
console.log(
  "\nMở out/demo/bao-cao-2013.xlsx bằng Excel hoặc LibreOffice; sửa một tệp báo cáo rồi chạy lại lệnh tổng hợp ở trên.",
)
