import type { Plan } from "../model/plan.ts"
import type { PublishedFigures } from "../model/published.ts"
import type { Host } from "./host.ts"
import { issuesOf } from "./issued-reports.ts"
import type { Options } from "./options.ts"
import { below } from "./paths.ts"
import { isRefusal, type Refusal, refuse } from "./refusal.ts"
import { reportName } from "./report-files.ts"

const largest = 256 * 1024 * 1024

/** The editions that were published before: those issued for the public, of all periods, and those named. */
export async function publishedBefore(
  host: Host,
  plan: Plan,
  reports: string,
  { lang, published }: Options,
): Promise<readonly PublishedFigures[] | Refusal> {
  const files: string[] = [...published]
  for (const period of plan.periods.keys())
    for (const { folder, issue } of await issuesOf(host, reports, plan, period, lang))
      if (issue.public) files.push(below(folder, reportName(period, "json")))
  const editions: PublishedFigures[] = []
  for (const file of files) {
    const edition = await read(host, file)
    if (isRefusal(edition)) return edition
    editions.push(edition)
  }
  return editions
}

async function read(host: Host, file: string): Promise<PublishedFigures | Refusal> {
  const { readPublished } = await import("../documents/published.ts")
  const found = await host.read(file, largest)
  const edition = found.kind === "file" ? readPublished(new TextDecoder().decode(found.bytes)) : null
  return (
    edition ??
    refuse(
      `“${file}” không phải là tệp .json của một bản công bố do chương trình này lập; thiếu bản này thì không biết số nào đã công bố.`,
      `“${file}” is not the .json of an edition for publication made by this program; without it nobody knows what was published.`,
    )
  )
}

/** Small counts are hidden below the province's level: what an office below it adds up is such a count itself. */
export const refusePublic = ({ consolidator }: Plan): Refusal =>
  refuse(
    `--public: số liệu của “${consolidator}” ở cấp dưới cấp tổng hợp chung, không lập bản công bố riêng.`,
    `--public: figures of “${consolidator}” are below the plan's consolidator; they have no edition for publication.`,
  )
