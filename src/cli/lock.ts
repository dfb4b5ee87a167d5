import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { hostname } from "node:os"
import { dirname } from "node:path"
import type { Lock } from "./host.ts"

/** After this long a lock of another machine, or one that says nothing, is taken to be left behind. */
const staleAfter = 10 * 60_000
const patience = 30_000
const pause = 50

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: somebody else's process, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

/** Left behind: its process on this machine is gone, or nobody can tell and it is old. */
async function isStale(path: string): Promise<boolean> {
  const [text, age] = await Promise.all([
    readFile(path, "utf8").catch(() => null),
    stat(path).then(
      (found) => Date.now() - found.mtimeMs,
      () => null,
    ),
  ])
  if (text === null || age === null) return false
  const [pid = "", machine = ""] = text.trim().split(" ")
  if (machine === hostname() && /^\d+$/.test(pid)) return !isAlive(Number(pid))
  return age > staleAfter
}

/**
 * Takes the lock file, waiting up to 30 s for another run to finish; null when it did not. The file says `pid machine`, is
 * written whole under another name and then linked, so that nobody ever sees half a lock. A stale one is moved away first,
 * under a name of its own: of two runs that find it stale, only one moves it.
 */
export async function takeLock(path: string): Promise<Lock | null> {
  const mine = `${path}.${process.pid}.tmp`
  const until = Date.now() + patience
  await mkdir(dirname(path), { recursive: true })
  await writeFile(mine, `${process.pid} ${hostname()}\n`)
  try {
    while (Date.now() < until) {
      const taken = await link(mine, path).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
          throw error
        },
      )
      if (taken) return { release: () => rm(path, { force: true }) }
      if (await isStale(path)) {
        const aside = `${path}.${process.pid}.stale.tmp`
        const moved = await rename(path, aside).then(
          () => true,
          () => false,
        )
        if (moved) await rm(aside, { force: true })
      } else await wait(pause)
    }
    return null
  } finally {
    await rm(mine, { force: true })
  }
}
