import { randomBytes } from "node:crypto"
import { constants } from "node:fs"
import { chmod, type FileHandle, lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { NamedContent, Putting, WriteFault } from "../host.ts"
import { linkNew, makeFolder } from "./place.ts"
import { systemCode, unless } from "./system.ts"
import { whileUnfinished } from "./unfinished.ts"

type Content = Uint8Array | string

/** A pipe that nobody reads from is not waited for longer than this. */
const patience = 10_000

/** Temporary files of a process: `.so-tttt.xlsx.4711-0badcafe.tmp`. */
export const temporaryName = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/

/** A name beside a path that nothing else has. */
const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`)

/** A folder's own entries to the disk, where the system can do that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

/** Writes a file of its own to the disk, gives it its place by `place`, and leaves nothing behind where that fails. */
async function viaTemporary(path: string, content: Content, place: (temporary: string) => Promise<void>) {
  const temporary = temporaryFor(path)
  await whileUnfinished(temporary, async () => {
    try {
      await writeFile(temporary, content, { flag: "wx", flush: true })
      await place(temporary)
    } finally {
      await rm(temporary, { force: true }).catch(() => undefined)
    }
  })
  await syncFolder(dirname(path))
}

/** Takes the place of a regular file; its permissions stay what they were. */
async function replace(path: string, content: Content, mode: number | null): Promise<void> {
  await viaTemporary(path, content, async (temporary) => {
    if (mode !== null) await chmod(temporary, mode & 0o7777).catch(() => undefined)
    await rename(temporary, path)
  })
}

/** Opens a device or a pipe; one that nobody reads yet is waited for a while. */
async function openThrough(path: string): Promise<FileHandle> {
  const until = Date.now() + patience
  for (;;) {
    const opened = await open(path, constants.O_WRONLY | constants.O_NONBLOCK).catch((error: unknown) => {
      if (systemCode(error) !== "ENXIO" || Date.now() > until) throw error
      return null
    })
    if (opened !== null) return opened
    await wait(50)
  }
}

/** Writes through a device or a pipe: it stays what it is. */
async function writeThrough(path: string, content: Content): Promise<void> {
  const file = await openThrough(path)
  try {
    const bytes = Buffer.from(content)
    for (let done = 0; done < bytes.length; ) {
      const written = await unless(["EAGAIN"], file.write(bytes, done))
      if (written === null) await wait(5)
      else done += written.bytesWritten
    }
  } finally {
    await file.close()
  }
}

async function put(path: string, content: Content, putting: Putting): Promise<void> {
  await makeFolder(dirname(path))
  if (putting === "new") return viaTemporary(path, content, (temporary) => linkNew(temporary, path))
  // What stands there once links are followed.
  const found = await unless(["ENOENT"], stat(path))
  if (found?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR", syscall: "open", path })
  if (found !== null && !found.isFile()) return writeThrough(path, content)
  const linked = await lstat(path).then(
    (one) => one.isSymbolicLink(),
    () => false,
  )
  // A link's target that is not there yet: the link stays one.
  if (linked && found === null) return writeFile(path, content, { flush: true })
  return replace(linked ? await realpath(path) : path, content, found?.mode ?? null)
}

/** Null when the work is done, else why the system did not let us. `shown` is the path as people gave it. */
async function faultOf(shown: string, work: Promise<void>): Promise<WriteFault | null> {
  try {
    await work
    return null
  } catch (error) {
    return { path: shown, code: systemCode(error) }
  }
}

/** Writes a file whole or not at all: a temporary file in the same folder, to the disk, then its place. Links are written through, devices and pipes too. */
export const write = (path: string, shown: string, content: Content, putting: Putting): Promise<WriteFault | null> =>
  faultOf(shown, put(path, content, putting))

/** Writes a folder under another name beside its place, and gives it its own when all is on the disk: whole or not at all. */
export const writeFolder = (path: string, shown: string, files: readonly NamedContent[]): Promise<WriteFault | null> =>
  faultOf(shown, putFolder(path, files))

async function putFolder(path: string, files: readonly NamedContent[]): Promise<void> {
  const temporary = temporaryFor(path)
  try {
    await makeFolder(dirname(path))
    if ((await unless(["ENOENT"], lstat(path))) !== null)
      throw Object.assign(new Error("something is there"), { code: "EEXIST", syscall: "rename", path })
    await mkdir(temporary)
    for (const { name, content } of files) {
      await mkdir(dirname(join(temporary, name)), { recursive: true })
      await writeFile(join(temporary, name), content, { flag: "wx", flush: true })
    }
    for (const folder of new Set(files.map(({ name }) => dirname(name)))) await syncFolder(join(temporary, folder))
    await syncFolder(temporary)
    await rename(temporary, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}
