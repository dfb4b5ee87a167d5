import type { Issue, IssuedReport } from "../model/issued.ts"
import type { Plan } from "../model/plan.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import { reportsOn } from "../offices/lines.ts"
import { decodeText } from "../yaml/decode.ts"
import type { Host } from "./host.ts"
import { notify } from "./notices.ts"
import { issuedFolder } from "./open-reports.ts"
import { below } from "./paths.ts"
import { reportName } from "./report-files.ts"

/** Where an issued report is kept, and which one it is: 1, 2, … */
export interface KeptIssue {
  readonly folder: string
  readonly turn: number
  readonly issue: Issue
}

export const issueFile = "issued.yaml"

const largest = 256 * 1024 * 1024

async function textOf(host: Host, file: string): Promise<string | null> {
  const found = await host.read(file, largest)
  const decoded = found.kind === "file" ? decodeText(found.bytes) : null
  return decoded?.kind === "text" ? decoded.text : null
}

/** Where a period's issued reports are kept: those of an office that reports on in a folder of its own. */
export const issuesFolder = (reports: string, plan: Plan, period: string): string =>
  below(reports, `${issuedFolder}/${reportsOn(plan) ? `${plan.consolidator}/` : ""}${period}`)

/** The reports on a period that the plan's office issued, in order; what cannot be read is said. */
export async function issuesOf(
  host: Host,
  reports: string,
  plan: Plan,
  period: string,
  lang: Lang,
): Promise<readonly KeptIssue[]> {
  const folder = issuesFolder(reports, plan, period)
  if ((await host.look(folder)) !== "folder") return []
  const { readIssue } = await import("../records/issue.ts")
  const { files } = await host.list(folder, 2)
  const turns = files.flatMap((file) => /^([1-9]\d*)\/issued\.yaml$/.exec(file)?.[1] ?? []).map(Number)
  const kept: KeptIssue[] = []
  for (const turn of turns.sort((a, b) => a - b)) {
    const own = below(folder, String(turn))
    const file = below(own, issueFile)
    const text = await textOf(host, file)
    const issue = text === null ? null : readIssue(file, text)
    if (issue === null) notify(host, [notRead(file)], lang)
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
  lang: Lang,
): Promise<IssuedReport | null> {
  const last = (await issuesOf(host, reports, plan, period, lang)).findLast(({ issue }) => !issue.public)
  if (last === undefined) return null
  const name = reportName(period, "json")
  const file = below(last.folder, name)
  const found = await host.read(file, largest)
  const wanted = last.issue.files.find((one) => one.file === name)?.sha256
  if (found.kind !== "file" || host.sha256(found.bytes) !== wanted) {
    notify(host, [changedByHand(file)], lang)
    return null
  }
  const { readIssued } = await import("../documents/issued.ts")
  const figures = readIssued(new TextDecoder().decode(found.bytes), period)
  if (figures !== null) return { ...figures, number: last.issue.number, day: last.issue.day }
  notify(host, [notUnderstood(file)], lang)
  return null
}

const notUnderstood = (file: string): Bilingual => ({
  vi: `“${file}” đúng như khi ban hành, nhưng chương trình này không đọc được số liệu trong đó, nên không so với báo cáo đã ban hành.`,
  en: `“${file}” is as it was issued, but this program cannot read its figures; it is not compared with.`,
})

const changedByHand = (file: string): Bilingual => ({
  vi: `“${file}” không còn như khi ban hành, nên không so với báo cáo đã ban hành.`,
  en: `“${file}” is not as it was issued, and is not compared with.`,
})
