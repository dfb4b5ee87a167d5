import module from "node:module"
import { join } from "node:path"
import { userCacheFolder } from "./user-cache-folder.ts"

// Where Node can keep compiled code (22.1 and later), it keeps this program's beside what else is kept; nothing that was read is in it.
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function")
  if (!process.argv.includes("--no-cache")) module.enableCompileCache(join(userCacheFolder(), "code"))
import("./main.ts")
