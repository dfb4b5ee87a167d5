import type { Dirent } from "node:fs"
import { readdir, realpath, stat } from "node:fs/promises"
import { join, sep } from "node:path"
import { compareText } from "../../base/order.ts"
import type { Listing } from "../host.ts"
import { systemCode } from "./system.ts"

/** Far more than an office's folder has: a walk ends, wherever it begins. */
const deepest = 32
const mostEntries = 200_000

/** Names that hold no documents, however many files they have. */
const isHidden = (name: string) => name.startsWith(".") || name === "node_modules"

/** One folder's entries as the walk meets them: `path` is below the root, with `/`. */
interface Met {
  readonly entry: Dirent
  readonly path: string
}

interface Walk {
  readonly meet: (met: Met) => Promise<void> | void
  readonly enters: (name: string) => boolean
  readonly unreadable: (folder: string) => void
  readonly unreached: (folder: string) => void
}

/** Walks the folders below a root, never through a link, so that no circle and no link leads out of it. */
async function walk(root: string, depth: number, { meet, enters, unreadable, unreached }: Walk): Promise<void> {
  let left = mostEntries
  const waiting: { readonly folder: string; readonly level: number }[] = [{ folder: "", level: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder, level } = next
    if (left <= 0) {
      unreached(folder)
      continue
    }
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      systemCode(error)
      unreadable(folder)
      return []
    })
    left -= entries.length
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`
      await meet({ entry, path })
      if (!entry.isDirectory() || !enters(entry.name)) continue
      if (level < Math.min(depth, deepest)) waiting.push({ folder: path, level: level + 1 })
      else if (level < depth) unreached(path)
    }
  }
}

/** Every file below a folder, and what was not entered or followed. */
export async function list(root: string, depth: number): Promise<Listing> {
  const found = {
    files: [] as string[],
    hidden: [] as string[],
    leaving: [] as string[],
    unreadable: [] as string[],
    unreached: [] as string[],
  }
  const real = await realpath(root)
  await walk(root, depth, {
    async meet({ entry, path }) {
      if (isHidden(entry.name)) found.hidden.push(path)
      else if (entry.isSymbolicLink()) {
        const target = await realpath(join(root, path)).catch(() => null)
        if (target === null || !`${target}${sep}`.startsWith(`${real}${sep}`)) found.leaving.push(path)
        else if ((await stat(target).catch(() => null))?.isFile()) found.files.push(path)
      } else if (!entry.isDirectory()) found.files.push(path)
    },
    enters: (name) => !isHidden(name),
    unreadable: (folder) => found.unreadable.push(folder),
    unreached: (folder) => found.unreached.push(folder),
  })
  for (const paths of Object.values(found)) paths.sort(compareText)
  return found
}

/** The files and folders below a folder, hidden ones too, that have such a name. */
export async function pathsNamed(root: string, wanted: (name: string) => boolean): Promise<string[]> {
  const paths: string[] = []
  await walk(root, deepest, {
    meet({ entry, path }) {
      if ((entry.isFile() || entry.isDirectory()) && wanted(entry.name)) paths.push(join(root, path))
    },
    enters: (name) => name !== "node_modules" && name !== ".git" && !wanted(name),
    unreadable: () => undefined,
    unreached: () => undefined,
  })
  return paths
}
