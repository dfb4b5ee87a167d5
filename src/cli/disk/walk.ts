import { readdir, realpath, rm, stat } from "node:fs/promises"
import { join, sep } from "node:path"
import { compareText } from "../../base/order.ts"
import type { Listing } from "../host.ts"
import { nameOf } from "../paths.ts"
import { isAlive } from "./lock.ts"
import { systemCode } from "./system.ts"
import { temporaryName } from "./write.ts"

/** Far more than an office's folder has: a walk ends, wherever it begins. */
const deepest = 32
const mostEntries = 200_000

/** Names that hold no documents, however many files they have. */
const isHidden = (name: string) => name.startsWith(".") || name === "node_modules"

/** Every file below a folder, and what was not entered or followed: never through a link, so that no circle and no link leads out of it. */
export async function list(root: string, depth = Number.POSITIVE_INFINITY): Promise<Listing> {
  const found = {
    files: [] as string[],
    hidden: [] as string[],
    leaving: [] as string[],
    unreadable: [] as string[],
    unreached: [] as string[],
  }
  const real = await realpath(root)
  const followLink = async (path: string) => {
    const target = await realpath(join(root, path)).catch(() => null)
    if (target === null || !`${target}${sep}`.startsWith(`${real}${sep}`)) found.leaving.push(path)
    else if ((await stat(target).catch(() => null))?.isFile()) found.files.push(path)
  }
  let left = mostEntries
  const waiting = [{ folder: "", level: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder, level } = next
    if (left <= 0) {
      found.unreached.push(folder)
      continue
    }
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      systemCode(error)
      found.unreadable.push(folder)
      return []
    })
    left -= entries.length
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`
      if (isHidden(entry.name)) found.hidden.push(path)
      else if (entry.isSymbolicLink()) await followLink(path)
      else if (!entry.isDirectory()) found.files.push(path)
      else if (level < Math.min(depth, deepest)) waiting.push({ folder: path, level: level + 1 })
      else if (level < depth) found.unreached.push(path)
    }
  }
  for (const paths of Object.values(found)) paths.sort(compareText)
  return found
}

/** Removes temporary files and folders that killed runs left below a folder; those of processes that are still there stay. */
export async function sweep(root: string): Promise<void> {
  for (const path of (await list(root)).hidden) {
    const pid = temporaryName.exec(nameOf(path))?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(root, path), { recursive: true, force: true })
  }
}
