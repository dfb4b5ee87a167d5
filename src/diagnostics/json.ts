import { countsOf } from "../rules/counts.ts"
import { diagnosticJson } from "../rules/diagnostic-json.ts"
import type { Printer } from "./run.ts"

/** One document, also when there is nothing to report and when the run failed (`failure` says why). */
export const json: Printer = ({ kind, tool, plan, files, diagnostics, lang, failure }) => {
  const document = {
    schema: `qn-tip/${kind}@1`,
    tool,
    plan,
    files: files.map(({ file, sha256, agency, period, state }) =>
      state === null ? { file, sha256 } : { file, sha256, agency, period, state },
    ),
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lang)),
    counts: countsOf(diagnostics),
    ...(failure ? { failure: failure[lang] } : {}),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
