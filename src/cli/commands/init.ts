import { fileName } from "../../base/file-name.ts"
import { jsonText } from "../../base/json.ts"
import type { Bilingual } from "../../model/words.ts"
import { exits, type Run } from "../command.ts"
import type { NamedContent } from "../host.ts"
import { below, printed } from "../paths.ts"
import { refuse, refuseUnwritten } from "../refusal.ts"
import { planSchemas } from "../schemas.ts"

const largestFile = 1024 * 1024

const nextSteps = (folder: string, files: number, given: string): Bilingual => ({
  vi: `Đã lập kế hoạch mẫu trong ${folder} (${files} tệp, kèm schema cho trình soạn thảo). Tiếp theo:
  1. Sửa ${folder}/plan.yaml (văn bản, kỳ báo cáo), agencies.yaml (ai báo cáo), units.yaml (xã), projects/ (mỗi đề án một tệp); ghi chú trong tệp chỉ cách.
  2. Kiểm tra: qn-tip plan check${given}
  3. Lập biểu mẫu gửi các cơ quan: qn-tip template 2026${given}
  4. Nhận báo cáo gửi về: qn-tip receive <tệp hoặc thư mục>${given}; xem ai đã gửi: qn-tip status 2026${given}; tổng hợp: qn-tip consolidate 2026${given}
`,
  en: `A plan to start from is in ${folder} (${files} files, with the schemas for editors). What comes next:
  1. Edit ${folder}/plan.yaml (the decision, the periods), agencies.yaml (who reports), units.yaml (communes), projects/ (a file for each); comments say how.
  2. Check it: qn-tip plan check${given}
  3. Write the forms for the agencies: qn-tip template 2026${given}
  4. Take in what comes back: qn-tip receive <file or folder>${given}; see who has reported: qn-tip status 2026${given}; consolidate: qn-tip consolidate 2026${given}
`,
})

/** A plan to start from in the folder `plan`, here or in the folder given (which may name it itself), with the schemas that its files name: all of it, and only where nothing stands. */
export const run: Run = async ({ options: { out, lang } }, host) => {
  const { files } = await host.list(host.packagedStart)
  const starting: NamedContent[] = []
  for (const name of files) {
    const found = await host.read(below(host.packagedStart, name), largestFile)
    if (found.kind === "file") starting.push({ name, content: found.bytes })
  }
  if (starting.length === 0)
    return refuse(
      "Bản cài đặt này thiếu kế hoạch mẫu; hãy cài lại.",
      "This installation lacks the plan to start from; install it again.",
    )
  const schemas = Object.entries(planSchemas()).map(
    ([kind, schema]): NamedContent => ({ name: `schema/${kind}.json`, content: jsonText(schema) }),
  )
  const named = printed(out ?? "plan").replace(/\/+$/, "")
  const folder = fileName(named) === "plan" ? named : below(named, "plan")
  const fault = await host.writeFolder(folder, [...starting, ...schemas])
  if (fault?.code === "EEXIST")
    return refuse(
      `Không ghi gì: “${folder}” đã có; chọn thư mục khác bằng --out.`,
      `Nothing is written: “${folder}” is there already; choose another folder with --out.`,
    )
  if (fault) return refuseUnwritten(fault)
  host.out(nextSteps(folder, starting.length, folder === "plan" ? "" : ` --plan ${folder}`)[lang])
  return exits.fine
}
