import type { Bilingual, Lang } from "../model/words.ts"
import type { Host } from "./host.ts"

/** Prints notices to stderr, a line each. */
export function notify(host: Host, notices: readonly Bilingual[], lang: Lang): void {
  for (const notice of notices) host.err(`${notice[lang]}\n`)
}
