import { lstat, mkdir, open, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { NamedContent, WriteFault } from "../host.ts"
import { makeFolder } from "./make-folder.ts"
import { isSystemError, systemCode } from "./system.ts"
import { syncFolder, temporaryFor } from "./write.ts"

/** A new file to the disk. */
async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx")
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) === "ENOENT") return false
      throw error
    },
  )

/** Writes a folder under another name beside its place, and gives it its own when all is on the disk: whole or not at all. */
export async function writeFolder(
  path: string,
  shown: string,
  files: readonly NamedContent[],
): Promise<WriteFault | null> {
  const temporary = temporaryFor(path)
  try {
    await makeFolder(dirname(path))
    if (await isThere(path)) return { path: shown, code: "EEXIST" }
    await mkdir(temporary)
    for (const { name, content } of files) {
      await mkdir(dirname(join(temporary, name)), { recursive: true })
      await writeNew(join(temporary, name), content)
    }
    for (const folder of new Set(files.map(({ name }) => dirname(name)))) await syncFolder(join(temporary, folder))
    await syncFolder(temporary)
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return null
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    if (!isSystemError(error)) throw error
    return { path: shown, code: error.code }
  }
}
