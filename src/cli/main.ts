console.error("qn-tip: not built yet")
process.exitCode = 2
