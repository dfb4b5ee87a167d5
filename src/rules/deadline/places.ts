import type { WorkbookPlace } from "../../model/place.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"

/** A file, or the folder: nothing in it can be pointed at. */
export const filePlace = (file: string, row: string | null = null): WorkbookPlace => ({
  kind: "workbook",
  file,
  sheet: null,
  cell: null,
  row,
  column: null,
})

/** Where an agency's report would be filed, had it come. */
export const expectedPlace = (folder: ReportsFolder, period: string, agency: string): WorkbookPlace =>
  filePlace(`${folder.path.replace(/\/+$/, "")}/${period}/${agency}.xlsx`)

/** An agency's name and mandate as facts of a message. */
export const agencyFacts = (plan: Plan, agency: string) => ({
  agency,
  name: plan.agencies.get(agency)?.name ?? agency,
  requested: plan.agencies.get(agency)?.mandate === "requested",
})
