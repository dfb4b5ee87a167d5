import type { Day } from "../../base/day.ts"
import { sendOn } from "../../engine/send-on/send-on.ts"
import { sendOnWords } from "../../engine/send-on/words.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import { receiverOf } from "../../offices/lines.ts"
import type { Host } from "../host.ts"
import { below } from "../paths.ts"
import type { Refusal } from "../refusal.ts"
import { writeBeside } from "./write-beside.ts"

/** Writes the workbook, and says what is open in it. */
export async function writeSentOn(
  host: Host,
  office: Plan,
  period: Period,
  folder: ReportsFolder,
  asOf: Day,
  out: string,
): Promise<Refusal | null> {
  const sent = await sendOn(office, period, folder, asOf)
  const written = await writeBeside(host, below(out, sent.path), sent.bytes)
  if (typeof written !== "string") return written
  const say = sendOnWords[host.lang]
  const nameOf = (id: string) => office.agencies.get(id)?.name ?? id
  const waiting = [...sent.waiting].map(([id, count]) => say.waiting(nameOf(id), count))
  const lines = [
    say.written(nameOf(office.consolidator), nameOf(receiverOf(office, office.consolidator)), written),
    ...(sent.open > 0 ? [say.open(sent.open, waiting)] : []),
    ...(sent.differing.length > 0 ? [say.differing(sent.differing)] : []),
    ...(sent.own > 0 ? [say.own(sent.own)] : []),
  ]
  host.err(`${lines.join("\n")}\n`)
  return null
}
