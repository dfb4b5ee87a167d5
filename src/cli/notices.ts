import type { Bilingual, Lang } from "../model/words.ts"
import type { Host, Listing } from "./host.ts"
import { below } from "./paths.ts"

/** What was passed over while searching a folder: said, never silently. */
export const passedOver = (folder: string, { leaving, unreadable }: Listing): Bilingual[] => [
  ...leaving.map((path) => ({
    vi: `Bỏ qua “${below(folder, path)}”: liên kết dẫn ra ngoài thư mục.`,
    en: `Passed over “${below(folder, path)}”: a link that leads out of the folder.`,
  })),
  ...unreadable.map((path) => ({
    vi: `Bỏ qua thư mục “${path === "" ? folder : below(folder, path)}”: không có quyền đọc.`,
    en: `Passed over the folder “${path === "" ? folder : below(folder, path)}”: it may not be read.`,
  })),
]

/** Prints notices to stderr, a line each. */
export function notify(host: Host, notices: readonly Bilingual[], lang: Lang): void {
  for (const notice of notices) host.err(`${notice[lang]}\n`)
}
