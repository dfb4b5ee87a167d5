import { rm } from "node:fs/promises"
import { isAlive } from "../lock.ts"
import { pathsNamed } from "./walk.ts"
import { temporaryName } from "./write.ts"

/** Removes temporary files and folders that killed runs left below a folder; those of processes that are still there stay. */
export async function sweep(root: string): Promise<void> {
  const left = (name: string) => {
    const pid = temporaryName.exec(name)?.[1]
    return pid !== undefined && !isAlive(Number(pid))
  }
  for (const path of await pathsNamed(root, left)) await rm(path, { recursive: true, force: true })
}
