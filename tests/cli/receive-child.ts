// A run of `receive` that is killed by its parent: node receive-child.mjs PLAN FOLDER. It waits, ready, until stdin names the files.
import { readFileSync } from "node:fs"
import { deserialize } from "node:v8"
import { receive } from "../../src/cli/commands/receive.ts"
import { nodeHost } from "../../src/cli/node-host.ts"
import { readOptions } from "../../src/cli/options.ts"
import { isRefusal } from "../../src/cli/refusal.ts"

const [planFile = "", folder = ""] = process.argv.slice(2)
const plan = deserialize(readFileSync(planFile))
const options = readOptions({ sent: "2014-01-03" })
if (isRefusal(options)) throw new Error(options.refusal.en)
const host = nodeHost(folder)
process.stdout.write("ready\n")
let named = ""
for await (const part of process.stdin.setEncoding("utf8")) named += part
const operands = named.trim().split("\n")
process.stdout.write("going\n")
process.exitCode = Number(
  await receive(plan, { operands, commands: [], options }, { ...host, out: () => undefined, err: () => undefined }),
)
