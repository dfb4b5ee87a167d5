import { homedir } from "node:os"
import { join } from "node:path"

/** The folder where programs of this user keep what can be made again. */
export function userCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment
  const base = XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), ".cache")
  return join(base, "qn-tip")
}
