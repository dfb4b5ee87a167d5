import { mkdir, stat } from "node:fs/promises"
import { dirname } from "node:path"
import { systemCode } from "./system.ts"

/** Makes a folder and those that it stands in; false: it was there. (Node's own way never ends below `/proc`.) */
export async function makeFolder(path: string, mode = 0o777): Promise<boolean> {
  const missing: string[] = []
  for (let at = path; ; at = dirname(at)) {
    const found = await stat(at).catch((error: unknown) => {
      if (systemCode(error) === "ENOENT" && dirname(at) !== at) return null
      throw error
    })
    if (found !== null && !found.isDirectory())
      throw Object.assign(new Error("not a folder"), { code: "ENOTDIR", syscall: "mkdir", path: at })
    if (found !== null) break
    missing.unshift(at)
  }
  for (const folder of missing)
    await mkdir(folder, mode).catch((error: unknown) => {
      if (systemCode(error) !== "EEXIST") throw error
    })
  return missing.length > 0
}
