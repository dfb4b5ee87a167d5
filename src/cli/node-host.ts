import { createHash, randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeSync } from "node:fs"
import { mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import type { Day } from "../base/day.ts"
import { compareText } from "../base/order.ts"
import { buildId } from "./build-id.ts"
import { chained, folderCache, noCache } from "./cache.ts"
import type { FileRead, Host, Listing, Looked, WriteFault } from "./host.ts"
import { isAlive, takeLock } from "./lock.ts"
import { userCacheFolder } from "./user-cache-folder.ts"

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : ""

/** Rethrows what is not the file system's answer: a defect stays a defect. */
function systemCode(error: unknown): string {
  const code = codeOf(error)
  if (code === "") throw error
  return code
}

/** The folder of the package, from wherever this module runs: the sources or the bundle. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** What the build worked out beforehand: the packaged plan. */
export const packagedCache = "dist/cache"

/** Today's calendar day in Asia/Ho_Chi_Minh (UTC+7 all the year). */
const todayInVietnam = (now: number): Day => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10)

async function look(path: string): Promise<Looked> {
  try {
    const found = await stat(path)
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "device"
  } catch (error) {
    return ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(systemCode(error)) ? "missing" : "unreadable"
  }
}

async function read(path: string, most: number): Promise<FileRead> {
  const kind = await look(path)
  if (kind !== "file") return { kind }
  try {
    const file = await open(path)
    try {
      if ((await file.stat()).size > most) return { kind: "too-large", most }
      return { kind: "file", bytes: await file.readFile() }
    } finally {
      await file.close()
    }
  } catch (error) {
    return systemCode(error) === "ENOENT" ? { kind: "missing" } : { kind: "unreadable" }
  }
}

/** Folders that hold no documents, however many files they have. */
const passed = (name: string) => name.startsWith(".") || name === "node_modules"

async function list(root: string, depth: number): Promise<Listing> {
  const files: string[] = []
  const leaving: string[] = []
  const unreadable: string[] = []
  const real = await realpath(root)
  const walk = async (folder: string, left: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      systemCode(error)
      unreadable.push(folder)
      return []
    })
    for (const entry of entries) {
      if (passed(entry.name)) continue
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (left > 1) await walk(path, left - 1)
      } else if (!entry.isSymbolicLink()) files.push(path)
      else {
        const target = await realpath(join(root, path)).catch(() => null)
        if (target === null || !`${target}${sep}`.startsWith(`${real}${sep}`)) leaving.push(path)
        else if ((await look(target)) === "file") files.push(path)
      }
    }
  }
  await walk("", depth)
  return {
    files: files.sort(compareText),
    leaving: leaving.sort(compareText),
    unreadable: unreadable.sort(compareText),
  }
}

/** Temporary file in the same folder, to the disk, then renamed: other readers see the old file or the new one. */
async function write(path: string, shown: string, content: Uint8Array | string): Promise<WriteFault | null> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(temporary, "wx")
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return null
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return { path: shown, code: systemCode(error) }
  }
}

/** Removes temporary files that killed runs left below a folder; those of processes that are still there stay. */
async function sweep(root: string): Promise<void> {
  const names = await readdir(root, { recursive: true }).catch(() => [])
  for (const name of names) {
    const pid = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(basename(name))?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(root, name), { force: true })
  }
}

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

/** The machine that the program runs on. `folder` is what relative paths start from. */
export function nodeHost(folder: string): Host {
  const root = packageRoot()
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const at = (path: string) => resolve(folder, path)
  return {
    version: String(version),
    packagedPlan: join(root, "plan").split(sep).join("/"),
    packagedPage: join(root, "dist/page").split(sep).join("/"),
    colours: process.stdout.isTTY === true && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb",
    today: () => todayInVietnam(Date.now()),
    out: (text) => writeTo(1, text),
    err: (text) => writeTo(2, text),
    whole: at,
    look: (path) => look(at(path)),
    read: (path, most) => read(at(path), most),
    list: (path, depth = Number.POSITIVE_INFINITY) => list(at(path), depth),
    write: (path, content) => write(at(path), path, content),
    isInside: async (path, outer) => `${await realOf(at(path))}${sep}`.startsWith(`${await realOf(at(outer))}${sep}`),
    sweep: (path) => sweep(at(path)),
    lock: (path) => takeLock(at(path)),
    atRef: async (path, ref) => (await import("./git.ts")).readAtRef(at(path), ref),
    sha256: (content) => createHash("sha256").update(content).digest("hex"),
    cache:
      buildId === null
        ? noCache
        : chained(folderCache(join(root, packagedCache), buildId), folderCache(userCacheFolder(), buildId)),
  }
}
