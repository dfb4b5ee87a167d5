import { createHash } from "node:crypto"
import { existsSync, fstatSync, readFileSync, writeSync } from "node:fs"
import { realpath } from "node:fs/promises"
import { basename, dirname, join, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { dayInVietnam } from "../base/day.ts"
import type { Tool } from "../documents/heads.ts"
import { inflate } from "./disk/inflate.ts"
import { takeLock } from "./disk/lock.ts"
import { look, read } from "./disk/read.ts"
import { systemCode } from "./disk/system.ts"
import { list, sweep } from "./disk/walk.ts"
import { write, writeFolder } from "./disk/write.ts"
import type { Host } from "./host.ts"
import { buildId } from "./kept/build-id.ts"
import { chained, folderCache, noCache } from "./kept/cache.ts"
import { userCacheFolder } from "./kept/user-cache-folder.ts"
import { narrowest, silent, type Terminal } from "./output/progress.ts"

/** The folder of the package, from wherever this module runs: the sources or the bundle. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** What the build worked out beforehand: the packaged plan. */
export const packagedCache = "dist/cache"

/** The real path of what exists of a path, the rest joined to it. */
async function realOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null)
  if (real !== null || dirname(path) === path) return real ?? path
  return join(await realOf(dirname(path)), basename(path))
}

/** Writes all of it, however the pipe at the other end behaves; a closed pipe is not our trouble. */
function writeTo(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  let done = 0
  while (done < bytes.length) {
    try {
      done += writeSync(stream, bytes, done)
    } catch (error) {
      const code = systemCode(error)
      if (code === "EPIPE") return
      if (code !== "EAGAIN") throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** May a terminal be there? Node's own streams, which know it, are loaded only where one may. */
function mayBeTerminal(stream: 1 | 2): boolean {
  try {
    return fstatSync(stream).isCharacterDevice()
  } catch (error) {
    systemCode(error)
    return false
  }
}

function terminalOf({ isTTY, columns }: NodeJS.WriteStream): Terminal | null {
  if (!isTTY || columns < narrowest || process.env.TERM === "dumb") return null
  return { columns, write: (text) => writeTo(2, text) }
}

/** The machine that the program runs on. `folder` is what relative paths start from. */
export function nodeHost(folder: string): Host {
  const root = packageRoot()
  const { version }: Tool = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const at = (path: string) => resolve(folder, path)
  return {
    tool: { name: "qn-tip", version },
    lang: "vi",
    runtime: `Node.js ${process.versions.node}`,
    packagedPlan: join(root, "plan").split(sep).join("/"),
    packagedStart: join(root, "fixtures/start").split(sep).join("/"),
    packagedPage: join(root, "dist/page").split(sep).join("/"),
    colours:
      mayBeTerminal(1) &&
      process.stdout.isTTY === true &&
      (process.env.NO_COLOR ?? "") === "" &&
      process.env.TERM !== "dumb",
    today: () => dayInVietnam(Date.now()),
    out: (text) => writeTo(1, text),
    err: (text) => {
      try {
        writeTo(2, text)
      } catch (error) {
        // There is nobody left to tell.
        systemCode(error)
      }
    },
    whole: at,
    look: (path) => look(at(path)),
    read: (path, most) => read(at(path), most),
    list: (path, depth) => list(at(path), depth),
    write: (path, content, putting = "replace") => write(at(path), path, content, putting),
    writeFolder: (path, files) => writeFolder(at(path), path, files),
    isInside: async (path, outer) => `${await realOf(at(path))}${sep}`.startsWith(`${await realOf(at(outer))}${sep}`),
    sweep: (path) => sweep(at(path)),
    lock: (path) => takeLock(at(path)),
    atRef: async (path, ref) => (await import("./plan/git.ts")).readAtRef(at(path), ref),
    inflate,
    sha256: (content) => createHash("sha256").update(content).digest("hex"),
    cache:
      buildId === null
        ? noCache
        : chained(folderCache(join(root, packagedCache), buildId), folderCache(userCacheFolder(), buildId)),
    terminal: mayBeTerminal(2) ? terminalOf(process.stderr) : null,
    now: () => performance.now(),
    progress: silent,
  }
}
