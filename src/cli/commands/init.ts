import type { Run } from "../command.ts"
import { exits } from "../exit.ts"
import type { NamedContent } from "../host.ts"
import { below, printed } from "../paths.ts"
import { refuse, refuseUnwritten } from "../refusal.ts"
import { planSchemas, schemaText } from "../schemas.ts"

const largestFile = 1024 * 1024

/** A plan to start from in the folder `plan`, with the schemas that its files name: all of it, and only where nothing stands. */
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
    ([kind, schema]): NamedContent => ({ name: `schema/${kind}.json`, content: schemaText(schema) }),
  )
  const folder = out === null ? "plan" : below(printed(out), "plan")
  const fault = await host.writeFolder(folder, [...starting, ...schemas])
  if (fault?.code === "EEXIST")
    return refuse(
      `Không ghi gì: “${folder}” đã có; chọn thư mục khác bằng --out.`,
      `Nothing is written: “${folder}” is there already; choose another folder with --out.`,
    )
  if (fault) return refuseUnwritten(fault)
  const given = out === null ? "" : ` --plan ${folder}`
  host.out(
    lang === "vi"
      ? `Đã lập kế hoạch mẫu trong ${folder} (${starting.length} tệp, kèm schema cho trình soạn thảo). Bắt đầu từ ${folder}/plan.yaml; sửa xong thì chạy: qn-tip plan check${given}\n`
      : `A plan to start from is in ${folder} (${starting.length} files, with the schemas for editors). Begin with ${folder}/plan.yaml; then run: qn-tip plan check${given}\n`,
  )
  return exits.fine
}
