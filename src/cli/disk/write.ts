import { randomBytes } from "node:crypto"
import { constants } from "node:fs"
import { chmod, copyFile, type FileHandle, link, lstat, open, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { Putting, WriteFault } from "../host.ts"
import { makeFolder } from "./make-folder.ts"
import { isSystemError, noLinks, systemCode } from "./system.ts"
import { whileUnfinished } from "./unfinished.ts"

type Content = Uint8Array | string

/** A pipe that nobody reads from is not waited for longer than this. */
const patience = 10_000

/** Temporary files of a process: `.so-tttt.xlsx.4711-0badcafe.tmp`. */
export const temporaryName = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/

/** A name beside a path that nothing else has. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`)

/** A folder's own entries to the disk, where the system can do that. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

/** Writes a file of its own to the disk, gives it its place by `place`, and leaves nothing behind where that fails. */
async function viaTemporary(path: string, content: Content, place: (temporary: string) => Promise<void>) {
  const temporary = temporaryFor(path)
  await whileUnfinished(temporary, async () => {
    try {
      const file = await open(temporary, "wx")
      try {
        await file.writeFile(content)
        await file.sync()
      } finally {
        await file.close()
      }
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

/** Puts a file where nothing is: asked of the disk, not of a list, so that nothing that is there is ever replaced. */
async function create(path: string, content: Content): Promise<void> {
  await viaTemporary(path, content, async (temporary) => {
    await link(temporary, path).catch(async (error: unknown) => {
      if (!noLinks.has(systemCode(error))) throw error
      await copyFile(temporary, path, constants.COPYFILE_EXCL)
    })
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
      const written = await file.write(bytes, done).catch((error: unknown) => {
        if (systemCode(error) !== "EAGAIN") throw error
        return null
      })
      if (written === null) await wait(5)
      else done += written.bytesWritten
    }
  } finally {
    await file.close()
  }
}

/** What stands at a path once links are followed; null: nothing. */
const foundAt = (path: string) =>
  stat(path).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null
    throw error
  })

/** Writes a link's target that is not there yet: the link stays one. */
async function writeNew(path: string, content: Content): Promise<void> {
  const file = await open(path, "w")
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function put(path: string, content: Content, putting: Putting): Promise<void> {
  await makeFolder(dirname(path))
  if (putting === "new") return create(path, content)
  const found = await foundAt(path)
  if (found?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR", syscall: "open", path })
  if (found !== null && !found.isFile()) return writeThrough(path, content)
  const linked = await lstat(path).then(
    (one) => one.isSymbolicLink(),
    () => false,
  )
  if (linked && found === null) return writeNew(path, content)
  return replace(linked ? await realpath(path) : path, content, found?.mode ?? null)
}

/**
 * Writes a file whole or not at all: a temporary file in the same folder, to the disk, then its place. Links are written through, devices and
 * pipes too. `shown` is the path as people gave it.
 */
export async function write(
  path: string,
  shown: string,
  content: Content,
  putting: Putting,
): Promise<WriteFault | null> {
  try {
    await put(path, content, putting)
    return null
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { path: shown, code: error.code }
  }
}
