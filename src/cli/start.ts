import { join } from "node:path"
import { setFlagsFromString } from "node:v8"
import { buildId } from "./kept/build-id.ts"
import { chunkLoader } from "./kept/code.ts"
import { userCacheFolder } from "./kept/user-cache-folder.ts"

/** The command as it was called, as the name of what is kept for it; null: nothing is kept. */
function nameOf(args: readonly string[]): string | null {
  if (args.includes("--no-cache")) return null
  const [first = "", second = ""] = args
  const name = first === "plan" ? `plan-${second}` : first
  return /^[a-z-]{1,20}$/.test(name) ? name : null
}

// Node 20's V8 optimizes a function after so many of its steps: eight times the usual number. Runs are short, each workbook is a little unlike the last,
// and what was optimized early was soon thrown away: a fifth of the time for one workbook, a third for thirty, a tenth for hundreds. Later V8s count
// otherwise, and complain of a flag that they do not know.
if (process.versions.v8.startsWith("11.3.")) setFlagsFromString("--interrupt-budget=540672")

const name = nameOf(process.argv.slice(2))
const version = `${process.versions.v8}-${process.arch}`
const place = (folder: string) => join(folder, "code", version, name ?? "")
const kept =
  name === null || buildId === null
    ? null
    : { packaged: place(__dirname), own: place(join(userCacheFolder(), buildId)) }
const { load, keep } = chunkLoader(__dirname, kept)
load("main.cjs")
process.on("exit", (code) => {
  if (code <= 1) keep()
})
