// Runs of `receive` that settle filed documents until killed by their parent: node settle-child.mjs PLAN FOLDER FILE…
import { readFileSync } from "node:fs"
import { deserialize } from "node:v8"
import { receive } from "../../src/cli/commands/receive.ts"
import { nodeHost } from "../../src/cli/node-host.ts"
import { readOptions } from "../../src/cli/options.ts"
import { isRefusal } from "../../src/cli/refusal.ts"

const [planFile = "", folder = "", ...files] = process.argv.slice(2)
const plan = deserialize(readFileSync(planFile))
const options = readOptions({ agency: ["so-yt"], period: "2013", by: "Trưởng phòng", reason: "công văn ghi rõ" })
if (isRefusal(options)) throw new Error(options.refusal.en)
const host = { ...nodeHost(folder), out: () => undefined, err: () => undefined }
process.stdout.write("going\n")
for (const file of files) await receive(plan, { operands: [file], commands: [], options }, host)
