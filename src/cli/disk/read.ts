import { open, stat } from "node:fs/promises"
import type { FileRead, Looked } from "../host.ts"
import { systemCode } from "./system.ts"

const missing = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"])

/** What stands at a path, once links are followed. */
export async function look(path: string): Promise<Looked> {
  try {
    const found = await stat(path)
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "device"
  } catch (error) {
    return missing.has(systemCode(error)) ? "missing" : "unreadable"
  }
}

/** The bytes of a regular file of at most so many; anything else is not waited for. */
export async function read(path: string, most: number): Promise<FileRead> {
  const kind = await look(path)
  if (kind !== "file") return { kind }
  try {
    const file = await open(path)
    try {
      if ((await file.stat()).size > most) return { kind: "too-large", most }
      return { kind: "file", bytes: await file.readFile() }
    } finally {
      await file.close()
    }
  } catch (error) {
    return systemCode(error) === "ENOENT" ? { kind: "missing" } : { kind: "unreadable" }
  }
}
