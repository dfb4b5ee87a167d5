import { belowFact } from "../../figures/below.ts"
import { agencyName, plainUnitName, type Setting } from "../../figures/setting.ts"
import type { AnswerStatus } from "../../model/answer-status.ts"
import type { DayFrom } from "../../model/compliance.ts"
import type { Fact } from "../../model/fact.ts"
import type { Status } from "../../model/submission.ts"

/** What one agency entered, and where: file, sheet, cell, version and day. */
export interface ExplainedEntry {
  readonly agency: string
  readonly name: string
  /** What this agency counts where several do: "khu vực nội địa". */
  readonly counts: string | null
  readonly unit: string | null
  readonly unitName: string | null
  readonly period: string
  readonly state: Fact["state"]
  readonly value: number | null
  readonly status: Status | null
  /** The plan's own word for it, where it has one. */
  readonly own?: AnswerStatus
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
  /** The agency in whose figure it is added up already; null: it is part of the figure itself. */
  readonly within: string | null
  /** Where it sends on what others report: these, level by level, each with whose figure it is in. */
  readonly below: readonly ExplainedEntry[]
}

export interface ExplainedFinding {
  readonly code: string
  readonly severity: string
  readonly message: string
}

/** What an agency owed and did not send. */
export interface Silent {
  readonly agency: string
  readonly period: string
}

/** Makes entries of a consolidation's facts, and of who is silent: looks up names and findings. */
export function entryMaker(setting: Setting): (of: Fact | Silent, counts?: string | null) => ExplainedEntry {
  const { consolidation, lang } = setting
  const findingsAt = ({ file, sheet, cell }: Fact): ExplainedFinding[] =>
    cell === null
      ? []
      : consolidation.diagnostics
          .filter(({ place }) => place.kind === "workbook" && place.file === file)
          .filter(({ place }) => place.kind === "workbook" && place.sheet === sheet && place.cell === cell)
          .map(({ code, severity, message }) => ({ code, severity, message: message[lang] }))
  const make = (of: Fact | Silent, counts: string | null = null): ExplainedEntry => {
    const fact = "kind" in of ? of : null
    const unit = fact?.unit ?? null
    return {
      agency: of.agency,
      name: agencyName(setting, of.agency),
      counts,
      unit,
      unitName: unit === null ? null : plainUnitName(setting, unit),
      period: of.period,
      state: fact?.state ?? "missing",
      value: fact?.value ?? null,
      status: fact?.status ?? null,
      ...(fact?.own === undefined ? {} : { own: fact.own }),
      result: fact !== null && "result" in fact ? fact.result : null,
      file: fact?.file ?? null,
      sheet: fact?.sheet ?? null,
      cell: fact?.cell ?? null,
      version: fact?.version?.number ?? null,
      sent: fact?.version?.sent ?? null,
      received: fact?.version?.received ?? null,
      dayFrom: fact?.version?.dayFrom ?? null,
      findings: fact === null ? [] : findingsAt(fact),
      within: fact?.within ?? null,
      below: fact === null || fact.within !== undefined ? [] : belowFact(consolidation, fact).map((one) => make(one)),
    }
  }
  return make
}
