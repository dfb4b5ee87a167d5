import { constants } from "node:fs"
import { copyFile, link, mkdir, stat } from "node:fs/promises"
import { dirname } from "node:path"
import { systemCode, unless } from "./system.ts"

/** Makes a folder and those that it stands in; false: it was there. (Node's own way never ends below `/proc`.) */
export async function makeFolder(path: string, mode = 0o777): Promise<boolean> {
  const missing: string[] = []
  for (let at = path; ; at = dirname(at)) {
    const found = await unless(dirname(at) === at ? [] : ["ENOENT"], stat(at))
    if (found !== null && !found.isDirectory())
      throw Object.assign(new Error("not a folder"), { code: "ENOTDIR", syscall: "mkdir", path: at })
    if (found !== null) break
    missing.unshift(at)
  }
  for (const folder of missing) await unless(["EEXIST"], mkdir(folder, mode))
  return missing.length > 0
}

/** Hard links are not known to every disk (exFAT, some network shares). */
const noLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"])

/** Gives a file that is whole another name where nothing stands: asked of the disk, not of a list, so that nothing is ever replaced. */
export async function linkNew(file: string, path: string): Promise<void> {
  await link(file, path).catch(async (error: unknown) => {
    if (!noLinks.has(systemCode(error))) throw error
    await copyFile(file, path, constants.COPYFILE_EXCL)
  })
}
