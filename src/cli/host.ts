import type { Day } from "../base/day.ts"
import type { Tool } from "../documents/heads.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import type { Inflate } from "../model/workbook.ts"
import type { Cache } from "./kept/cache.ts"
import type { Progress, Terminal } from "./output/progress.ts"
import type { RefRead } from "./plan/git.ts"

/** The world as commands see it. Paths are as people gave them; the host resolves them against its own folder. */
export interface Host {
  readonly tool: Tool
  /** The language in which it is spoken to. */
  readonly lang: Lang
  /** What runs it: `Node.js 20.19.5`. */
  readonly runtime: string
  /** The plan that comes with the program. */
  readonly packagedPlan: string
  /** The plan that `init` gives people to start from. */
  readonly packagedStart: string
  /** The folder of the checker page's parts, which the build made. */
  readonly packagedPage: string
  /** May colours be shown on stdout? */
  readonly colours: boolean
  /** Today in Asia/Ho_Chi_Minh, whatever the machine's time zone. */
  readonly today: () => Day
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** The path from the root, whatever folder the program was started in. */
  readonly whole: (path: string) => string
  readonly look: (path: string) => Promise<Looked>
  readonly read: (path: string, most: number) => Promise<FileRead>
  /** Files below a folder, at any depth or `depth` folders down, in order of their path; paths are relative to it, with `/`. */
  readonly list: (folder: string, depth?: number) => Promise<Listing>
  /**
   * Writes a file whole or not at all, with the folders it stands in; null when it is there. Links, devices and pipes are written through.
   * `new`: only where nothing stands at the path, whatever it is; else the fault is `EEXIST`.
   */
  readonly write: (path: string, content: Uint8Array | string, putting?: Putting) => Promise<WriteFault | null>
  /** Writes a folder with these files where nothing stands: all of them or none; null when it is there. */
  readonly writeFolder: (path: string, files: readonly NamedContent[]) => Promise<WriteFault | null>
  /** Is the first path inside the second one (or the same), once links are resolved? */
  readonly isInside: (path: string, folder: string) => Promise<boolean>
  /** Removes temporary files that killed runs left below a folder. */
  readonly sweep: (folder: string) => Promise<void>
  /** Takes a lock file, waiting for another run to finish; null when it did not finish. */
  readonly lock: (path: string) => Promise<Lock | null>
  /** The YAML files below a folder as they were at a git ref. */
  readonly atRef: (folder: string, ref: string) => Promise<RefRead>
  readonly inflate: Inflate
  readonly sha256: (content: Uint8Array | string) => string
  /** What was worked out before; `--no-cache` does without. */
  readonly cache: Cache
  /** Where progress can be shown; null: a pipe, or too narrow. */
  readonly terminal: Terminal | null
  /** Milliseconds since some beginning. */
  readonly now: () => number
  readonly progress: Progress
}

export interface NamedContent {
  readonly name: string
  readonly content: Uint8Array | string
}

/** How a file is put: in the place of what is there, or only where nothing is. */
export type Putting = "replace" | "new"

export type Looked = "file" | "folder" | "device" | "unreadable" | "missing"

export type FileRead =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: Exclude<Looked, "file"> }
  | { readonly kind: "too-large"; readonly most: number }

export interface Listing {
  readonly files: readonly string[]
  /** Files and folders whose names begin with a point; the folders are not entered. */
  readonly hidden: readonly string[]
  /** Links that lead out of the folder: not followed. */
  readonly leaving: readonly string[]
  /** Folders that may not be read. */
  readonly unreadable: readonly string[]
  /** Folders too deep, or behind too many files, to be looked into. */
  readonly unreached: readonly string[]
}

/** Why a file could not be written: the operating system's code (`EACCES`, `ENOSPC`). */
export interface WriteFault {
  readonly path: string
  readonly code: string
}

/** Held by this process until released. */
export interface Lock {
  readonly release: () => Promise<void>
}

/** Prints notices to stderr, a line each. */
export function notify(host: Host, ...notices: readonly Bilingual[]): void {
  for (const notice of notices) host.err(`${notice[host.lang]}\n`)
}
