import type { Version } from "../model/compliance.ts"
import type { Consolidation } from "../model/consolidation.ts"

/** Every version that the figures may stand on, by its file: the period's own, those of a stage's years, and of the period before. */
export const versionsByFile = ({
  compliance,
  submissions,
  yearly = [],
  before,
}: Pick<Consolidation, "compliance" | "submissions" | "yearly" | "before">): ReadonlyMap<string, Version> =>
  new Map(
    [...yearly, ...(before === undefined ? [] : [before]), submissions, compliance].flatMap(({ obligations }) =>
      obligations.flatMap(({ versions }) =>
        versions.map((version): [string, Version] => [version.checked.submission.file, version]),
      ),
    ),
  )
