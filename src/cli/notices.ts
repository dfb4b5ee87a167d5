import type { Bilingual } from "../model/words.ts"
import type { Host } from "./host.ts"

/** Prints notices to stderr, a line each. */
export function notify(host: Host, ...notices: readonly Bilingual[]): void {
  for (const notice of notices) host.err(`${notice[host.lang]}\n`)
}
