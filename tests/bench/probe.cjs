// Preloaded into every process that is measured: says at its end what it cost.
const { writeFileSync } = require("node:fs")

const { BENCH_COST } = process.env
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  if (BENCH_COST)
    writeFileSync(BENCH_COST, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }))
})
