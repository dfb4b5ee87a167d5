import type { Day } from "../base/day.ts"
import { type SentOn, sendOn } from "../engine/send-on/send-on.ts"
import { sendOnWords } from "../engine/send-on/words.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import { receiverOf } from "../offices/lines.ts"
import type { Host } from "./host.ts"
import { largestFile } from "./open-workbooks.ts"
import type { Options } from "./options.ts"
import { below } from "./paths.ts"
import { type Refusal, refuseUnwritten } from "./refusal.ts"

/** So many workbooks of one office are not written. */
const most = 1000

/** Writes the workbook that an office sends on, under a name that no other one has: somebody may have completed and signed the one that is there. */
async function writeNew(host: Host, out: string, { path, bytes }: SentOn): Promise<string | Refusal> {
  for (let turn = 1; turn <= most; turn++) {
    const file = below(out, turn === 1 ? path : path.replace(/\.xlsx$/, `.${turn}.xlsx`))
    const fault = await host.write(file, bytes, "new")
    if (fault === null) return file
    if (fault.code !== "EEXIST") return refuseUnwritten(fault)
    const found = await host.read(file, largestFile)
    if (found.kind === "file" && host.sha256(found.bytes) === host.sha256(bytes)) return file
  }
  return refuseUnwritten({ path: below(out, path), code: "EEXIST" })
}

/** Writes the workbook, and says what is open in it. */
export async function writeSentOn(
  host: Host,
  office: Plan,
  period: Period,
  folder: ReportsFolder,
  asOf: Day,
  out: string,
  { lang }: Options,
): Promise<Refusal | null> {
  const sent = await sendOn(office, period, folder, asOf)
  const written = await writeNew(host, out, sent)
  if (typeof written !== "string") return written
  const say = sendOnWords[lang]
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
