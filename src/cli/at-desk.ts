import type { Host } from "./host.ts"
import type { Options } from "./options.ts"
import { below, printed } from "./paths.ts"
import { type Refusal, refuse, refusePath } from "./refusal.ts"

/** Does something with the reports folder while nobody else writes into it. */
export async function atDesk(
  host: Host,
  options: Pick<Options, "reports">,
  work: (folder: string) => Promise<number | Refusal>,
): Promise<number | Refusal> {
  const folder = printed(options.reports ?? "reports")
  const there = await host.look(folder)
  if (there !== "folder" && there !== "missing")
    return refusePath({ vi: "Thư mục báo cáo", en: "The reports folder" }, folder, there)
  const lock = await host.lock(below(folder, ".register.lock"))
  if (lock === null)
    return refuse(
      `Đang có lần chạy khác ghi vào “${folder}”; chờ xong rồi chạy lại.`,
      `Another run is writing into “${folder}”; try again when it is done.`,
    )
  try {
    await host.sweep(folder)
    return await work(folder)
  } finally {
    await lock.release()
  }
}
