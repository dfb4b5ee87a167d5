import { open, readFile, rm, stat, writeFile } from "node:fs/promises"
import { hostname } from "node:os"
import { basename, dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { Lock } from "../host.ts"
import { linkNew, makeFolder } from "./place.ts"
import { systemCode } from "./system.ts"

/** A lock of another machine, or one that says nothing, is taken to be left behind after this; one of this machine, when its process is gone. */
const staleAfter = 10 * 60_000
/** Nobody works on a register for so long: its process number has gone to another program. */
const staleAnyway = 60 * 60_000
/** Removing a stale lock takes moments. */
const breakerStaleAfter = 10_000
const patience = 30_000
const pause = 50

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: somebody else's process, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

const ageOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => null,
  )

async function isStale(path: string): Promise<boolean> {
  const text = await readFile(path, "utf8").catch(() => null)
  const age = await ageOf(path)
  if (text === null || age === null) return false
  const [pid = "", machine = ""] = text.trim().split(" ")
  const ours = machine === hostname() && /^\d+$/.test(pid)
  return ours ? !isAlive(Number(pid)) || age > staleAnyway : age > staleAfter
}

/** Removes a stale lock, one run at a time: a second look under a lock of its own keeps a fresh one from being removed. */
async function breakStale(path: string): Promise<void> {
  const breaker = `${path}.break`
  const held = await open(breaker, "wx").catch(() => null)
  if (held === null) {
    if (((await ageOf(breaker)) ?? 0) > breakerStaleAfter) await rm(breaker, { force: true })
    return wait(pause)
  }
  try {
    if (await isStale(path)) await rm(path, { force: true })
  } finally {
    await held.close()
    await rm(breaker, { force: true })
  }
}

/** Links `mine` as the lock; false: somebody holds it (or `mine` was swept away, and is written again next time). */
async function tryLink(mine: string, path: string): Promise<boolean> {
  try {
    await linkNew(mine, path)
    return true
  } catch (error) {
    if (["EEXIST", "ENOENT"].includes(systemCode(error))) return false
    throw error
  }
}

/**
 * Takes the lock file, waiting up to 30 s for another run to finish; null when it did not. The file says `pid machine`, and is
 * written whole under another name before it is linked, so that nobody ever reads half a lock.
 */
export async function takeLock(path: string): Promise<Lock | null> {
  const mine = join(dirname(path), `.${basename(path)}.${process.pid}-00000000.tmp`)
  const until = Date.now() + patience
  await makeFolder(dirname(path))
  try {
    while (Date.now() < until) {
      await writeFile(mine, `${process.pid} ${hostname()}\n`)
      if (await tryLink(mine, path)) return { release: () => rm(path, { force: true }) }
      if (await isStale(path)) await breakStale(path)
      else await wait(pause)
    }
    return null
  } finally {
    await rm(mine, { force: true })
  }
}
