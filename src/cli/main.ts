import { nodeHost } from "./node-host.ts"
import { runProgram } from "./program.ts"

// Not awaited at the top: commands are loaded meanwhile, and some of them share this file's chunk.
runProgram(process.argv.slice(2), nodeHost(process.cwd())).then((code) => {
  process.exitCode = code
})
