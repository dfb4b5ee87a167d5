import { join } from "node:path"
import { buildId } from "../cli/kept/build-id.ts"
import { folderCache } from "../cli/kept/cache.ts"
import { nodeHost, packagedCache } from "../cli/node-host.ts"
import { runProgram } from "../cli/program.ts"

// The last step of the build: the packaged plan is checked and kept compiled beside the program.
if (buildId === null) throw new Error("compile-plan runs from the build only")
const root = process.cwd()
const host = nodeHost(root)
const out = () => undefined
const cache = folderCache(join(root, packagedCache), buildId, 0o755)
process.exitCode = await runProgram(["plan", "check", "--plan", host.packagedPlan], { ...host, out, cache })
