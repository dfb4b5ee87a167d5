import { createHash } from "node:crypto"
import { gzipSync } from "node:zlib"
import { checkerPage, type PageParts } from "../../engine/page/assemble.ts"
import { wholeForm } from "../../form/layout/whole-form.ts"
import { compile } from "../../plan/compiled/compiled.ts"
import { exits, type Run } from "../command.ts"
import type { Host } from "../host.ts"
import { periodNamed } from "../named.ts"
import { below, printed } from "../paths.ts"
import { loadPlan } from "../plan/open.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "../refusal.ts"

const names = ["view.js", "style.css", "core.txt", "writing.txt"] as const

/** The page's parts, which the build made beside the program. */
async function partsOf(host: Host): Promise<PageParts | Refusal> {
  const texts: string[] = []
  for (const name of names) {
    const found = await host.read(below(host.packagedPage, name), 16 * 1024 * 1024)
    if (found.kind !== "file")
      return refuse(
        "Thiếu phần trang kiểm tra của bản cài đặt này; hãy cài lại.",
        "This installation lacks the checker page's parts; install it again.",
      )
    texts.push(new TextDecoder().decode(found.bytes))
  }
  const [view = "", style = "", core = "", writing = ""] = texts
  return { view, style, core, writing }
}

const packed = (text: string): string => gzipSync(text, { level: 9 }).toString("base64")

export const run: Run = async ({ options }, host) => {
  const plan = await loadPlan(host, options)
  if (isRefusal(plan)) return plan
  const period = options.period === null ? null : periodNamed(plan, options.period)
  if (isRefusal(period)) return period
  const parts = await partsOf(host)
  if (isRefusal(parts)) return parts
  const page = checkerPage(
    parts,
    {
      title: "Kiểm tra báo cáo trước khi gửi",
      plan: packed(compile({ plan, faultless: false, form: wholeForm(plan) })),
      period: period?.id ?? null,
    },
    (text) => createHash("sha256").update(text).digest("base64"),
  )
  const out = printed(options.out ?? "kiem-tra.html")
  const fault = await host.write(out, page)
  if (fault) return refuseUnwritten(fault)
  const size = Math.ceil(page.length / 1000)
  host.out(
    options.lang === "vi"
      ? `Đã ghi ${out} (${size} kB). Gửi tệp này kèm biểu mẫu; mở bằng trình duyệt, không cần mạng.\n`
      : `Wrote ${out} (${size} kB). Send it along with the form; it opens in a browser, without a network.\n`,
  )
  return exits.fine
}
