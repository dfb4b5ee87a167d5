import { isAnnotatedCopy } from "../../engine/annotate/annotate.ts"
import { annotatedCopy } from "../../engine/annotate/copy.ts"
import { figuresOf } from "../../engine/template.ts"
import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import { type Host, notify } from "../host.ts"
import type { Options } from "../options.ts"
import { below, extensionOf, isSpreadsheet, nameOf, printed } from "../paths.ts"
import { type Refusal, refuse, refuseUnwritten } from "../refusal.ts"
import { largestFile } from "./find.ts"

/** Room for a number and `.xlsx` in the 255 bytes of a file's name, and for the name of a temporary file. */
const longestName = 180

/** So many files of one name that are none of ours: a folder that may not be read looks like that. */
const manyFiles = 1000

/** The name of a copy before its number: the base name of the workbook. */
export function copyName(file: string): string {
  const name = nameOf(file)
  const base = isSpreadsheet(name) ? name.slice(0, name.length - extensionOf(name).length) : name
  let kept = ""
  let bytes = 0
  for (const char of base) {
    bytes += new TextEncoder().encode(char).length
    if (bytes > longestName) break
    kept += char
  }
  return kept === "" ? "bao-cao" : kept
}

/** Copies go into one folder and never take the place of a workbook of the run, of another copy of it, or of a file that is no copy. */
export async function openCopies(
  host: Host,
  given: string,
  inputs: readonly string[],
  { reports, lang }: Pick<Options, "reports" | "lang">,
) {
  const folder = printed(given)
  if (reports !== null && (await host.isInside(folder, reports)))
    return refuse(
      `Thư mục “${folder}” nằm trong thư mục báo cáo “${printed(reports)}”; bản sao ghi ở đó sẽ bị tính là báo cáo. Chọn thư mục khác.`,
      `The folder “${folder}” is inside the reports folder “${printed(reports)}”, where copies would count as reports. Choose another one.`,
    )
  const taken = new Set<string>()
  const written: string[] = []
  const notices: Bilingual[] = []

  /** Some file systems do not tell upper from lower case. */
  const isFree = async (name: string): Promise<boolean> => {
    if (taken.has(name.toLowerCase())) return false
    const path = below(folder, name)
    const alike = inputs.filter((input) => nameOf(input).toLowerCase() === name.toLowerCase())
    for (const input of alike)
      if ((await host.isInside(path, input)) && (await host.isInside(input, path))) return false
    const found = await host.read(path, largestFile)
    return found.kind === "missing" || (found.kind === "file" && isAnnotatedCopy(found.bytes))
  }

  return {
    /** Writes the copy of one workbook; null when it is written, or when there is nothing to write. */
    async add(
      plan: Plan,
      checked: CheckedSubmission,
      earlier: ReadonlyMap<string, CheckedSubmission>,
    ): Promise<Refusal | null> {
      const { file, fault } = checked.submission
      const before = plan.periods.get(checked.submission.period ?? "")?.before ?? null
      const given = before === null ? undefined : earlier.get(before)
      const bytes = await annotatedCopy(plan, checked, { lang, previous: given ? figuresOf(given) : null })
      if (bytes === null) {
        notices.push(fault === null ? unattributed(file) : unreadable(file))
        return null
      }
      const name = copyName(file)
      let [turn, free] = [1, `${name}.xlsx`]
      while (!(await isFree(free))) {
        free = `${name}.${++turn}.xlsx`
        if (turn > inputs.length + manyFiles) return refuseUnwritten({ path: below(folder, free), code: "EACCES" })
      }
      taken.add(free.toLowerCase())
      const unwritten = await host.write(below(folder, free), bytes)
      if (unwritten) return refuseUnwritten(unwritten)
      written.push(below(folder, free))
      return null
    },
    /** Says on stderr what was written, and what could not be. */
    report() {
      const said = written.length === 0 ? [] : [wrote(written)]
      notify(host, ...notices, ...said)
    },
  }
}

const unreadable = (file: string): Bilingual => ({
  vi: `Không có bản sao đánh dấu lỗi của “${file}”: không đọc được tệp.`,
  en: `No marked copy of “${file}”: the file cannot be read.`,
})

const unattributed = (file: string): Bilingual => ({
  vi: `Không có bản sao đánh dấu lỗi của “${file}”: chưa xác định được cơ quan hoặc kỳ báo cáo.`,
  en: `No marked copy of “${file}”: its agency or period is not known.`,
})

const wrote = (files: readonly string[]): Bilingual => ({
  vi: `Đã ghi bản sao đánh dấu lỗi: ${files.join(", ")}`,
  en: `Marked copies: ${files.join(", ")}`,
})
