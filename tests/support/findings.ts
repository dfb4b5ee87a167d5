import { noColours, type Run } from "../../src/diagnostics/run.ts"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import type { TextPlace, WorkbookPlace } from "../../src/model/place.ts"

/** A place in a submitted workbook: `cellAt("Chỉ tiêu", "D7", "CT1.1/total")`; without arguments the whole file. */
export const cellAt = (
  sheet: string | null = null,
  cell: string | null = null,
  row: string | null = null,
): WorkbookPlace => ({
  kind: "workbook",
  file: "in/so-tttt.xlsx",
  sheet,
  cell,
  row,
  column: row === null ? null : "Số liệu",
})

export const lineAt = (line: number, column: number, path = "indicators/0"): TextPlace => ({
  kind: "text",
  file: "plan/projects/da1.yaml",
  line,
  column,
  path,
})

/** A finding to print. */
export const finding = (set: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "QN305",
  name: "not-a-number",
  severity: "error",
  message: { vi: "“hai mươi” không phải là một số", en: "“hai mươi” is not a number" },
  fix: { vi: "Nhập một số.", en: "Enter a number." },
  place: cellAt("Chỉ tiêu", "D7", "CT1.1/total"),
  facts: { typed: "hai mươi" },
  related: [],
  accepted: null,
  ...set,
})

/** A run over one workbook with these findings. */
export const runOf = (diagnostics: readonly Diagnostic[], set: Partial<Run> = {}): Run => ({
  kind: "validation",
  tool: { name: "qn-tip", version: "0.1.0" },
  plan: { id: "qd-1455", revision: 1, sha256: "ab" },
  files: [
    {
      file: "in/so-tttt.xlsx",
      sha256: "cd",
      agency: "so-tttt",
      period: "2013-H1",
      state: diagnostics.some(({ severity }) => severity === "error") ? "with-errors" : "clean",
      title: { vi: "Sở Thông tin và Truyền thông, 6 tháng đầu năm 2013", en: "Sở TTTT, first half of 2013" },
    },
  ],
  diagnostics,
  lang: "vi",
  colours: noColours,
  ...set,
})
