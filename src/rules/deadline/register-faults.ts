import { attribute, pathBelow } from "../../deadline/attribute.ts"
import type { TextPlace } from "../../model/place.ts"
import type { Plan } from "../../model/plan.ts"
import type { RegisterEntry } from "../../model/records.ts"
import type { Bilingual } from "../../model/words.ts"
import { agenciesEver } from "../../plan/amendments/in-force.ts"
import type { DeadlineCase } from "../subjects.ts"

/** Something wrong at a place of the register or the rulings, in words. */
export interface RecordFault {
  readonly at: TextPlace
  readonly problem: Bilingual
}

type Named = Pick<RegisterEntry, "agency" | "period" | "at">

/** What is wrong with the register, as far as it touches the period: its own faults, unknown ids, files that are gone or say otherwise. */
export function* registerFaults({ whole, period, asOf, folder }: DeadlineCase): Generator<RecordFault> {
  for (const { at, problem } of folder.register.faults) yield { at, problem }
  const filed = attribute(folder, asOf)
  const used = new Set(filed.map(({ entry }) => entry))
  const taken = new Set(filed.map(({ checked }) => pathBelow(folder, checked.submission.file)))
  const excluded = new Set(folder.rulings.excluded.map(({ file }) => pathBelow(folder, file)))
  for (const entry of folder.register.entries) {
    if (excluded.has(pathBelow(folder, entry.file))) continue
    yield* unknownIds(whole, entry)
    if (entry.period !== period.id && entry.period !== null) continue
    if (used.has(entry)) continue
    yield { at: entry.at, problem: taken.has(pathBelow(folder, entry.file)) ? doubled(entry) : gone(entry) }
  }
  for (const { conflict, entry, checked } of filed) {
    if (conflict === null || entry === null) continue
    const [registered, own] = [entry[conflict], checked.submission[conflict]]
    if (entry.period === period.id || checked.submission.period === period.id)
      yield { at: entry.at, problem: contradiction(conflict, entry.file, registered ?? "", own ?? "") }
  }
}

/** The agency and the period that are named and that the plan does not have. */
export function* unknownIds(plan: Plan, { agency, period, at }: Named): Generator<RecordFault> {
  if (agency !== null && !agenciesEver(plan).has(agency)) yield { at, problem: unknown("cơ quan", "agency", agency) }
  if (period !== null && !plan.periods.has(period)) yield { at, problem: unknown("kỳ báo cáo", "period", period) }
}

const unknown = (vi: string, en: string, id: string): Bilingual => ({
  vi: `không có ${vi} “${id}” trong kế hoạch`,
  en: `the plan knows no ${en} “${id}”`,
})

const gone = ({ file }: RegisterEntry): Bilingual => ({
  vi: `không còn tệp ${file} trong thư mục báo cáo`,
  en: `the file ${file} is no longer in the reports folder`,
})

const doubled = ({ file }: RegisterEntry): Bilingual => ({
  vi: `tệp ${file} được ghi hai lần; dòng này không được dùng`,
  en: `the file ${file} is entered twice; this entry is not used`,
})

const contradiction = (what: "agency" | "period", file: string, registered: string, own: string): Bilingual => ({
  vi: `sổ ghi ${file} là của ${what === "agency" ? "cơ quan" : "kỳ"} “${registered}”, nhưng tệp ghi “${own}”; tệp không được dùng`,
  en: `the register has ${file} as ${what} “${registered}”, the file itself says “${own}”; it is not used`,
})
