import type { Consolidation } from "../../model/consolidation.ts"
import { submissionLeftOut } from "./submission-left-out.ts"

/** The files that are told to be left out of the figures, each once. */
export const filesToldLeftOut = ({ diagnostics }: Pick<Consolidation, "diagnostics">): string[] => [
  ...new Set(diagnostics.filter(({ code }) => code === submissionLeftOut.code).map(({ place }) => place.file)),
]
