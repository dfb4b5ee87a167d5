import { createHash } from "node:crypto"
import {
  type SampleReport,
  sampleEntry,
  sampleRegister,
  sampleReports,
  sampleRulings,
} from "../../src/dev/sample-province.ts"
import { allPeriods } from "../../src/dev/write-sample.ts"
import { heldTogether } from "../../src/engine/consolidate/folder.ts"
import { bind } from "../../src/form/bind/bind.ts"
import { unread } from "../../src/form/bind/unread.ts"
import type { ReportsFolder } from "../../src/model/records.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import { readRegister } from "../../src/records/register.ts"
import { readRulings } from "../../src/records/rulings.ts"
import { checkSubmission } from "../../src/rules/check.ts"
import { once } from "./once.ts"
import { plan } from "./plan.ts"
import { workbookOfBook } from "./tables.ts"

export const seed = 1455

const hashOf = ({ path }: SampleReport) => createHash("sha256").update(path).digest("hex")

function checkedOf(report: SampleReport): CheckedSubmission {
  const file = `reports/${report.path}`
  const source = { file, sha256: hashOf(report), bytes: new Uint8Array(), fault: null }
  const submission = report.cutOff
    ? unread(source, { kind: "corrupt", detail: "zip-cut-off" })
    : bind(plan, source, workbookOfBook(report.book))
  const period = submission.period === null ? null : (plan.periods.get(submission.period) ?? null)
  const checked = checkSubmission({ plan, submission, period, earlier: new Map() })
  return { ...checked, submission: { ...checked.submission, workbook: null } }
}

/** Every report of the term, checked: what stands in it does not depend on the day it is looked at. */
const termOf = once((seed: number) => {
  const reports = allPeriods.flatMap((id) => {
    const period = plan.periods.get(id)
    return period ? [...sampleReports(seed, plan, period)] : []
  })
  const entries = reports.map((report) => ({ entry: report.registered ? sampleEntry(report, hashOf(report)) : null }))
  const register = readRegister("reports/register.yaml", sampleRegister(entries))
  const rulings = readRulings("reports/rulings.yaml", sampleRulings(allPeriods))
  return { register, rulings, checked: reports.map(checkedOf) }
})

/** The sample province's reports folder for the whole term as it stands on a day, bound and checked as files are, without the way through .xlsx. */
export const sampleFolder = once((asOf: string): ReportsFolder => {
  const { register, rulings, checked } = termOf(seed)
  return heldTogether(plan, { path: "reports", register, rulings, others: [] }, checked, asOf)
})
