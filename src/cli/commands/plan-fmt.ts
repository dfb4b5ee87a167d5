import { formatPlan } from "../../engine/format-plan.ts"
import { exits, type Run } from "../command.ts"
import { notify } from "../host.ts"
import { printed } from "../paths.ts"
import { planFolder, readPlanFiles } from "../plan/open.ts"
import { isRefusal, refuse, refuseUnwritten } from "../refusal.ts"

export const run: Run = async ({ options }, host) => {
  const { check } = options
  const folder = await planFolder(host, options)
  if (isRefusal(folder)) return folder
  if (folder === host.packagedPlan && options.plan === null && !check)
    return refuse(
      "Ở đây không có thư mục plan; chỉ ra thư mục kế hoạch bằng --plan.",
      "There is no folder plan here; name the plan's folder with --plan.",
    )
  const read = await readPlanFiles(host, folder)
  if (isRefusal(read)) return read
  const files = formatPlan(read.files)
  const faulty = files.filter(({ formatted }) => formatted === null)
  const changed = files.flatMap(({ file, text, formatted }) =>
    formatted === null || formatted === text
      ? []
      : [{ file, formatted, lineEndsOnly: text.replace(/\r\n?/g, "\n") === formatted }],
  )
  for (const { file, formatted } of changed) {
    if (!check) {
      const fault = await host.write(file, formatted)
      if (fault) return refuseUnwritten(fault)
    }
    host.out(`${file}\n`)
  }
  const count = changed.length
  const said = (fine: string, toDo: string, done: string) => (count === 0 ? fine : check ? toDo : done)
  notify(host, {
    vi: said(
      "Các tệp đã theo đúng cách ghi.",
      `${count} tệp chưa theo đúng cách ghi; chạy: qn-tip plan fmt`,
      `Đã ghi lại ${count} tệp.`,
    ),
    en: said(
      "All files are formatted.",
      `${count} file(s) are not formatted; run: qn-tip plan fmt`,
      `${count} file(s) formatted.`,
    ),
  })
  const ends = changed.filter(({ lineEndsOnly }) => lineEndsOnly).length
  if (ends > 0)
    notify(host, {
      vi: `Trong đó ${ends} tệp chỉ khác dấu xuống dòng (CRLF của Windows); để git không đổi nữa, ghi vào .gitattributes: *.yaml text eol=lf`,
      en: `Of these, ${ends} differ in their line ends only (Windows' CRLF); to keep git from changing them, write into .gitattributes: *.yaml text eol=lf`,
    })
  if (faulty.length > 0) {
    const list = faulty.map(({ file }) => file).join(", ")
    const at = printed(folder)
    return refuse(
      `Để nguyên tệp có lỗi: ${list}; chạy: qn-tip plan check --plan ${at}`,
      `Left alone, for they have faults: ${list}; run: qn-tip plan check --plan ${at}`,
    )
  }
  return check && count > 0 ? exits.findings : exits.fine
}
