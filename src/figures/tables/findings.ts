import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { severityTone } from "../../vocabulary/statuses.ts"
import { statusCell, textCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import { data, tableOf } from "../table.ts"

const vi = {
  title: "Những điểm phát hiện khi kiểm tra",
  acceptedBy: (by: string, reason: string) => ` (đã chấp nhận: ${by}; ${reason})`,
  finding: "Nội dung",
}

const en: typeof vi = {
  title: "Findings",
  acceptedBy: (by, reason) => ` (accepted: ${by}; ${reason})`,
  finding: "Finding",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** What the checks of the reports in use and of the period found, each with its place. */
export function findingsTable(setting: Setting, findings = setting.consolidation.diagnostics): Table {
  const { words, lang } = setting
  const c = words.columns
  return tableOf<Diagnostic>({
    id: "findings",
    title: own[lang].title,
    columns: [
      {
        key: "severity",
        heading: c.severity,
        width: 11,
        cell: ({ severity, accepted }) =>
          statusCell(words.severity[severity], accepted === null ? severityTone[severity] : "plain"),
      },
      { key: "code", holds: "code", heading: c.code, width: 9, cell: ({ code }) => textCell(code) },
      { key: "file", heading: c.file, width: 34, cell: ({ place }) => textCell(place.file) },
      {
        key: "sheet",
        heading: c.sheet,
        width: 14,
        cell: ({ place }) => textCell(place.kind === "workbook" ? place.sheet : null),
      },
      {
        key: "cell",
        heading: c.cell,
        width: 8,
        align: "center",
        cell: ({ place }) => textCell(place.kind === "workbook" ? place.cell : `${place.line}:${place.column}`),
      },
      {
        key: "finding",
        heading: own[lang].finding,
        width: 80,
        cell: ({ message, accepted }) =>
          textCell(`${message[lang]}${accepted === null ? "" : own[lang].acceptedBy(accepted.by, accepted.reason)}`),
      },
    ],
    rows: findings.map((finding) => data(finding)),
  })
}
