import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative, sep } from "node:path"
import { onTestFinished } from "vitest"
import type { Host } from "../../src/cli/host.ts"
import type { Cache } from "../../src/cli/kept/cache.ts"
import { nodeHost } from "../../src/cli/node-host.ts"
import { runProgram } from "../../src/cli/program.ts"

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** The plan that the run says it took where none was named. It is no part of `err` here: that each run says so is a test of its own. */
  readonly taken: string | null
}

const kept = new Map<string, Uint8Array>()

/** As the installed program has its plans compiled, and no more than that: no test reads a workbook for another. */
const plansKept: Cache = {
  read: async (name) => kept.get(name) ?? null,
  write: async (name, content) => {
    if (name.startsWith("plans/")) kept.set(name, content)
  },
}

/** Runs one command line in a folder, in this process; `changes` replaces parts of the world. */
export async function runIn(folder: string, args: readonly string[], changes: Partial<Host> = {}): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const host: Host = {
    ...nodeHost(folder),
    today: () => "2014-01-20",
    colours: false,
    cache: plansKept,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    ...changes,
  }
  const code = await runProgram(args, host)
  const said = err.join("")
  const [line, taken = null] = /^(?:Kế hoạch|Plan): (.+ \([^\s()]+\))\n/m.exec(said) ?? []
  return { code, out: out.join(""), err: line === undefined ? said : said.replace(line, ""), taken }
}

/** A folder of the test's own, gone when it ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "qn-tip-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every file below a folder with its bytes, hidden ones too. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.sort().map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]))
}
