import { versionsByFile } from "../../consolidation/versions.ts"
import type { SourceValue } from "../../model/attainment.ts"
import type { DayFrom, Version } from "../../model/compliance.ts"
import type { Status } from "../../model/submission.ts"
import { agencyName, plainUnitName, type Setting } from "../../report/setting.ts"

/** What one agency entered, and where: file, sheet, cell, version and day. */
export interface ExplainedEntry {
  readonly agency: string
  readonly name: string
  /** What this agency counts where several do: "khu vực nội địa". */
  readonly counts: string | null
  readonly unit: string | null
  readonly unitName: string | null
  readonly period: string
  readonly state: SourceValue["state"]
  readonly value: number | null
  readonly status: Status | null
  readonly result: string | null
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
  /** 1, 2, … in the order in which they were sent; null: no usable version. */
  readonly version: number | null
  readonly sent: string | null
  readonly received: string | null
  readonly dayFrom: DayFrom | null
  /** What the checks found on the cell. */
  readonly findings: readonly ExplainedFinding[]
}

export interface ExplainedFinding {
  readonly code: string
  readonly severity: string
  readonly message: string
}

type Told = Pick<ExplainedEntry, "agency" | "period" | "state" | "value" | "status" | "file" | "sheet" | "cell"> &
  Partial<Pick<ExplainedEntry, "unit" | "result" | "counts">>

/** Makes entries of a consolidation: looks up names, versions and findings. */
export function entryMaker(setting: Setting): (told: Told) => ExplainedEntry {
  const { consolidation, lang } = setting
  const versions = versionsByFile(consolidation)
  const findingsAt = (file: string | null, sheet: string | null, cell: string | null): ExplainedFinding[] =>
    cell === null
      ? []
      : consolidation.diagnostics
          .filter(({ place }) => place.kind === "workbook" && place.file === file)
          .filter(({ place }) => place.kind === "workbook" && place.sheet === sheet && place.cell === cell)
          .map(({ code, severity, message }) => ({ code, severity, message: message[lang] }))
  return ({ unit = null, result = null, counts = null, ...told }) => {
    const version: Version | null = told.file === null ? null : (versions.get(told.file) ?? null)
    return {
      agency: told.agency,
      name: agencyName(setting, told.agency),
      counts,
      unit,
      unitName: unit === null ? null : plainUnitName(setting, unit),
      period: told.period,
      state: told.state,
      value: told.value,
      status: told.status,
      result,
      file: told.file,
      sheet: told.sheet,
      cell: told.cell,
      version: version?.number ?? null,
      sent: version?.sent ?? null,
      received: version?.received ?? null,
      dayFrom: version?.dayFrom ?? null,
      findings: findingsAt(told.file, told.sheet, told.cell),
    }
  }
}

/** A measure's source as an entry. */
export const entryOf = (
  make: (told: Told) => ExplainedEntry,
  source: SourceValue,
  counts: string | null,
): ExplainedEntry =>
  make({
    counts,
    agency: source.agency,
    unit: source.unit,
    period: source.period,
    state: source.state,
    value: typeof source.value === "number" ? source.value : null,
    status: typeof source.value === "string" ? source.value : null,
    file: source.file,
    sheet: source.sheet,
    cell: source.cell,
  })
