import type { Diagnostic } from "../model/diagnostic.ts"
import type { Block, Place } from "../model/report.ts"
import { countsOf } from "../rules/counts.ts"
import { textReadAsNumber } from "../rules/submission/text-read-as-number.ts"
import { paragraphs } from "./cells.ts"
import { isAccepted } from "./conclusions.ts"
import type { Setting } from "./setting.ts"
import { findingsTable } from "./tables/findings.ts"

/** Digits that are text, and read as they stand: nobody who reads the report has to see each. */
const isReadAsTyped = ({ code, facts }: Diagnostic): boolean =>
  code === textReadAsNumber.code && typeof facts.typed === "string" && facts.typed.trim() === String(facts.number)

const behind: readonly Place[] = ["text", "page", "annex"]

/** The findings for reading; those that change nothing are counted in a line. */
export function findingBlocks(setting: Setting): Block[] {
  const { words, print, consolidation } = setting
  const told = consolidation.diagnostics.filter((finding) => !isReadAsTyped(finding))
  const passed = consolidation.diagnostics.length - told.length
  const table = findingsTable(setting, told)
  return [
    ...paragraphs([passed === 0 ? null : words.say.readAsTyped(print.counted(passed))]),
    ...(told.length === 0
      ? []
      : [
          { kind: "heading" as const, on: behind, text: table.title },
          { kind: "table" as const, on: behind, table },
        ]),
  ]
}

/** Section VI in sentences. */
export const checksText = (setting: Setting): Block[] =>
  paragraphs([crossCheckText(setting), findingsText(setting), acceptedText(setting)])

/** Do the agencies' figures agree with one another? How many comparisons hold, fail, and wait for figures. */
export function crossCheckText({ words, print, consolidation }: Setting): string | null {
  const { crossChecks } = consolidation
  if (crossChecks.length === 0) return null
  const say = words.say
  const of = (wanted: boolean | null) => crossChecks.filter(({ holds }) => holds === wanted)
  const [held, failed, open] = [of(true), of(false), of(null)]
  const accepted = failed.filter((check) => isAccepted(consolidation, check))
  const parts = [
    held.length === 0 ? [] : [say.checksHeld(print.counted(held.length))],
    failed.length === 0
      ? []
      : [say.checksFailed(print.counted(failed.length), accepted.length === 0 ? null : print.counted(accepted.length))],
    open.length === 0 ? [] : [say.checksOpen(print.counted(open.length))],
  ]
  return say.checks(print.counted(crossChecks.length), parts.flat())
}

function findingsText({ words, print, consolidation }: Setting): string {
  const { error, warning, note } = countsOf(consolidation.diagnostics)
  if (error + warning + note === 0) return words.say.noFindings
  return words.say.findings(print.counted(error), print.counted(warning), print.counted(note))
}

function acceptedText({ words, print, consolidation }: Setting): string | null {
  const accepted = consolidation.diagnostics.filter((diagnostic) => diagnostic.accepted !== null).length
  return accepted === 0 ? null : words.say.accepted(print.counted(accepted))
}
