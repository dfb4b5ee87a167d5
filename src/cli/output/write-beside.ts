import type { Host } from "../host.ts"
import { type Refusal, refuseUnwritten } from "../refusal.ts"
import { largestFile } from "../workbooks/find.ts"

/** So many files of one name are not written. */
const most = 1000

/** Writes a file under a name that no other one has, `a.2.docx` after `a.docx`: somebody may have filled in and signed the one that is there. Gives its path. */
export async function writeBeside(host: Host, path: string, bytes: Uint8Array): Promise<string | Refusal> {
  for (let turn = 1; turn <= most; turn++) {
    const file = turn === 1 ? path : path.replace(/(?=\.\w+$)/, `.${turn}`)
    const fault = await host.write(file, bytes, "new")
    if (fault === null) return file
    if (fault.code !== "EEXIST") return refuseUnwritten(fault)
    const found = await host.read(file, largestFile)
    if (found.kind === "file" && host.sha256(found.bytes) === host.sha256(bytes)) return file
  }
  return refuseUnwritten({ path, code: "EEXIST" })
}
