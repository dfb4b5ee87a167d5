import { diagnosticsFields } from "../documents/diagnostic.ts"
import { planHead, tool } from "../documents/heads.ts"
import { about, each, jsonSchema, object, of, orNull, perhaps, value } from "../documents/shape.ts"
import { id, state, text, textOrNull, word } from "../documents/values.ts"
import type { Printer, Run, RunFile } from "./run.ts"

// The documents `qn-tip/validation@1`, `plan-check@1` and `plan-diff@1`: their published shape, and how they are written. What is named
// here stays; fields may be added.

const planFile = object<RunFile>()({ file: text, sha256: textOrNull })

/** Without a verdict where the file was not checked as a workbook. */
const workbook = object<RunFile>()({
  file: text,
  sha256: textOrNull,
  agency: id.nullable(),
  period: id.nullable(),
  state: value(state, ({ state }) => state ?? "unusable"),
})

const documentOf = <Kind extends Run["kind"]>(kind: Kind) =>
  object<Run>()({
    schema: value(word(`qn-tip/${kind}@1`), () => `qn-tip/${kind}@1` as const),
    tool: of(tool, ({ tool }) => tool),
    plan: orNull(planHead, ({ plan }) => plan),
    files: kind === "validation" ? each(workbook, ({ files }) => files) : each(planFile, ({ files }) => files),
    ...diagnosticsFields<Run>(
      ({ diagnostics }) => diagnostics,
      ({ lang }) => lang,
    ),
    failure: about(
      "Why the run could not be carried out",
      perhaps(text, ({ failure, lang }) => failure?.[lang]),
    ),
  })

const documents = {
  validation: documentOf("validation"),
  "plan-check": documentOf("plan-check"),
  "plan-diff": documentOf("plan-diff"),
}

/** One document, also when there is nothing to report and when the run failed (`failure` says why). */
export const json: Printer = (run) => `${JSON.stringify(documents[run.kind].write(run), null, 2)}\n`

/** The JSON Schemas of the three documents, by their names. */
export const runSchemas = () => ({
  validation: jsonSchema(documents.validation),
  "plan-check": jsonSchema(documents["plan-check"]),
  "plan-diff": jsonSchema(documents["plan-diff"]),
})
