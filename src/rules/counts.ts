import type { Counts, Diagnostic, Severity } from "../model/diagnostic.ts"
import type { SeveritySetting } from "../model/plan.ts"

/** How many findings of each severity stand. One that the office accepted no longer counts. */
export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity && diagnostic.accepted === null).length
  return { error: count("error"), warning: count("warning"), note: count("note") }
}

/** Findings with the severities that the plan sets for its rules, by code or name; those of a rule set to `off` are left out. */
export function withSeverities(
  diagnostics: readonly Diagnostic[],
  settings: readonly SeveritySetting[],
): readonly Diagnostic[] {
  if (settings.length === 0) return diagnostics
  // Of two settings of one rule the first holds.
  const set = new Map([...settings].reverse().map(({ rule, severity }) => [rule.toLowerCase(), severity]))
  return diagnostics.flatMap((diagnostic) => {
    const severity = set.get(diagnostic.code.toLowerCase()) ?? set.get(diagnostic.name) ?? diagnostic.severity
    return severity === "off" ? [] : [{ ...diagnostic, severity }]
  })
}
