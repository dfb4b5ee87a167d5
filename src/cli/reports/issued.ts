import type { Issue, IssuedReport } from "../../model/issued.ts"
import type { Plan } from "../../model/plan.ts"
import type { PublishedFigures } from "../../model/published.ts"
import type { Bilingual } from "../../model/words.ts"
import { reportsOn } from "../../offices/lines.ts"
import { decodeText } from "../../yaml/decode.ts"
import { type Host, notify } from "../host.ts"
import type { Options } from "../options.ts"
import { reportName } from "../output/report-files.ts"
import { below } from "../paths.ts"
import { type Refusal, refuse } from "../refusal.ts"
import { issuedFolder } from "./open.ts"

export const issueFile = "issued.yaml"

const largest = 256 * 1024 * 1024

/** Where a period's issued reports are kept: those of an office that reports on in a folder of its own. */
export const issuesFolder = (reports: string, plan: Plan, period: string): string =>
  below(reports, `${issuedFolder}/${reportsOn(plan) ? `${plan.consolidator}/` : ""}${period}`)

/** The reports on a period that the plan's office issued, in order, where each is kept and its turn: 1, 2, …; what cannot be read is said. */
export async function issuesOf(host: Host, reports: string, plan: Plan, period: string) {
  const folder = issuesFolder(reports, plan, period)
  if ((await host.look(folder)) !== "folder") return []
  const { readIssue } = await import("../../records/issue.ts")
  const { files } = await host.list(folder, 2)
  const turns = files.flatMap((file) => /^([1-9]\d*)\/issued\.yaml$/.exec(file)?.[1] ?? []).map(Number)
  const kept: { readonly folder: string; readonly turn: number; readonly issue: Issue }[] = []
  for (const turn of turns.sort((a, b) => a - b)) {
    const own = below(folder, String(turn))
    const file = below(own, issueFile)
    const found = await host.read(file, largest)
    const decoded = found.kind === "file" ? decodeText(found.bytes) : null
    const issue = decoded?.kind === "text" ? readIssue(file, decoded.text) : null
    if (issue === null) notify(host, notRead(file))
    else kept.push({ folder: own, turn, issue })
  }
  return kept
}

const notRead = (file: string): Bilingual => ({
  vi: `Không đọc được “${file}”: báo cáo đã ban hành này không được so với.`,
  en: `“${file}” cannot be read: this issued report is not compared with.`,
})

/** The figures of the report on a period that the plan's office issued last, unless it was for publication alone; null where there is none. */
export async function lastIssued(
  host: Host,
  reports: string,
  plan: Plan,
  period: string,
): Promise<IssuedReport | null> {
  const last = (await issuesOf(host, reports, plan, period)).findLast(({ issue }) => !issue.public)
  if (last === undefined) return null
  const name = reportName(period, "json")
  const file = below(last.folder, name)
  const found = await host.read(file, largest)
  const wanted = last.issue.files.find((one) => one.file === name)?.sha256
  if (found.kind !== "file" || host.sha256(found.bytes) !== wanted) {
    notify(host, {
      vi: `“${file}” không còn như khi ban hành, nên không so với báo cáo đã ban hành.`,
      en: `“${file}” is not as it was issued, and is not compared with.`,
    })
    return null
  }
  const { readIssued } = await import("../../documents/issued.ts")
  const figures = readIssued(new TextDecoder().decode(found.bytes), period)
  if (figures !== null) return { ...figures, number: last.issue.number, day: last.issue.day }
  notify(host, {
    vi: `“${file}” đúng như khi ban hành, nhưng chương trình này không đọc được số liệu trong đó, nên không so với báo cáo đã ban hành.`,
    en: `“${file}” is as it was issued, but this program cannot read its figures; it is not compared with.`,
  })
  return null
}

/** The report on a period that stands where this one will be written; null where there is none that can be compared with. */
export async function replacedReport(host: Host, file: string, period: string): Promise<IssuedReport | null> {
  const found = await host.read(file, largest)
  if (found.kind === "missing") return null
  const { readIssued } = await import("../../documents/issued.ts")
  const figures = found.kind === "file" ? readIssued(new TextDecoder().decode(found.bytes), period) : null
  if (figures === null)
    notify(host, {
      vi: `Không so được với “${file}”: không phải số liệu báo cáo kỳ ${period} do chương trình này lập, hoặc là bản công bố.`,
      en: `Not compared with “${file}”: not this program's figures for ${period}, or a publication.`,
    })
  return figures
}

/** The editions that were published before: those issued for the public, of all periods, and those named. */
export async function publishedBefore(
  host: Host,
  plan: Plan,
  reports: string,
  { published }: Options,
): Promise<readonly PublishedFigures[] | Refusal> {
  const files: string[] = [...published]
  for (const period of plan.periods.keys())
    for (const { folder, issue } of await issuesOf(host, reports, plan, period))
      if (issue.public) files.push(below(folder, reportName(period, "json")))
  const { readPublished } = await import("../../documents/published.ts")
  const editions: PublishedFigures[] = []
  for (const file of files) {
    const found = await host.read(file, largest)
    const edition = found.kind === "file" ? readPublished(new TextDecoder().decode(found.bytes)) : null
    if (edition === null)
      return refuse(
        `“${file}” không phải là tệp .json của một bản công bố do chương trình này lập; thiếu bản này thì không biết số nào đã công bố.`,
        `“${file}” is not the .json of an edition for publication made by this program; without it nobody knows what was published.`,
      )
    editions.push(edition)
  }
  return editions
}
