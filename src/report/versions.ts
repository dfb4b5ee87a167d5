import type { Version } from "../model/compliance.ts"
import type { Consolidation } from "../model/consolidation.ts"

/** Every version that the figures may stand on, by its file: the period's own, and those of a stage's years. */
export const versionsByFile = ({
  compliance,
  submissions,
  yearly = [],
}: Pick<Consolidation, "compliance" | "submissions" | "yearly">): ReadonlyMap<string, Version> =>
  new Map(
    [...yearly, submissions, compliance].flatMap(({ obligations }) =>
      obligations.flatMap(({ versions }) =>
        versions.map((version): [string, Version] => [version.checked.submission.file, version]),
      ),
    ),
  )
