import { createHash, randomBytes } from "node:crypto"
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { makeFolder } from "../disk/place.ts"
import { whileUnfinished } from "../disk/unfinished.ts"

/** What was worked out before, by name. Whatever happens to it, the answer is the same, only slower. */
export interface Cache {
  /** Null: not there, not whole, or of another build. */
  readonly read: (name: string) => Promise<Uint8Array | null>
  /** Says nothing where it cannot be kept. */
  readonly write: (name: string, content: Uint8Array) => Promise<void>
}

export const noCache: Cache = { read: async () => null, write: async () => undefined }

/** So many files of one kind are kept, the latest. */
const most = 32
/** What other builds left behind is removed after this. */
const staleAfter = 30 * 24 * 3_600_000

const sealLength = 32
const seal = (content: Uint8Array): Buffer => createHash("sha256").update(content).digest()

/** The file system's trouble is the cache's own; anything else is a defect. */
function unlessDefect(error: unknown): null {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return null
  throw error
}

async function readSealed(path: string): Promise<Uint8Array | null> {
  const bytes = await readFile(path).catch(unlessDefect)
  if (bytes === null || bytes.length < sealLength) return null
  const content = bytes.subarray(sealLength)
  return seal(content).equals(bytes.subarray(0, sealLength)) ? content : null
}

/** Whole or not at all: another process reads the old one or the new one. */
async function writeSealed(path: string, content: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`
  await whileUnfinished(temporary, async () => {
    try {
      await writeFile(temporary, [seal(content), content], { flag: "wx" })
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true }).catch(unlessDefect)
      unlessDefect(error)
    }
  })
}

/** The files of a folder, the latest first. */
async function byAge(folder: string): Promise<{ readonly path: string; readonly changed: number }[]> {
  const names = (await readdir(folder).catch(unlessDefect)) ?? []
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return { path, changed: (await stat(path).catch(unlessDefect))?.mtimeMs ?? 0 }
    }),
  )
  return found.sort((a, b) => b.changed - a.changed)
}

const remove = (paths: readonly { readonly path: string }[]) =>
  Promise.all(paths.map(({ path }) => rm(path, { recursive: true, force: true }).catch(unlessDefect)))

/** A folder for each build: what another one wrote is never read, and goes after a month. Nobody else may look into it, unless `mode` says so. */
export function folderCache(folder: string, build: string, mode = 0o700): Cache {
  const own = join(folder, build)
  return {
    read: (name) => readSealed(join(own, name)),
    write: async (name, content) => {
      const path = join(own, name)
      const made = await makeFolder(dirname(path), mode).catch(unlessDefect)
      if (made) await remove((await byAge(folder)).filter(({ changed }) => changed < Date.now() - staleAfter))
      await writeSealed(path, content)
      await remove((await byAge(dirname(path))).slice(most))
    },
  }
}

/** Reads from the first that has it, writes to the last. */
export const chained = (first: Cache, second: Cache): Cache => ({
  read: async (name) => (await first.read(name)) ?? (await second.read(name)),
  write: second.write,
})
