import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Table } from "../../model/table.ts"
import { severityTone } from "../../vocabulary/statuses.ts"
import { statusCell, textCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import { column, data, tableOf } from "../table.ts"

const own = {
  title: { vi: "Những điểm phát hiện khi kiểm tra", en: "Findings" },
  acceptedBy: {
    vi: (by: string, reason: string) => ` (đã chấp nhận: ${by}; ${reason})`,
    en: (by: string, reason: string) => ` (accepted: ${by}; ${reason})`,
  },
  finding: { vi: "Nội dung", en: "Finding" },
}

/** What the checks of the reports in use and of the period found, each with its place. */
export function findingsTable(setting: Setting, findings = setting.consolidation.diagnostics): Table {
  const { words, lang } = setting
  const c = words.columns
  return tableOf<Diagnostic>({
    id: "findings",
    title: own.title[lang],
    columns: [
      column.left("severity", c.severity, 11, ({ severity, accepted }) =>
        statusCell(words.severity[severity], accepted === null ? severityTone[severity] : "plain"),
      ),
      column.code("code", c.code, 9, ({ code }) => textCell(code)),
      column.left("file", c.file, 34, ({ place }) => textCell(place.file)),
      column.left("sheet", c.sheet, 14, ({ place }) => textCell(place.kind === "workbook" ? place.sheet : null)),
      column.centre("cell", c.cell, 8, ({ place }) =>
        textCell(place.kind === "workbook" ? place.cell : `${place.line}:${place.column}`),
      ),
      column.left("finding", own.finding[lang], 80, ({ message, accepted }) =>
        textCell(`${message[lang]}${accepted === null ? "" : own.acceptedBy[lang](accepted.by, accepted.reason)}`),
      ),
    ],
    rows: findings.map((finding) => data(finding)),
  })
}
