import { belowFact } from "../../figures/below.ts"
import { agencyName, plainUnitName, type Setting } from "../../figures/setting.ts"
import type { Fact, FactHead } from "../../model/fact.ts"

/** What one agency entered, and where: file, sheet, cell, version and day. */
export interface ExplainedEntry extends Omit<FactHead, "id" | "role"> {
  readonly name: string
  /** What this agency counts where several do: "khu vực nội địa". */
  readonly counts: string | null
  readonly unitName: string | null
  readonly result: string | null
  /** What the checks found on the cell. */
  readonly findings: readonly ExplainedFinding[]
  /** Where it sends on what others report: these, level by level, each with whose figure it is in. */
  readonly below: readonly ExplainedEntry[]
}

export interface ExplainedFinding {
  readonly code: string
  readonly severity: string
  readonly message: string
}

/** What an agency owed and did not send. */
type Silent = Pick<FactHead, "agency" | "period">

const nothing = {
  unit: null,
  state: "missing",
  value: null,
  status: null,
  version: null,
  file: null,
  sheet: null,
  cell: null,
} as const

/** Makes entries of a consolidation's facts, and of who is silent: looks up names and findings. */
export function entryMaker(setting: Setting): (of: Fact | Silent, counts?: string | null) => ExplainedEntry {
  const { consolidation, lang } = setting
  const findingsAt = ({ file, sheet, cell }: Pick<FactHead, "file" | "sheet" | "cell">): ExplainedFinding[] =>
    consolidation.diagnostics.flatMap(({ place, code, severity, message }) =>
      cell !== null && place.kind === "workbook" && place.file === file && place.sheet === sheet && place.cell === cell
        ? [{ code, severity, message: message[lang] }]
        : [],
    )
  const make = (of: Fact | Silent, counts: string | null = null): ExplainedEntry => {
    const own = { ...nothing, ...of }
    return {
      ...own,
      name: agencyName(setting, of.agency),
      counts,
      unitName: own.unit === null ? null : plainUnitName(setting, own.unit),
      result: "result" in of ? of.result : null,
      findings: findingsAt(own),
      below: "kind" in of && of.within === undefined ? belowFact(consolidation, of).map((one) => make(one)) : [],
    }
  }
  return make
}
