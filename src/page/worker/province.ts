import type { Day } from "../../base/day.ts"
import { heldTogether } from "../../engine/consolidate/folder.ts"
import { composeStatus } from "../../engine/status/sections.ts"
import { statusOf } from "../../engine/status/status.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import { readRegister } from "../../records/register.ts"
import { readRulings } from "../../records/rulings.ts"
import { decodeText } from "../../yaml/decode.ts"
import type { Answer, Given } from "../protocol.ts"
import { examineEach, type Tell } from "./check.ts"

/** The reports folder of the province, read once. */
export interface Province {
  readonly folder: ReportsFolder
  readonly today: Day
}

const isRecord = (name: string): boolean => /\.ya?ml$/i.test(name)

/** Reads a folder as `status` does: its register and rulings, every workbook, and the names of what else lies there. */
export function openProvince(
  plan: Plan,
  files: readonly Given[],
  others: readonly string[],
  today: Day,
  tell: Tell,
): Province {
  const path = files[0]?.name.split("/")[0] ?? ""
  const text = (name: string): string | null => {
    const found = files.find((file) => file.name === `${path}/${name}`)
    const decoded = found === undefined ? null : decodeText(found.bytes)
    if (decoded !== null && !("text" in decoded)) throw new Error(`${name}: UTF-8?`)
    return decoded === null ? null : decoded.text
  }
  const register = readRegister(`${path}/register.yaml`, text("register.yaml"))
  const rulings = readRulings(`${path}/rulings.yaml`, text("rulings.yaml"))
  const workbooks = files.filter(({ name }) => !isRecord(name))
  const read = examineEach(plan, workbooks, tell)
  return { folder: heldTogether(plan, { path, register, rulings, others }, read, today), today }
}

/** The period that an officer asks about first: the latest that is over. */
export const latestPeriod = (plan: Plan, today: Day): Period | undefined =>
  [...plan.periods.values()].filter(({ until, span }) => until < today && span !== "stage").at(-1) ??
  [...plan.periods.values()][0]

/** Who has reported, late or missing, and what stands in the way, in both languages. */
export function provinceStatus(plan: Plan, { folder, today }: Province, period: Period): Answer {
  const status = statusOf(plan, period, folder, today, null)
  return {
    kind: "status",
    period: period.id,
    views: { vi: composeStatus(status, "vi"), en: composeStatus(status, "en") },
  }
}
